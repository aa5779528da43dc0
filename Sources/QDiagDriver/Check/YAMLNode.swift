internal import DiagnosisModel
internal import LLVMInterop

/// A place in a YAML file, read strictly: every error says where it is and what was expected.
struct YAMLNode {
  private let node: YAML
  private let file: String

  /// Aliases make a small file a large tree.
  private static let mostValues = 100_000

  /// - Throws: `InputError` with line and column, where the text is no YAML.
  init(text: String, file: String) throws(InputError) {
    guard !text.allSatisfy(\.isWhitespace) else {
      throw InputError(path: file, message: "the policy is empty: 'qdiag init' writes one")
    }
    do {
      self.init(try YAML.read(text, limit: Self.mostValues), file: file)
    } catch {
      throw InputError(path: file, message: error.message.onOneLine)
    }
  }

  private init(_ node: YAML, file: String) {
    self.node = node
    self.file = file
  }

  var line: Int { node.line }

  func error(_ message: String) -> InputError {
    InputError(path: file, message: "\(node.line):\(node.column): \(message)")
  }

  /// The pairs of a mapping, in their order.
  ///
  /// - Parameter keys: those that are known; another is an error that names the nearest.
  func pairs(_ keys: [String], of what: String) throws(InputError) -> [(
    key: String, value: YAMLNode
  )] {
    guard case .mapping(let mapping) = node.content else {
      throw error("\(what): expected keys with values")
    }
    var pairs: [(String, YAMLNode)] = []
    for (key, value) in mapping {
      let place = child(key)
      let name = try place.string("a key of \(what)")
      guard keys.contains(name) else {
        throw place.error(
          "\(what) has no key '\(name)'; " + Self.suggestion(for: name, among: keys))
      }
      guard !pairs.contains(where: { $0.0 == name }) else {
        throw place.error("the key '\(name)' stands there twice")
      }
      pairs.append((name, child(value)))
    }
    return pairs
  }

  /// The elements of a list, or the one value that stands for a list of one.
  ///
  /// - Parameter isOfMappings: whether that value may have keys.
  func list(_ what: String, isOfMappings: Bool = false) throws(InputError) -> [YAMLNode] {
    switch node.content {
    case .sequence(let elements): return elements.map(child)
    case .mapping where isOfMappings: return [self]
    case .scalar where !isOfMappings && !isNull: return [self]
    default: throw error("\(what): expected a list")
    }
  }

  func strings(_ what: String) throws(InputError) -> [String] {
    var strings: [String] = []
    for element in try list(what) { strings.append(try element.string(what)) }
    return strings
  }

  func string(_ what: String) throws(InputError) -> String {
    guard case .scalar(let text, _) = node.content, !text.isEmpty, !isNull else {
      throw error("\(what): expected a word")
    }
    return text.onOneLine
  }

  func number(_ what: String) throws(InputError) -> Double {
    guard case .scalar(let text, _) = node.content, let value = Double(text), value.isFinite else {
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
    switch node.content {
    case .nothing: true
    case .scalar(let text, let isQuoted): !isQuoted && ["", "~", "null"].contains(text)
    default: false
    }
  }

  private func child(_ node: YAML) -> YAMLNode { YAMLNode(node, file: file) }
}
