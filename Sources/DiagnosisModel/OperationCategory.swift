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

  public static func < (left: OperationCategory, right: OperationCategory) -> Bool {
    left.rawValue < right.rawValue
  }
}
