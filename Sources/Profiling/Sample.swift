/// Where a program was when the clock struck.
public enum SamplePlace: Hashable, Sendable {
  /// In a file that was mapped: its path and the offset in it.
  case file(path: String, offset: UInt64)
  /// In a file that was mapped: the distance from the beginning of its image in memory.
  case image(path: String, offset: UInt64)
  /// In a file, as a symbol and bytes behind it: all that some texts tell.
  case symbol(path: String, name: String, offset: UInt64)
  /// In code that no file holds: a just-in-time compiler's, as a rule.
  case memory(process: Int, address: UInt64, name: String?)
  case kernel
  case unknown
}

/// Samples of running programs, counted by place.
public struct Samples: Sendable, Equatable {
  public var counts: [SamplePlace: Int] = [:]
  /// Names of symbols as the sampler told them, by place.
  public var names: [SamplePlace: String] = [:]
  /// By process: the file in which its just-in-time compiler leaves code for `perf`.
  public var jitDumps: [Int: String] = [:]
  /// From the first sample to the last, in seconds by the clock.
  public var seconds: Double = 0
  public var processes: Set<Int> = []
  public var threads: Set<Int> = []
  /// Of the sampled event: `cpu-clock`.
  public var event: String?
  /// Lines that are neither samples nor known otherwise.
  public var unreadable = 0

  public init() {}

  public var total: Int { counts.values.reduce(0, +) }
}
