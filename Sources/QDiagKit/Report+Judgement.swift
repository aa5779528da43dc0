public import DiagnosisModel

extension Report {
  /// The findings that make a loop slow, main causes first.
  public var warnings: [Finding] { findings.filter { $0.severity >= .warning } }

  /// The findings of a rule: "widening-fallback".
  public func findings(by rule: String) -> [Finding] { findings.filter { $0.rule == rule } }

  /// The loops of a function, those that do most work first.
  public func loops(of function: String) -> [LoopProfile] {
    loops.filter { $0.function == function || $0.demangled == function }
  }
}

extension LoopProfile {
  /// How often an instruction stands in the loop's machine code; nil where there is no machine code.
  public func count(of mnemonic: String) -> Int? { code.map { $0.mnemonics[mnemonic] ?? 0 } }

  /// The multiply-accumulates of a cycle as a share of what the CPU can make; nil where either is unknown.
  public var shareOfPeak: Double? {
    guard let rate = code?.macsPerCycle, let peak = code?.peakMACsPerCycle, peak > 0 else {
      return nil
    }
    return rate / peak
  }
}
