/// An index that is a sum of axes times constants: `16*ow_chunk + ow_block + kw`.
public struct AffineIndex: Hashable, Sendable {
  public struct Term: Hashable, Sendable {
    public let axis: String
    public let coefficient: Int
  }

  /// In the order they are written; an axis appears once.
  public let terms: [Term]

  public init(_ terms: [(axis: String, coefficient: Int)]) {
    self.terms = terms.map { Term(axis: $0.axis, coefficient: $0.coefficient) }
  }

  /// The axis itself.
  public init(_ axis: String) {
    self.init([(axis, 1)])
  }

  public func coefficient(of axis: String) -> Int {
    terms.first { $0.axis == axis }?.coefficient ?? 0
  }
}

extension AffineIndex: CustomStringConvertible {
  public var description: String {
    guard !terms.isEmpty else { return "0" }
    return terms.map { $0.coefficient == 1 ? $0.axis : "\($0.coefficient)*\($0.axis)" }
      .joined(separator: " + ")
  }
}
