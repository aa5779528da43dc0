/// Why a schedule cannot be used. `description` is what the user reads.
public enum ScheduleError: Error, Equatable, Sendable {
  case unknownSchedule(name: String, known: [String])
  case malformed(text: String, reason: String)
  case unknownParameter(schedule: String, name: String, known: [String])
  case invalidValue(schedule: String, parameter: String, value: String, reason: String)
  /// The schedule does not fit the workload or the target.
  case unsuitable(schedule: String, reason: String)
}

extension ScheduleError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unknownSchedule(let name, let known):
      "there is no schedule '\(name)'; schedules: \(known.joined(separator: ", "))"
    case .malformed(let text, let reason):
      "schedule '\(text)': \(reason); write name:parameter=value,parameter=value"
    case .unknownParameter(let schedule, let name, let known):
      "schedule \(schedule) has no parameter '\(name)'; parameters: "
        + (known.isEmpty ? "none" : known.joined(separator: ", "))
    case .invalidValue(let schedule, let parameter, let value, let reason):
      "schedule \(schedule): \(parameter)=\(value): \(reason)"
    case .unsuitable(let schedule, let reason):
      "schedule \(schedule) cannot be used: \(reason)"
    }
  }
}
