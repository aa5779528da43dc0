/// The words and signs of an expression.
struct ExpressionTokens {
  private let text: Substring.UTF8View
  private let whole: Substring
  private var place: Substring.Index
  private(set) var peek: Substring?

  init(_ text: Substring) {
    whole = text
    self.text = text.utf8
    place = text.startIndex
    advance()
  }

  mutating func next() -> Substring? {
    defer { advance() }
    return peek
  }

  mutating func take(_ sign: Substring) -> Bool {
    guard peek == sign else { return false }
    advance()
    return true
  }

  /// Skips what follows an opening bracket, and its partner.
  mutating func skip(past closing: Substring, opening: Substring) {
    var depth = 1
    while let token = next() {
      if token == opening { depth += 1 }
      if token == closing { depth -= 1 }
      if depth == 0 { return }
    }
  }

  /// Skips an index behind its opening bracket, and the closing one.
  ///
  /// - Returns: the lanes that it reads: 16 of `ramp(i, 1, 16)` and of `i:i + 16`; nil for others.
  mutating func skipIndex() -> Int? {
    let isRamp = peek == "ramp" || peek == "T.Ramp"
    var depth = 1
    var before: Substring = ""
    var last: Substring = ""
    var hasRange = false
    var ramp: Int?
    while let token = next() {
      switch token {
      case "[", "(": depth += 1
      case "]", ")":
        depth -= 1
        if depth == 1, isRamp, ramp == nil { ramp = Int(last) }
      case ":" where depth == 1: hasRange = true
      default: break
      }
      if depth == 0 { break }
      (before, last) = (last, token)
    }
    if isRamp { return ramp }
    guard hasRange, let count = Int(last) else { return nil }
    // `0:16`, `i * 16:i * 16 + 16`.
    return before == "+" || before == ":" ? count : nil
  }

  mutating func advance() {
    while place < text.endIndex, text[place] == 32 || text[place] == 9 {
      place = text.index(after: place)
    }
    guard place < text.endIndex else {
      peek = nil
      return
    }
    let start = place
    let first = text[place]
    place = text.index(after: place)
    if first == UInt8(ascii: "\"") {
      while place < text.endIndex, text[place] != first { place = text.index(after: place) }
      if place < text.endIndex { place = text.index(after: place) }
    } else if Self.isWord(first) {
      while place < text.endIndex, Self.isWord(text[place]) { place = text.index(after: place) }
    } else if place < text.endIndex, Self.pairs.contains([first, text[place]]) {
      place = text.index(after: place)
    }
    peek = whole[start..<place]
  }

  private static let pairs: Set<[UInt8]> = Set(
    ["<<", ">>", "<=", ">=", "==", "!=", "&&", "||", "//"].map { Array($0.utf8) })

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."),
      UInt8(ascii: "$"), UInt8(ascii: "@"), 128...255:
      true
    default: false
    }
  }
}
