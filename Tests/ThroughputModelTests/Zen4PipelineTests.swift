import DiagnosisModel
import Testing

@testable import ThroughputModel

/// Small loops through the described pipeline of Zen 4, against what was measured there.
@Suite struct Zen4PipelineTests {
  private static let pipeline = CPULibrary.description(of: "znver4")?.pipeline.flatMap {
    PipelineModel($0)
  }
  private static let model = ProcessorModel(cpu: "znver4", dispatchWidth: 6)

  private func cycles(_ loop: [TimedInstruction]) throws -> Double {
    let state = SteadyState(loop, on: try #require(Self.pipeline), model: Self.model)
    return try #require(state.cycles)
  }

  private func access(
    loads: Bool, bytes: Int, at displacement: Int, isVector: Bool = true
  ) -> TimedInstruction {
    let address = TimedInstruction.Read(unit: 1, isAddress: true)
    return TimedInstruction(
      text: "mov",
      shape: InstructionShape(
        mnemonic: isVector ? "vmovdqu" : "mov", instructionClass: loads ? .load : .store,
        vectorBits: isVector ? bytes * 8 : 0, accessBytes: bytes, loads: loads, stores: !loads),
      reads: loads ? [address] : [address, TimedInstruction.Read(unit: 50)],
      writes: loads ? [TimedInstruction.Write(unit: 10, latency: 8)] : [],
      address: TimedInstruction.Address(base: 1, displacement: displacement))
  }

  /// Work on 512 bits goes through its port in two halves.
  @Test(arguments: [
    ("vpaddd", InstructionClass.add, 0.25), ("vpmulld", .multiply, 0.5),
    ("vpshufb", .shuffle, 0.5), ("vpunpcklbw", .shuffle, 0.333), ("vpsravd", .vectorLogic, 0.5),
    ("vaddps", .add, 0.5), ("vdivps", .vectorLogic, 3), ("vpmovsxbd", .extend, 0.5),
  ])
  func theWidestTakeTwice(mnemonic: String, kind: InstructionClass, measured: Double) throws {
    for (bits, factor) in [(256, 1.0), (512, 2)] {
      let loop = (0..<24).map { vector(mnemonic, kind, bits: bits, writes: 10 + $0) }
      let found = try cycles(loop) / 24
      #expect(abs(found / (measured * factor) - 1) < 0.04, "\(bits) bits: \(found)")
    }
  }

  @Test(arguments: [
    ("vpaddd", InstructionClass.add, 512, 1.0), ("vpmulld", .multiply, 512, 3),
    ("vaddps", .add, 256, 3), ("vmaxps", .vectorLogic, 256, 2), ("vpermd", .shuffle, 256, 4),
    ("vpermd", .shuffle, 512, 5), ("vpmovsxbd", .extend, 256, 2), ("vpmovsxbd", .extend, 512, 4),
    ("vpunpcklbw", .shuffle, 256, 1), ("vpshufb", .shuffle, 256, 2),
  ])
  func chainsTakeTheirLatency(
    mnemonic: String, kind: InstructionClass, bits: Int, measured: Double
  ) throws {
    let link = vector(mnemonic, kind, bits: bits, writes: 10, reads: [10])
    #expect(try cycles(Array(repeating: link, count: 4)) == 4 * measured)
  }

  /// Measured: 2.0, 1.0, 2.0, 2.0 and 3.0 cycles.
  @Test func storesOfOneBlockShareACycle() throws {
    func stores(_ places: Int...) throws -> Double {
      try cycles(places.map { access(loads: false, bytes: 8, at: $0, isVector: false) })
    }
    #expect(try stores(0, 0x40) == 2)
    #expect(try stores(0, 8) == 1)
    #expect(try stores(0, 0x20) == 2)
    #expect(try stores(0, 8, 0x10, 0x40) == 2)
    #expect(try stores(0, 0x38, 0x50) == 3)
  }

  /// Measured: 1.0, 2.0 and 1.0; of 512 bits 2.0.
  @Test func storesTakeACycleForEachBlock() throws {
    #expect(try cycles([access(loads: false, bytes: 32, at: 0)]) == 1)
    #expect(try cycles([access(loads: false, bytes: 32, at: 8)]) == 2)
    #expect(try cycles([access(loads: false, bytes: 16, at: 8)]) == 1)
    #expect(try cycles([access(loads: false, bytes: 64, at: 0)]) == 2)
  }

  /// Measured: two vectors, one of 512 bits, three general registers.
  @Test func threeAccessesACycleOfWhichTwoAreVectors() throws {
    #expect(try cycles((0..<4).map { access(loads: true, bytes: 32, at: 32 * $0) }) == 2)
    #expect(try cycles((0..<4).map { access(loads: true, bytes: 64, at: 64 * $0) }) == 4)
    let general = (0..<6).map { access(loads: true, bytes: 8, at: 8 * $0, isVector: false) }
    #expect(try cycles(general) == 2)
    let mixed = general.prefix(1) + (0..<2).map { access(loads: true, bytes: 32, at: 32 * $0) }
    #expect(try cycles(Array(mixed)) == 1)
  }

  /// Measured at every eighth byte of a line: 1.0 cycles, and 2.0 where the last byte is in the next.
  @Test func aLoopAcrossTwoLinesTakesACycleForEach() throws {
    var work = (0..<3).map {
      TimedInstruction(
        text: "add", shape: InstructionShape(mnemonic: "add", instructionClass: .address),
        writes: [TimedInstruction.Write(unit: $0, latency: 1)], bytes: 6)
    }
    work.append(
      TimedInstruction(
        text: "jmp 0x0", shape: InstructionShape(mnemonic: "jmp", instructionClass: .other),
        branch: .taken, bytes: 2))
    for (address, expected) in [(0, 1.0), (32, 1), (44, 1), (45, 2), (56, 2)] {
      work[0].place = CodePlace(address: UInt64(0x1000 + address), boundary: CodePlace.line)
      #expect(try cycles(work) == expected, "at \(address)")
    }
    // Where only the alignment is known, the average of the four places.
    work[0].place = CodePlace(address: 0x1000, boundary: CodePlace.alignment)
    #expect(try cycles(work) == 1.25)
  }

  @Test func boundsKnowLoadsAndStoresApart() throws {
    let corrected = CorrectedModel(
      Self.model, description: CPULibrary.description(of: "znver4"),
      pipeline: try #require(Self.pipeline))
    let loop =
      (0..<2).map { access(loads: true, bytes: 32, at: 32 * $0) }
      + [access(loads: true, bytes: 8, at: 128, isVector: false)]
    let estimate = LoopEstimate(loop, on: corrected)
    #expect(abs(estimate.bounds.cycles - 1) < 0.01)
    let stores = (0..<4).map { access(loads: false, bytes: 8, at: 8 * $0, isVector: false) }
    #expect(LoopEstimate(stores, on: corrected).bounds.cycles == 2)
  }
}
