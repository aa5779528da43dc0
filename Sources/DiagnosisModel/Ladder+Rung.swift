extension Ladder {
  /// One kernel of the ladder.
  public struct Rung: Codable, Sendable, Equatable {
    /// "int32 operands".
    public var name: String
    public var role: Role
    /// What was varied; nil for float32.
    @ExplicitNull public var change: Change?
    /// With all its parameters, as `--schedule` takes it.
    public var schedule: String
    public var dataType: OperandType
    public var weightType: OperandType
    /// Why there is no such kernel here ("needs avxvnni…"); nil where there is one.
    @ExplicitNull public var unavailable: String?
    /// The loop that does most multiply-accumulates, with its machine code.
    @ExplicitNull public var hotLoop: LoopProfile?
    /// Its cycles as a multiple of float32's, by the model: the hot loop's cycles per multiply-accumulate times
    /// those that the kernel does, padding channels included.
    @ExplicitNull public var predictedRatio: Double?
    /// The output against a plain convolution; nil where the kernel did not run.
    @ExplicitNull public var check: Check?
    @ExplicitNull public var measurement: Measurement?
    /// Why its integers are not exact on the full range of the operands; nil where they are.
    @ExplicitNull public var inexactness: String?

    public init(
      name: String, role: Role, change: Change?, schedule: String, dataType: OperandType,
      weightType: OperandType
    ) {
      self.name = name
      self.role = role
      self.change = change
      self.schedule = schedule
      self.dataType = dataType
      self.weightType = weightType
    }

    /// "spatial-pack", without parameters.
    public var scheduleName: String { String(schedule.prefix { $0 != ":" }) }

    /// Its time as a multiple of float32's, as the source has it.
    public func ratio(_ source: Source) -> Double? {
      switch source {
      case .measured: measurement?.ratio.median
      case .predicted: predictedRatio
      }
    }
  }

  /// A kernel's output compared with a plain convolution, element by element.
  public struct Check: Codable, Sendable, Equatable {
    /// Elements that differ, for floats by more than the tolerance.
    public var wrongElements: Int
    public var elements: Int
    public var largestDeviation: Double
    /// 0 for integers.
    public var tolerance: Double

    public init(wrongElements: Int, elements: Int, largestDeviation: Double, tolerance: Double) {
      self.wrongElements = wrongElements
      self.elements = elements
      self.largestDeviation = largestDeviation
      self.tolerance = tolerance
    }
  }

  /// How long a kernel took.
  public struct Measurement: Codable, Sendable, Equatable {
    /// Of the kernel's time to float32's in the same round.
    public var ratio: Spread
    public var microseconds: Spread
    public var gigaMACsPerSecond: Double
    /// By the core's own clock; nil where that is unknown.
    @ExplicitNull public var macsPerCycle: Double?
    /// `macsPerCycle` as a share of the loop's peak.
    @ExplicitNull public var shareOfPeak: Double?
    /// The interquartile range exceeds a tenth of the median: read the ratio with care.
    public var isSpreadWide: Bool

    public init(
      ratio: Spread, microseconds: Spread, gigaMACsPerSecond: Double, macsPerCycle: Double?,
      shareOfPeak: Double?, isSpreadWide: Bool
    ) {
      self.ratio = ratio
      self.microseconds = microseconds
      self.gigaMACsPerSecond = gigaMACsPerSecond.rounded4
      self.macsPerCycle = macsPerCycle?.rounded4
      self.shareOfPeak = shareOfPeak?.rounded4
      self.isSpreadWide = isSpreadWide
    }
  }

  /// A median between its quartiles.
  public struct Spread: Codable, Sendable, Equatable {
    public var lowerQuartile: Double
    public var median: Double
    public var upperQuartile: Double

    public init(lowerQuartile: Double, median: Double, upperQuartile: Double) {
      self.lowerQuartile = lowerQuartile.rounded4
      self.median = median.rounded4
      self.upperQuartile = upperQuartile.rounded4
    }
  }
}
