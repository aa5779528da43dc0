public import DiagnosisModel

/// Where a program's time goes and why, in one sentence.
public enum ProfileVerdict {
  /// Samples below which shares are chance.
  public static let fewest = 50

  /// Nil where there are too few samples.
  public static func sentence(on profile: ProgramProfile) -> String? {
    guard profile.samples >= fewest else { return nil }
    let slow = profile.loops.filter { loop in
      loop.findings.first.map { $0.severity > .note } ?? false
    }
    let rules = Dictionary(grouping: slow) { $0.findings[0].rule }
    let main = rules.max { (share($0.value), $1.key) < (share($1.value), $0.key) }
    let total = share(profile.loops)
    if let main, share(main.value) >= 0.1 { return cause(main.value, profile) }
    let kinds = Dictionary(grouping: profile.loops, by: \.kind)
    guard
      let kind = kinds.max(by: {
        (share($0.value), $1.key.rawValue) < (share($1.value), $0.key.rawValue)
      }), share(kind.value) >= 0.1
    else {
      return "\(percent(total)) of the time runs in innermost loops, none of which takes much: "
        + "\(outside(profile))"
    }
    let outside =
      total < 0.5
      ? "; \(percent(total)) runs in innermost loops at all, and \(outside(profile))" : ""
    let head =
      "\(percent(share(kind.value))) of the time runs in \(counted(kind.value)) "
      + kind.key.clause(isOne: kind.value.count == 1)
    if kind.key == .int8Widened, let best = profile.bytePeak,
      let loop = kind.value.first?.profile, let words = widening(loop)
    {
      return "\(head): \(words)\(width(loop))\(rate(loop, beside: best))\(outside)"
    }
    let width = kind.value[0].profile.macs != nil ? self.width(kind.value[0].profile) : ""
    let cause =
      byteShuffles(kind.value, kind.key) ?? kind.key.innocence ?? remark(kind.value[0])
      ?? "no cause of slow int8 code was found there"
    return "\(head)\(width)\(peak(kind.value)): \(cause)\(outside)"
  }

  /// "up to 23 % of the first loop's cycles could be saved (predicted): sums that … [requantize-overhead]": what was found and is
  /// no warning; without the share where no model tells it, or it is small.
  private static func remark(_ loop: ProgramProfile.SampledLoop) -> String? {
    let remarks = loop.findings.compactMap { finding -> (gain: Double, words: String)? in
      RuleRegistry.all.first { $0.id == finding.rule }.map {
        (finding.estimatedSpeedup ?? 1, "\($0.summary(of: loop.profile)) [\($0.id)]")
      }
    }
    guard let first = remarks.first(where: { $0.gain >= 1.1 }) else {
      return remarks.first.map { "a note says of the first: \($0.words)" }
    }
    let share = percent(1 - 1 / first.gain)
    return
      "up to \(share) of the first loop's cycles could be saved (predicted): \(first.words)"
  }

  /// Kernels of very few bits look sums up in tables of bytes; the same instructions only move bytes elsewhere.
  private static func byteShuffles(
    _ loops: [ProgramProfile.SampledLoop], _ kind: LoopWork
  ) -> String? {
    guard kind == .other else { return nil }
    let names = loops.compactMap { loop in
      loop.profile.code?.mnemonics.keys.sorted().first { name in
        ["pshufb", "vpshufb", "vpermb", "vpermi2b", "vpermt2b", "tbl", "tbx"].contains(name)
      }
    }
    return names.first.map {
      "bytes are moved, or looked up in tables (\($0)), which no rule judges"
    }
  }

  private static func share(_ loops: [ProgramProfile.SampledLoop]) -> Double {
    loops.reduce(0) { $0 + $1.share }
  }

  private static func percent(_ share: Double) -> String {
    "\(Int((100 * share).rounded())) %"
  }

  private static func counted(_ loops: [ProgramProfile.SampledLoop]) -> String {
    loops.count == 1 ? "one loop" : "\(loops.count) loops"
  }

  /// "61 % of the time runs in 2 loops that widen u8×s8 to i32 by vpmaddwd, although this CPU has
  /// vpdpbusd".
  private static func cause(
    _ loops: [ProgramProfile.SampledLoop], _ profile: ProgramProfile
  ) -> String {
    let head = "\(percent(share(loops))) of the time runs in \(counted(loops))"
    let verb = loops.count == 1 ? "s" : ""
    let loop = loops[0]
    let gain =
      loop.findings[0].estimatedSpeedup.map {
        " (worth up to \(hundredths($0)) times there, predicted)"
      } ?? ""
    let isOfWidths = [
      WideningFallback.id, CastOverhead.id, MissedDotProduct.id, Signedness.id, NarrowVectors.id,
    ].contains(loop.findings[0].rule)
    if isOfWidths, let widened = widening(loop.profile) {
      let dot = loop.profile.code?.peaks.first { $0.route == "dot" }?.instruction
      let although = dot.map { ", although this CPU has \($0)" } ?? ""
      return "\(head) that widen\(verb) \(widened)\(width(loop.profile))\(although)\(gain) "
        + "[\(loop.findings[0].rule)]"
    }
    let rule = RuleRegistry.all.first { $0.id == loop.findings[0].rule }
    let summary = rule?.summary(of: loop.profile) ?? ""
    return "\(head) with \(summary)\(gain) [\(loop.findings[0].rule)]"
  }

  /// ", although this CPU has vpdpbusd: 30 of up to 128 MACs per cycle"; nothing where that is no more.
  private static func rate(_ loop: LoopProfile, beside best: CodeProfile.Peak) -> String {
    guard let own = loop.code?.macsPerCycle, own < best.macsPerCycle else { return "" }
    return ", although this CPU has \(best.instruction): \(hundredths(own)) of up to "
      + "\(hundredths(best.macsPerCycle)) MACs per cycle (predicted)"
  }

  /// "u8×s8 for vpmaddwd"; nil where nothing is widened.
  private static func widening(_ loop: LoopProfile) -> String? {
    let products = (loop.facts?.products ?? []).filter { product in
      product.accumulated > 0
        && product.operands.contains { $0.fromType == .i8 && !$0.casts.isEmpty }
    }
    guard let product = products.max(by: { $0.lanes * $0.count < $1.lanes * $1.count }) else {
      return nil
    }
    let signs =
      product.signedness ?? product.operands.map(\.fromType.spelling).joined(separator: "×")
    let used = (loop.code?.products ?? []).filter { ($0.productsMade ?? 0) > 0 }
    let names = used.map(\.instruction).joined(separator: " and ")
    return "\(signs)\(names.isEmpty ? "" : " for \(names)")"
  }

  /// " in 128-bit vectors (this CPU has 512-bit ones)"; nothing where they are no narrower than half.
  private static func width(_ loop: LoopProfile) -> String {
    guard let code = loop.code, let available = code.registerBits,
      let used = code.vectorWidths.keys.max(), 2 * used <= available
    else { return "" }
    return " in \(used)-bit vectors (this CPU has \(available)-bit ones)"
  }

  private static func peak(_ loops: [ProgramProfile.SampledLoop]) -> String {
    guard let code = loops[0].profile.code, let rate = code.macsPerCycle,
      let peak = code.peakMACsPerCycle, peak > 0
    else { return "" }
    return ", the first at \(percent(rate / peak)) of this CPU's peak"
  }

  private static func outside(_ profile: ProgramProfile) -> String {
    guard let most = profile.elsewhere.first else { return "nothing else was sampled" }
    let name =
      switch most.kind {
      case .kernel: "the kernel"
      case .python: "the interpreter of Python"
      case .unknown: "code that is unknown"
      case .code: most.shortName ?? most.object ?? "other code"
      }
    return "most of the rest is \(name), \(percent(most.share))"
  }
}

extension LoopWork {
  /// "float products", for people.
  public var words: String {
    switch self {
    case .int8Dot: "int8 dot products"
    case .int8Widened: "widened int8 products"
    case .scalarProducts: "integer products, one at a time"
    case .integerProducts: "integer products"
    case .dequantizedProducts: "float products of int8 data"
    case .floatProducts: "float products"
    case .floatFunctions: "float functions (exp, log, tanh)"
    case .quantize: "quantization"
    case .requantize: "requantization"
    case .floatArithmetic: "float arithmetic"
    case .copy: "copying"
    case .calls: "calls"
    case .waiting: "waiting for other threads"
    case .other: "other work"
    }
  }

  /// "of float products", "that calls functions": stands behind "loop" or "loops".
  fileprivate func clause(isOne: Bool) -> String {
    switch self {
    case .calls: isOne ? "that calls functions" : "that call functions"
    case .waiting: isOne ? "that waits for other threads" : "that wait for other threads"
    case .other: isOne ? "that multiplies nothing" : "that multiply nothing"
    default: "of \(words)"
    }
  }

  /// What a loop of the kind, in which no rule found anything, does not suffer from; nil where it may be
  /// int8 arithmetic.
  fileprivate var innocence: String? {
    switch self {
    case .floatProducts, .floatFunctions, .floatArithmetic: "floats, and nothing of it is int8"
    case .copy, .calls, .waiting, .other: "nothing of it is int8 arithmetic"
    default: nil
    }
  }
}
