public import DiagnosisModel
public import KernelLowering

/// A question about a schedule: the same convolution as float32 and as integers.
public struct ExplainRequest: Sendable {
  public var schedule: ScheduleSpec
  public var workload: Conv2DWorkload
  /// The integer kernel's types; float32 is always its twin.
  public var types: OperandTypes
  /// Nil is this machine's.
  public var cpu: String?
  public var features: String?
  public var triple: String?
  /// Whether machine code is generated and looked at.
  public var wantsCode = true
  /// The CPU whose scheduling model is used; nil is the one that code is generated for.
  public var simulateOn: String?
  /// A file of measurements of the CPU whose model is used.
  public var measurementsFile: String?
  /// Whether the kernel in question and the dot product are tried in other tiles, too.
  public var wantsTiles = false
  /// How long the kernels may be timed where they can run here; nil does not run them.
  public var measurementBudget: Duration? = .seconds(5)

  public init(schedule: ScheduleSpec, workload: Conv2DWorkload, types: OperandTypes) {
    self.schedule = schedule
    self.workload = workload
    self.types = types
  }
}

/// How a request tells what it does, and learns that nobody waits for it any more.
public struct ExplainObserver: Sendable {
  public var progress: @Sendable (String) -> Void
  /// Asked between kernels and between samples.
  public var shouldStop: @Sendable () -> Bool

  public init(
    progress: @escaping @Sendable (String) -> Void = { _ in },
    shouldStop: @escaping @Sendable () -> Bool = { false }
  ) {
    self.progress = progress
    self.shouldStop = shouldStop
  }
}

/// The outcome of an `ExplainRequest`.
public struct ExplainOutcome: Sendable {
  public let explanation: Explanation
  /// The lowered modules: a file name and the IR's text for each kernel.
  public let modules: [(name: String, text: String)]
}

/// Why there is no explanation: one line.
public struct ExplainError: Error, Sendable, Equatable {
  public let message: String

  static let interrupted = ExplainError(message: "interrupted; nothing was written")
}
