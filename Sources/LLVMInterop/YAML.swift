internal import CLLVMShims

/// A value of a YAML document, as LLVM's parser reads it.
public struct YAML: Sendable {
  /// Where it begins, from 1.
  public let line: Int
  public let column: Int
  public let content: Content

  public indirect enum Content: Sendable {
    /// A key or a dash with nothing behind it.
    case nothing
    /// Text with escapes resolved, and whether it stands in quotes or as a block of lines.
    case scalar(String, isQuoted: Bool)
    case mapping([(key: YAML, value: YAML)])
    case sequence([YAML])
  }

  /// Why a text is no YAML.
  public struct ReadError: Error, Equatable {
    /// "2:9: could not find expected ':'"; without a place where there is none.
    public let message: String
  }

  /// Reads the one document of a text. What an alias stands for is there as often as it is named.
  ///
  /// - Parameter limit: how many values there may be.
  public static func read(_ text: String, limit: Int) throws(ReadError) -> YAML {
    var text = text
    var message: UnsafeMutablePointer<CChar>?
    let document = text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        var empty: CChar = 0
        return withUnsafePointer(to: &empty) {
          QDReadYAML(characters.baseAddress ?? $0, characters.count, limit, &message)
        }
      }
    }
    guard let document else {
      defer { QDDisposeMessage(message) }
      throw ReadError(message: message.map { String(cString: $0) } ?? "this is no YAML")
    }
    defer { QDDisposeYAML(document) }
    var count = 0
    let nodes = UnsafeBufferPointer(start: QDYAMLNodes(document, &count), count: count)
    var index = 0
    return value(in: nodes, at: &index)
  }

  /// The value at an index, behind which the index stands afterwards.
  private static func value(in nodes: UnsafeBufferPointer<QDYAMLNode>, at index: inout Int) -> YAML
  {
    let node = nodes[index]
    index += 1
    let content: Content
    switch node.kind {
    case QDYAMLScalar:
      let bytes = UnsafeRawBufferPointer(start: node.text, count: node.length)
      content = .scalar(String(decoding: bytes, as: UTF8.self), isQuoted: node.isQuoted)
    case QDYAMLMapping:
      content = .mapping(
        (0..<node.children / 2).map { _ in
          let key = value(in: nodes, at: &index)
          return (key, value(in: nodes, at: &index))
        })
    case QDYAMLSequence:
      content = .sequence((0..<node.children).map { _ in value(in: nodes, at: &index) })
    default: content = .nothing
    }
    return YAML(line: Int(node.line), column: Int(node.column), content: content)
  }
}
