internal import DiagnosisModel
internal import LLVMInterop

/// An instruction outside of a loop, taken apart.
struct SurroundingInstruction {
  let instruction: MachineInstruction
  let parts: InstructionParts
}

/// The code before and behind loops, of the function that was asked for last: its loops stand together.
struct CodeSurroundings {
  private let architecture: Architecture
  private var range: CodeRange?
  private var points: [CodePoint] = []
  /// By LLVM's opcode.
  private var usesVectors: [Int: Bool] = [:]
  /// By address: one instruction stands before many loops.
  private var known: [UInt64: SurroundingInstruction] = [:]

  init(_ architecture: Architecture) {
    self.architecture = architecture
  }

  /// Instructions before a loop that may set what it does not change. Beyond, compilers' own tables and
  /// other loops make it a guess.
  private static let before = 400
  /// Sums of lanes stand right behind a loop.
  private static let after = 64

  mutating func code(
    around loop: CodeRegions.Outline, in object: borrowing ObjectCode
  ) throws(MachineCodeError) -> (before: [SurroundingInstruction], after: [SurroundingInstruction])
  {
    if range != loop.range {
      known = [:]
      points = try object.points(of: loop.range)
      range = loop.range
    }
    guard let first = loop.points.first?.address, let last = loop.points.last?.address else {
      return ([], [])
    }
    let start = points.partitioningIndex { $0.address >= first }
    let end = points.partitioningIndex { $0.address > last }
    return (
      try vectors(points[max(0, start - Self.before)..<start], of: loop.range, in: object),
      try vectors(points[end..<min(points.count, end + Self.after)], of: loop.range, in: object)
    )
  }

  /// Whether an instruction works on vectors, or sets a register that may become one.
  private static func matters(_ instruction: MachineInstruction) -> Bool {
    if instruction.vectorBits > 0 { return true }
    let name = instruction.opcodeName
    return name.hasPrefix("MOVZX") || name.hasPrefix("MOVSX") || name == "XOR32rr"
      || name.hasPrefix("MOV") && name.contains("ri")
  }

  /// The instructions on vectors, and those that end what is known: what a loop multiplies stands in
  /// vectors, and to describe all takes most of the time.
  private mutating func vectors(
    _ points: ArraySlice<CodePoint>, of range: CodeRange, in object: borrowing ObjectCode
  ) throws(MachineCodeError) -> [SurroundingInstruction] {
    var wanted: [CodePoint] = []
    for point in points where point.opcode != 0 {
      if usesVectors[point.opcode] == nil {
        let described = try object.instructions(at: [point], of: range).first
        usesVectors[point.opcode] =
          described.map(Self.matters) ?? false || point.flags.contains(.call)
      }
      if usesVectors[point.opcode] == true { wanted.append(point) }
    }
    let new = wanted.filter { known[$0.address] == nil }
    for instruction in try object.instructions(at: new, of: range) {
      known[instruction.address] = SurroundingInstruction(
        instruction: instruction, parts: InstructionParts(instruction, architecture))
    }
    return wanted.compactMap { known[$0.address] }
  }
}

extension [CodePoint] {
  /// The first index from which on the condition holds. Requires: it does not hold before.
  fileprivate func partitioningIndex(where holds: (CodePoint) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
