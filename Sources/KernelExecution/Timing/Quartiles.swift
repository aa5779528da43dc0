/// The median of a sample and the quartiles around it.
public struct Quartiles: Sendable, Equatable {
  public let lower: Double
  public let median: Double
  public let upper: Double
  public let count: Int

  /// Requires: at least one value.
  public init(_ values: [Double]) {
    let sorted = values.sorted()
    func quantile(_ share: Double) -> Double {
      let position = share * Double(sorted.count - 1)
      let index = Int(position)
      guard index + 1 < sorted.count else { return sorted[index] }
      return sorted[index] + (position - Double(index)) * (sorted[index + 1] - sorted[index])
    }
    lower = quantile(0.25)
    median = quantile(0.5)
    upper = quantile(0.75)
    count = values.count
  }

  /// The interquartile range as a share of the median.
  public var spread: Double { median == 0 ? 0 : (upper - lower) / abs(median) }

  /// Half the width of the median's 95 % confidence interval as a share of it (McGill, Tukey,
  /// Larsen: "Variations of box plots", 1978).
  public var uncertainty: Double { 1.57 * spread / Double(count).squareRoot() }
}
