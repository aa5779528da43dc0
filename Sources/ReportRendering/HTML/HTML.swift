/// Markup in which everything is escaped that is put into it, except other markup.
///
/// Names, paths and messages come from inputs that nobody checked: no string can become an element, an
/// attribute or a script.
struct HTML: ExpressibleByStringInterpolation, Sendable, Equatable {
  private(set) var text: String

  init(stringLiteral value: String) { text = value }
  init(stringInterpolation: Interpolation) { text = stringInterpolation.text }

  /// Text that is no markup.
  init(_ plain: String) { text = Self.escaped(plain) }

  static func + (left: HTML, right: HTML) -> HTML {
    var result = left
    result.text += right.text
    return result
  }

  struct Interpolation: StringInterpolationProtocol {
    fileprivate var text = ""

    init(literalCapacity: Int, interpolationCount: Int) { text.reserveCapacity(literalCapacity) }

    mutating func appendLiteral(_ literal: String) { text += literal }
    mutating func appendInterpolation(_ markup: HTML) { text += markup.text }
    mutating func appendInterpolation(_ plain: String) { text += HTML.escaped(plain) }
    mutating func appendInterpolation(_ number: Int) { text += String(number) }
    /// A coordinate: a tenth is as fine as a screen shows.
    mutating func appendInterpolation(_ number: Double) {
      let tenths = (number * 10).rounded() / 10
      text += tenths == tenths.rounded() ? String(Int(tenths)) : String(tenths)
    }
  }

  /// Quotes included, for attributes. Control characters, and those that turn the direction of what
  /// follows, are spelled out.
  private static func escaped(_ plain: String) -> String {
    if plain.utf8.allSatisfy(isPlain) { return plain }
    var result = ""
    result.reserveCapacity(plain.utf8.count + 16)
    for scalar in plain.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\n", "\t": result.unicodeScalars.append(scalar)
      default:
        if isVisible(scalar) {
          result.unicodeScalars.append(scalar)
        } else {
          result += "\\u{\(String(scalar.value, radix: 16))}"
        }
      }
    }
    return result
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x7F && !"&<>\"'".utf8.contains(byte)
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .lineSeparator, .paragraphSeparator: false
    default: true
    }
  }
}

extension Sequence where Element == HTML {
  func joined(_ separator: HTML = "") -> HTML {
    var isFirst = true
    var result: HTML = ""
    for element in self {
      result = isFirst ? element : result + separator + element
      isFirst = false
    }
    return result
  }
}
