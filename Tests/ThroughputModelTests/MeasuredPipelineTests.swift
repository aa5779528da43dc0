import DiagnosisModel
import Testing

@testable import ThroughputModel

/// A user's measurements in the description of a pipeline.
@Suite struct MeasuredPipelineTests {
  private static let plain = ProcessorModel(cpu: "znver5", dispatchWidth: 6)

  private func instruction(_ mnemonic: String) -> TimedInstruction {
    TimedInstruction(
      text: mnemonic,
      shape: InstructionShape(mnemonic: mnemonic, instructionClass: .multiply, vectorBits: 512),
      writes: [TimedInstruction.Write(unit: 10, latency: 1)])
  }

  private func file(throughput: Double, latency: Double) -> CPUMeasurements {
    CPUMeasurements(
      tool: Tool(name: "qdiag", version: "0", llvm: "22"), cpu: "znver5",
      triple: "x86_64-pc-linux-gnu",
      provenance: CPUMeasurements.Provenance(method: "made up", coreGigahertz: 1),
      instructions: [
        CPUMeasurements.Instruction(
          form: "vpmulld zmm, zmm, zmm", mnemonic: "vpmulld", operands: .register,
          vectorBits: 512, reciprocalThroughput: throughput, latency: latency, portShare: nil,
          beside: [:], modelReciprocalThroughput: nil, modelLatency: nil)
      ], groups: [])
  }

  private func cycles(throughput: Double, latency: Double, of mnemonic: String) throws
    -> (throughput: Double, latency: Int)
  {
    let described = try #require(
      CPULibrary.description(of: "znver5")?.pipeline.flatMap { PipelineModel($0) })
    let model = described.applying(
      file(throughput: throughput, latency: latency), plain: Self.plain
    ) { _ in [instruction("vpmulld")] }
    let bounded = model.bounded(instruction(mnemonic), Self.plain)
    return (PortBound(bounded.demands).cycles, bounded.writes[0].latency)
  }

  @Test func aFileThatFailedItsCheckIsSaid() {
    let model = ProcessorModel(cpu: "znver5", dispatchWidth: 6)
    for description in [CPULibrary.description(of: "znver5"), nil] {
      let pipeline = description?.pipeline.flatMap { PipelineModel($0) }
      func sentence(isWorse: Bool) -> String {
        CorrectedModel(model, description: description, pipeline: pipeline, isWorse: isWorse)
          .description
      }
      #expect(sentence(isWorse: true).contains("warning: the file of measurements predicts"))
      #expect(!sentence(isWorse: false).contains("warning"))
    }
  }

  @Test func figuresThatAgreeChangeNothing() throws {
    let found = try cycles(throughput: 0.5026, latency: 2.98, of: "vpmulld")
    #expect(found == (0.5, 3))
  }

  /// What the way through memory takes is taken over where it differs by a cycle.
  @Test(arguments: [(128, 9.2, 9, 11), (128, 12.1, 12, 11), (512, 12.0, 9, 12)])
  func theWayThroughMemoryIsTakenOver(bits: Int, cycles: Double, narrow: Int, wide: Int) throws {
    let described = try #require(
      CPULibrary.description(of: "znver5")?.pipeline.flatMap { PipelineModel($0) })
    var file = file(throughput: 0.5, latency: 3)
    file.sequences = [
      CPUMeasurements.Sequence(kind: .forwarding, vectorBits: bits, cycles: cycles),
      CPUMeasurements.Sequence(kind: .failedForwarding, vectorBits: bits, cycles: 40),
    ]
    let memory = described.applying(file, plain: Self.plain) { _ in nil }.description.memory
    #expect(memory.vectorForwarding == narrow)
    #expect(memory.wideForwarding == wide)
    #expect(memory.failedForwarding == described.description.memory.failedForwarding)
  }

  @Test func figuresThatDifferReachTheSiblings() throws {
    for mnemonic in ["vpmulld", "vpmullw"] {
      let found = try cycles(throughput: 2, latency: 10, of: mnemonic)
      #expect(found == (2, 10), "\(mnemonic)")
    }
  }
}
