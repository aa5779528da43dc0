/// What kind of work an IR operation does: the `category` of an instruction-mix row.
public enum OperationCategory: String, Codable, Sendable, CaseIterable, Comparable {
  case multiply, add, fma
  case dotProduct = "dot-product"
  case extend, truncate, convert, shuffle, reduce, bitwise, compare, select, minmax, divide
  case load, store, gather, scatter
  case address, phi, branch, call, other

  /// Whether operations of the category count as vector operations of the summary.
  public var isArithmetic: Bool {
    switch self {
    case .multiply, .add, .fma, .dotProduct, .bitwise, .minmax, .select, .compare: true
    default: false
    }
  }

  /// Declared order: arithmetic first, control last.
  private var rank: Int {
    switch self {
    case .multiply: 0
    case .fma: 1
    case .dotProduct: 2
    case .add: 3
    case .extend: 4
    case .truncate: 5
    case .convert: 6
    case .shuffle: 7
    case .reduce: 8
    case .bitwise: 9
    case .compare: 10
    case .select: 11
    case .minmax: 12
    case .divide: 13
    case .load: 14
    case .store: 15
    case .gather: 16
    case .scatter: 17
    case .address: 18
    case .phi: 19
    case .branch: 20
    case .call: 21
    case .other: 22
    }
  }

  public static func < (left: OperationCategory, right: OperationCategory) -> Bool {
    left.rank < right.rank
  }
}
