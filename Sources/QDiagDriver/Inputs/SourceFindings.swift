internal import DiagnosisModel

/// Findings on a source's loops, where the source shows the operation that each is about.
struct SourceFindings {
  private let facts: [SourceFact]
  private let text: SourceText

  /// - Parameter text: of the main file.
  init(_ facts: [SourceFact], text: SourceText) {
    self.facts = facts
    self.text = text
  }

  /// Puts findings at the place of the operation, and says what the language did there.
  func place(_ findings: inout [Finding], of loops: [LoopProfile]) {
    guard !facts.isEmpty else { return }
    let places = Dictionary(loops.map { ($0.id, $0.location) }) { first, _ in first }
    var said: Set<[String]> = []
    for index in findings.indices {
      guard let about = Self.rules[findings[index].rule],
        let place = places[findings[index].loop] ?? nil, let fact = fact(about.kind, at: place)
      else { continue }
      findings[index].location = SourceLocation(
        file: place.file, line: fact.line, column: fact.column)
      // Once for each loop.
      let isNew = said.insert([findings[index].loop, "\(fact.line):\(fact.column)"]).inserted
      if isNew { findings[index].excerpt = excerpt(fact) }
      if isNew, about.saysWhy { findings[index].message += "; \(fact.sentence)" }
    }
  }

  /// By rule: which operations its findings are about, and whether the widths are its point.
  private static let rules: [String: (kind: SourceFact.Kind, saysWhy: Bool)] = [
    "widening-fallback": (.product, true), "missed-dot-product": (.product, true),
    "signedness": (.product, true), "cast-overhead": (.product, true),
    "not-vectorized": (.product, false), "scalar-broadcast": (.product, false),
    "latency-bound": (.product, false), "narrow-vectors": (.product, false),
    "dequantize-in-loop": (.conversion, true),
  ]

  /// The only operation, or the only kind of operation, of the innermost loop of the source around a
  /// place.
  private func fact(_ kind: SourceFact.Kind, at place: SourceLocation) -> SourceFact? {
    let around = facts.filter { fact in
      fact.kind == kind
        && (fact.loopBegin...max(fact.loopBegin, fact.loopEnd)).contains(place.line)
        && Self.name(fact.file) == Self.name(place.file)
    }
    guard let least = around.map(\.size).min() else { return nil }
    let inner = around.filter { $0.size == least }
    let kinds = Set(inner.map { [$0.left, $0.right, $0.result] })
    return kinds.count == 1 ? inner[0] : nil
  }

  /// The line, as far as the operation stands in it.
  private func excerpt(_ fact: SourceFact) -> SourceExcerpt? {
    guard let line = text.line(fact.line), fact.column >= 1, fact.column <= line.utf8.count
    else { return nil }
    let first = fact.text.split(separator: "\n", omittingEmptySubsequences: false)[0]
    return SourceExcerpt(
      text: line, column: fact.column,
      length: max(1, min(first.utf8.count, line.utf8.count - fact.column + 1)))
  }

  private static func name(_ path: String) -> Substring {
    path.split(separator: "/").last ?? ""
  }
}

extension SourceFact {
  fileprivate var size: Int { loopEnd - loopBegin }

  /// "'a[i] * b[i]': its operands, both int8_t, are promoted to int by C's integral promotions".
  fileprivate var sentence: String {
    let quoted = "'\(text.split(whereSeparator: \.isWhitespace).joined(separator: " ").prefix(80))'"
    if kind == .conversion {
      return "\(quoted), \(left), is \(isImplicit ? "made" : "cast to") \(result) there"
    }
    let operands = left == right ? "both \(left)" : "\(left) and \(right)"
    let cause =
      isImplicit
      ? "are promoted to \(result) by C's integral promotions" : "are cast to \(result) there"
    return "\(quoted): its operands, \(operands), \(cause)"
  }
}
