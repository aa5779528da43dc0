/// A workload with a name of its own.
public struct WorkloadPreset: Sendable {
  public let name: String
  public let summary: String
  /// With s8 operands; ask `with(types:)` for others.
  public let workload: Conv2DWorkload
}

extension Conv2DWorkload {
  /// The workloads that can be named instead of spelled.
  public static let presets = [
    WorkloadPreset(
      name: "tvm-question", summary: "the int8 convolution whose slowness this tool explains",
      workload: tvmQuestion),
    WorkloadPreset(
      name: "resnet50-conv2", summary: "a 3x3 convolution of ResNet-50's second stage",
      workload: resnet50Conv2),
    WorkloadPreset(
      name: "mobilenet-depthwise", summary: "a depthwise convolution of MobileNet's",
      workload: mobilenetDepthwise),
  ]

  /// 1×32×64×64 → 16 channels, 3×3, pad 1.
  public static let tvmQuestion = Conv2DWorkload(
    unchecked: 1, 32, 64, 64, 16, SpatialPair(3), SpatialPair(1), SpatialPair(1), SpatialPair(1),
    1, .s8s8)

  /// 1×64×56×56 → 64 channels, 3×3, pad 1.
  public static let resnet50Conv2 = Conv2DWorkload(
    unchecked: 1, 64, 56, 56, 64, SpatialPair(3), SpatialPair(1), SpatialPair(1), SpatialPair(1),
    1, .s8s8)

  /// 1×128×56×56, one 3×3 filter a channel, pad 1.
  public static let mobilenetDepthwise = Conv2DWorkload(
    unchecked: 1, 128, 56, 56, 128, SpatialPair(3), SpatialPair(1), SpatialPair(1), SpatialPair(1),
    128, .s8s8)
}
