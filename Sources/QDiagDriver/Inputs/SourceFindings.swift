internal import DiagnosisModel

/// Findings on a source's loops, where the source shows the product that each is about.
struct SourceFindings {
  private let facts: [SourceFact]

  init(_ facts: [SourceFact]) {
    self.facts = facts
  }

  /// Puts findings on widened products at the product's place, and says what the language did there.
  func place(_ findings: inout [Finding], of loops: [LoopProfile]) {
    guard !facts.isEmpty else { return }
    let places = Dictionary(loops.map { ($0.id, $0.location) }) { first, _ in first }
    for index in findings.indices where Self.rules.contains(findings[index].rule) {
      guard let place = places[findings[index].loop] ?? nil, let fact = fact(at: place) else {
        continue
      }
      findings[index].location = SourceLocation(
        file: place.file, line: fact.line, column: fact.column)
      findings[index].message += "; \(fact.sentence)"
    }
  }

  /// Rules whose findings are about how wide products are.
  private static let rules: Set<String> = ["widening-fallback", "missed-dot-product"]

  /// The only product, or the only kind of product, of the innermost loop of the source around a
  /// place.
  private func fact(at place: SourceLocation) -> SourceFact? {
    let around = facts.filter { fact in
      (fact.loopBegin...max(fact.loopBegin, fact.loopEnd)).contains(place.line)
        && Self.name(fact.file) == Self.name(place.file)
    }
    guard let least = around.map(\.size).min() else { return nil }
    let inner = around.filter { $0.size == least }
    let kinds = Set(inner.map { [$0.left, $0.right, $0.result] })
    return kinds.count == 1 ? inner[0] : nil
  }

  private static func name(_ path: String) -> Substring {
    path.split(separator: "/").last ?? ""
  }
}

extension SourceFact {
  fileprivate var size: Int { loopEnd - loopBegin }

  /// "'a[i] * b[i]': its operands, both int8_t, are promoted to int by C's integral promotions".
  fileprivate var sentence: String {
    let operands = left == right ? "both \(left)" : "\(left) and \(right)"
    let quoted = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let cause =
      isImplicit
      ? "are promoted to \(result) by C's integral promotions" : "are cast to \(result) there"
    return "'\(quoted.prefix(80))': its operands, \(operands), \(cause)"
  }
}
