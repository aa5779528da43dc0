/// What of a loop the model of the CPU cannot know, so that its cycles may be off.
public struct CodeDoubt: Codable, Sendable, Equatable {
  public enum Kind: String, Codable, Sendable, CaseIterable {
    /// Calls, whose work is not counted.
    case calls
    /// Instructions that the model does not know: there are no cycles at all.
    case unknownInstructions = "unknown-instructions"
    /// Branches of which both sides stay in the loop: one way is counted.
    case branches
    /// Bytes of memory that all iterations together touch, where they are more than a first cache holds:
    /// its misses are not counted.
    case footprint
  }

  public var kind: Kind
  /// Of calls, instructions, branches or bytes.
  public var count: Int

  public init(_ kind: Kind, count: Int) {
    self.kind = kind
    self.count = count
  }
}
