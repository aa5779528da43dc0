internal import LLVMInterop

/// The loads and stores of a region that refer to the stack or frame: spills and reloads, mostly.
///
/// Where an offset does not fit into an instruction, as those of scalable vectors, AArch64 code makes the
/// address first: `addvl x8, sp, #5`, then `ldr z0, [x8]`.
struct StackReferences {
  /// Indices of the instructions.
  let indices: Set<Int>

  var count: Int { indices.count }

  init(_ instructions: [MachineInstruction]) {
    var derived: Set<Substring> = []
    var indices: Set<Int> = []
    for (index, instruction) in instructions.enumerated() {
      let accesses = !instruction.flags.isDisjoint(with: [.load, .store])
      if accesses {
        if instruction.flags.contains(.stackRelative)
          || !derived.isEmpty && Self.base(of: instruction).map(derived.contains) == true
        {
          indices.insert(index)
        }
        continue
      }
      let derives = Self.derivesFromStack(instruction)
      // Most code never does, and operands are split for those that do.
      guard derives || !derived.isEmpty,
        let written = instruction.operands.split(separator: ",").first
      else { continue }
      if derives { derived.insert(written) } else { derived.remove(written) }
    }
    self.indices = indices
  }

  /// `addvl x8, sp, #1`, `addpl x8, sp, #1`, `add x8, sp, #16`.
  private static func derivesFromStack(_ instruction: MachineInstruction) -> Bool {
    switch instruction.mnemonic {
    case "addvl", "addpl", "add": break
    default: return false
    }
    guard instruction.operands.utf8.first == UInt8(ascii: "x") else { return false }
    let operands = instruction.operands.split(separator: ",")
    return operands.count > 2 && operands[1].drop { $0 == " " } == "sp"
  }

  /// The register in `[x8, #2, mul vl]`.
  private static func base(of instruction: MachineInstruction) -> Substring? {
    guard let open = instruction.operands.firstIndex(of: "[") else { return nil }
    let inside = instruction.operands[open...].dropFirst()
    return inside.prefix { $0 != "," && $0 != "]" }
  }
}
