import DiagnosisModel
import Testing

@testable import ThroughputModel

@Suite struct ThroughputBoundTests {
  @Test func workOnOnePortTakesItsCycles() {
    let bound = PortBound([demand([0], 3), demand([1], 1)])
    #expect(bound.cycles == 3)
    #expect(bound.ports.members == [0])
  }

  @Test func sharedPortsBindTogether() {
    // Two instructions on ports 0 and 1, one on port 1 only: no port alone binds.
    let bound = PortBound([demand([0, 1], 2), demand([1], 1)])
    #expect(bound.cycles == 1.5)
    #expect(bound.ports.members == [0, 1])
  }

  /// Against all subsets of ports, on small random cases.
  @Test(arguments: 0..<200)
  func theBoundIsExact(seed: Int) {
    var generator = SplitMix(state: UInt64(seed))
    let demands = (0..<Int.random(in: 1...8, using: &generator)).map { _ in
      TimedInstruction.Demand(
        ports: PortSet(bits: UInt64.random(in: 1..<64, using: &generator)),
        cycles: Double(Int.random(in: 1...4, using: &generator)))
    }
    let brute =
      (1..<64).map { subset -> Double in
        let set = PortSet(bits: UInt64(subset))
        let confined = demands.filter { $0.ports.isSubset(of: set) }.reduce(0) { $0 + $1.cycles }
        return confined / Double(set.count)
      }.max() ?? 0
    #expect(abs(PortBound(demands).cycles - brute) < 1e-9)
  }

  @Test func aChainThroughOneRegisterTakesItsLatency() {
    let add = instruction(reads: [1, 2], writes: [1], latency: 4)
    #expect(DependencyBound([add]).cycles == 4)
  }

  @Test func aChainOverTwoIterationsTakesHalf() {
    // a → b in the next iteration, b → a in the same one: latency 4 + 2 a turn of one iteration.
    let a = instruction(reads: [2], writes: [1], latency: 4)
    let b = instruction(reads: [1], writes: [2], latency: 2)
    #expect(DependencyBound([a, b]).cycles == 6)
    // A rotation of two registers: each value is used again two iterations later.
    let move = instruction(reads: [2], writes: [3], latency: 0)
    let compute = instruction(reads: [1], writes: [2], latency: 6)
    let back = instruction(reads: [3], writes: [1], latency: 0)
    #expect(DependencyBound([move, compute, back]).cycles == 3)
  }

  /// The bound against iterations of everything unrolled, most of which waits for no chain.
  @Test func chainsAloneTellWhatUnrollingTells() {
    var random = SplitMix(state: 7)
    var differing = 0
    for _ in 0..<400 {
      let loop = (0..<Int.random(in: 1...12, using: &random)).map { _ in
        instruction(
          reads: (0..<Int.random(in: 0...3, using: &random)).map { _ in
            Int.random(in: 1...9, using: &random)
          },
          writes: [Int.random(in: 1...9, using: &random)],
          latency: Int.random(in: 0...5, using: &random))
      }
      var ready = [Int](repeating: 0, count: 10)
      var finish = [0]
      for _ in 0..<2_880 {
        for step in loop {
          let start = step.reads.reduce(0) { max($0, ready[$1.unit]) }
          for write in step.writes { ready[write.unit] = start + write.latency }
        }
        finish.append(max(finish.last ?? 0, ready.max() ?? 0))
      }
      // 720 is a multiple of the distances that nine registers allow, but for 7.
      let unrolled = Double(finish[2_880] - finish[2_160]) / 720
      if abs(DependencyBound(loop).cycles - unrolled) > 0.03 { differing += 1 }
    }
    #expect(differing == 0)
  }

  @Test func independentInstructionsHaveNoChain() {
    #expect(DependencyBound([instruction(reads: [1], writes: [2], latency: 9)]).cycles == 0)
  }

  @Test func readsThatDoNotMatterBreakTheChain() {
    let zero = TimedInstruction(
      text: "vpxor", shape: InstructionShape(instructionClass: .vectorLogic),
      reads: [TimedInstruction.Read(unit: 1, advance: 0, isIndependent: true)],
      writes: [TimedInstruction.Write(unit: 1, latency: 1)])
    #expect(DependencyBound([zero]).cycles == 0)
  }

  @Test func theLargestBoundDecides() {
    var model = ProcessorModel(cpu: "test", dispatchWidth: 2, portNames: ["P0", "P1"])
    let ports = model.ports(named: ["P0"])
    let work = (0..<3).map { _ in
      TimedInstruction(
        text: "mul", shape: InstructionShape(instructionClass: .multiply),
        demands: [TimedInstruction.Demand(ports: ports, cycles: 1)])
    }
    let estimate = ThroughputEstimate(work, on: model)
    #expect(estimate.cycles == 3)
    #expect(estimate.bounds.map(\.limit) == [.ports(["P0"]), .dispatch(uops: 3)])
    #expect(estimate.bounds.last?.cycles == 1.5)
  }

  @Test func whatIfLeavesOutAClass() {
    var model = ProcessorModel(cpu: "test", dispatchWidth: 8, portNames: ["P0"])
    let ports = model.ports(named: ["P0"])
    func one(_ kind: InstructionClass) -> TimedInstruction {
      TimedInstruction(
        shape: InstructionShape(instructionClass: kind),
        demands: [TimedInstruction.Demand(ports: ports, cycles: 1)])
    }
    let loop = [one(.extend), one(.multiply), one(.add), one(.add)]
    let cost = { (loop: [TimedInstruction], _: Double) in ThroughputEstimate(loop, on: model).cycles
    }
    let changes = WhatIfAnalysis(loop, cycles: 4, cost: cost).changes
    #expect(changes.map(\.change) == [.fusedAdditions, .withoutExtends])
    #expect(changes.map(\.count) == [1, 1])
    #expect(changes.map(\.cycles) == [3, 3])
  }

  @Test func whatIfMakesTheProductsByAnotherInstruction() {
    var model = ProcessorModel(cpu: "test", dispatchWidth: 8, portNames: ["P0"])
    let ports = model.ports(named: ["P0"])
    func one(_ kind: InstructionClass, cycles: Double = 1) -> TimedInstruction {
      TimedInstruction(
        shape: InstructionShape(instructionClass: kind),
        demands: [TimedInstruction.Demand(ports: ports, cycles: cycles)])
    }
    let loop = (0..<4).flatMap { _ in
      [one(.broadcast), one(.extend), one(.multiply), one(.add)]
    }
    let cost = { (loop: [TimedInstruction], _: Double) in ThroughputEstimate(loop, on: model).cycles
    }
    func cycles(_ change: CodeChange, count: Int) -> Double? {
      WhatIfAnalysis(
        loop, cycles: 16,
        replacements: [
          .init(change: change, instruction: one(.dotProduct, cycles: 2), count: count)
        ],
        cost: cost
      ).changes.first { $0.change == change }?.cycles
    }
    #expect(cycles(.withDotProducts, count: 1) == 3, "a broadcast and a dot product of 2 cycles")
    #expect(cycles(.withPairs, count: 2) == 8, "2 broadcasts, 2 extends, 2 of 2 cycles")
    #expect(cycles(.withPairs, count: 4) == nil, "as many instructions as now")
  }

  @Test func whatIfLeavesOutPositions() {
    var model = ProcessorModel(cpu: "test", dispatchWidth: 8, portNames: ["P0"])
    let ports = model.ports(named: ["P0"])
    let loop = (0..<4).map { _ in
      TimedInstruction(
        shape: InstructionShape(instructionClass: .load),
        demands: [TimedInstruction.Demand(ports: ports, cycles: 1)])
    }
    let changes = WhatIfAnalysis(loop, cycles: 4, removals: [.withoutStackReferences: [1, 2]]) {
      loop, _ in
      ThroughputEstimate(loop, on: model).cycles
    }.changes
    #expect(changes == [.init(change: .withoutStackReferences, count: 2, cycles: 2)])
  }

  @Test func theBreakdownAddsUp() {
    var model = ProcessorModel(cpu: "test", dispatchWidth: 8, portNames: ["P0", "P1"])
    let one = model.ports(named: ["P0"])
    let both = model.ports(named: ["P0", "P1"])
    func instruction(_ kind: InstructionClass, _ ports: PortSet) -> TimedInstruction {
      TimedInstruction(
        shape: InstructionShape(instructionClass: kind),
        demands: [TimedInstruction.Demand(ports: ports, cycles: 1)])
    }
    let loop = [
      instruction(.multiply, one), instruction(.multiply, one), instruction(.extend, both),
      instruction(.extend, both), instruction(.address, both), instruction(.extend, both),
    ]
    let shares = CycleBreakdown(loop) { ThroughputEstimate($0, on: model).cycles }.shares
    // The products alone take 2 cycles; behind the others they add 1, in the mean 1.5.
    #expect(shares.reduce(0) { $0 + $1.cyclesPerIteration } == 3)
    #expect(shares.map(\.group) == [.products, .extends, .control])
    #expect(shares.map(\.instructions) == [2, 3, 1])
    #expect(shares.map(\.cyclesPerIteration) == [1.5, 1, 0.5])
  }

  @Test func aFreeInstructionLeavesNoFalseDependence() {
    // The product's register is written anew in each iteration, so nothing is carried over.
    let load = instruction(reads: [1], writes: [2], latency: 4)
    let multiply = instruction(reads: [2, 3], writes: [2], latency: 10)
    #expect(DependencyBound([load, multiply]).cycles == 0)
    #expect(DependencyBound([multiply]).cycles == 10)
    #expect(DependencyBound([load.freed, multiply]).cycles == 0)
  }

  private func demand(_ ports: [Int], _ cycles: Double) -> TimedInstruction.Demand {
    var set = PortSet()
    for port in ports { set.insert(port) }
    return TimedInstruction.Demand(ports: set, cycles: cycles)
  }

  private func instruction(reads: [Int], writes: [Int], latency: Int) -> TimedInstruction {
    TimedInstruction(
      shape: InstructionShape(instructionClass: .add),
      reads: reads.map { TimedInstruction.Read(unit: $0, advance: 0, isIndependent: false) },
      writes: writes.map { TimedInstruction.Write(unit: $0, latency: latency) })
  }
}

/// A small seeded generator (Steele, Lea and Flood, "Fast splittable pseudorandom number generators").
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
