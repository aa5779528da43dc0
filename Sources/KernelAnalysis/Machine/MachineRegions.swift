internal import DiagnosisModel
internal import LLVMInterop

/// The machine loops of an object, tied to the IR regions that they were made of.
struct MachineRegions {
  /// One machine loop (or one function without loops) and the IR region most of it comes from.
  struct Region {
    let range: CodeRange
    /// Indices into the range's instructions, ascending.
    let members: [Int]
    let instructions: [MachineInstruction]
    let origins: [InstructionOrigins.Origin?]
  }

  /// By the index of the IR region: the machine regions made of it, the largest first.
  private(set) var regions: [Int: [Region]] = [:]
  /// What could not be looked at.
  private(set) var diagnostics: [Diagnostic] = []

  /// - Parameter isFunction: whether an IR region is a function without loops.
  init(
    _ object: borrowing ObjectCode, origins: InstructionOrigins, isFunction: (Int) -> Bool
  ) {
    var indirect = 0
    for range in object.functions {
      let instructions: [MachineInstruction]
      do throws(MachineCodeError) {
        instructions = try object.instructions(of: range)
      } catch {
        diagnostics.append(
          Diagnostic(severity: .warning, message: "\(range.name): \(error.message)"))
        continue
      }
      let graph = ControlFlowGraph(instructions)
      indirect += graph.indirectBranches
      for loop in MachineLoop.innermostLoops(of: graph) {
        add(range, loop.instructions, of: instructions, origins, where: { !isFunction($0) })
      }
      let whole = instructions.indices.filter {
        instructions[$0].flags.isDisjoint(with: [.return, .bad])
      }
      add(range, whole, of: instructions, origins, where: isFunction)
    }
    for region in regions.keys {
      regions[region]?.sort { $0.members.count > $1.members.count }
    }
    if indirect > 0 {
      diagnostics.append(
        Diagnostic(
          severity: .note,
          message: "\(indirect) indirect branches (jump tables): loops through them are not found"))
    }
  }

  private mutating func add(
    _ range: CodeRange, _ members: [Int], of instructions: [MachineInstruction],
    _ origins: InstructionOrigins, where isWanted: (Int) -> Bool
  ) {
    let found = members.map { origins.origin(ofLine: instructions[$0].line) }
    var votes: [Int: Int] = [:]
    for case let region? in found.map({ $0?.region }) { votes[region, default: 0] += 1 }
    // The region that most of the code comes from; the first of equals.
    guard let (region, _) = votes.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) }),
      isWanted(region)
    else { return }
    regions[region, default: []].append(
      Region(
        range: range, members: members, instructions: members.map { instructions[$0] },
        origins: found))
  }
}
