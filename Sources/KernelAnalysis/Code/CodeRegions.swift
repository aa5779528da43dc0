internal import DiagnosisModel
internal import LLVMInterop

/// The regions of one stretch of machine code: its innermost loops, and the whole of it.
struct CodeRegions {
  /// Where the instructions of a loop, or of a stretch as a whole, stand. A large object has many.
  struct Outline {
    let range: CodeRange
    let kind: LoopProfile.Region
    /// 1 for a loop that no other loop encloses, 0 for a whole stretch.
    let depth: Int
    /// The address of the first instruction that is executed.
    let header: UInt64
    /// In the order of addresses.
    let points: [CodePoint]
  }

  /// A loop, or a stretch as a whole, and the IR that it was made of.
  struct Region {
    let range: CodeRange
    let kind: LoopProfile.Region
    let depth: Int
    let header: UInt64
    let instructions: [MachineInstruction]
    /// Which IR instruction each was made for; nil where that is unknown.
    let origins: [InstructionOrigins.Origin?]

    init(
      _ outline: Outline, in object: borrowing ObjectCode, origins: InstructionOrigins?
    ) throws(MachineCodeError) {
      range = outline.range
      kind = outline.kind
      depth = outline.depth
      header = outline.header
      instructions = try object.instructions(at: outline.points, of: outline.range)
      self.origins = outline.points.map { origins?.origin(ofLine: $0.line) }
    }
  }

  let loops: [Outline]
  let whole: Outline
  /// Jumps to addresses that the code computes.
  let indirectBranches: Int
  /// Places that are no instruction.
  let undecoded: Int

  init(_ range: CodeRange, in object: borrowing ObjectCode) throws(MachineCodeError) {
    let points = try object.points(of: range)
    let graph = ControlFlowGraph(points)
    indirectBranches = graph.indirectBranches
    undecoded = points.count { $0.flags.contains(.bad) }
    let isData = undecoded == 0 ? [] : graph.blocksOfData { points[$0].flags.contains(.bad) }
    loops = CodeLoop.innermostLoops(of: graph).filter { !isData.contains($0.header) }.map { loop in
      Outline(
        range: range, kind: .loop, depth: loop.depth, header: points[loop.header].address,
        points: loop.instructions.map { points[$0] })
    }
    whole = Outline(
      range: range, kind: .function, depth: 0, header: points.first?.address ?? range.address,
      points: points.filter { $0.flags.isDisjoint(with: [.return, .bad]) })
  }
}

extension CodeRegions.Outline {
  /// That of the profile of code that has no IR.
  var id: String { "\(range.name):0x\(String(header, radix: 16))" }

  /// The stretches of its instructions.
  var extents: [Range<UInt64>] {
    var extents: [Range<UInt64>] = []
    for point in points {
      let end = point.address &+ UInt64(point.size)
      guard end > point.address else { continue }
      if let last = extents.last, last.upperBound == point.address {
        extents[extents.count - 1] = last.lowerBound..<end
      } else {
        extents.append(point.address..<end)
      }
    }
    return extents
  }

  /// The IR region that most of the code comes from, the first of equals; nil where nothing tells.
  func irRegion(_ origins: InstructionOrigins) -> Int? {
    var votes: [Int: Int] = [:]
    for point in points {
      if let region = origins.region(ofLine: point.line) { votes[region, default: 0] += 1 }
    }
    return votes.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
  }
}
