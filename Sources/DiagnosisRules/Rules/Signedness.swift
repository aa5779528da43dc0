public import DiagnosisModel

/// Signs of operands for which the target has no short product.
public struct Signedness: Rule {
  public static let id = "signedness"
  public static let summary = "operands whose signs keep the target's short product unused"
  public static let documentation = """
    ## What it finds
    Vector products that are made the long way because of the signs of their operands: on x86
    `vpmulld` of two signed operands, where one that is zero-extended would make `vpmaddwd`; on AArch64
    u8 by s8 where only `sdot` is there, which takes signed bytes.

    ## Why it is slow
    LLVM knows that a number which was zero-extended from 8 or 16 bits has an empty upper half, and
    multiplies such numbers by `vpmaddwd`, one micro-op, or `vpdpwssd`, which adds as well. Of two
    signed numbers it does not, and `vpmulld` takes two micro-ops on Intel's CPUs. x86's own product of
    bytes, `vpdpbusd`, takes u8 by s8; `usdot` needs the feature `i8mm`.

    ## What to do
    Add 128 to the signed data while it is packed or quantized (`x ^ 0x80`), so that it is unsigned, and
    subtract 128 times the sum of the weights from the bias. On AArch64 subtract 128 from the unsigned
    operand and correct likewise. `qdiag analyze --prove` tries it and shows what it gains.

    ## When it stays silent
    Without machine code; on products that are short already; on float; where no operand may change.

    ## Example
    `mul <16 x i32> (sext <16 x i8> %data), (sext <16 x i8> %weights)` is `vpmulld`; with `zext` of the
    data it is `vpmaddwd`, and `vpdpwssd` on Cascade Lake.
    """

  public init() {}

  public func findings(in loop: LoopProfile, target: Target) -> [Finding] {
    guard let ir = loop.ir, let code = loop.code, loop.region == .loop, !loop.asksForDotProducts,
      !loop.scalesElements
    else { return [] }
    let products = ir.products.filter {
      $0.isVector && $0.accumulated > 0 && $0.operation == "mul" && $0.narrowBits != nil
        && $0.elementType == .i32
    }
    let signs = Set(products.map(\.signedness))
    guard !products.isEmpty, signs.count == 1, let sign = signs.first ?? nil,
      let way = way(sign, code, target)
    else { return [] }
    let count = products.reduce(0) { $0 + $1.accumulated }
    return [
      Finding(
        rule: Self.id, severity: .note, loop: loop.id,
        message: "\(count) vector product\(count == 1 ? "" : "s") of \(sign) "
          + "\(count == 1 ? "is" : "are") made by \(way.used): \(way.reason)",
        confirmed: true, location: loop.location,
        evidence: [
          Evidence(
            label: way.used, value: Double(code.mnemonics[way.used] ?? 0),
            unit: "instructions per iteration", origin: .machineCode)
        ],
        suggestion: way.remedy)
    ]
  }

  private func way(
    _ sign: String, _ code: CodeProfile, _ target: Target
  ) -> (used: String, reason: String, remedy: String)? {
    switch Architecture(triple: target.triple) {
    case .x86:
      guard sign == "s8×s8",
        let used = ["vpmulld", "pmulld"].first(where: { code.mnemonics[$0] != nil })
      else { return nil }
      return (
        used, "of u8 by s8 LLVM makes \(used == "vpmulld" ? "vpmaddwd" : "pmaddwd")",
        "add 128 to the data while packing, and subtract 128 times the sum of the weights from the "
          + "result"
      )
    case .aarch64:
      guard sign == "u8×s8", code.peaks.contains(where: { $0.instruction == "sdot" }),
        !code.peaks.contains(where: { $0.instruction == "usdot" || $0.instruction == "usmmla" }),
        let used = ["smlal", "smull", "mla"].first(where: { code.mnemonics[$0] != nil })
      else { return nil }
      return (
        used, "sdot takes signed bytes, and this target has no usdot",
        "subtract 128 from the unsigned operand, and add 128 times the sum of the other to the result"
      )
    default: return nil
    }
  }
}
