public import LLVMInterop

/// A schedule as the user asks for it: `spatial-pack:oc_bn=8,reg_n=4`.
public struct ScheduleSpec: Hashable, Sendable {
  public let name: String
  /// Names and values as they were spelled.
  public let arguments: [String: String]

  public init(name: String, arguments: [String: String] = [:]) {
    self.name = name
    self.arguments = arguments
  }

  public init(parsing text: String) throws(ScheduleError) {
    let halves = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    var arguments: [String: String] = [:]
    if halves.count == 2 {
      for part in halves[1].split(separator: ",", omittingEmptySubsequences: false) {
        let sides = part.split(separator: "=", maxSplits: 1).map(String.init)
        guard sides.count == 2 else {
          throw .malformed(text: text, reason: "'\(part)' is not name=value")
        }
        guard arguments.updateValue(sides[1], forKey: sides[0]) == nil else {
          throw .malformed(text: text, reason: "'\(sides[0])' is given twice")
        }
      }
    }
    self.init(name: String(halves[0]), arguments: arguments)
  }

  /// The kernel that the schedule makes of a workload.
  public func kernel(
    for workload: Conv2DWorkload, on target: CodeGenTarget
  ) throws(ScheduleError) -> ScheduledKernel {
    let schedule = try ScheduleRegistry.schedule(named: name)
    return try schedule.kernel(
      for: workload, ScheduleArguments(arguments, of: schedule), on: target)
  }
}

/// The parameters that the user gave a value, checked against what the schedule has.
public struct ScheduleArguments: Sendable {
  let schedule: String
  private var values: [String: ResolvedParameter.Value] = [:]

  public init(
    _ arguments: [String: String], of schedule: any Schedule
  ) throws(ScheduleError) {
    self.schedule = schedule.name
    for (name, text) in arguments.sorted(by: { $0.key < $1.key }) {
      guard let parameter = schedule.parameters.first(where: { $0.name == name }) else {
        throw .unknownParameter(
          schedule: schedule.name, name: name, known: schedule.parameters.map(\.name))
      }
      switch parameter.kind {
      case .integer: values[name] = Int(text).map { .integer($0) }
      case .boolean: values[name] = Bool(text).map { .boolean($0) }
      case .choice(let words): values[name] = words.contains(text) ? .word(text) : nil
      }
      if values[name] == nil { throw invalid(name, text, parameter.kind.requirement) }
    }
  }

  /// The parameter's value where it was given, otherwise `fallback`.
  public func integer(_ name: String, default fallback: @autoclosure () -> Int) -> Int {
    if case .integer(let value) = values[name] { value } else { fallback() }
  }

  /// The parameter's value where it was given, otherwise `fallback`.
  public func boolean(_ name: String, default fallback: Bool) -> Bool {
    if case .boolean(let value) = values[name] { value } else { fallback }
  }

  /// The parameter's value where it was given.
  public func word(_ name: String) -> String? {
    if case .word(let value) = values[name] { value } else { nil }
  }

  /// A value that must divide `total` and be at most `limit`.
  public func divisor(
    _ name: String, of total: Int, called what: String, limit: Int,
    default fallback: @autoclosure () -> Int
  ) throws(ScheduleError) -> Int {
    let value = integer(name, default: fallback())
    guard value >= 1, value <= limit else {
      throw invalid(name, "\(value)", "it must be from 1 to \(limit)")
    }
    guard total % value == 0 else {
      throw invalid(name, "\(value)", "it must divide \(what), \(total)")
    }
    return value
  }

  /// The parameter as the kernel records it.
  public func resolved(_ name: String, _ value: ResolvedParameter.Value) -> ResolvedParameter {
    ResolvedParameter(name: name, value: value, isGiven: values[name] != nil)
  }

  private func invalid(_ name: String, _ value: String, _ reason: String) -> ScheduleError {
    .invalidValue(schedule: schedule, parameter: name, value: value, reason: reason)
  }
}

extension ScheduleParameter.Kind {
  fileprivate var requirement: String {
    switch self {
    case .integer: "a number is needed"
    case .boolean: "write true or false"
    case .choice(let words): "there are \(words.joined(separator: ", "))"
    }
  }
}
