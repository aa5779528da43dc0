/// Text that is split where no bracket and no quotation is open.
enum Arguments {
  /// The parts between commas, without blanks around them.
  static func split(_ text: Substring, at separator: Character = ",") -> [Substring] {
    var parts: [Substring] = []
    var depth = 0
    var quote: UInt8?
    var start = text.startIndex
    let utf8 = text.utf8
    let wanted = separator.asciiValue ?? UInt8(ascii: ",")
    for index in utf8.indices {
      let byte = utf8[index]
      if let open = quote {
        if byte == open { quote = nil }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): quote = byte
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      case wanted where depth == 0:
        parts.append(text[start..<index].trimmed)
        start = utf8.index(after: index)
      default: break
      }
    }
    let last = text[start...].trimmed
    return last.isEmpty && parts.isEmpty ? [] : parts + [last]
  }

  /// What stands between the first bracket at or behind a place and its partner; nil where either is
  /// missing.
  static func inBrackets(_ text: Substring, _ open: Character = "(") -> Substring? {
    guard let opening = open.asciiValue, let first = text.utf8.firstIndex(of: opening) else {
      return nil
    }
    let closing: UInt8 =
      switch open {
      case "[": UInt8(ascii: "]")
      case "{": UInt8(ascii: "}")
      case "<": UInt8(ascii: ">")
      default: UInt8(ascii: ")")
      }
    var depth = 0
    var inQuotes = false
    for index in text.utf8.indices[first...] {
      let byte = text.utf8[index]
      if byte == UInt8(ascii: "\"") { inQuotes.toggle() }
      if inQuotes { continue }
      if byte == opening { depth += 1 }
      if byte == closing {
        depth -= 1
        if depth == 0 { return text[text.utf8.index(after: first)..<index] }
      }
    }
    return nil
  }

  /// Numbers between brackets or without: `[1, 3, 64]`, `(2,)`, `(T.int64(1), 64)`; nil where something
  /// else is among them.
  static func numbers(_ text: Substring) -> [Int]? {
    let whole = text.trimmed
    let inner = whole.first.flatMap { "([{".contains($0) ? inBrackets(whole, $0) : nil } ?? whole
    var numbers: [Int] = []
    for part in split(inner) where !part.isEmpty {
      // TVMScript names the type of a number.
      let digits = part.hasPrefix("T.int") ? inBrackets(part) ?? part : part
      guard let number = Int(digits) else { return nil }
      numbers.append(number)
    }
    return numbers
  }
}

extension Substring {
  /// Without quotation marks around it.
  var unquoted: Substring {
    guard count >= 2, let first, first == last, "\"'".contains(first) else { return self }
    return dropFirst().dropLast()
  }
}
