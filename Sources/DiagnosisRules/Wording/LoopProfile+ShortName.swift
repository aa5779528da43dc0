public import DiagnosisModel

extension LoopProfile {
  /// The function as a sentence names it: as the source spells it, without parameters and what compilers
  /// hang on names (`[abi:v1]`, Rust's hashes).
  public var shortName: String {
    guard let name = demangled, name != function else { return function }
    return name.shortened ?? function
  }
}

extension ProgramProfile.SampledPlace {
  /// Its symbol in the same way; nil where it has none.
  public var shortName: String? {
    demangled.flatMap(\.shortened) ?? symbol
  }
}

extension String {
  /// Nil where nothing is left.
  fileprivate var shortened: String? {
    var name = self
    if let arrow = name.range(of: " -> ") { name = String(name[..<arrow.lowerBound]) }
    name = name.withoutParameters.withoutTags
    return name.isEmpty ? nil : name
  }

  /// Where a word begins first, and where it ends.
  fileprivate func range(of word: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(word) {
        return start..<index(start, offsetBy: word.count)
      }
      start = index(after: start)
    }
    return nil
  }

  /// "f" of "f(int (*)(char)) const": what stands before the last group of parentheses.
  fileprivate var withoutParameters: String {
    guard let end = lastIndex(of: ")") else { return self }
    var depth = 0
    for place in self[...end].indices.reversed() {
      if self[place] == ")" { depth += 1 }
      guard self[place] == "(" else { continue }
      depth -= 1
      if depth == 0 { return place == startIndex ? self : String(self[..<place]) }
    }
    return self
  }

  fileprivate var withoutTags: String {
    var name = self
    while let tag = name.range(of: "[abi:"),
      let end = name[tag.upperBound...].firstIndex(of: "]")
    {
      name.removeSubrange(tag.lowerBound...end)
    }
    let parts = name.split(separator: "::", omittingEmptySubsequences: false)
    if let hash = parts.last, parts.count > 1, hash.count == 17, hash.first == "h",
      hash.dropFirst().allSatisfy(\.isHexDigit)
    {
      name = parts.dropLast().joined(separator: "::")
    }
    return name
  }
}
