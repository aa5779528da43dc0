public import KernelLowering

/// How far a kernel's output is from the reference.
public struct OutputCheck: Sendable, Equatable {
  /// The largest absolute difference of an element.
  public let largestDeviation: Double
  /// Elements that differ, for floats by more than the tolerance.
  public let wrongElements: Int
  public let elements: Int
  /// The deviation that is allowed: 0 for integers.
  public let tolerance: Double

  public var passes: Bool { wrongElements == 0 }

  public init(_ output: Tensor, against reference: Tensor, of workload: Conv2DWorkload) {
    precondition(output.shape == reference.shape, "outputs of different shapes")
    switch (output.elements, reference.elements) {
    case (.integers(let output), .integers(let reference)):
      self.init(
        zip(output, reference).map { Double(Int64($0) - Int64($1)) }, tolerance: 0)
    case (.floats(let output), .floats(let reference)):
      self.init(
        zip(output, reference).map { Double($0) - Double($1) },
        tolerance: Self.floatTolerance(for: workload))
    default: preconditionFailure("outputs of different kinds")
    }
  }

  private init(_ differences: [Double], tolerance: Double) {
    self.tolerance = tolerance
    elements = differences.count
    // Not-a-number compares false with everything: it must count as wrong.
    wrongElements = differences.count { !(abs($0) <= tolerance) }
    largestDeviation = differences.reduce(0) { $1.isNaN ? .infinity : max($0, abs($1)) }
  }

  /// Products are of operands of at most 1; each of K additions rounds by at most half a unit in the
  /// last place of a sum that K bounds, and in practice by far less: K units of the last place of 1.
  static func floatTolerance(for workload: Conv2DWorkload) -> Double {
    let products =
      workload.inputChannelsPerGroup * workload.kernel.height * workload.kernel.width
    return Double(products) * Double(Float.ulpOfOne)
  }
}
