import DiagnosisModel
import Testing

@testable import ReportRendering

/// The text shows identical copies of a loop as one, and nothing else.
@Suite struct LoopGroupTests {
  /// Loops of one function and one depth, as a stripped library has them.
  @Test(arguments: [true, false])
  func loopsOfDifferentSizesStayApart(hasIR: Bool) {
    let text = text([41, 24, 9, 6].map { loop(instructions: $0, hasIR: hasIR) }, hasIR: hasIR)
    #expect(!text.contains("identical"))
    for size in [41, 24, 9, 6] { #expect(text.contains("\(size) instructions, ")) }
  }

  @Test(arguments: [true, false])
  func copiesAreShownOnce(hasIR: Bool) {
    var second = loop(instructions: 9, hasIR: hasIR)
    second.id = "f:other"
    second.code?.address = "0x99"
    // LLVM's simulation runs one of those that are alike.
    second.code?.estimates = [CycleEstimate(method: .mca, cyclesPerIteration: 3)]
    let text = text([loop(instructions: 9, hasIR: hasIR), second], hasIR: hasIR)
    #expect(text.contains("(2 identical copies)"))
  }

  /// What else is shown of a loop.
  @Test(arguments: 0..<7)
  func whatDiffersInWhatIsShownIsNoCopy(change: Int) {
    var other = loop(instructions: 9, hasIR: true)
    other.id = "f:other"
    switch change {
    case 0: other.code?.cyclesPerIteration = 4
    case 1: other.macs = MultiplyAccumulates(perIteration: 16, origin: .ir)
    case 2: other.ir?.tripCount = 7
    case 3: other.weight = .iterationsPerCall(8)
    case 4: other.code?.stackReferences = 1
    case 5: other.region = .function
    default: other.depth = 3
    }
    #expect(!text([loop(instructions: 9, hasIR: true), other], hasIR: true).contains("identical"))
  }

  @Test func aFindingOfOneOfThemKeepsThemApart() {
    let (first, second) = (loop(instructions: 9, hasIR: true), loop(instructions: 9, hasIR: true))
    var other = second
    other.id = "f:other"
    let finding = Finding(
      rule: "cast-overhead", severity: .note, loop: "f:other", message: "2 casts", evidence: [],
      suggestion: "none")
    var report = report([first, other], hasIR: true)
    report.findings = [finding]
    let text = TextReport(style: TextStyle(colored: false), loopLimit: nil, isVerbose: true).render(
      report)
    #expect(!text.contains("identical"))
  }

  private func text(_ loops: [LoopProfile], hasIR: Bool) -> String {
    TextReport(style: TextStyle(colored: false), loopLimit: nil, isVerbose: true)
      .render(report(loops, hasIR: hasIR))
  }

  private func report(_ loops: [LoopProfile], hasIR: Bool) -> Report {
    Report(
      input: Input(path: "f", kind: hasIR ? .llvmIR : .object, sha256: ""),
      target: Target(triple: "x86_64", cpu: "haswell", features: [], source: .option),
      loops: loops, findings: [], diagnostics: [])
  }

  private func loop(instructions: Int, hasIR: Bool) -> LoopProfile {
    var code = CodeProfile(
      instructions: instructions, mnemonics: ["vpaddd": instructions], model: "none")
    code.cyclesPerIteration = Double(instructions) / 3
    code.address = "0x\(instructions)"
    var loop = LoopProfile(
      id: "f:\(instructions)", function: "f", region: .loop, depth: 1, code: code)
    if hasIR {
      // The same in the IR: what LLVM made of it differs.
      let row = InstructionMixRow(
        operation: "add", category: .add, elementType: .i32, lanes: 8, count: 4)
      loop.ir = IRProfile(
        header: "\(instructions)", tripCount: nil, instructionMix: [row], summary: LoopSummary())
    }
    return loop
  }
}
