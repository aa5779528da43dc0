internal import DiagnosisModel

/// What decides how far a prediction of a loop can be trusted.
public enum LoopKind: String, Codable, Sendable, CaseIterable {
  /// Gathers or scatters.
  case gather
  /// Divisions or square roots.
  case division
  /// Fewer than three cycles an iteration, where every effect of a fraction of a cycle counts.
  case short
  case other

  /// - Parameter cycles: of an iteration, predicted.
  init(of instructions: [TimedInstruction], cycles: Double) {
    let shapes = instructions.lazy.map(\.shape)
    if shapes.contains(where: {
      $0.instructionClass == .gather || $0.instructionClass == .scatter
    }) {
      self = .gather
    } else if shapes.contains(where: { Self.divides($0.mnemonic) }) {
      self = .division
    } else {
      self = cycles < 3 ? .short : .other
    }
  }

  private static func divides(_ mnemonic: String) -> Bool {
    let name = mnemonic.drop { $0 == "v" || $0 == "i" }
    return name.hasPrefix("div") || name.hasPrefix("sqrt")
  }
}
