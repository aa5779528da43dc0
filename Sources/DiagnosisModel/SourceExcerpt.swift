/// A line of a source, and the part of it that something is about.
public struct SourceExcerpt: Codable, Sendable, Equatable {
  /// Without its end.
  public var text: String
  /// From 1, in bytes.
  public var column: Int
  /// In bytes.
  public var length: Int

  public init(text: String, column: Int, length: Int) {
    self.text = text
    self.column = column
    self.length = length
  }
}
