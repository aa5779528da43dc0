internal import DiagnosisModel
internal import KernelLowering

extension OperandTypes {
  /// "float32", "int8 (u8×s8)".
  var title: String {
    guard data.isInteger else { return "float32" }
    let bits = max(data.bits, weights.bits)
    return "int\(bits) (\(data.rawValue)×\(weights.rawValue))"
  }
}

extension Conv2DWorkload {
  /// "conv2d 1×32×64×64 → 16 channels, 3×3, pad 1".
  var phrase: String {
    var phrase =
      "conv2d \(batch)×\(inputChannels)×\(height)×\(width) → \(outputChannels) channels, "
      + "\(kernel.height)×\(kernel.width)"
    if padding != SpatialPair(0) { phrase += ", pad \(padding.spelling)" }
    if stride != SpatialPair(1) { phrase += ", stride \(stride.spelling)" }
    if dilation != SpatialPair(1) { phrase += ", dilation \(dilation.spelling)" }
    if groups != 1 { phrase += ", \(groups) groups" }
    return phrase
  }
}
