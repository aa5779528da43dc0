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
  ]

  /// 1×32×64×64 → 16 channels, 3×3, pad 1.
  public static let tvmQuestion = Conv2DWorkload(
    unchecked: 1, 32, 64, 64, 16, SpatialPair(3), SpatialPair(1), SpatialPair(1), SpatialPair(1),
    1, .s8s8)

  /// 1×64×56×56 → 64 channels, 3×3, pad 1.
  public static let resnet50Conv2 = Conv2DWorkload(
    unchecked: 1, 64, 56, 56, 64, SpatialPair(3), SpatialPair(1), SpatialPair(1), SpatialPair(1),
    1, .s8s8)
}
