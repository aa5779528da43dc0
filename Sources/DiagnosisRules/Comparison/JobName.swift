internal import DiagnosisModel

/// What a function computes as far as its name says, whatever the element types: `dot_i8` and
/// `dot_f32` are both `dot_*`.
struct JobName: Hashable, Codable {
  /// The name with `*` in place of element types.
  let text: String
  /// The name without element types: `dot` and `dot_f32` may do the same, too.
  private let stem: String

  static func == (left: JobName, right: JobName) -> Bool { left.stem == right.stem }
  func hash(into hasher: inout Hasher) { hasher.combine(stem) }

  /// - Returns: nil for a name that only counts (`lambda.71`): the same in two files means nothing.
  init?(of loop: LoopProfile) {
    self.init(loop.demangled ?? loop.function)
  }

  init?(_ name: String) {
    // Parameters say types, but not in a way that can be told from the job.
    let spelling = name.prefix { $0 != "(" }
    if let point = spelling.lastIndex(of: "."), !spelling[point...].dropFirst().isEmpty,
      spelling[point...].dropFirst().allSatisfy(\.isNumber)
    {
      return nil
    }
    let words = Self.words(spelling).map { $0.isEmpty ? $0 : Self.withoutType($0) }
    var text = ""
    for word in words {
      // "int8_t", "signed char", "u8s8": one type, however many words it takes.
      if word == "*", text.hasSuffix("*") { continue }
      text += word
    }
    for (pattern, replacement) in [("*_*", "*"), ("* *", "*"), ("*_t", "*")] {
      while text.contains(pattern) { text = text.replacing(pattern, with: replacement) }
    }
    self.text = text
    stem = ["_*", "*_", "*"].reduce(text) { $0.replacing($1, with: "") }
    if stem.isEmpty { return nil }
  }

  /// The words of a name and what stands between them, in their order: at underscores, at signs and
  /// where a small letter meets a capital one.
  private static func words(_ name: Substring) -> [String] {
    var words: [String] = []
    var word = ""
    for character in name {
      let isInWord = character.isLetter || character.isNumber
      let isNew = !isInWord || (character.isUppercase && word.last?.isLowercase == true)
      if isNew, !word.isEmpty {
        words.append(word)
        word = ""
      }
      if isInWord { word.append(character) } else { words.append(String(character)) }
    }
    return word.isEmpty ? words : words + [word]
  }

  /// `*` for a type, `dot*` for `dotf32`, else the word itself.
  private static func withoutType(_ word: String) -> String {
    let lower = word.lowercased()
    if isMadeOfTypes(lower[...]) { return "*" }
    for piece in suffixes where lower.hasSuffix(piece) && lower.count > piece.count {
      let rest = withoutType(String(word.dropLast(piece.count)))
      return rest.hasSuffix("*") ? rest : rest + "*"
    }
    return word
  }

  private static func isMadeOfTypes(_ word: Substring) -> Bool {
    if word.isEmpty { return false }
    return types.contains { piece in
      word.hasPrefix(piece)
        && (word.count == piece.count || isMadeOfTypes(word.dropFirst(piece.count)))
    }
  }

  private static let types = [
    "bfloat16", "float16", "float32", "float64", "float", "double", "half", "bf16", "fp16", "fp32",
    "fp64", "f16", "f32", "f64", "uint8", "uint16", "uint32", "int8", "int16", "int32", "int64",
    "qs8", "qu8", "i8", "i16", "i32", "i64", "s8", "s16", "s32", "u8", "u16", "u32", "uchar",
    "schar", "signed", "unsigned", "char", "short", "integer", "int", "byte", "quantized",
  ]

  /// Those that a word may end in without a sign before them.
  private static let suffixes = types.filter { $0.last?.isNumber == true }
}
