import DiagnosisModel
import Testing

@testable import ThroughputModel

/// Small loops through the described pipeline of Zen 5, against what was measured there.
@Suite struct OutOfOrderTests {
  private static let pipeline = CPULibrary.description(of: "znver5")?.pipeline.flatMap {
    PipelineModel($0)
  }
  private static let model = ProcessorModel(cpu: "znver5", dispatchWidth: 6)

  private func state(_ loop: [TimedInstruction]) throws -> SteadyState {
    SteadyState(loop, on: try #require(Self.pipeline), model: Self.model)
  }

  private func vector(
    _ mnemonic: String, _ kind: InstructionClass, writes: Int, reads: [Int] = [], bits: Int = 512
  ) -> TimedInstruction {
    ThroughputModelTests.vector(mnemonic, kind, bits: bits, writes: writes, reads: reads)
  }

  private func access(
    _ mnemonic: String, loads: Bool, bytes: Int, displacement: Int, unit: Int
  ) -> TimedInstruction {
    let address = TimedInstruction.Read(unit: 1, isAddress: true)
    return TimedInstruction(
      text: mnemonic,
      shape: InstructionShape(
        mnemonic: mnemonic, instructionClass: loads ? .load : .store, vectorBits: bytes * 8,
        accessBytes: bytes, loads: loads, stores: !loads),
      reads: loads ? [address] : [address, TimedInstruction.Read(unit: unit)],
      writes: loads ? [TimedInstruction.Write(unit: unit, latency: 8)] : [],
      address: TimedInstruction.Address(base: 1, displacement: displacement))
  }

  /// More iterations are in flight than without what is free.
  @Test func aLoopOfMostlyFreeInstructionsEnds() throws {
    let work = [vector("vpmulld", .multiply, writes: 10, reads: [11])]
    let extends = (0..<8).map { vector("vpmovsxbd", .extend, writes: 11 + $0) }
    let state = try state(extends.map(\.freed) + work + [back])
    #expect(state.period != nil)
    // No more than one iteration starts in a cycle.
    #expect(try #require(state.cycles) == 1)
  }

  @Test func whereAllIsFreeThereIsNoFigure() throws {
    #expect(try state([vector("vpmulld", .multiply, writes: 10).freed]).cycles == nil)
  }

  @Test func aFreeInstructionTakesNothing() throws {
    let work = (0..<12).map { vector("vpmulld", .multiply, writes: 10 + $0) }
    let extends = (0..<12).map { vector("vpmovsxbd", .extend, writes: 30 + $0) }
    let alone = try #require(try state(work).cycles)
    let beside = try #require(try state(work + extends.map(\.freed)).cycles)
    #expect(abs(beside / alone - 1) < 0.01, "\(beside) against \(alone)")
    #expect(try #require(try state(work + extends).cycles) > alone * 1.2)
  }

  @Test(arguments: [
    ("vpaddd", InstructionClass.add, 0.25), ("vpmulld", .multiply, 0.5),
    ("vpshufb", .shuffle, 0.5), ("vpsrad", .vectorLogic, 0.5), ("vpunpcklbw", .shuffle, 0.25),
    ("vdivps", .vectorLogic, 2.5), ("vpaddsw", .add, 0.5), ("vprold", .vectorLogic, 0.5),
    ("vsqrtps", .vectorLogic, 4.5),
  ])
  func independentInstructionsTakeTheirPorts(
    mnemonic: String, kind: InstructionClass, measured: Double
  ) throws {
    let loop = (0..<24).map { vector(mnemonic, kind, writes: 10 + $0) }
    let cycles = try #require(try state(loop).cycles)
    #expect(abs(cycles / 24 / measured - 1) < 0.03, "\(cycles / 24)")
  }

  @Test(arguments: [
    ("vpaddd", InstructionClass.add, 2.0), ("vpmulld", .multiply, 3),
    ("vfmadd231ps", .multiplyAdd, 4),
    ("vaddps", .add, 2), ("vpermd", .shuffle, 5), ("vpmovsxbd", .extend, 4),
    ("vpermt2d", .shuffle, 5), ("vpsadbw", .add, 3),
  ])
  func chainsTakeTheirLatency(mnemonic: String, kind: InstructionClass, measured: Double) throws {
    let link = vector(mnemonic, kind, writes: 10, reads: [10])
    let found = try state(Array(repeating: link, count: 4))
    #expect(found.cycles == 4 * measured)
    #expect(found.period != nil)
  }

  /// Measured: a loop of one maximum and its load takes a cycle, though chains of maxima take two each.
  @Test func aChainThatIsNeverBehindTakesOneCycle() throws {
    let link = vector("vpmaxsb", .vectorLogic, writes: 10, reads: [10])
    #expect(try state([link, back]).cycles == 1)
    // Copies of it in a line are dispatched faster than they are executed.
    #expect(try state([link]).cycles == 2)
  }

  private func scalar(
    _ text: String, writes: [Int] = [], reads: [Int] = [], loads: Bool = false,
    address: TimedInstruction.Address? = nil
  ) -> TimedInstruction {
    let mnemonic = text.split(separator: " ").first.map(String.init) ?? ""
    return TimedInstruction(
      text: text,
      shape: InstructionShape(
        mnemonic: mnemonic, instructionClass: .other, accessBytes: loads ? 8 : 0, loads: loads),
      reads: reads.map { TimedInstruction.Read(unit: $0) },
      writes: writes.map { TimedInstruction.Write(unit: $0, latency: 1) }, address: address)
  }

  private var back: TimedInstruction {
    var branch = scalar("jmp 0x0")
    branch.branch = .taken
    return branch
  }

  /// Measured: 0.17 cycles, as six units allow; a loop of it takes a cycle, for its branch.
  @Test func aStraightLineStartsSeveralTimesACycle() throws {
    let test = scalar("lea r12, [rax + 0x10]", writes: [1], address: .init(base: 2))
    #expect(abs(try #require(try state([test]).cycles) - 1 / 6) < 0.01)
    #expect(try state([test, back]).cycles == 1)
  }

  /// Measured: 0.49 cycles, and 0.17 with two summands.
  @Test func anAddressOfThreeSummandsTakesLonger() throws {
    let three = scalar("lea rdi, [r12 + 2*r12 + 0x4]", writes: [1])
    let two = scalar("lea rdi, [r12 + 2*r12]", writes: [1])
    #expect(abs(try #require(try state([three]).cycles) - 0.5) < 0.01)
    #expect(abs(try #require(try state([two]).cycles) - 1 / 6) < 0.01)
  }

  /// Measured: 2.0 cycles where pops stand behind the addition, 1.0 for the addition alone.
  @Test func theStackPointerIsBroughtUpToDate() throws {
    let add = scalar("add rsp, 0x8", writes: [1], reads: [1])
    let pops = [scalar("pop rbx", writes: [2], loads: true)]
    #expect(try state([add]).cycles == 1)
    #expect(try state([add] + pops).cycles == 2)
  }

  @Test func rightHandsOfShiftsDecideTheirPorts() throws {
    func shift(_ unit: Int, immediate: Bool) -> TimedInstruction {
      TimedInstruction(
        text: "vpslld",
        shape: InstructionShape(
          mnemonic: "vpslld", instructionClass: .vectorLogic, vectorBits: 512,
          hasImmediate: immediate), writes: [TimedInstruction.Write(unit: unit, latency: 1)])
    }
    let mixed = (0..<12).flatMap {
      [shift(10 + $0, immediate: true), shift(40 + $0, immediate: false)]
    }
    #expect(try #require(try state(mixed).cycles) / 12 < 0.55, "each on two ports of its own")
    let alike = (0..<24).map { shift(10 + $0, immediate: true) }
    #expect(try #require(try state(alike).cycles) / 12 > 0.95)
  }

  @Test func comparesIntoMasksShareThePortsOfShuffles() throws {
    func compare(_ unit: Int) -> TimedInstruction {
      TimedInstruction(
        text: "vpcmpd",
        shape: InstructionShape(
          mnemonic: "vpcmpltd", instructionClass: .other, vectorBits: 512, writesMask: true),
        writes: [TimedInstruction.Write(unit: unit, latency: 1)])
    }
    let loop = (0..<12).flatMap {
      [compare(40 + $0), vector("vpshufb", .shuffle, writes: 10 + $0)]
    }
    #expect(try #require(try state(loop).cycles) / 12 > 0.95)
  }

  @Test func aBranchAndTheCompareBeforeItAreOne() throws {
    func scalar(_ name: String, writes: [Int], reads: [Int]) -> TimedInstruction {
      TimedInstruction(
        text: name, shape: InstructionShape(mnemonic: name, instructionClass: .other),
        reads: reads.map { TimedInstruction.Read(unit: $0) },
        writes: writes.map { TimedInstruction.Write(unit: $0, latency: 1) })
    }
    var branch = scalar("jne", writes: [], reads: [2])
    branch.branch = .taken
    // The counter is still counted: its chain takes a cycle a link.
    let found = try state([scalar("dec", writes: [1, 2], reads: [1]), branch])
    #expect(found.cycles == 1)
    let twice = scalar("dec", writes: [1, 2], reads: [1])
    #expect(try state([twice, twice, branch]).cycles == 2)
  }

  @Test func unlikeInstructionsShareWhatTheyShare() throws {
    let loop = (0..<12).flatMap {
      [vector("vpshufb", .shuffle, writes: 10 + $0), vector("vpmulld", .multiply, writes: 40 + $0)]
    }
    let cycles = try #require(try state(loop).cycles)
    #expect(abs(cycles / 12 - 0.68) < 0.03, "three ports for two pairs")
  }

  @Test func loadsAcrossLinesTakeTwoSlots() throws {
    let inside = (0..<8).map {
      access("vmovdqu64", loads: true, bytes: 64, displacement: 64 * $0, unit: 10 + $0)
    }
    let across = (0..<8).map {
      access("vmovdqu64", loads: true, bytes: 64, displacement: 64 * $0 + 4, unit: 10 + $0)
    }
    #expect(try state(inside).cycles == 4)
    #expect(try state(across).cycles == 8)
  }

  @Test func aStoreIsReadBack() throws {
    let loop = [
      access("vmovups", loads: true, bytes: 64, displacement: 0, unit: 10),
      vector("vfmadd231ps", .multiplyAdd, writes: 10, reads: [10, 11]),
      access("vmovups", loads: false, bytes: 64, displacement: 0, unit: 10),
    ]
    #expect(try state(loop).cycles == 15)
  }

  @Test func copiesAndZeroesTakeNoPort() throws {
    let loop = Array(repeating: copy(ofVectors: false), count: 15) + [back]
    #expect(try state(loop).cycles == 2, "dispatch alone")
  }

  /// Measured in straight lines: how many copies of vectors (X) and empty instructions (n) come in a cycle, and how many
  /// where one is a load (L).
  @Test(arguments: [
    ("XXXXXX", 5.97), ("XXXXnn", 5.96), ("XXXXnnn", 7.96), ("XXXXXXnn", 7.94), ("XXXXXnn", 6.95),
    ("Lnnnnnn", 6.93), ("Lnnnnn", 7.94), ("Lnnnn", 7.44), ("LnnnLnnn", 7.92),
  ])
  func dispatchTakesWhatItHasPlacesFor(pattern: String, perCycle: Double) throws {
    let block = pattern.map { letter in
      switch letter {
      case "X": copy(ofVectors: true)
      case "L": access("mov", loads: true, bytes: 8, displacement: 0, unit: 10)
      default: copy(ofVectors: false)
      }
    }
    let cycles = try #require(try state(block).cycles)
    #expect(abs(Double(block.count) / cycles / perCycle - 1) < 0.02, "\(cycles)")
  }

  private func copy(ofVectors: Bool) -> TimedInstruction {
    var copy = vector(
      "mov", .registerMove, writes: 10, reads: [11], bits: ofVectors ? 512 : 0)
    copy.renaming = .move
    return copy
  }

  /// Copies of so many bytes each, in a straight line: measured how many come in a cycle.
  @Test(arguments: [(2, 6.42), (3, 7.01), (4, 6.87), (5, 7.96), (8, 7.89), (10, 6.0)])
  func codeComesByLines(bytes: Int, perCycle: Double) throws {
    var copy = copy(ofVectors: false)
    copy.bytes = bytes
    let cycles = try #require(try state(Array(repeating: copy, count: 32)).cycles)
    #expect(abs(32 / cycles / perCycle - 1) < 0.07, "\(32 / cycles) a cycle")
    // Of a loop in one line the next iteration comes in a cycle of its own.
    #expect(try state(Array(repeating: copy, count: 5) + [back]).cycles == 1)
  }

  @Test func boundsUseTheSamePorts() throws {
    let pipeline = try #require(Self.pipeline)
    let corrected = CorrectedModel(
      Self.model, description: CPULibrary.description(of: "znver5"), pipeline: pipeline)
    let loop = (0..<5).map { vector("vpmulld", .multiply, writes: 10 + $0) }
    let estimate = LoopEstimate(loop, on: corrected)
    #expect(estimate.bounds.cycles == 2.5)
    #expect(estimate.bounds.bounds.first?.limit == .ports(["FP0", "FP1"]))
    #expect(abs(estimate.cycles - 2.5) < 0.01)
  }

  @Test func addressesAreFollowedThroughAdditions() {
    var step = TimedInstruction(
      text: "add", shape: InstructionShape(mnemonic: "add", instructionClass: .address),
      reads: [TimedInstruction.Read(unit: 1)], writes: [TimedInstruction.Write(unit: 1, latency: 1)]
    )
    step.step = TimedInstruction.Step(unit: 1, from: 1, constant: 32)
    let loop = [
      access("vmovdqu", loads: true, bytes: 32, displacement: 0, unit: 10), step,
      access("vmovdqu", loads: false, bytes: 32, displacement: 0, unit: 10),
    ]
    let analysis = AddressAnalysis(loop)
    #expect(analysis.places.map { $0?.offset } == [0, nil, 32])
    #expect(analysis.places[0]?.step == 32)
    // What is stored is loaded one iteration later.
    let found = analysis.store(before: 0, among: [2], iterations: 4)
    #expect(found?.distance == 1)
    #expect(found?.isContained == true)
  }

  /// The budget: 100 instructions in a millisecond, 5,000 in 100 (in a release build; tests allow more).
  @Test func longLoopsEnd() throws {
    let loop = (0..<5_000).map { vector("vpaddd", .add, writes: $0 % 20, reads: [$0 % 20]) }
    let cycles = try #require(try state(loop).cycles)
    #expect(cycles >= 1250)
  }
}
