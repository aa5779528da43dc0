internal import DiagnosisModel

/// x86 mnemonics (Intel SDM volume 2; AMD APM volumes 3 to 6). Those of SSE and of AVX are one: a
/// leading `v` is ignored.
enum X86Classes {
  static let vector = MnemonicTable(Catalogue.x86) { name in
    name.first == UInt8(ascii: "v") ? name.dropFirst() : name
  }
  private static let scalar = MnemonicTable(X86Scalar.rows)
  private static let tiles = MnemonicTable(X86Tiles.rows)

  static func spelling(_ mnemonic: String) -> Substring {
    mnemonic.first == "v" ? mnemonic.dropFirst() : mnemonic[...]
  }

  static func instructionClass(_ instruction: InstructionTraits) -> InstructionClass {
    let mnemonic = instruction.mnemonic
    guard instruction.vectorBits > 0 else {
      return (scalar[mnemonic] ?? tiles[mnemonic])?.instructionClass ?? .other
    }
    let found = vector[spelling(mnemonic)]?.instructionClass ?? .other
    guard found == .registerMove || found == .gprVectorMove else { return found }
    // A move is a load, a store, a copy, or a way between register files, by its operands.
    if instruction.isStore { return .store }
    return instruction.isLoad ? .load : found
  }
}
