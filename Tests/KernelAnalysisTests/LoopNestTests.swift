import LLVMInterop
import Testing

@testable import KernelAnalysis

/// The loops of random code, against their definition: a header dominates the source of a back edge; the
/// loop is what reaches the source without the header.
struct LoopNestTests {
  @Test func loopsOfRandomCode() {
    var random = Generator(state: 7)
    var compared = 0
    for _ in 0..<4_000 {
      let code = code(length: Int.random(in: 2...14, using: &random), &random)
      let edges = edges(of: code)
      guard reached(edges, without: nil).count == code.count else { continue }
      compared += 1
      #expect(CodeLoop.innermostLoops(of: ControlFlowGraph(code)) == loops(edges), "\(code)")
    }
    #expect(compared > 200)
  }

  /// A deep nest and a long chain: neither takes time that grows with the square.
  @Test(.timeLimit(.minutes(1))) func manyLoops() {
    let count = 20_000
    let branch: MachineInstruction.Flags = [.branch, .conditional]
    let nest =
      (0..<count).map { CodePoint(address: UInt64($0), size: 1, flags: []) }
      + (0..<count).map {
        CodePoint(
          address: UInt64(count + $0), size: 1, flags: branch, branchTarget: UInt64(count - 1 - $0))
      }
    let inNest = CodeLoop.innermostLoops(of: ControlFlowGraph(nest))
    #expect(inNest.map(\.depth) == [count])
    let chain = (0..<count).map {
      CodePoint(address: UInt64($0), size: 1, flags: branch, branchTarget: UInt64($0))
    }
    #expect(CodeLoop.innermostLoops(of: ControlFlowGraph(chain)).count == count)
  }

  private func code(length: Int, _ random: inout Generator) -> [CodePoint] {
    (0..<length).map { address in
      let target = UInt64.random(in: 0..<UInt64(length), using: &random)
      switch Int.random(in: 0..<8, using: &random) {
      case 0...3:
        return CodePoint(
          address: UInt64(address), size: 1, flags: [.branch, .conditional], branchTarget: target)
      case 4:
        return CodePoint(
          address: UInt64(address), size: 1, flags: [.branch, .barrier], branchTarget: target)
      case 5 where address == length - 1:
        return CodePoint(address: UInt64(address), size: 1, flags: [.return, .barrier])
      default:
        return CodePoint(address: UInt64(address), size: 1, flags: [])
      }
    }
  }

  private func edges(of code: [CodePoint]) -> [[Int]] {
    code.enumerated().map { index, point in
      var next = point.branchTarget.map { [Int($0)] } ?? []
      if !point.flags.contains(.barrier), index + 1 < code.count { next.append(index + 1) }
      return next
    }
  }

  private func reached(_ edges: [[Int]], without removed: Int?) -> Set<Int> {
    var reached: Set<Int> = []
    var pending = removed == 0 ? [] : [0]
    while let place = pending.popLast() {
      if place != removed, reached.insert(place).inserted { pending += edges[place] }
    }
    return reached
  }

  private func loops(_ edges: [[Int]]) -> [CodeLoop] {
    var bodies: [Int: Set<Int>] = [:]
    for (source, targets) in edges.enumerated() {
      for header in targets
      where source == header || !reached(edges, without: header).contains(source) {
        var body: Set<Int> = [header]
        var pending = [source]
        while let place = pending.popLast() {
          guard body.insert(place).inserted else { continue }
          pending += edges.indices.filter { edges[$0].contains(place) }
        }
        bodies[header, default: []].formUnion(body)
      }
    }
    return bodies.filter { header, body in
      !bodies.keys.contains { $0 != header && body.contains($0) }
    }
    .map { header, body in
      CodeLoop(
        header: header, instructions: body.sorted(),
        depth: bodies.values.filter { $0.contains(header) }.count)
    }
    .sorted { $0.header < $1.header }
  }

  private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 29
    }
  }
}
