public import DiagnosisModel

/// Code for a CPU that nobody has any more, or for none in particular.
public struct MissingTargetFeatures: Rule {
  public static let id = "missing-target-features"
  public static let summary = "code for the least CPU of its architecture: no target was named"
  public static let documentation = """
    ## What it finds
    Vector loops that multiply integers of 8 or 16 bits and were compiled for the base of their
    architecture: x86 code without AVX, AArch64 code for no CPU in particular and without the dot
    product.

    ## Why it is slow
    SSE2 has neither a 32-bit multiplication nor an extend of bytes: `pmulld` is made of two `pmuludq` and
    shuffles, or of `pmullw`, `pmulhw` and unpacks; an extend of an unpack and a shift. Its vectors hold
    a half or a quarter of what AVX2 or AVX-512 hold, and every operation overwrites an operand. Float
    code loses less: it only lacks the width and FMA.

    ## What to do
    Name the CPU that the code will run on: `clang -march=haswell` or `-march=native`,
    `rustc -C target-cpu=x86-64-v3`, `zig -mcpu=x86_64_v3`, `swiftc -Xcc -march=haswell`,
    TVM's `llvm -mcpu=cascadelake`, `-mcpu=neoverse-n1` on AArch64. `qdiag host` says what this machine is.

    ## When it stays silent
    Without machine code; on float and scalar loops; on code with AVX; where the instructions that
    multiply bytes are asked for by name.

    ## Example
    `attributes #0 = { "target-cpu"="x86-64" }`: `punpcklbw`, `psraw`, `pmullw`, `punpcklwd`, `psrad`
    where AVX2 has `vpmovsxbw` and `vpmaddwd`.
    """

  public init() {}

  public func findings(in loop: LoopProfile, target: Target) -> [Finding] {
    guard let code = loop.code, loop.region == .loop, loop.sumsProductsOfData,
      !loop.asksForDotProducts, !loop.scalesElements, !loop.isUnoptimized,
      loop.ir?.products.contains(where: { $0.isVector && $0.accumulated > 0 }) == true,
      let lack = lack(code, target)
    else { return [] }
    let width = code.vectorWidths.keys.max() ?? 0
    return [
      Finding(
        // AArch64 without a name may be meant for CPUs that have no dot product.
        rule: Self.id, severity: lack.isCertain ? .warning : .note, loop: loop.id,
        message: "\(width)-bit vectors of the base instruction set: "
          + "the code is for \(target.cpu.isEmpty ? "no CPU in particular" : target.cpu), "
          + "which has no \(lack.missing)",
        confirmed: true, location: loop.location,
        evidence: [
          Evidence(
            label: "width of the vectors", value: Double(width), unit: "bits", origin: .machineCode)
        ],
        suggestion: "compile for the CPU that it will run on (\(lack.remedy))")
    ]
  }

  /// What the target lacks that CPUs have had for a decade; nil where it has it.
  private func lack(
    _ code: CodeProfile, _ target: Target
  ) -> (missing: String, remedy: String, isCertain: Bool)? {
    switch Architecture(triple: target.triple) {
    case .x86:
      // Without AVX no instruction has the prefix that every one with it has.
      let vectors = code.origins.filter { Self.multiplies.contains($0.instructionClass) }
      guard !vectors.isEmpty, code.vectorWidths.keys.max() == 128,
        !code.mnemonics.keys.contains(where: { $0.hasPrefix("v") })
      else { return nil }
      return ("AVX", "-march=native, x86-64-v3", true)
    case .aarch64:
      guard ["", "generic"].contains(target.cpu),
        !target.features.contains(where: { Self.modern.contains($0) }),
        multipliesNarrow(code)
      else { return nil }
      return ("dot product", "-mcpu=native, +dotprod", false)
    default: return nil
    }
  }

  /// Whether bytes are multiplied, which a dot product would do.
  private func multipliesNarrow(_ code: CodeProfile) -> Bool {
    code.products?.contains { $0.types.contains { $0.hasSuffix("8") || $0.hasSuffix("16") } }
      == true
  }

  private static let multiplies: Set<InstructionClass> = [.multiply, .multiplyAdd, .dotProduct]
  private static let modern = ["+dotprod", "+i8mm", "+sve", "+sve2"]
}
