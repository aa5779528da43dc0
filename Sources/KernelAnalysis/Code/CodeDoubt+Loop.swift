internal import DiagnosisModel
internal import LLVMInterop
internal import ThroughputModel

extension CodeDoubt {
  /// What the shape of the code tells.
  ///
  /// - Parameter path: the way through the loop that is counted; nil for a function without loops.
  static func list(_ region: CodeRegions.Region, path: LoopPath?) -> [CodeDoubt] {
    let counted = path?.steps.map(\.index) ?? Array(region.instructions.indices)
    let calls = counted.count { region.instructions[$0].flags.contains(.call) }
    return [CodeDoubt(.calls, count: calls), CodeDoubt(.branches, count: path?.forks ?? 0)]
      .filter { $0.count > 0 }
  }

  /// What the CPU's model tells.
  ///
  /// - Parameters:
  ///   - instructions: the way that is counted.
  ///   - iterations: nil where unknown.
  static func list(_ instructions: [TimedInstruction], iterations: Int?) -> [CodeDoubt] {
    // Calls are counted as such.
    let unknown = instructions.count { $0.unknownReason != nil && $0.instructionClass != .call }
    let bytes = iterations.flatMap { LoopFootprint(instructions).excess(iterations: $0) }
    return [
      CodeDoubt(.unknownInstructions, count: unknown), CodeDoubt(.footprint, count: bytes ?? 0),
    ].filter { $0.count > 0 }
  }
}
