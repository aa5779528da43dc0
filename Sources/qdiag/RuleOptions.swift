import ArgumentParser
import DiagnosisRules

/// Which rules judge.
struct RuleOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Only these rules, by id or a part of it that no other has; may be repeated.",
      valueName: "rule"))
  var select: [String] = []

  @Option(help: ArgumentHelp("All rules but these; may be repeated.", valueName: "rule"))
  var ignore: [String] = []

  func validate() throws {
    _ = try ids
  }

  /// The ids of the rules that judge; nil for all.
  var ids: [String]? {
    get throws {
      if select.isEmpty, ignore.isEmpty { return nil }
      let selected = try select.map { try Self.rule($0, option: "--select") }
      let ignored = Set(try ignore.map { try Self.rule($0, option: "--ignore") })
      let all = RuleRegistry.all.map { $0.id }
      return all.filter { (selected.isEmpty || selected.contains($0)) && !ignored.contains($0) }
    }
  }

  private static func rule(_ name: String, option: String) throws -> String {
    do throws(RuleNameError) {
      return try RuleRegistry.rule(named: name).id
    } catch {
      throw ValidationError("\(option): \(error.message)")
    }
  }
}
