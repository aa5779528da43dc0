/// Reads expressions of TIR, TVMScript and Halide, which share their operators.
///
///     (int32x16*)c[ramp(0, 1, 16)] + (broadcast(cast(int32, (uint8*)a[i]), 16)*cast(int32x16, …))
///     c[v] + T.Cast("int32", a[v]) * T.Cast("int32", b[v])
///     (int32x16)widen_right_add(c[…], (int16x16)widening_mul(b[…], x16(a[…])))
struct ExpressionParser {
  private var tokens: ExpressionTokens
  private var depth = 0
  /// Deeper nesting is no kernel's.
  private static let depthLimit = 200

  private init(_ text: Substring) {
    tokens = ExpressionTokens(text)
  }

  /// Nil for a text that is none. One that ends early is read as far as it goes.
  static func parse(_ text: Substring) -> (expression: StageExpression, isCut: Bool)? {
    var parser = ExpressionParser(text)
    return parser.expression(above: 0).map { ($0, parser.isCut) }
  }

  /// Whether the text ended where something was open.
  private var isCut = false

  private mutating func close(_ sign: Substring) -> Bool {
    if tokens.peek == nil { isCut = true }
    return isCut || tokens.take(sign)
  }

  private mutating func expression(above floor: Int) -> StageExpression? {
    depth += 1
    defer { depth -= 1 }
    guard depth < Self.depthLimit, var left = operand() else { return nil }
    while let op = tokens.peek, let strength = Self.strength(of: op), strength > floor {
      tokens.advance()
      guard let right = expression(above: strength) else {
        isCut = isCut || tokens.peek == nil
        return isCut ? left : nil
      }
      switch op {
      case "*": left = .product(left, right)
      case "+", "-": left = .sum(left, right)
      default: left = .call(op, [left, right], type: nil)
      }
    }
    return left
  }

  private static func strength(of op: Substring) -> Int? {
    switch op {
    case "*", "/", "//", "%": 7
    case "+", "-": 6
    case "<<", ">>": 5
    case "&": 4
    case "^", "|": 3
    case "<", ">", "<=", ">=", "==", "!=": 2
    case "&&", "||", "and", "or", "if", "else": 1
    default: nil
    }
  }

  private mutating func operand() -> StageExpression? {
    guard let token = tokens.next() else { return nil }
    switch token {
    case "-", "!", "not", "~", "+": return operand()
    case "(": return inParentheses()
    case "[":
      let items = arguments(until: "]")
      return .call("[]", items, type: nil)
    default: break
    }
    guard let first = token.first else { return nil }
    if first.isNumber { return .literal }
    if first == "\"" { return .literal }
    guard first.isLetter || first == "_" || first == "@" || first == "%" || first == "$" else {
      return nil
    }
    return named(token, type: nil)
  }

  /// Behind a parenthesis: `(a + b)`, `(int8x16*)buffer[…]`, `(int16x16)call(…)`.
  private mutating func inParentheses() -> StageExpression? {
    if let word = tokens.peek, let type = LaneType(word) {
      let mark = tokens
      tokens.advance()
      let isPointer = tokens.take("*")
      if tokens.take(")"), let name = tokens.peek, Self.beginsOperand(name) {
        if isPointer || Self.isName(name) {
          tokens.advance()
          return named(name, type: type)
        }
        return operand().map { .cast(to: type, $0) }
      }
      tokens = mark
    }
    guard let inner = expression(above: 0) else { return nil }
    guard close(")") else {
      // A tuple.
      guard tokens.take(",") else { return nil }
      return .call("()", [inner] + arguments(until: ")"), type: nil)
    }
    return inner
  }

  private static func isName(_ token: Substring) -> Bool {
    token.first.map { $0.isLetter || $0 == "_" || $0 == "@" } ?? false
  }

  private static func beginsOperand(_ token: Substring) -> Bool { isName(token) || token == "(" }

  /// Behind a name: a load, a call or the name alone.
  private mutating func named(_ name: Substring, type: LaneType?) -> StageExpression? {
    if tokens.take("[") {
      let lanes = tokens.skipIndex()
      return .load(buffer: name, type: type, lanes: type?.lanes ?? lanes)
    }
    guard tokens.take("(") else { return .name(name) }
    return call(name, type: type)
  }

  private mutating func call(_ name: Substring, type: LaneType?) -> StageExpression? {
    // Values are indices here, and may be long.
    if name == "ramp" || name == "T.Ramp" {
      tokens.skip(past: ")", opening: "(")
      return .name("ramp")
    }
    if name == "cast" || name == "T.Cast" || name == "T.cast" {
      guard let word = tokens.next(), let to = LaneType(word.unquoted) else {
        // Value first: T.cast(x, "int32").
        return .call(name, arguments(until: ")"), type: type)
      }
      _ = tokens.take(",")
      let rest = arguments(until: ")")
      return rest.first.map { .cast(to: to, $0) }
    }
    if name == "broadcast" || name == "T.Broadcast" {
      guard let value = expression(above: 0) else { return nil }
      let lanes = tokens.take(",") ? tokens.peek.flatMap { Int($0) } : nil
      _ = arguments(until: ")")
      return .broadcast(value, lanes: lanes)
    }
    // Halide's x16(value), int32x64(value), int32(value).
    if name.first == "x", let lanes = Int(name.dropFirst()) {
      return arguments(until: ")").first.map { .broadcast($0, lanes: lanes) }
    }
    let bare = name.hasPrefix("T.") ? name.dropFirst(2) : name
    if let to = LaneType(bare) {
      return arguments(until: ")").first.map { $0.isLiteral ? $0 : .cast(to: to, $0) }
    }
    var words: [Substring] = []
    let found = arguments(until: ")", strings: &words)
    // The result's type stands first in TVMScript, at the end (`dtype=`) in TIR.
    let own = words.lazy.compactMap { LaneType($0) }.first
    let detail = words.first { $0.hasPrefix("llvm.") }
    return .call(detail ?? bare, found, type: type ?? own)
  }

  private mutating func arguments(until end: Substring) -> [StageExpression] {
    var words: [Substring] = []
    return arguments(until: end, strings: &words)
  }

  /// - Parameter strings: quoted words and the types that `dtype=` names.
  private mutating func arguments(
    until end: Substring, strings: inout [Substring]
  ) -> [StageExpression] {
    var found: [StageExpression] = []
    var empty = 0
    while let token = tokens.peek {
      if tokens.take(end) { return found }
      if token == "," || token == "=" || token == ":" {
        tokens.advance()
        continue
      }
      if token.first == "\"" { strings.append(token.unquoted) }
      if token == "dtype" {
        tokens.advance()
        _ = tokens.take("=")
        if let word = tokens.next() { strings.append(word.unquoted) }
        continue
      }
      if let value = expression(above: 0) {
        found.append(value)
      } else {
        empty += 1
        tokens.advance()
        if empty > 64 { return found }
      }
    }
    isCut = true
    return found
  }
}

extension StageExpression {
  fileprivate var isLiteral: Bool {
    if case .literal = self { true } else { false }
  }
}
