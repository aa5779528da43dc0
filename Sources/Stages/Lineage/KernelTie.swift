public import DiagnosisModel

/// Whether two stages show the same kernel, and how that is known.
public enum KernelTie {
  static func tie(
    _ left: StageKernel, _ right: StageKernel, by kind: Trace.Step.Tie
  ) -> Bool {
    guard isSameWork(left.operation, right.operation) else { return false }
    switch kind {
    case .hash: return left.hash != nil && left.hash == right.hash
    case .name: return !names(left).isDisjoint(with: names(right))
    case .shape: return haveSameSizes(left, right)
    case .first, .only: return false
    }
  }

  private static func isSameWork(
    _ left: StageKernel.Operation, _ right: StageKernel.Operation
  ) -> Bool {
    left == right || left == .product || right == .product
  }

  /// Names without what compilers put around them. Numbers of values name nothing.
  public static func names(_ kernel: StageKernel) -> Set<String> {
    Set(
      ([kernel.name] + kernel.aliases).compactMap { name in
        if name.hasPrefix("%") || name.contains(":") { return nil }
        var name = name
        for suffix in ["_compute_", "_kernel_time", "_nchwc", "_nhwc", "_quant", "_token"]
        where name.hasSuffix(suffix) {
          name.removeLast(suffix.count)
        }
        // ONNX Runtime's "conv2_token_7".
        if let range = name.place(of: "_token_") {
          name = String(name[..<range.lowerBound])
        }
        for prefix in ["tvmgen_default_", "__tvm_ffi_", "__tvm_", "fused_"]
        where name.hasPrefix(prefix) {
          name.removeFirst(prefix.count)
        }
        return name.isEmpty || ["main", "forward", "module"].contains(name) ? nil : name
      })
  }

  /// Weights and result have as many elements in both, however they are packed; data may be padded.
  private static func haveSameSizes(_ left: StageKernel, _ right: StageKernel) -> Bool {
    let results = (left.output?.elements, right.output?.elements)
    if let one = results.0, let other = results.1, one != other { return false }
    let ours = left.operands.compactMap(\.tensor.elements)
    let theirs = right.operands.compactMap(\.tensor.elements)
    let common = ours.filter(theirs.contains).count
    let hasResult = results.0 != nil && results.1 != nil
    return hasResult ? common >= 1 || ours.isEmpty && theirs.isEmpty : common >= 2
  }
}
