internal import DiagnosisModel

/// Which instructions of a loop wait for themselves: those on a cycle of its dependency graph.
///
/// All others are done at some fixed time after what they wait for, and add nothing per iteration. A chain is a
/// strongly connected component of the graph of which instruction reads what which one wrote, found by Tarjan's
/// algorithm without recursion, since loops may have tens of thousands of instructions.
struct CarriedChains {
  /// By instruction: the number of its chain; nil for those that wait for no earlier iteration of themselves.
  private(set) var chain: [Int?]
  /// How many chains there are numbers for.
  private(set) var count = 0
  /// The reads of all instructions, one after the other: who wrote it last, in this iteration or the one before;
  /// nil where nobody in the loop does, or the read makes nothing wait.
  private(set) var writers: [Int?] = []
  /// How many reads there are up to the end of each instruction.
  private(set) var ends: [Int] = []

  init(_ instructions: [TimedInstruction], unitCount: Int) {
    var last = [Int?](repeating: nil, count: unitCount)
    for (index, instruction) in instructions.enumerated() {
      for write in instruction.writes { last[write.unit] = index }
    }
    chain = [Int?](repeating: nil, count: instructions.count)
    ends.reserveCapacity(instructions.count)
    for (index, instruction) in instructions.enumerated() {
      for read in instruction.reads { writers.append(read.isIndependent ? nil : last[read.unit]) }
      ends.append(writers.count)
      for write in instruction.writes { last[write.unit] = index }
    }
    findComponents()
  }

  /// The reads of an instruction.
  private func reads(_ instruction: Int) -> Range<Int> {
    (instruction == 0 ? 0 : ends[instruction - 1])..<ends[instruction]
  }

  private mutating func findComponents() {
    let instructions = ends.count
    /// When an instruction was found, from 1 on; 0 is not yet.
    var found = [Int](repeating: 0, count: instructions)
    /// The earliest found that it leads to.
    var earliest = found
    var isOpen = [Bool](repeating: false, count: instructions)
    var open: [Int] = []
    /// Instructions on the way, each with the read that is followed next.
    var visits: [(instruction: Int, read: Int)] = []
    var clock = 0
    func visit(_ instruction: Int) {
      clock += 1
      found[instruction] = clock
      earliest[instruction] = clock
      isOpen[instruction] = true
      open.append(instruction)
      visits.append((instruction, reads(instruction).lowerBound))
    }
    for root in 0..<instructions where found[root] == 0 {
      visit(root)
      while let (instruction, read) = visits.last {
        if read < ends[instruction] {
          visits[visits.count - 1].read += 1
          guard let writer = writers[read] else { continue }
          if found[writer] == 0 {
            visit(writer)
          } else if isOpen[writer] {
            earliest[instruction] = min(earliest[instruction], found[writer])
          }
          continue
        }
        visits.removeLast()
        if let caller = visits.last?.instruction {
          earliest[caller] = min(earliest[caller], earliest[instruction])
        }
        guard earliest[instruction] == found[instruction] else { continue }
        // One alone is a chain only where it reads what it wrote.
        let isChain =
          open.last != instruction || writers[reads(instruction)].contains(instruction)
        while let member = open.popLast() {
          isOpen[member] = false
          if isChain { chain[member] = count }
          if member == instruction { break }
        }
        if isChain { count += 1 }
      }
    }
  }
}
