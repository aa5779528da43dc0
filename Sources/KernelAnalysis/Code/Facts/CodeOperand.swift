internal import DiagnosisModel

/// An operand as a disassembler prints it.
struct CodeOperand: Equatable {
  enum Kind: Equatable {
    /// Registers that hold lanes, by number: `xmm3`, `ymm3` and `zmm3` are one, as `q3` and `v3` are.
    case vector(Int)
    /// By one name for all widths: `rax` for `al`.
    case general(String)
    case memory
    case immediate(Int)
    case other
  }

  let kind: Kind
  /// Of the register; of memory where the text tells it. Nil where it does not.
  var bits: Int?
  /// As AArch64 prints them: `v0.4s`.
  var elementBits: Int?
  /// The lane that serves all: `v2.h[1]`; or the one that is meant: `v0.s[3]`.
  var isOneLane = false
  /// `dword ptr [rax]{1to16}`.
  var isBroadcast = false
  /// At an address that only the place in the program tells: constants.
  var isConstant = false
  /// What its address is made of.
  var addressRegisters: [String] = []
  var text: Substring = ""

  /// The operands of an instruction: commas inside brackets and braces separate nothing.
  static func list(_ text: String, _ architecture: Architecture) -> [CodeOperand] {
    var operands: [CodeOperand] = []
    var depth = 0
    var start = text.startIndex
    func add(_ end: String.Index) {
      let part = text[start..<end].trimmed
      guard !part.isEmpty else { return }
      if part.first == "{", architecture == .aarch64 {
        // A list of registers: `{ v0.16b, v1.16b }[3]`.
        let inside = part.dropFirst().prefix { $0 != "}" }
        operands += inside.split(separator: ",").map { CodeOperand(aarch64: $0.trimmed) }
      } else {
        operands.append(architecture == .x86 ? CodeOperand(x86: part) : CodeOperand(aarch64: part))
      }
    }
    // By bytes: a library has millions of operands.
    let bytes = text.utf8
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: ",") where depth == 0:
        add(index)
        start = bytes.index(after: index)
      default: break
      }
    }
    add(text.endIndex)
    return operands
  }

  private init(kind: Kind, bits: Int? = nil, text: Substring) {
    self.kind = kind
    self.bits = bits
    self.text = text
  }

  /// x86's first general register, at a width.
  static func accumulator(bits: Int?) -> CodeOperand {
    .general("rax", bits: bits)
  }

  /// The one beside it, which holds the upper half of what takes two.
  static func upperHalf(bits: Int?) -> CodeOperand {
    .general("rdx", bits: bits)
  }

  /// A general register by its widest name.
  static func general(_ name: String, bits: Int?) -> CodeOperand {
    CodeOperand(kind: .general(name), bits: bits, text: name[...])
  }

  // MARK: x86

  private static let memoryBits: [Substring: Int] = [
    "byte": 8, "word": 16, "dword": 32, "qword": 64, "xmmword": 128, "ymmword": 256, "zmmword": 512,
  ]

  init(x86 text: Substring) {
    let bytes = text.utf8
    if let open = bytes.firstIndex(of: UInt8(ascii: "[")) {
      self.init(
        kind: .memory, bits: Self.memoryBits[Substring(bytes.prefix { $0 != 0x20 })], text: text)
      isBroadcast = bytes.last == UInt8(ascii: "}") && text.contains("{1to")
      let inside = bytes[open...].dropFirst().prefix { $0 != UInt8(ascii: "]") }
      isConstant = inside.starts(with: "rip".utf8)
      addressRegisters = inside.split(whereSeparator: Self.isOperator).compactMap {
        Self.vector($0).map { "v\($0.number)" } ?? Self.general[Substring($0)]?.name
      }
      return
    }
    // `zmm0 {k1} {z}`.
    let head = bytes.prefix { $0 != 0x20 && $0 != UInt8(ascii: "{") }
    let name = Substring(head)
    if let vector = Self.vector(head) {
      self.init(kind: .vector(vector.number), bits: vector.bits, text: text)
      return
    }
    if let register = Self.general[name] {
      self.init(kind: .general(register.name), bits: register.bits, text: text)
    } else if let value = Self.number(name) {
      self.init(kind: .immediate(value), text: text)
    } else {
      self.init(kind: .other, text: text)
    }
  }

  private static func isOperator(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "*")
      || byte == UInt8(ascii: "-")
  }

  /// `zmm17`, `mm3`: those of MMX are others than those of SSE.
  private static func vector(_ name: Substring.UTF8View) -> (number: Int, bits: Int)? {
    var rest = name
    let bits: Int
    switch rest.first {
    case UInt8(ascii: "x"): bits = 128
    case UInt8(ascii: "y"): bits = 256
    case UInt8(ascii: "z"): bits = 512
    case UInt8(ascii: "m"): bits = 64
    default: return nil
    }
    if bits > 64 { rest.removeFirst() }
    guard rest.starts(with: "mm".utf8) else { return nil }
    var number = 0
    let digits = rest.dropFirst(2)
    guard !digits.isEmpty, digits.count <= 2 else { return nil }
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { return nil }
      number = 10 * number + Int(digit) - 0x30
    }
    return (bits == 64 ? 100 + number : number, bits)
  }

  private static func number(_ text: Substring) -> Int? {
    let isNegative = text.first == "-"
    let digits = isNegative ? text.dropFirst() : text
    let value = digits.hasPrefix("0x") ? Int(digits.dropFirst(2), radix: 16) : Int(digits)
    return value.map { isNegative ? -$0 : $0 }
  }

  private static let general: [Substring: (name: String, bits: Int)] = {
    var table: [Substring: (String, Int)] = [:]
    for letter in ["a", "b", "c", "d"] {
      let name = "r\(letter)x"
      table[name[...]] = (name, 64)
      table["e\(letter)x"] = (name, 32)
      table["\(letter)x"] = (name, 16)
      table["\(letter)l"] = (name, 8)
      table["\(letter)h"] = (name, 8)
    }
    for stem in ["si", "di", "bp", "sp"] {
      let name = "r\(stem)"
      table[name[...]] = (name, 64)
      table["e\(stem)"] = (name, 32)
      table[stem[...]] = (name, 16)
      table["\(stem)l"] = (name, 8)
    }
    for number in 8...31 {
      let name = "r\(number)"
      table[name[...]] = (name, 64)
      table["\(name)d"] = (name, 32)
      table["\(name)w"] = (name, 16)
      table["\(name)b"] = (name, 8)
    }
    return table
  }()

  // MARK: AArch64

  init(aarch64 text: Substring) {
    if text.first == "[" {
      self.init(kind: .memory, text: text)
      let inside = text.dropFirst().prefix { $0 != "]" }
      addressRegisters = inside.split { " ,".contains($0) }.filter {
        $0.first == "x" || $0.first == "w"
      }.map { "x" + $0.dropFirst() }
      return
    }
    if text.first == "#" {
      self.init(
        kind: Self.number(text.dropFirst()).map { .immediate($0) } ?? .other, text: text)
      return
    }
    let name = text.prefix { $0.isLetter || $0.isNumber }
    guard let letter = name.first, let number = Int(name.dropFirst()) else {
      self.init(kind: .other, text: text)
      if name == "wzr" || name == "xzr" { self = CodeOperand(kind: .immediate(0), text: text) }
      return
    }
    switch letter {
    case "x", "w":
      self.init(kind: .general("x\(number)"), bits: letter == "x" ? 64 : 32, text: text)
    case "v", "z", "q", "d", "s", "h", "b":
      let widths: [Character: Int] = ["q": 128, "d": 64, "s": 32, "h": 16, "b": 8]
      self.init(kind: .vector(number), bits: widths[letter] ?? 128, text: text)
      if letter == "v" || letter == "z" {
        addArrangement(text[name.endIndex...])
      } else if letter != "q" {
        elementBits = bits
      }
    default:
      self.init(kind: .other, text: text)
    }
  }

  /// `.4s`, `.b`, `.h[1]`.
  private mutating func addArrangement(_ text: Substring) {
    guard text.first == "." else { return }
    let digits = text.dropFirst().prefix { $0.isNumber }
    let element = ["b": 8, "h": 16, "s": 32, "d": 64][text[digits.endIndex...].prefix(1)]
    guard let element else { return }
    elementBits = element
    if let lanes = Int(digits) { bits = lanes * element }
    isOneLane = text.contains("[")
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    var bytes = utf8.drop { $0 == 0x20 }
    while bytes.last == 0x20 { bytes.removeLast() }
    return Substring(bytes)
  }
}
