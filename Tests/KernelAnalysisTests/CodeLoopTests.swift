import LLVMInterop
import Testing

@testable import KernelAnalysis

@Suite struct CodeLoopTests {
  @Test func aSelfLoopIsOneBlock() {
    // 0: mov; 1: add; 2: jne 1; 3: ret
    let loops = loops(["mov", "add", "jne 1", "ret"])
    #expect(loops.map(\.instructions) == [[1, 2]])
    #expect(loops.map(\.depth) == [1])
  }

  @Test func onlyInnermostLoopsCount() {
    // 0: outer header; 1: inner; 2: jne 1; 3: jne 0; 4: ret
    let loops = loops(["mov", "add", "jne 1", "jne 0", "ret"])
    #expect(loops.map(\.instructions) == [[1, 2]])
    #expect(loops.map(\.depth) == [2])
  }

  @Test func theLatchMayStandBeforeTheHeader() {
    // Rotated: 0: jmp 4; 1: nop (padding); 2: latch; 3: je 7; 4: header; 5: je 2; 6: jmp 2; 7: ret
    let loops = loops(["jmp 4", "nop", "store", "je 7", "load", "je 2", "jmp 2", "ret"])
    #expect(loops.map(\.instructions) == [[2, 3, 4, 5, 6]])
  }

  @Test func aLoopWithTwoLatchesIsOneLoop() {
    // 0: header; 1: je 3; 2: jmp 0; 3: jne 0; 4: ret
    let loops = loops(["cmp", "je 3", "jmp 0", "jne 0", "ret"])
    #expect(loops.map(\.instructions) == [[0, 1, 2, 3]])
  }

  @Test func aCycleWithTwoEntriesIsNoNaturalLoop() {
    // 0: je 3; 1: a; 2: jmp 3; 3: b; 4: jne 1; 5: ret. Both 1 and 3 can be entered from outside.
    let loops = loops(["je 3", "add", "jmp 3", "sub", "jne 1", "ret"])
    #expect(loops.isEmpty)
  }

  @Test func straightCodeHasNoLoop() {
    #expect(loops(["mov", "je 3", "add", "ret"]).isEmpty)
    #expect(loops([]).isEmpty)
  }

  @Test func dominatorsOfADiamond() {
    // 0: je 3; 1: then; 2: jmp 4; 3: else; 4: join; 5: ret
    let graph = ControlFlowGraph(instructions(["je 3", "add", "jmp 4", "sub", "mov", "ret"]))
    #expect(graph.blocks == [0..<1, 1..<3, 3..<4, 4..<6])
    let tree = DominatorTree(graph)
    #expect(tree.immediateDominators == [0, 0, 0, 0])
    #expect(tree.dominates(0, 3))
    #expect(!tree.dominates(1, 3))
    #expect(tree.dominates(3, 3))
  }

  @Test func indirectBranchesAreCounted() {
    var code = instructions(["mov", "jmp", "ret"])
    code[1] = CodePoint(address: 1, size: 1, flags: [.branch, .indirect, .barrier])
    #expect(ControlFlowGraph(code).indirectBranches == 1)
  }

  /// Tables between functions, as in hand-written cryptography: what decodes of them jumps about.
  @Test func dataBetweenCodeAreNoLoops() {
    // 0: loop of the code; 1: jne 0; 2: ret; 3, 4: a table; 5: "jne 3" in it; 6: what does not decode; 7: ret
    let graph = ControlFlowGraph(
      instructions(["add", "jne 0", "ret", "add", "mov", "jne 3", "sub", "ret"]))
    #expect(graph.blocksOfData { _ in false }.isEmpty, "it may be a case of a jump table")
    #expect(graph.blocksOfData { $0 == 6 } == [3, 6])
    #expect(graph.blocksOfData { $0 == 1 }.isEmpty, "code that LLVM does not know yet")
    // What the start leads to is code, whatever stands behind it.
    let reached = ControlFlowGraph(
      instructions(["add", "jne 0", "je 5", "add", "mov", "jne 3", "sub", "ret"]))
    #expect(reached.blocksOfData { $0 == 6 }.isEmpty)
  }

  private func loops(_ code: [String]) -> [CodeLoop] {
    CodeLoop.innermostLoops(of: ControlFlowGraph(instructions(code)))
  }

  /// Instructions of one byte each, "jne 1" branching to address 1.
  private func instructions(_ code: [String]) -> [CodePoint] {
    code.enumerated().map { address, text in
      let words = text.split(separator: " ")
      let target = words.count > 1 ? UInt64(words[1]) : nil
      var flags: MachineInstruction.Flags = []
      if target != nil {
        flags =
          words[0] == "jmp"
          ? [.branch, .barrier, .hasTarget]
          : [
            .branch, .conditional, .hasTarget,
          ]
      }
      if words[0] == "ret" { flags = [.return, .barrier] }
      return CodePoint(address: UInt64(address), size: 1, flags: flags, branchTarget: target)
    }
  }
}
