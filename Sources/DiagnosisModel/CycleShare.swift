/// What a part of a loop's instructions adds to the cycles of an iteration.
///
/// Instructions compete for the same ports, so no instruction has a cost of its own. A share is what
/// the cycles grow by when the group joins the others, averaged over one order of joining and its
/// reverse: the shares of all groups add up to the loop's cycles.
public struct CycleShare: Codable, Sendable, Equatable {
  public var group: WorkGroup
  /// How many instructions.
  public var instructions: Int
  public var cyclesPerIteration: Double

  public init(group: WorkGroup, instructions: Int, cyclesPerIteration: Double) {
    self.group = group
    self.instructions = instructions
    self.cyclesPerIteration = cyclesPerIteration.rounded4
  }
}

/// What instructions of a loop are for.
public enum WorkGroup: String, Codable, Sendable, CaseIterable {
  /// Multiplications, multiply-adds and dot products.
  case products
  /// Additions of vectors.
  case additions
  /// Integer and float extends.
  case extends
  /// Broadcasts, and moves from general registers that feed them.
  case broadcasts
  /// Shuffles, inserts and extracts.
  case shuffles
  /// Conversions and truncates.
  case conversions
  case loads
  case stores
  /// Gathers and scatters.
  case gathers
  /// Bitwise operations, compares, minima and maxima of vectors, and what nobody classified.
  case other
  /// Addresses, counters, branches and calls.
  case control

  public init(_ instructionClass: InstructionClass) {
    self =
      switch instructionClass {
      case .multiply, .multiplyAdd, .dotProduct: .products
      case .add: .additions
      case .extend: .extends
      case .broadcast, .gprVectorMove: .broadcasts
      case .shuffle: .shuffles
      case .convert, .truncate: .conversions
      case .load: .loads
      case .store: .stores
      case .gather, .scatter: .gathers
      case .vectorLogic, .registerMove, .other: .other
      case .address, .control, .call: .control
      }
  }

  /// As a reader calls it: "products", "gathers and scatters".
  public var words: String {
    switch self {
    case .gathers: "gathers and scatters"
    case .other: "other vector work"
    case .control: "addresses and control"
    default: rawValue
    }
  }
}
