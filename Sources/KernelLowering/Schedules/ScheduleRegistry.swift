/// The schedules there are.
public enum ScheduleRegistry {
  /// In the order they are listed to the user.
  public static let all: [any Schedule] = [
    SpatialPack(), Int8Pairs(), Int8Dot(), Depthwise(),
  ]

  public static func schedule(named name: String) throws(ScheduleError) -> any Schedule {
    guard let found = all.first(where: { $0.name == name }) else {
      throw .unknownSchedule(name: name, known: all.map(\.name))
    }
    return found
  }
}
