internal import DiagnosisModel

/// How a stretch of code steps the stack pointer: `push` and `pop` do it ahead of the execution, and who
/// names it next waits for a micro-op that brings it up to date.
struct StackSteps {
  /// Instructions that read the stack pointer as that micro-op left it.
  private(set) var waiting: Set<Int> = []
  /// Register units of the stack pointer, where anything steps it ahead and something names it.
  private(set) var units: Set<Int> = []

  init(_ instructions: [TimedInstruction]) {
    guard instructions.contains(where: Self.isAhead) else { return }
    // What steps itself and what addresses go by; push and pop are not said to.
    for instruction in instructions where instruction.text.contains("rsp") {
      if instruction.text.contains("[rsp"), let base = instruction.address?.base {
        units.insert(base)
      } else if ["add", "sub", "and"].contains(instruction.shape.mnemonic) {
        let written = Set(instruction.writes.map(\.unit))
        units.formUnion(instruction.reads.map(\.unit).filter(written.contains))
      }
    }
    guard !units.isEmpty else { return }
    var (isAhead, isUpdated) = (false, false)
    // The second time through begins as an iteration does.
    for _ in 0...1 {
      for (index, instruction) in instructions.enumerated() {
        if Self.isAhead(instruction) {
          (isAhead, isUpdated) = (true, false)
          continue
        }
        guard instruction.reads.contains(where: { units.contains($0.unit) }) else { continue }
        if isAhead { (isAhead, isUpdated) = (false, true) }
        if isUpdated { waiting.insert(index) }
        if instruction.writes.contains(where: { units.contains($0.unit) }) { isUpdated = false }
      }
    }
  }

  private static func isAhead(_ instruction: TimedInstruction) -> Bool {
    ["push", "pop"].contains(instruction.shape.mnemonic)
  }
}
