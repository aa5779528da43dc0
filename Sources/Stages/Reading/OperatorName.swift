internal import DiagnosisModel

/// What operators' names say, whatever framework they are of.
enum OperatorName {
  /// What an operator with sums of products does; nil for others. Transforms of weights and layouts
  /// carry the operator's name and are none.
  static func operation(_ name: some StringProtocol) -> StageKernel.Operation? {
    let lower = name.lowercased()
    if notKernels.contains(where: lower.contains) { return nil }
    if lower.contains("conv") && !lower.contains("convert") { return .convolution }
    if products.contains(where: lower.contains) { return .matrixProduct }
    if lower == "linear" || lower.hasSuffix(".linear") { return .matrixProduct }
    return nil
  }

  private static let products = [
    "matmul", "dense", "gemm", "fullyconnected", "fully_connected", "innerproduct",
    "inner_product", "dot_general", "batch_matmul",
  ]

  private static let notKernels = [
    "layout_trans", "layouttransform", "weight_transform", "alter", "winograd_weight",
    "quantizelinear",
    "linear_quant", "nonlinear", "densify",
  ]

  /// What a conversion of a whole tensor is for; nil for other operators.
  static func conversion(_ name: some StringProtocol) -> StageConversion.Purpose? {
    let lower = name.lowercased()
    if lower.contains("dequantize") { return .dequantize }
    if lower.contains("quantize") { return .quantize }
    if ["cast", "convert", "astype"].contains(lower) || lower.hasSuffix(".cast")
      || lower.hasSuffix(".astype")
    {
      return .cast
    }
    if lower.contains("layout_transform") || lower.contains("reorder")
      || lower.contains("transpose")
    {
      return .layout
    }
    return nil
  }
}
