public import DiagnosisModel

/// Products of bytes near the most that their instruction can do.
public struct GoodInt8: Rule {
  public static let id = "int8-already-good"
  public static let isFault = false
  public static let summary = "products of bytes at 60 % or more of what their instruction can do"
  public static let documentation = """
    ## What it finds
    Loops whose products of bytes are summed by dot-product instructions (`vpdpbusd`, `vpmaddubsw`, `sdot`,
    `smmla`) at sixty per cent or more of the rate at which this CPU can execute that instruction. It is a
    note: nothing is to be mended here.

    ## Why it is slow
    It is not. If the program is slow all the same, look elsewhere: at the packing of the operands, at
    the requantisation after the loop, at other loops, at memory.

    ## What to do
    Nothing in this loop. Where the CPU has a better route than the one used, the finding names it.

    ## When it stays silent
    Without machine code; where no peak is known; below sixty per cent; on loops that multiply words.

    ## Example
    14 `vpdpbusd` of 64 products each in 8 cycles: 112 of 128 MACs per cycle on Zen 5.
    """

  public init() {}

  /// The share of the route's peak from which a loop counts as good.
  static let threshold = 0.6

  public func findings(in loop: LoopProfile, target: Target) -> [Finding] {
    guard let code = loop.code, loop.region == .loop, loop.makesDotProductsOfBytes,
      let rate = code.macsPerCycle, let peak = peak(code),
      rate >= Self.threshold * peak.macsPerCycle
    else { return [] }
    let share = Int((100 * rate / peak.macsPerCycle).rounded())
    let better = code.peaks.first.flatMap {
      $0.macsPerCycle > 1.05 * peak.macsPerCycle ? $0 : nil
    }
    return [
      Finding(
        rule: Self.id, severity: .note, loop: loop.id,
        message: "\(share) % of what \(peak.instruction) can do on this CPU: "
          + "\(tenths(rate)) of \(tenths(peak.macsPerCycle)) MACs per cycle",
        confirmed: true, location: loop.location,
        evidence: [
          Evidence(
            label: "\(peak.instruction) peak", value: peak.macsPerCycle, unit: "MACs per cycle",
            origin: .model),
          Evidence(label: "this loop", value: rate, unit: "MACs per cycle", origin: .model),
        ],
        suggestion: better.map {
          "\($0.instruction) would allow \(tenths($0.macsPerCycle)) MACs per cycle on this target"
        } ?? "nothing in this loop: look at packing, requantisation and memory")
    ]
  }

  /// That of the instruction that makes most of the products.
  private func peak(_ code: CodeProfile) -> CodeProfile.Peak? {
    let used = Set(code.origins(of: .dotProduct).map(\.mnemonic))
    return code.peaks.filter { peak in
      used.contains { $0 == peak.instruction || $0 == "v" + peak.instruction }
        && peak.route != "pairs"
    }.min { $0.macsPerCycle < $1.macsPerCycle }
  }
}
