public import DiagnosisModel

/// A figure of a loop that a policy can bound.
public enum PolicyFigure: String, Sendable, CaseIterable {
  case castsPerMAC = "casts-per-mac"
  case shufflesPerMAC = "shuffles-per-mac"
  case loadsPerMAC = "loads-per-mac"
  case storesPerMAC = "stores-per-mac"
  case instructionsPerMAC = "instructions-per-mac"
  case cyclesPerMAC = "cycles-per-mac"
  case cyclesPerIteration = "cycles-per-iteration"
  case macsPerCycle = "macs-per-cycle"
  case peakShare = "peak-share"
  case speedupOverFloat = "speedup-over-float"
  case stackReferences = "stack-references"
  case gathers

  /// What is counted, for one that is not 1: "casts per MAC".
  public var words: String {
    switch self {
    case .castsPerMAC: "casts per MAC"
    case .shufflesPerMAC: "shuffles per MAC"
    case .loadsPerMAC: "loads per MAC"
    case .storesPerMAC: "stores per MAC"
    case .instructionsPerMAC: "instructions per MAC"
    case .cyclesPerMAC: "cycles per MAC"
    case .cyclesPerIteration: "cycles per iteration"
    case .macsPerCycle: "MACs per cycle"
    case .peakShare: "of the peak"
    case .speedupOverFloat: "times the speed of the float loop"
    case .stackReferences: "stack references"
    case .gathers: "gathers and scatters"
    }
  }

  /// Whether only loops with multiply-accumulates have it.
  public var isOfProducts: Bool {
    switch self {
    case .cyclesPerIteration, .stackReferences, .gathers: false
    default: true
    }
  }

  /// Nil where unknown. Casts, shuffles, loads and stores are those of the IR, which the text report
  /// shows; of machine code alone, its instructions.
  public func value(of loop: LoopProfile, in report: Report) -> Double? {
    let summary = loop.ir?.summary
    switch self {
    case .castsPerMAC: return perMAC(summary?.dataCasts ?? count(loop), loop)
    case .shufflesPerMAC: return perMAC(summary?.shuffles ?? count(loop), loop)
    case .loadsPerMAC: return perMAC(summary?.loads ?? count(loop), loop)
    case .storesPerMAC: return perMAC(summary?.stores ?? count(loop), loop)
    case .instructionsPerMAC: return perMAC(loop.code?.instructions, loop)
    case .cyclesPerMAC: return loop.code?.cyclesPerMAC
    case .cyclesPerIteration: return loop.code?.bestCycles
    case .macsPerCycle: return loop.code?.macsPerCycle
    case .peakShare:
      guard let code = loop.code, let rate = code.macsPerCycle, let peak = code.peakMACsPerCycle,
        peak > 0
      else { return nil }
      return (rate / peak).rounded4
    case .speedupOverFloat:
      let ratio = report.twins.first { $0.loop == loop.id }?.ratioPerMAC
      return ratio.flatMap { $0 > 0 ? (1 / $0).rounded4 : nil }
    case .stackReferences: return loop.code.map { Double($0.stackReferences) }
    case .gathers: return count(loop).map(Double.init)
    }
  }

  /// Why a figure may be unknown: what to look at.
  func unknownReason(in loop: LoopProfile) -> String {
    if isOfProducts, loop.macs == nil { return "no multiply-accumulate is recognised in it" }
    if self == .speedupOverFloat {
      return "no loop on floats that computes the same stands beside it"
    }
    if loop.code == nil { return "there is no machine code of it" }
    return "the model does not know all of its instructions, or no route to the peak"
  }

  /// The classes of instructions that make the figure large.
  var classes: Set<InstructionClass> {
    switch self {
    case .castsPerMAC: [.extend, .truncate, .convert]
    case .shufflesPerMAC: [.shuffle, .broadcast]
    case .loadsPerMAC: [.load]
    case .storesPerMAC: [.store]
    case .gathers: [.gather, .scatter]
    default: []
    }
  }

  private func count(_ loop: LoopProfile) -> Int? {
    loop.code.map { code in
      classes.reduce(0) { $0 + (code.classes[$1] ?? 0) }
    }
  }

  private func perMAC(_ count: Int?, _ loop: LoopProfile) -> Double? {
    count.flatMap { loop.perMAC($0) }
  }
}
