/// One machine instruction of a loop, as a listing shows it.
public struct CodeLine: Codable, Sendable, Equatable {
  /// The vendor's spelling, with operands: `vpmulld zmm3, zmm4, zmm1`.
  public var text: String
  /// The sets of ports that do its work, each port of a set as well as another; empty where it takes
  /// none, nil where the model does not know it.
  @ExplicitNull public var ports: [[String]]?
  /// What IR operation it was made for; nil where that is unknown.
  @ExplicitNull public var operation: IROperation?
  /// Where that operation stands: in the source by debug information, else in the IR's text.
  @ExplicitNull public var location: SourceLocation?
  /// The text of the IR instruction that it was made for, without metadata, cut where it is very long; nil where
  /// that is unknown.
  @ExplicitNull public var ir: String?

  public init(
    text: String, ports: [[String]]?, operation: IROperation? = nil,
    location: SourceLocation? = nil, ir: String? = nil
  ) {
    self.text = text
    self.ports = ports
    self.operation = operation
    self.location = location
    self.ir = ir
  }
}
