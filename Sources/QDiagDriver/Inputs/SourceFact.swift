/// A multiplication in a loop of a source whose operands are narrower than it, as `qdiag-clang` writes it.
struct SourceFact: Decodable, Equatable {
  var function: String
  var file: String
  /// As the user wrote it.
  var text: String
  /// The types of the operands as the source declares them, and that of the product.
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
