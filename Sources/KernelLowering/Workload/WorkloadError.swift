public import DiagnosisModel

/// Why a workload cannot be used. `description` is what the user reads.
public enum WorkloadError: Error, Equatable, Sendable {
  /// A size below `minimum`.
  case sizeTooSmall(name: String, value: Int, minimum: Int)
  /// A size above `maximum`, or a number too large to read.
  case sizeTooLarge(name: String, value: String, maximum: Int)
  /// A product of sizes that does not fit in 64 bits.
  case overflow(String)
  case kernelExceedsInput(dimension: String, kernel: Int, dilation: Int, paddedInput: Int)
  case groupsDoNotDivide(name: String, channels: Int, groups: Int)
  case unsupportedTypes(data: OperandType, weights: OperandType)
  case malformedTypes(String)
  case malformed(text: String, reason: String)
}

extension WorkloadError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .sizeTooSmall(let name, let value, let minimum):
      "\(name) is \(value); it must be at least \(minimum)"
    case .sizeTooLarge(let name, let value, let maximum):
      "\(name) is \(value); it must be at most \(maximum)"
    case .overflow(let what):
      "the workload is too large: \(what) does not fit in 64 bits"
    case .kernelExceedsInput(let dimension, let kernel, let dilation, let paddedInput):
      "the kernel's \(dimension) \(kernel)"
        + (dilation == 1 ? "" : " with dilation \(dilation)")
        + " exceeds the padded input's \(dimension) \(paddedInput); pad more or shrink the kernel"
    case .groupsDoNotDivide(let name, let channels, let groups):
      "\(groups) groups do not divide \(channels) \(name) evenly"
    case .unsupportedTypes(let data, let weights):
      "\(data.rawValue) data with \(weights.rawValue) weights: both must be f32 or both integers"
    case .malformedTypes(let text):
      "'\(text)' names no operand types; write the data's and the weights', such as u8s8, or f32 "
        + "(types: \(OperandType.allCases.map(\.rawValue).joined(separator: ", ")))"
    case .malformed(let text, let reason):
      "workload '\(text)': \(reason); write \(Conv2DWorkload.grammar), or a preset: "
        + Conv2DWorkload.presets.map(\.name).joined(separator: ", ")
    }
  }
}
