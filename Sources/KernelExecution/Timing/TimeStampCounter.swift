internal import CHost

/// The counter that runs at a constant rate, whatever the core's clock does.
public enum TimeStampCounter {
  /// Its ticks a nanosecond, over a millisecond; nil where there is none.
  public static func gigahertz() -> Double? {
    let start = QDReadTimeStampCounter()
    guard start > 0 else { return nil }
    let began = ContinuousClock.now
    let elapsed = Stopwatch.nanoseconds {
      while ContinuousClock.now - began < .milliseconds(1) {}
    }
    return Double(QDReadTimeStampCounter() - start) / elapsed
  }
}

/// The memory of this machine.
public enum HostMemory {
  /// In bytes; infinite where the system does not tell.
  public static var bytes: Double {
    let known = QDPhysicalMemory()
    return known > 0 ? known : .infinity
  }
}
