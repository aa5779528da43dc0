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
    operands.utf8.split(separator: UInt8(ascii: ",")).contains { operand in
      let name = operand.drop { " {[".utf8.contains($0) }
      guard let letter = name.first, letter == UInt8(ascii: "z") || letter == UInt8(ascii: "v")
      else {
        return false
      }
      let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
      let rest = name.dropFirst().drop(while: digits.contains)
      // RVV's registers have no lanes: `v8`; NEON's do: `v8.4s`.
      guard rest.startIndex > name.index(after: name.startIndex) else { return false }
      return rest.isEmpty || letter == UInt8(ascii: "z") && rest.first == UInt8(ascii: ".")
    }
  }
}
