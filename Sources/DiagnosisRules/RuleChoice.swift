public import DiagnosisModel

extension RuleRegistry {
  /// The rule that `name` stands for: its id, or a part of it that no other has.
  ///
  /// - Throws: `RuleNameError` with the nearest id, or with the rules that share the part.
  public static func rule(named name: String) throws(RuleNameError) -> any Rule.Type {
    let found = rules(named: name)
    if found.count == 1 { return found[0] }
    let ids = (found.isEmpty ? all : found).map { $0.id }
    let list = ids.joined(separator: ", ")
    guard found.isEmpty else {
      throw RuleNameError(message: "'\(name)' may be one of several rules: \(list)")
    }
    let nearest = nearestName(to: name, among: ids).map { "; the nearest is \($0)" } ?? ""
    throw RuleNameError(message: "there is no rule '\(name)'\(nearest); there are: \(list)")
  }

  /// Rules in their own words.
  ///
  /// - Parameter name: of one; nil for all.
  public static func list(_ name: String? = nil) throws(RuleNameError) -> RuleList {
    let chosen: [any Rule.Type]
    if let name { chosen = [try rule(named: name)] } else { chosen = all }
    return RuleList(
      rules: chosen.map {
        RuleList.Entry(id: $0.id, summary: $0.summary, documentation: $0.documentation)
      })
  }
}

/// Why a name stands for no rule: one line.
public struct RuleNameError: Error, Sendable, Equatable {
  public let message: String
}
