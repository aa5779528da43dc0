internal import CHost
internal import LLVMInterop

/// What the analysis of one input may take.
public struct AnalysisLimits: Codable, Sendable, Equatable {
  /// Time by the clock, in seconds.
  public var seconds: Double
  /// Private memory that can be written.
  public var memory: MemorySize

  public init(seconds: Double = 60, memory: MemorySize = MemorySize(bytes: 4 << 30)) {
    self.seconds = seconds
    self.memory = memory
  }

  /// Runs `body`, for a process that does nothing else meanwhile: where it takes more, the process
  /// ends with status 2 and one line about `subject` on standard error.
  func bound<Result, Failure: Error>(
    subject: String, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    QDLimitsBegin(
      seconds, memory.bytes, "error: \(subject): \(timeMessage)\n",
      "error: \(subject): \(memoryMessage)\n")
    defer { QDLimitsEnd() }
    QDLimitsOnTime(Deadline.abandonCodeGeneration, timeMessage)
    OutOfMemory.call(QDEndForMemory)
    return try body()
  }

  private var timeMessage: String {
    "took longer than \(Self.text(seconds)) s: --timeout allows more"
  }

  private var memoryMessage: String {
    let system = QDSystemMemoryLimit()
    if system < memory.bytes {
      return
        "needed more memory than the \(MemorySize(bytes: system)) that the system allows (ulimit)"
    }
    return "needed more than \(memory) of memory: --memory allows more"
  }

  private static func text(_ seconds: Double) -> String {
    seconds == seconds.rounded() ? String(Int(seconds)) : String(seconds)
  }
}
