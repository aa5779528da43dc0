internal import DiagnosisModel
internal import LLVMInterop

/// The regions of one stretch of machine code: its innermost loops, and the whole of it.
struct CodeRegions {
  /// A loop, or a stretch as a whole, and the IR that it was made of.
  struct Region {
    let range: CodeRange
    let kind: LoopProfile.Region
    /// 1 for a loop that no other loop encloses, 0 for a whole stretch.
    let depth: Int
    /// The address of the first instruction that is executed.
    let header: UInt64
    /// Indices into the range's instructions, ascending.
    let members: [Int]
    let instructions: [MachineInstruction]
    /// Which IR instruction each was made for; nil where that is unknown.
    let origins: [InstructionOrigins.Origin?]
  }

  let loops: [Region]
  let whole: Region
  /// Jumps to addresses that the code computes.
  let indirectBranches: Int
  /// Places that are no instruction.
  let undecoded: Int

  init(
    _ range: CodeRange, in object: borrowing ObjectCode, origins: InstructionOrigins?
  ) throws(MachineCodeError) {
    let instructions = try object.instructions(of: range)
    let graph = ControlFlowGraph(instructions)
    indirectBranches = graph.indirectBranches
    undecoded = instructions.count { $0.flags.contains(.bad) }
    func region(
      _ kind: LoopProfile.Region, _ members: [Int], depth: Int, header: Int?
    ) -> Region {
      Region(
        range: range, kind: kind, depth: depth,
        header: header.map { instructions[$0].address } ?? range.address, members: members,
        instructions: members.map { instructions[$0] },
        origins: members.map { origins?.origin(ofLine: instructions[$0].line) })
    }
    loops = MachineLoop.innermostLoops(of: graph).map {
      region(.loop, $0.instructions, depth: $0.depth, header: $0.header)
    }
    let executed = instructions.indices.filter {
      instructions[$0].flags.isDisjoint(with: [.return, .bad])
    }
    whole = region(.function, executed, depth: 0, header: instructions.indices.first)
  }
}

extension CodeRegions.Region {
  /// The IR region that most of the code comes from, the first of equals; nil where nothing tells.
  var irRegion: Int? {
    var votes: [Int: Int] = [:]
    for case let region? in origins.map({ $0?.region }) { votes[region, default: 0] += 1 }
    return votes.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
  }
}
