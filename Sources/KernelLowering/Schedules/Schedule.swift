public import LLVMInterop

/// A way to compute a convolution: from a workload and parameters to a loop nest.
///
/// To add one: a file in this folder with a type that conforms, and its line in
/// `ScheduleRegistry.all`.
public protocol Schedule: Sendable {
  /// As the user spells it: `spatial-pack`.
  var name: String { get }
  /// One line, lower case: what the schedule is.
  var summary: String { get }
  var parameters: [ScheduleParameter] { get }
  /// One line: the workloads and targets that the schedule can be used for.
  var requirements: String { get }

  /// The kernel for a workload. `arguments` name only parameters that the schedule has.
  func kernel(
    for workload: Conv2DWorkload, _ arguments: ScheduleArguments, on target: CodeGenTarget
  ) throws(ScheduleError) -> ScheduledKernel
}

/// A parameter of a schedule, as it is described to the user.
public struct ScheduleParameter: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case integer, boolean
    /// One of these words.
    case choice([String])
  }

  public let name: String
  public let kind: Kind
  /// One line, lower case.
  public let meaning: String
  /// What it is when not given: a value, or how the value is derived.
  public let fallback: String

  public init(_ name: String, _ kind: Kind, meaning: String, fallback: String) {
    self.name = name
    self.kind = kind
    self.meaning = meaning
    self.fallback = fallback
  }
}

/// The value that a parameter has in one kernel.
public struct ResolvedParameter: Hashable, Sendable {
  public enum Value: Hashable, Sendable {
    case integer(Int)
    case boolean(Bool)
    case word(String)
  }

  public let name: String
  public let value: Value
  /// False where the schedule derived the value itself.
  public let isGiven: Bool
}

/// A convolution with every decision taken: what is lowered.
public struct ScheduledKernel: Hashable, Sendable {
  public let schedule: String
  public let workload: Conv2DWorkload
  /// In the schedule's order.
  public let parameters: [ResolvedParameter]
  public let nest: LoopNest
  /// Why the integers are not exact on the full range of the operands, in words; nil where they are.
  public let inexactness: String?

  public init(
    schedule: String, workload: Conv2DWorkload, parameters: [ResolvedParameter], nest: LoopNest,
    inexactness: String? = nil
  ) {
    self.schedule = schedule
    self.workload = workload
    self.parameters = parameters
    self.nest = nest
    self.inexactness = inexactness
  }

  /// The schedule with all parameters, spelled so that it can be asked for again.
  public var scheduleSpelling: String {
    guard !parameters.isEmpty else { return schedule }
    return schedule + ":" + parameters.map { "\($0.name)=\($0.value)" }.joined(separator: ",")
  }
}

extension ResolvedParameter.Value: CustomStringConvertible {
  public var description: String {
    switch self {
    case .integer(let value): "\(value)"
    case .boolean(let value): "\(value)"
    case .word(let value): value
    }
  }
}
