/// What `qdiag-clang` writes of a source.
struct SourceWords: Decodable {
  var facts: [SourceFact] = []
  var rewrites: [SourceEdit] = []
}

/// A multiplication in a loop of a source whose operands are narrower than it, or a narrow integer that is
/// made a float there.
struct SourceFact: Decodable, Equatable {
  enum Kind: String, Decodable {
    case product, conversion
  }

  var kind: Kind
  var function: String
  var file: String
  /// As the user wrote it.
  var text: String
  /// The types of the operands as the source declares them, and that of the result. A conversion has no
  /// right one.
  var left: String
  var right: String
  var result: String
  /// Whether the language widened the operands, not a cast.
  var isImplicit: Bool
  /// From 1.
  var line: Int
  var column: Int
  /// The lines of the innermost loop around it.
  var loopBegin: Int
  var loopEnd: Int
}
