/// How well models predict what loops take. Its encoding is `qdiag.validation/1`.
public struct Validation: Codable, Sendable, Equatable {
  public static let schema = "qdiag.validation/1"

  public var schema = Validation.schema
  public var tool: Tool
  /// Whose model predicts.
  public var cpu: String
  /// Over all loops, by method.
  public var methods: [Accuracy]
  /// The best method's, by the loops' group.
  public var groups: [Accuracy]
  public var loops: [Row]
  /// How many loops have no measurement, by the reason.
  public var unmeasured: [String: Int]

  public init(tool: Tool, cpu: String, loops: [Row], unmeasured: [String: Int]) {
    self.tool = tool
    self.cpu = cpu
    self.loops = loops
    self.unmeasured = unmeasured
    methods = Self.order.map { name in
      Accuracy(name, of: loops.map { ($0.measured, $0.predictions[name]) })
    }
    groups = Dictionary(grouping: loops, by: \.group).sorted { $0.key < $1.key }.map {
      Accuracy($0.key, of: $0.value.map { ($0.measured, $0.predictions[Self.best]) })
    }
  }

  /// The tool's own best estimate.
  public static let best = "qdiag"
  /// In the order in which they are shown.
  public static let order = [best, "bounds", "mca", "osaca"]

  /// A loop that was measured.
  public struct Row: Codable, Sendable, Equatable {
    public var id: String
    public var input: String
    public var group: String
    /// Core cycles an iteration.
    public var measured: Double
    /// By method; none where the method knows no figure.
    public var predictions: [String: Double]

    public init(
      id: String, input: String, group: String, measured: Double, predictions: [String: Double]
    ) {
      self.id = id
      self.input = input
      self.group = group
      self.measured = measured
      self.predictions = predictions
    }
  }

  /// Errors are shares of what was measured.
  public struct Accuracy: Codable, Sendable, Equatable {
    public var name: String
    public var loops: Int
    /// Loops of which the method says nothing.
    public var unknown: Int
    @ExplicitNull public var medianError: Double?
    @ExplicitNull public var meanError: Double?
    @ExplicitNull public var shareWithinQuarter: Double?
    /// Kendall's τ-b between predicted and measured.
    @ExplicitNull public var kendallTau: Double?

    init(_ name: String, of pairs: [(measured: Double, predicted: Double?)]) {
      let known = pairs.compactMap { pair in pair.predicted.map { (pair.measured, $0) } }
      let errors = known.map { abs($0.1 / $0.0 - 1) }.sorted()
      self.name = name
      loops = known.count
      unknown = pairs.count - known.count
      guard !errors.isEmpty else { return }
      let middle = errors.count / 2
      let median =
        errors.count % 2 == 1 ? errors[middle] : (errors[middle - 1] + errors[middle]) / 2
      medianError = median.rounded4
      meanError = (errors.reduce(0, +) / Double(errors.count)).rounded4
      shareWithinQuarter = (Double(errors.count { $0 <= 0.25 }) / Double(errors.count)).rounded4
      kendallTau = KendallTau.b(known)?.rounded4
    }
  }
}

/// Kendall's rank correlation ("A new measure of rank correlation", 1938), with the correction for ties.
public enum KendallTau {
  /// Nil where all values of a side are alike. Takes time by the square of the count.
  public static func b(_ pairs: [(Double, Double)]) -> Double? {
    var (agreeing, tiedFirst, tiedSecond, total) = (0, 0, 0, 0)
    for (index, one) in pairs.enumerated() {
      for other in pairs[..<index] {
        total += 1
        let (first, second) = (one.0 - other.0, one.1 - other.1)
        if first == 0 { tiedFirst += 1 }
        if second == 0 { tiedSecond += 1 }
        if first * second > 0 { agreeing += 1 } else if first * second < 0 { agreeing -= 1 }
      }
    }
    let scale = (Double(total - tiedFirst) * Double(total - tiedSecond)).squareRoot()
    return scale > 0 ? Double(agreeing) / scale : nil
  }
}
