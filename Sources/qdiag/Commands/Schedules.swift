import ArgumentParser
import KernelLowering

/// `qdiag schedules`: what `qdiag explain` can lower.
struct Schedules: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schedules",
    abstract: "List the schedules and workloads that explain knows.",
    discussion: """
      Examples:
        qdiag schedules
        qdiag explain --schedule spatial-pack:oc_bn=8
      """)

  func run() throws {
    for schedule in ScheduleRegistry.all {
      print("\(schedule.name)\n  \(schedule.summary)\n  needs: \(schedule.requirements)")
      for parameter in schedule.parameters {
        var line = "  \(parameter.name): \(parameter.meaning)"
        if case .choice(let words) = parameter.kind {
          line += ": \(words.joined(separator: ", "))"
        }
        print("\(line) (default: \(parameter.fallback))")
      }
    }
    print("\nworkloads")
    for preset in Conv2DWorkload.presets {
      print("  \(preset.name): \(preset.workload.spelling) (\(preset.summary))")
    }
    print("  or \(Conv2DWorkload.grammar)")
  }
}
