/// A way to write a loop of a source that was compiled again, and made it faster.
public struct SourceRewrite: Codable, Sendable, Equatable {
  public enum Kind: String, Codable, Sendable, CaseIterable {
    /// Sums of products of bytes, by the instructions that the target has for them.
    case dotProduct = "dot-product"
    /// Pointers that promise not to overlap.
    case restrict
    /// A sum in memory that is kept in a variable while the loop runs.
    case localSum = "local-sum"
    /// A product of bytes in the 16 bits that hold it.
    case narrowProduct = "narrow-product"
    /// Vectors of more lanes than the compiler chose.
    case vectorWidth = "vector-width"
    /// A sum of floats in any order.
    case anyOrder = "any-order"
  }

  /// One of the changes that it is made of.
  public struct Step: Codable, Sendable, Equatable {
    public var kind: Kind
    /// What it is about, as the source spells it; empty where the kind says it all.
    public var subject: String
    /// The type, the variable or the number that it brings; empty where there is none.
    public var detail: String

    public init(kind: Kind, subject: String, detail: String) {
      self.kind = kind
      self.subject = subject
      self.detail = detail
    }
  }

  /// A line of the source, and the lines that it becomes.
  public struct Line: Codable, Sendable, Equatable {
    /// From 1.
    public var line: Int
    public var before: String
    public var after: String

    public init(line: Int, before: String, after: String) {
      self.line = line
      self.before = before
      self.after = after
    }
  }

  /// The `id` of the loop as it was.
  public var loop: String
  public var location: SourceLocation
  public var steps: [Step]
  public var lines: [Line]
  /// Predicted, of the loop that does most of the work.
  public var cyclesPerMACBefore: Double
  public var cyclesPerMACAfter: Double

  public init(
    loop: String, location: SourceLocation, steps: [Step], lines: [Line],
    cyclesPerMACBefore: Double, cyclesPerMACAfter: Double
  ) {
    self.loop = loop
    self.location = location
    self.steps = steps
    self.lines = lines
    self.cyclesPerMACBefore = cyclesPerMACBefore
    self.cyclesPerMACAfter = cyclesPerMACAfter
  }

  /// How many times as fast the loop becomes.
  public var speedup: Double { cyclesPerMACBefore / cyclesPerMACAfter }
}
