/// How instructions come to dispatch: pairs that are one operation, and the lines that code is read by.
extension LoopProgramBuilder {
  /// Whether an instruction copies a register for the next one, which works on the copy: together they are
  /// one operation.
  func movesForNext(_ index: Int) -> Bool {
    guard index + 1 < instructions.count, instructions[index].renaming == .move,
      instructions[index].shape.vectorBits == 0, !isFused(index + 2)
    else { return false }
    let next = instructions[index + 1]
    guard Self.workOnCopies.contains(next.shape.mnemonic), !next.touchesMemory, !next.isFree,
      let copy = instructions[index].operandTexts.first
    else { return false }
    let operands = next.operandTexts
    return operands.first == copy && !operands.dropFirst().contains(copy)
  }

  /// Measured: not negations, shifts, multiplies and additions with carry.
  private static let workOnCopies: Set<String> = [
    "add", "sub", "and", "or", "xor", "not", "inc", "dec",
  ]

  /// What an iteration takes to be fetched, on average over the places where it may stand; 0 where nothing
  /// is known.
  func fetchCycles() -> Double {
    guard let fetch = pipeline.description.fetch,
      instructions.allSatisfy({ $0.bytes > 0 || $0.isFree })
    else { return 0 }
    let bytes = instructions.reduce(0) { $0 + $1.bytes }
    guard bytes > 0 else { return 0 }
    let isLoop = program.operations.contains(where: \.isTakenBranch)
    let times = isLoop ? 1 : max(1, min(Self.mostCopies, Self.mostBytes / bytes))
    // A straight line goes through all places.
    let starts = isLoop ? self.starts(inLinesOf: fetch.lineBytes) : [0]
    let sizes = zip(instructions, program.operations).compactMap { instruction, operation in
      instruction.isFree ? nil : (bytes: instruction.bytes, slots: min(2, operation.slots))
    }
    let cycles = starts.reduce(0.0) { sum, start in
      var lines = Self.instructionsByLine(
        sizes, from: start, times: times, lineBytes: fetch.lineBytes)
      if isLoop, fetch.separatesIterations == true {
        Self.add(line: (start + bytes - 1) / fetch.lineBytes, to: &lines)
      }
      // The end of an iteration and the beginning of the next come in one cycle.
      if isLoop, lines.count > 1, fetch.separatesIterations != true {
        lines[0] += lines.removeLast()
      }
      return sum + lines.reduce(0) { $0 + fetch.cycles(of: $1) }
    }
    return cycles / Double(starts.count * times)
  }

  /// The places in a line where a loop may begin: the linker chooses, in steps of what is known.
  private func starts(inLinesOf bytes: Int) -> [Int] {
    let place = instructions.first?.place ?? CodePlace(address: 0, boundary: CodePlace.alignment)
    guard place.boundary < bytes else { return [place.offset % bytes] }
    return Array(stride(from: place.offset, to: bytes, by: place.boundary))
  }

  /// A line that holds no more than the end of an instruction, or of a branch that is one operation with what
  /// stands before it, is read, too.
  private static func add(line: Int, to lines: inout [Int]) {
    if line >= lines.count { lines.append(0) }
    lines[line] = max(1, lines[line])
  }

  private static func instructionsByLine(
    _ sizes: [(bytes: Int, slots: Int)], from start: Int, times: Int, lineBytes: Int
  ) -> [Int] {
    var lines: [Int] = [0]
    var position = start
    for _ in 0..<times {
      for size in sizes {
        while position / lineBytes >= lines.count { lines.append(0) }
        lines[position / lineBytes] += size.slots
        position += size.bytes
      }
    }
    return lines
  }

  private static let mostCopies = 64
  private static let mostBytes = 1 << 13
}

extension PipelineDescription.Fetch {
  /// What so many instructions in one line take.
  func cycles(of count: Int) -> Double {
    guard count > first else { return count > 0 ? 1 : 0 }
    let (groups, rest) = (count - first).quotientAndRemainder(dividingBy: first)
    // Those of the last, incomplete group come at half the rate of a first one, in quarters of it.
    let last = min(Double(further), Double(rest) * 4 / Double(first))
    return 1 + Double(groups * further) + last
  }
}
