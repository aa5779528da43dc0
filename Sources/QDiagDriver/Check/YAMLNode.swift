internal import DiagnosisModel
internal import LLVMInterop
internal import Yams

/// A place in a YAML file, read strictly: every error says where it is and what was expected.
struct YAMLNode {
  private let node: Node
  private let file: String
  private let budget: Budget

  /// Aliases make a small file a large tree.
  private final class Budget {
    var nodes = 100_000
  }

  /// - Throws: `InputError` with line and column, where the text is no YAML.
  init(text: String, file: String) throws(InputError) {
    do {
      guard let root = try Parser(yaml: text).singleRoot() else {
        throw InputError(path: file, message: "the policy is empty: 'qdiag init' writes one")
      }
      self.init(root, file: file, budget: Budget())
    } catch let error as InputError {
      throw error
    } catch {
      throw InputError(path: file, message: Self.message(of: error))
    }
  }

  private init(_ node: Node, file: String, budget: Budget) {
    self.node = node
    self.file = file
    self.budget = budget
  }

  var line: Int { node.mark?.line ?? 1 }

  func error(_ message: String) -> InputError {
    let place = node.mark.map { "\($0.line):\($0.column): " } ?? ""
    return InputError(path: file, message: place + message)
  }

  /// The pairs of a mapping, in their order.
  ///
  /// - Parameter keys: those that are known; another is an error that names the nearest.
  func pairs(_ keys: [String], of what: String) throws(InputError) -> [(
    key: String, value: YAMLNode
  )] {
    guard let mapping = node.mapping else { throw error("\(what): expected keys with values") }
    var pairs: [(String, YAMLNode)] = []
    for (key, value) in mapping {
      let place = try child(key)
      let name = try place.string("a key of \(what)")
      guard keys.contains(name) else {
        throw place.error(
          "\(what) has no key '\(name)'; " + Self.suggestion(for: name, among: keys))
      }
      pairs.append((name, try child(value)))
    }
    return pairs
  }

  /// The elements of a list, or the one value that stands for a list of one.
  ///
  /// - Parameter isOfMappings: whether that value may have keys.
  func list(_ what: String, isOfMappings: Bool = false) throws(InputError) -> [YAMLNode] {
    if let sequence = node.sequence {
      var elements: [YAMLNode] = []
      for element in sequence { elements.append(try child(element)) }
      return elements
    }
    guard isOfMappings ? node.mapping != nil : node.scalar != nil, !isNull else {
      throw error("\(what): expected a list")
    }
    return [self]
  }

  func strings(_ what: String) throws(InputError) -> [String] {
    var strings: [String] = []
    for element in try list(what) { strings.append(try element.string(what)) }
    return strings
  }

  func string(_ what: String) throws(InputError) -> String {
    guard let text = node.scalar?.string, !text.isEmpty, !isNull else {
      throw error("\(what): expected a word")
    }
    return text.onOneLine
  }

  func number(_ what: String) throws(InputError) -> Double {
    guard let text = node.scalar?.string, let value = Double(text), value.isFinite else {
      throw error("\(what): expected a number")
    }
    return value
  }

  /// One of some words.
  func word(_ what: String, among words: [String]) throws(InputError) -> String {
    let word = try string(what)
    guard words.contains(word) else {
      throw error(
        "\(what): there is no '\(word)'; " + Self.suggestion(for: word, among: words))
    }
    return word
  }

  /// "did you mean 'deny'? There are: deny, …".
  static func suggestion(for word: String, among words: [String]) -> String {
    let nearest =
      words.first { $0.contains(word) } ?? nearestName(to: word, among: words) ?? ""
    return "did you mean '\(nearest)'? There are: \(words.joined(separator: ", "))"
  }

  private var isNull: Bool {
    guard let scalar = node.scalar, scalar.style == .plain || scalar.style == .any else {
      return false
    }
    return ["", "~", "null"].contains(scalar.string)
  }

  private func child(_ node: Node) throws(InputError) -> YAMLNode {
    budget.nodes -= 1
    if budget.nodes < 0 { throw error("the policy has more than 100000 values") }
    return YAMLNode(node, file: file, budget: budget)
  }

  private static func message(of error: any Error) -> String {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      "\(mark.line):\(mark.column): \(problem.onOneLine)"
    case .duplicatedKeysInMapping(let duplicates, let context):
      "\(context.mark.line):\(context.mark.column): "
        + "the key '\(duplicates.first ?? "")' stands there twice"
    case .dataCouldNotBeDecoded, .reader: "the policy is no text in UTF-8"
    default: "the policy cannot be read as YAML"
    }
  }
}
