internal import DiagnosisModel
internal import LLVMInterop

/// What a loop multiplies in: vectors of fixed width, or scalable ones.
struct LoopVectors {
  /// Whether the loop's products are counted, and made, in scalable vectors; nil where it has both kinds,
  /// or where products of a fixed number are made in vectors whose width is unknown: no peak is
  /// comparable with them.
  let areScalable: Bool?

  init(
    of region: CodeRegions.Region, _ classes: [InstructionClass], for loop: LoopProfile
  ) {
    let multiplies = zip(region.instructions, classes).filter { instruction, instructionClass in
      instruction.vectorBits > 0
        && [.multiply, .multiplyAdd, .dotProduct].contains(instructionClass)
    }
    let isCounted = loop.macs?.perVscale == true
    let isMade = multiplies.contains { $0.0.isScalable }
    let isMixed = isMade && multiplies.contains { !$0.0.isScalable }
    areScalable = isMixed || isCounted != isMade ? nil : isCounted
  }
}

extension MachineInstruction {
  /// Whether it works on SVE's registers or on RVV's.
  var isScalable: Bool {
    operands.split(separator: ",").contains { operand in
      let name = operand.drop { " {[".contains($0) }
      guard let letter = name.first, letter == "z" || letter == "v" else { return false }
      let rest = name.dropFirst().drop { $0.isNumber }
      // RVV's registers have no lanes: `v8`; NEON's do: `v8.4s`.
      guard rest.startIndex > name.index(after: name.startIndex) else { return false }
      return letter == "z" ? rest.first == "." || rest.isEmpty : rest.isEmpty
    }
  }
}
