internal import LLVMInterop

/// The loads and stores of a region that refer to the stack or frame: spills and reloads, mostly.
///
/// Where an offset does not fit into an instruction, as those of scalable vectors, AArch64 code makes the
/// address first: `addvl x8, sp, #5`, then `ldr z0, [x8]`.
struct StackReferences {
  let count: Int

  init(_ instructions: [MachineInstruction]) {
    var derived: Set<Substring> = []
    var count = 0
    for instruction in instructions {
      let accesses = !instruction.flags.isDisjoint(with: [.load, .store])
      let base = Self.base(of: instruction)
      if accesses, instruction.flags.contains(.stackRelative) || base.map(derived.contains) == true
      {
        count += 1
      }
      guard !accesses, let written = instruction.operands.split(separator: ",").first else {
        continue
      }
      if Self.derivesFromStack(instruction) {
        derived.insert(written)
      } else {
        derived.remove(written)
      }
    }
    self.count = count
  }

  /// `addvl x8, sp, #1`, `addpl x8, sp, #1`, `add x8, sp, #16`.
  private static func derivesFromStack(_ instruction: MachineInstruction) -> Bool {
    guard ["addvl", "addpl", "add"].contains(instruction.mnemonic) else { return false }
    let operands = instruction.operands.split(separator: ",")
    return operands.count > 2 && operands[1].drop { $0 == " " } == "sp"
      && operands[0].first == "x"
  }

  /// The register in `[x8, #2, mul vl]`.
  private static func base(of instruction: MachineInstruction) -> Substring? {
    guard let open = instruction.operands.firstIndex(of: "[") else { return nil }
    let inside = instruction.operands[open...].dropFirst()
    return inside.prefix { $0 != "," && $0 != "]" }
  }
}
