internal import DiagnosisModel

/// A kernel that a library computes by its reference code, or by an instruction set below its best, and
/// why it refused better ones.
struct RefusedKernel {
  let sentence: String

  /// Nil where nothing is wrong with what was chosen.
  init?(_ kernel: StageKernel) {
    guard let chosen = kernel.implementation,
      kernel.operands.prefix(2).contains(where: { $0.tensor.format?.isNarrow == true }),
      chosen.hasPrefix("ref") || chosen.hasPrefix("simple") || chosen.contains("gemm:ref")
    else { return nil }
    let reasons = kernel.refusals.prefix(3).joined(separator: "; ")
    sentence =
      "the library computes it by its reference code, \(chosen)"
      + (reasons.isEmpty ? "" : ", since it refused \(reasons)")
  }
}
