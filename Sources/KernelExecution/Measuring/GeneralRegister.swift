/// A general register of x86-64 by whatever name an instruction calls it.
struct GeneralRegister: Hashable {
  /// Its number in encodings: 0 is rax.
  let number: Int

  static let stackPointer = GeneralRegister(number: 4)

  static let all = (0..<16).map(GeneralRegister.init(number:))

  /// The 64-bit name.
  var name: String { Self.names[number][0] }

  private init(number: Int) {
    self.number = number
  }

  /// - Parameter word: `rax`, `eax`, `r9d`, `ah`; nil for any other.
  init?(_ word: some StringProtocol) {
    guard let number = Self.byName[String(word)] else { return nil }
    self.number = number
  }

  /// Those that a text names, in its order.
  static func named(in operands: some StringProtocol) -> [GeneralRegister] {
    operands.split { !$0.isLetter && !$0.isNumber }.compactMap { GeneralRegister($0) }
  }

  private static let names: [[String]] =
    [
      ["rax", "eax", "ax", "al", "ah"], ["rcx", "ecx", "cx", "cl", "ch"],
      ["rdx", "edx", "dx", "dl", "dh"], ["rbx", "ebx", "bx", "bl", "bh"],
      ["rsp", "esp", "sp", "spl"], ["rbp", "ebp", "bp", "bpl"], ["rsi", "esi", "si", "sil"],
      ["rdi", "edi", "di", "dil"],
    ] + (8..<16).map { ["r\($0)", "r\($0)d", "r\($0)w", "r\($0)b"] }

  private static let byName = Dictionary(
    uniqueKeysWithValues: names.enumerated().flatMap { number, names in
      names.map { ($0, number) }
    })
}
