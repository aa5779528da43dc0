public import DiagnosisModel
public import LLVMInterop

/// The loops of machine code that already exists: the machine view alone.
public struct ObjectCodeAnalysis {
  /// The deepest first, then those with more vector instructions.
  public private(set) var loops: [LoopProfile] = []
  public private(set) var diagnostics: [Diagnostic] = []

  /// - Parameters:
  ///   - cpu: whose scheduling model is used; empty is the architecture's generic CPU.
  ///   - machine: measurements of that CPU.
  public init(
    _ object: borrowing ObjectCode, cpu: String, machine: MachineFile? = nil,
    where isIncluded: (String) -> Bool
  ) throws(MachineCodeError) {
    var estimator = try LoopEstimator(
      triple: object.triple, cpu: cpu, features: [], machine: machine)
    var undecoded = 0
    for range in object.functions where isIncluded(range.name) {
      let instructions = try object.instructions(of: range)
      undecoded += instructions.filter { $0.flags.contains(.bad) }.count
      for loop in MachineLoop.innermostLoops(of: ControlFlowGraph(instructions)) {
        let region = MachineRegions.Region(
          range: range, members: loop.instructions,
          instructions: loop.instructions.map { instructions[$0] },
          origins: loop.instructions.map { _ in nil })
        loops.append(
          Self.profile(
            region, header: instructions[loop.header].address, depth: loop.depth,
            machine: try estimator.profile(of: region, in: object, loop: nil, simulating: true)))
      }
      if range.isSection {
        diagnostics.append(
          Diagnostic(
            severity: .note,
            message: "no symbols in \(range.name): its functions' boundaries are unknown"))
      }
    }
    if undecoded > 0 {
      diagnostics.append(
        Diagnostic(
          severity: .note,
          message:
            "\(undecoded) places do not decode: data in the text, or instructions newer than "
            + "LLVM 22"))
    }
    loops = Self.ranked(loops)
  }

  /// The deepest first, then those with more vector instructions: nothing tells how often they run.
  private static func ranked(_ loops: [LoopProfile]) -> [LoopProfile] {
    let keys = loops.map { ($0.depth, $0.machine?.vectorWidths.values.reduce(0, +) ?? 0) }
    let order = loops.indices.sorted { keys[$0] != keys[$1] ? keys[$0] > keys[$1] : $0 < $1 }
    return order.map { loops[$0] }
  }

  private static func profile(
    _ region: MachineRegions.Region, header: UInt64, depth: Int, machine: MachineProfile
  ) -> LoopProfile {
    let name = "0x" + String(header, radix: 16)
    return LoopProfile(
      id: "\(region.range.name):\(name)", function: region.range.name, header: name, region: .loop,
      depth: depth, tripCount: nil, location: nil, instructionMix: [], summary: LoopSummary(),
      machine: machine, executionWeight: nil)
  }
}
