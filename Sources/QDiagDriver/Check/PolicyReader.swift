internal import DiagnosisModel
internal import DiagnosisRules
internal import InstructionSet

/// Makes a policy of a file's text, `docs/policy.schema.json`. A key or word that is not known is an
/// error: a demand that is not read demands nothing.
struct PolicyReader {
  private let path: String

  init(path: String) {
    self.path = path
  }

  func read(_ text: String) throws(InputError) -> Policy {
    var policy = Policy()
    var target = PolicyTarget()
    var entries: [YAMLNode] = []
    let root = try YAMLNode(text: text, file: path)
    for (key, value) in try root.pairs(
      ["version", "target", "tolerance", "kernels"], of: "a policy")
    {
      switch key {
      case "version":
        guard try value.number(key) == 1 else {
          throw value.error("version: this version of qdiag reads policies of version 1")
        }
      case "target": target = try self.target(value)
      case "tolerance":
        policy.tolerance = try value.number(key)
        guard policy.tolerance >= 0, policy.tolerance <= 10 else {
          throw value.error("tolerance: expected a share between 0 and 10, such as 0.05")
        }
      default: entries = try value.list(key)
      }
    }
    for (index, node) in entries.enumerated() {
      policy.entries.append(try entry(node, number: index + 1, target: target))
    }
    if policy.entries.isEmpty { throw root.error("the policy demands nothing: add 'kernels'") }
    for (index, entry) in policy.entries.enumerated()
    where policy.entries[..<index].contains(where: { $0.name == entry.name }) {
      throw InputError(
        path: path, message: "\(entry.line):1: two entries are called '\(entry.name)'")
    }
    return policy
  }

  /// Stands for every rule.
  private static let all = "all"

  private static let entryKeys = [
    "name", "files", "functions", "loops", "target", "deny", "require", "max", "min", "severity",
    "except",
  ]

  private func entry(
    _ node: YAMLNode, number: Int, target: PolicyTarget
  ) throws(InputError) -> Policy.Entry {
    var entry = Policy.Entry(name: "entry \(number)", line: node.line)
    entry.target = target
    let what = "an entry of kernels"
    for (key, value) in try node.pairs(Self.entryKeys, of: what) {
      switch key {
      case "name": entry.name = try value.string(key)
      case "files": entry.files = try value.strings(key).map(PathPattern.init)
      case "functions": entry.functions = try value.strings(key).map { NamePattern($0) }
      case "loops": entry.loops = try loops(value)
      case "target": entry.target = try self.target(value)
      case "deny":
        let rules = try rules(value)
        entry.deny = rules.filter { $0 != Self.all }
        entry.deniesAll = rules.contains(Self.all)
      case "require": entry.require = try instructions(value)
      case "max": entry.max = try limits(value, of: key)
      case "min": entry.min = try limits(value, of: key)
      case "severity":
        entry.severity =
          Severity(rawValue: try value.word(key, among: Severity.allCases.map(\.rawValue)))
          ?? .error
      default:
        for exception in try value.list(key, isOfMappings: true) {
          entry.exceptions.append(try self.exception(exception))
        }
      }
    }
    if entry.deny.isEmpty, !entry.deniesAll, entry.require.isEmpty, entry.max.isEmpty,
      entry.min.isEmpty
    {
      throw node.error("'\(entry.name)' demands nothing: add deny, require, max or min")
    }
    let subjects =
      (entry.deniesAll ? RuleRegistry.faults : entry.deny) + entry.require
      + (entry.max + entry.min).map { $0.figure.rawValue }
    for exception in entry.exceptions {
      for subject in exception.subjects where !subjects.contains(subject) {
        throw node.error(
          "except: '\(entry.name)' does not demand '\(subject)'; "
            + YAMLNode.suggestion(for: subject, among: subjects))
      }
    }
    return entry
  }

  private func target(_ node: YAMLNode) throws(InputError) -> PolicyTarget {
    var target = PolicyTarget()
    for (key, value) in try node.pairs(["cpu", "features", "triple"], of: "target") {
      let text = try value.string(key)
      switch key {
      case "cpu": target.cpu = text
      case "features": target.features = text
      default: target.triple = text
      }
    }
    return target
  }

  private func loops(_ node: YAMLNode) throws(InputError) -> Policy.Loops {
    let words = try node.strings("loops")
    switch words {
    case ["hot"]: return .hot
    case ["all"]: return .all
    default: return .named(words.map { NamePattern($0) })
    }
  }

  private func rules(_ node: YAMLNode) throws(InputError) -> [String] {
    var rules: [String] = []
    for element in try node.list("deny") {
      rules.append(try element.word("deny", among: RuleRegistry.faults + [Self.all]))
    }
    return rules
  }

  /// Classes, mnemonics that the catalogue has, and patterns of mnemonics.
  private func instructions(_ node: YAMLNode) throws(InputError) -> [String] {
    let classes = InstructionClass.allCases.map(\.rawValue)
    var names: [String] = []
    for element in try node.list("require") {
      let name = try element.string("require")
      let isPattern = name.contains { "*?[".contains($0) }
      if !classes.contains(name), !isPattern, !Catalogue.knows(name) {
        throw element.error(
          "require: there is no instruction and no class '\(name)'; "
            + YAMLNode.suggestion(for: name, among: classes, orOneOf: Catalogue.names))
      }
      names.append(name)
    }
    return names
  }

  private func limits(_ node: YAMLNode, of what: String) throws(InputError) -> [Policy.Limit] {
    var limits: [Policy.Limit] = []
    for (key, value) in try node.pairs(PolicyFigure.allCases.map(\.rawValue), of: what) {
      guard let figure = PolicyFigure(rawValue: key) else { continue }
      let bound = try value.number(key)
      guard bound >= 0 else { throw value.error("\(key): no loop has less than 0") }
      limits.append(Policy.Limit(figure, bound))
    }
    return limits
  }

  private func exception(_ node: YAMLNode) throws(InputError) -> Policy.Exception {
    var exception = Policy.Exception(reason: "", until: "")
    let keys = ["files", "functions", "of", "reason", "until"]
    for (key, value) in try node.pairs(keys, of: "an exception") {
      switch key {
      case "files": exception.files = try value.strings(key).map(PathPattern.init)
      case "functions": exception.functions = try value.strings(key).map { NamePattern($0) }
      case "of": exception.subjects = try value.strings(key)
      case "reason": exception.reason = try value.string(key)
      default:
        exception.until = try value.string(key)
        guard exception.until.wholeMatch(of: #/\d{4}-[01]\d-[0-3]\d/#) != nil else {
          throw value.error("until: expected a day, such as 2027-06-30")
        }
      }
    }
    if exception.reason.isEmpty { throw node.error("an exception needs a reason") }
    if exception.until.isEmpty {
      throw node.error("an exception needs the day on which it ends: until: 2027-06-30")
    }
    return exception
  }
}

extension YAMLNode {
  /// "did you mean 'vpdpbusd'? Classes are: …".
  static func suggestion(
    for word: String, among classes: [String], orOneOf names: [String]
  ) -> String {
    let nearest = suggestion(for: word, among: classes + names)
    let question = nearest.prefix { $0 != "?" }
    return "\(question)? Classes are: \(classes.joined(separator: ", "))"
  }
}
