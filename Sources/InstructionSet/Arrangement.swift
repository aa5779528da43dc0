/// How Arm writes the lanes of a vector register: `.4s`, `.16b`, and `.s` where it is scalable.
struct Arrangement {
  let lanes: Int?
  let elementBits: Int

  init?(firstOf operands: String) {
    guard Self.mayStand(in: operands) else { return nil }
    let found = operands.split(separator: ",").lazy.compactMap { Self($0) }
    guard let first = found.first else { return nil }
    self = first
  }

  init?(lastOf operands: String) {
    guard Self.mayStand(in: operands) else { return nil }
    let found = operands.split(separator: ",").reversed().lazy.compactMap { Self($0) }
    guard let last = found.first else { return nil }
    self = last
  }

  /// Whether the first operand is a floating-point register that holds one number: `s0`, `d3`.
  static func isScalarRegister(_ operands: String) -> Bool {
    let name = operands.utf8.prefix { $0 != UInt8(ascii: ",") }
    guard let letter = name.first, "hsd".utf8.contains(letter) else { return false }
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    return !name.dropFirst().isEmpty && name.dropFirst().allSatisfy(digits.contains)
  }

  /// Of x86's operands, which every instruction of every loop has, none has lanes.
  private static func mayStand(in operands: String) -> Bool {
    operands.utf8.contains(UInt8(ascii: "."))
  }

  /// - Parameter operand: ` v1.4s`, `z3.b`, `v2.h[1]`, `{ v0.4s }`.
  private init?(_ operand: Substring) {
    let name = operand.drop { " {[".contains($0) }
    guard name.first == "v" || name.first == "z", let dot = name.firstIndex(of: ".") else {
      return nil
    }
    let digits = name[name.index(after: dot)...].prefix { $0.isNumber }
    let letter = name[digits.endIndex...].first
    switch letter {
    case "b": elementBits = 8
    case "h": elementBits = 16
    case "s": elementBits = 32
    case "d": elementBits = 64
    default: return nil
    }
    lanes = Int(digits)
  }
}
