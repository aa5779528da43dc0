extension ArraySlice<UInt8> {
  var text: String { String(decoding: self, as: UTF8.self) }

  /// Calls `body` with every word that a pattern stands for: `v{a,b}c` is `vac` and `vbc`.
  func forEachBraceExpansion(_ body: (ArraySlice<UInt8>) -> Void) {
    var buffer: [UInt8] = []
    expand(after: &buffer, body)
  }

  /// `head` is a buffer and comes back as it was.
  private func expand(after head: inout [UInt8], _ body: (ArraySlice<UInt8>) -> Void) {
    let length = head.count
    defer { head.removeLast(head.count - length) }
    guard let open = firstIndex(of: UInt8(ascii: "{")),
      let close = self[open...].firstIndex(of: UInt8(ascii: "}"))
    else {
      head += self
      body(head[...])
      return
    }
    head += self[..<open]
    var start = open + 1
    for end in start...close where self[end] == UInt8(ascii: ",") || end == close {
      let stem = head.count
      head += self[start..<end]
      self[(close + 1)...].expand(after: &head, body)
      head.removeLast(head.count - stem)
      start = end + 1
    }
  }
}

extension RandomAccessCollection where Element == UInt8, SubSequence == Self {
  /// Whether a pattern stands for a word.
  func standsFor(_ word: Self) -> Bool {
    var (pattern, word) = (self, word)
    while let byte = pattern.first {
      if byte == UInt8(ascii: "{"), let close = pattern.firstIndex(of: UInt8(ascii: "}")) {
        return pattern.dropFirst().prefix(upTo: close).split(
          separator: UInt8(ascii: ","), omittingEmptySubsequences: false
        ).contains { choice in
          word.starts(with: choice)
            && pattern.suffix(from: close).dropFirst().standsFor(word.dropFirst(choice.count))
        }
      }
      guard byte == word.first else { return false }
      pattern = pattern.dropFirst()
      word = word.dropFirst()
    }
    return word.isEmpty
  }
}
