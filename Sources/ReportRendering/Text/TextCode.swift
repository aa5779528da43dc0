internal import DiagnosisModel
internal import DiagnosisRules

/// The machine code of a loop as lines of text:
///
///     code       60 instructions, 10.8 cycles per iteration: 20.7 of 128 MACs per cycle (16 %)
///     made of    14 vpmulld ← mul <16 x i32>, 14 vpmovsxbd ← sext <16 x i8>, …
///     limits     ports FP1 FP2 10.8, then dispatch 7.5
///     what if    without the 15 extends 10.8 → 7.0 cycles
///     llvm-mca   uncorrected, it simulates 42 cycles (+290 %)
///     model      bounds over LLVM 22's model of znver5
struct TextCode {
  private let code: CodeProfile
  private let loop: LoopProfile
  /// Whether the model stands among the lines.
  private let showsModel: Bool
  /// Origins shown; the rest is counted.
  static let shown = 8

  init(code: CodeProfile, of loop: LoopProfile, showsModel: Bool = true) {
    self.code = code
    self.loop = loop
    self.showsModel = showsModel
  }

  var lines: [(label: String, text: String)] {
    var lines = [("code", summary), ("made of", origins)]
    if !limits.isEmpty { lines.append(("limits", limits)) }
    if !whatIf.isEmpty { lines.append(("what if", whatIf)) }
    if !code.peaks.isEmpty { lines.append(("routes", peaks)) }
    if let mca { lines.append(("llvm-mca", mca)) }
    if showsModel { lines.append(("model", code.model)) }
    if !code.doubts.isEmpty { lines.append(("doubts", doubts)) }
    return lines
  }

  private var doubts: String { code.doubts.map(\.phrase).joined(separator: "; ") }

  private var summary: String {
    var text = Figure.count(code.instructions, "instruction")
    if code.copies > 1 { text += " (the largest of \(code.copies) machine loops)" }
    if let cycles = code.cyclesPerIteration {
      text += ", \(Figure.amount(cycles, "cycle"))"
      if let interval = code.cyclesInterval {
        text += " (\(Figure.text(interval.low)) to \(Figure.text(interval.high)))"
      }
      text += loop.region == .function ? " per call" : " per iteration"
    }
    if let rate = code.macsPerCycle {
      text += ": \(Figure.text(rate))"
      if let peak = code.peakMACsPerCycle, peak > 0 {
        text += " of \(Figure.text(peak))"
        text += " MACs\(perVscale) per cycle (\(Int((rate / peak * 100).rounded())) %)"
      } else {
        text += " MACs\(perVscale) per cycle"
      }
    }
    if code.stackReferences > 0 {
      text += ", \(Figure.count(code.stackReferences, "stack reference"))"
    }
    for (kind, noun) in [(InstructionClass.gather, "gather"), (.scatter, "scatter")] {
      guard let count = code.classes[kind] else { continue }
      text += ", \(Figure.count(count, noun))"
    }
    return text
  }

  /// Scalable vectors make as many products as their registers hold.
  private var perVscale: String { loop.macs?.perVscale == true ? " per vscale" : "" }

  private var origins: String {
    let merged = merged
    var parts = merged.prefix(Self.shown).map { "\($0.count) \($0.text)" }
    let rest = merged.dropFirst(Self.shown).reduce(0) { $0 + $1.count }
    if rest > 0 { parts.append("\(rest) more") }
    if let unmapped = code.unmapped, unmapped > 0 {
      parts.append("\(unmapped) of no IR instruction in particular")
    }
    return parts.joined(separator: ", ")
  }

  /// The origins by what a reader sees of them, most first: operations differ in more than is shown.
  private var merged: [(text: String, count: Int)] {
    var merged: [(text: String, count: Int)] = []
    var places: [String: Int] = [:]
    for origin in code.origins {
      let text = origin.mnemonic + (origin.operation.map { " ← \($0.phrase)" } ?? "")
      if let place = places[text] {
        merged[place].count += origin.count
      } else {
        places[text] = merged.count
        merged.append((text, origin.count))
      }
    }
    return merged.enumerated()
      .sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
      .map(\.element)
  }

  private var limits: String {
    guard let bottleneck = code.bottleneck else { return "" }
    let next = code.nextBottleneck.map { ", then \($0.phrase)" } ?? ""
    return bottleneck.phrase + next
  }

  private var whatIf: String {
    guard let cycles = code.cyclesPerIteration else { return "" }
    return code.whatIf.map {
      "\($0.phrase) \(Figure.text(cycles)) → \(Figure.amount($0.cyclesPerIteration, "cycle"))"
    }
    .joined(separator: "; ")
  }

  private var peaks: String {
    "MACs\(perVscale) per cycle at the most: "
      + code.peaks.map { "\($0.route) \(Figure.text($0.macsPerCycle))" }.joined(separator: ", ")
  }

  private var mca: String? {
    guard let simulated = code.cycles(by: .mca) else { return nil }
    let text = "uncorrected, it simulates \(Figure.amount(simulated, "cycle"))"
    guard let cycles = code.cyclesPerIteration, cycles > 0,
      abs(simulated / cycles - 1) > Self.notableDifference
    else { return text }
    let difference = simulated / cycles - 1
    return "\(text) (\(difference > 0 ? "+" : "−")\(Figure.percent(abs(difference))))"
  }

  /// Where simulation and bounds differ by more than this, the reader is told.
  private static let notableDifference = 0.25
}

extension CodeDoubt {
  /// "2 calls whose work is not counted".
  var phrase: String {
    switch kind {
    case .calls: "\(Figure.count(count, "call")) whose work is not counted"
    case .unknownInstructions:
      "\(Figure.count(count, "instruction")) that the model does not know"
    case .branches:
      "\(count) \(count == 1 ? "branch" : "branches") inside, by the data: one way is counted"
    case .footprint:
      "\(count >> 10) KiB of memory, more than a first cache holds: misses are not counted"
    }
  }
}
