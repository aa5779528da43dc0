internal import DiagnosisModel
internal import LLVMInterop

/// The loops of machine code that has no IR, in the order of their addresses: what can be said of them
/// before the CPU is known.
struct ObjectLoops {
  private(set) var outlines: [CodeRegions.Outline] = []
  private(set) var obstacles = CodeObstacles()
  /// One instruction of the loops for each of LLVM's opcodes.
  private(set) var samples: [MachineInstruction] = []

  /// By the id of a loop's profile: the stretches of its instructions.
  var extents: [String: [Range<UInt64>]] {
    Dictionary(outlines.map { ($0.id, $0.extents) }) { first, _ in first }
  }

  /// By the id of a loop's profile: the functions that call its function or hand it on, those that
  /// have names.
  func callers(in object: borrowing ObjectCode) -> [String: [String]] {
    let functions = object.functions
    let graph = FunctionCallers(object)
    return Dictionary(
      outlines.map { outline in
        let callers = graph.callers(of: outline.range.index).map { functions[$0] }
        return (outline.id, callers.filter { !$0.isSection }.map(\.name))
      }
    ) { first, _ in first }
  }

  init(
    _ object: borrowing ObjectCode, progress: WorkProgress? = nil,
    where isIncluded: (CodeRange) -> Bool
  ) {
    var seen: Set<Int> = []
    let functions = object.functions
    for (index, range) in functions.enumerated() where isIncluded(range) {
      progress?.tell(index, of: functions.count, "functions read")
      do throws(MachineCodeError) {
        let regions = try CodeRegions(range, in: object)
        obstacles.add(regions)
        if range.isSection { obstacles.add(section: range) }
        outlines += regions.loops
        let new = regions.loops.flatMap(\.points).filter { seen.insert($0.opcode).inserted }
        if !new.isEmpty { samples += try object.instructions(at: new, of: range) }
      } catch {
        obstacles.add(error, in: range)
      }
    }
  }
}
