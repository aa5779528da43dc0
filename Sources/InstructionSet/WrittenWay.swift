/// A way of multiplying and adding that is written out: in other lanes than the row's own form, by several
/// instructions, or in scalable vectors.
public struct WrittenWay: Sendable {
  /// What peaks call it.
  let name: String
  /// Of a function that has it, as `Features` reads them.
  let features: String
  /// The instructions of a step, as `InstructionForm` has them; the row's own is the first.
  let steps: [String]

  init(_ name: String, _ features: String, _ steps: String...) {
    self.name = name
    self.features = features
    self.steps = steps
  }
}
