/// A shell pattern for names: `*`, `?`, `[a-z]`, `[!a-z]`.
public struct NamePattern: Sendable, Hashable, CustomStringConvertible {
  public let description: String
  private let parts: [GlobPart]

  public init(_ text: String) {
    description = text
    parts = GlobPart.parts(of: text)
  }

  public func matches(_ name: String) -> Bool {
    GlobPart.match(parts, Array(name.unicodeScalars), acrossSlashes: true)
  }
}

/// A pattern for paths. `*` stops at a slash, `**/` stands for any folders, none included; without a
/// slash the pattern is one of the file's name, wherever it lies.
public struct PathPattern: Sendable, Hashable, CustomStringConvertible {
  public let description: String
  private let parts: [GlobPart]
  private let isOfName: Bool

  public init(_ text: String) {
    description = text
    let plain = text.hasPrefix("./") ? String(text.dropFirst(2)) : text
    isOfName = !text.contains("/")
    parts = GlobPart.parts(of: plain)
  }

  /// - Parameter path: relative to where the pattern is written, without `.` and `..`.
  public func matches(_ path: String) -> Bool {
    guard isOfName, let slash = path.lastIndex(of: "/") else { return matchesWhole(path) }
    return matchesWhole(String(path[path.index(after: slash)...]))
  }

  /// Whether the pattern is one of the whole path, with a slash in it or without.
  public func matchesWhole(_ path: String) -> Bool {
    GlobPart.match(parts, Array(path.unicodeScalars), acrossSlashes: false)
  }
}

/// A piece of a shell pattern.
enum GlobPart: Sendable, Hashable {
  case literal(Unicode.Scalar)
  case anyOne
  case any
  /// `**/`.
  case folders
  case set([ClosedRange<Unicode.Scalar>], isNegated: Bool)

  static func parts(of pattern: String) -> [GlobPart] {
    var parts: [GlobPart] = []
    var rest = Array(pattern.unicodeScalars)[...]
    while let first = rest.popFirst() {
      switch first {
      case "*":
        if rest.starts(with: ["*", "/"]), parts.isEmpty || parts.last == .literal("/") {
          rest = rest.dropFirst(2)
          parts.append(.folders)
        } else if parts.last != .any {
          parts.append(.any)
        }
      case "?": parts.append(.anyOne)
      case "[": parts.append(set(&rest) ?? .literal("["))
      case "\\": parts.append(.literal(rest.popFirst() ?? "\\"))
      default: parts.append(.literal(first))
      }
    }
    return parts
  }

  /// What stands behind a bracket; nil where it is not closed.
  private static func set(_ rest: inout ArraySlice<Unicode.Scalar>) -> GlobPart? {
    var inside = rest
    let isNegated = inside.first == "!" || inside.first == "^"
    if isNegated { inside = inside.dropFirst() }
    var ranges: [ClosedRange<Unicode.Scalar>] = []
    while let low = inside.popFirst() {
      if low == "]", !ranges.isEmpty {
        rest = inside
        return .set(ranges, isNegated: isNegated)
      }
      if inside.first == "-", let high = inside.dropFirst().first, high != "]", high >= low {
        inside = inside.dropFirst(2)
        ranges.append(low...high)
      } else {
        ranges.append(low...low)
      }
    }
    return nil
  }

  /// In time that is at most the product of the lengths.
  static func match(
    _ parts: [GlobPart], _ name: [Unicode.Scalar], acrossSlashes: Bool
  ) -> Bool {
    // Which lengths of the name the parts so far can stand for.
    var reached = [Bool](repeating: false, count: name.count + 1)
    reached[0] = true
    for part in parts {
      var next = [Bool](repeating: false, count: name.count + 1)
      switch part {
      case .any:
        var isOpen = false
        for place in 0...name.count {
          if place > 0, !acrossSlashes, name[place - 1] == "/" { isOpen = false }
          isOpen = isOpen || reached[place]
          next[place] = isOpen
        }
      case .folders:
        var isOpen = false
        for place in 0...name.count {
          if reached[place] { next[place] = true }
          if isOpen, place > 0, name[place - 1] == "/" { next[place] = true }
          isOpen = isOpen || reached[place]
        }
      default:
        for place in 0..<name.count where reached[place] && part.accepts(name[place], acrossSlashes)
        {
          next[place + 1] = true
        }
      }
      reached = next
    }
    return reached[name.count]
  }

  private func accepts(_ scalar: Unicode.Scalar, _ acrossSlashes: Bool) -> Bool {
    switch self {
    case .literal(let wanted): scalar == wanted
    case .anyOne: acrossSlashes || scalar != "/"
    case .set(let ranges, let isNegated):
      ranges.contains { $0.contains(scalar) } != isNegated && (acrossSlashes || scalar != "/")
    case .any, .folders: false
    }
  }
}
