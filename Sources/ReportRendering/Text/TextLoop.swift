internal import DiagnosisModel
internal import DiagnosisRules

/// One loop as a compact block of text:
///
///     1  @conv, loop for_body17 (3 copies)  kernel.ll:4725
///        depth 6, 16 iterations each time, about 7848 per call
///        256 MACs in 230 instructions per iteration
///        multiply   mul <16 x i32> ×16
///        casts      zext i8→i32 ×16 of broadcast loads, sext i8→i32 ×1 of loads
struct TextLoop {
  let group: LoopGroup
  let number: Int
  let style: TextStyle
  /// Whether the model is said of this loop, because loops differ in it.
  var showsModel = true
  /// How its source could say it instead, where that was found and is not said elsewhere.
  var rewrite: SourceRewrite?

  private var loop: LoopProfile { group.first }

  private static let indent = 3
  private static let column = 11

  var lines: [String] {
    let title = "\(number)  \(Self.title(of: group))\(place)".wrapped(
      to: style.width, hanging: Self.indent)
    var lines = [""] + title.map(style.bold)
    let body = facts.flatMap { fact in
      fact.label.isEmpty
        ? fact.text.wrapped(to: inner)
        : fact.text.labelled(fact.label, column: Self.column, width: inner)
    }
    lines += body.map { blanks + $0 }
    if let listing = loop.code?.listing {
      lines += TextListing(code: listing, style: style).lines
    }
    for finding in group.findings {
      lines += style.lines(
        "\(finding.message) [\(finding.rule)]", severity: finding.severity, indent: Self.indent)
      if let excerpt = finding.excerpt, let place = finding.location {
        lines += TextExcerpt(excerpt: excerpt, line: place.line).lines.map { blanks + "  " + $0 }
      }
      lines += finding.suggestion.labelled("  →", column: 4, width: inner).map { blanks + $0 }
      if let proof = finding.proof {
        lines += TextProof(proof: proof).text.labelled("", column: 4, width: inner)
          .map { blanks + $0 }
      }
    }
    if let rewrite {
      let text = TextRewrite(rewrite: rewrite)
      lines += text.phrase.labelled("rewrite", column: Self.column, width: inner).map {
        blanks + $0
      }
      lines += text.lines.map { blanks + $0 }
    }
    return lines
  }

  private var blanks: String { String(repeating: " ", count: Self.indent) }
  private var inner: Int { style.width - Self.indent }

  /// What is said of it besides its name and its findings, in order; some have no label.
  var facts: [(label: String, text: String)] {
    var facts = [(label: "", text: shape)]
    if let ir = loop.ir { facts += [("", work(ir))] + counts(ir) }
    if let code = loop.code {
      facts += TextCode(code: code, of: loop, showsModel: showsModel).lines
    }
    return facts
  }

  /// "@conv, loop for_body (3 identical copies)".
  ///
  /// - Parameter isShort: whether a name that was mangled stands as the source spells it, alone.
  static func title(of group: LoopGroup, isShort: Bool = false) -> String {
    let loop = group.first
    let copies = group.copies.count
    let region =
      loop.region == .function
      ? "function without loops" : "loop \(loop.ir?.header ?? loop.code?.address ?? "")"
    let both = loop.demangled.map { $0 == loop.function ? "" : ", \($0)" } ?? ""
    let name = isShort ? loop.shortName.shortened(to: longestName) : loop.function + both
    return "@\(name), \(region)" + (copies > 1 ? " (\(copies) identical copies)" : "")
  }

  /// Names with all their types can fill a screen.
  private static let longestName = 120

  private var place: String {
    guard let location = loop.location else { return "" }
    return "  \(location.file):\(location.line)"
  }

  private var shape: String {
    if loop.region == .function { return "runs once per call" }
    let trips = loop.ir?.tripCount.map { "\(Figure.count($0, "iteration")) each time" }
    let weight = loop.weight.map { "about \(Self.phrase($0))" }
    return [
      "depth \(loop.depth)", trips ?? "iterations unknown", weight ?? "weight unknown",
    ].joined(separator: ", ")
  }

  /// "16 iterations each time, about 7848 per call"; empty where neither is known.
  static func work(of loop: LoopProfile) -> String {
    if loop.region == .function { return "" }
    let trips = loop.ir?.tripCount.map { "\(Figure.count($0, "iteration")) each time" }
    return [trips, loop.weight.map { "about \(phrase($0))" }].compactMap(\.self)
      .joined(separator: ", ")
  }

  /// "7848 per call", "12 % of the time".
  static func weight(of loop: LoopProfile) -> String {
    if loop.region == .function, loop.weight?.unit != .shareOfTime { return "once per call" }
    return loop.weight.map(phrase) ?? "unknown"
  }

  private static func phrase(_ weight: LoopWeight) -> String {
    switch weight.unit {
    case .iterationsPerCall: "\(Figure.text(weight.value.rounded())) per call"
    case .shareOfTime: "\(Figure.text((weight.value * 1000).rounded() / 10)) % of the time"
    }
  }

  private func work(_ ir: IRProfile) -> String {
    let unit = loop.region == .function ? "per call" : "per iteration"
    let instructions = Figure.count(ir.instructionCount, "instruction")
    guard let macs = loop.macs else {
      return "no multiply-accumulate recognised; \(instructions) \(unit)"
    }
    let times = macs.perVscale ? " per vscale" : ""
    return "\(Figure.count(macs.perIteration, "MAC"))\(times) in \(instructions) \(unit)"
  }

  private func counts(_ ir: IRProfile) -> [(label: String, text: String)] {
    let rows = MixRows(ir)
    let counts = [
      ("products", rows.phrase(.multiply, .fma, .dotProduct)), ("adds", rows.phrase(.add)),
      ("casts", casts(ir.casts)), ("shuffles", rows.phrase(.shuffle)),
      (
        "other",
        rows.phrase(.reduce, .bitwise, .compare, .select, .minmax, .divide, vectorsOnly: true)
      ),
      ("calls", rows.phrase(.call)), ("memory", memory(ir.summary)),
      ("vectors", vectors(ir.summary.vectorOperations)), ("per MAC", perMAC(ir.summary) ?? ""),
    ]
    return counts.filter { !$0.1.isEmpty }
  }

  private func casts(_ casts: [CastGroup]) -> String {
    let data = casts.filter { !$0.addressing }.map(\.phrase)
    let addresses = casts.filter(\.addressing).reduce(0) { $0 + $1.count }
    let note = addresses == 0 ? [] : ["(\(addresses) more for addresses)"]
    return (data.isEmpty ? note : [data.joined(separator: ", ")] + note).joined(separator: " ")
  }

  private func memory(_ summary: LoopSummary) -> String {
    var parts: [String] = []
    if summary.loads > 0 {
      let bytes = Figure.count(summary.loadBytes, "byte")
      parts.append("\(Figure.count(summary.loads, "load")) (\(bytes))")
    }
    if summary.stores > 0 {
      let bytes = Figure.count(summary.storeBytes, "byte")
      parts.append("\(Figure.count(summary.stores, "store")) (\(bytes))")
    }
    return parts.joined(separator: ", ")
  }

  private func vectors(_ operations: LoopSummary.VectorOperations) -> String {
    guard operations.total > 0 else { return "" }
    let i64 = operations.i64 > 0 ? "i64 \(operations.i64), " : ""
    return "i8 \(operations.i8), i16 \(operations.i16), i32 \(operations.i32), \(i64)"
      + "float \(operations.float) operations"
  }

  private func perMAC(_ summary: LoopSummary) -> String? {
    guard let casts = loop.perMAC(summary.dataCasts),
      let vector = loop.perMAC(summary.vectorOperations.total),
      let shuffles = loop.perMAC(summary.shuffles), let loads = loop.perMAC(summary.loads),
      let bytes = loop.perMAC(summary.loadBytes)
    else { return nil }
    return [
      Figure.amount(vector, "vector operation"), Figure.amount(casts, "cast"),
      Figure.amount(shuffles, "shuffle"), Figure.amount(loads, "load"),
    ].joined(separator: ", ") + " (\(Figure.amount(bytes, "byte")))"
  }
}

/// The rows of a mix as a reader wants them.
private struct MixRows {
  private let rows: [InstructionMixRow]

  init(_ ir: IRProfile) {
    let hasVectors = ir.instructionMix.contains(where: \.isVector)
    // Scalars beside vectors serve addresses and counters.
    rows = ir.instructionMix.filter { $0.isVector || !hasVectors || $0.category == .call }
      .sorted { $0.count > $1.count }
  }

  /// "mul <16 x i32> ×16, mul i64 ×1", the most numerous first.
  func phrase(_ categories: OperationCategory..., vectorsOnly: Bool = false) -> String {
    rows.filter { categories.contains($0.category) && ($0.isVector || !vectorsOnly) }
      .map { "\($0.phrase) ×\($0.count)" }
      .joined(separator: ", ")
  }
}
