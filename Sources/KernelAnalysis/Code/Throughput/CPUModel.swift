internal import DiagnosisModel
internal import LLVMInterop
internal import ThroughputModel

/// A CPU's model: LLVM's, with what is known better.
final class CPUModel {
  let triple: String
  let schedule: ScheduleModel
  let ports: ResourcePorts
  let corrected: CorrectedModel
  /// Mnemonics of instructions whose figures are another CPU's.
  let unmodelled: Set<String>

  /// - Parameters:
  ///   - description: nil leaves LLVM's model as it is.
  ///   - measurements: a user's figures, which go before the description's.
  /// - Returns: nil where LLVM has no data for the CPU.
  init?(
    triple: String, cpu: String, schedule: consuming ScheduleModel,
    description: CPUDescription?, measurements: CPUMeasurements?
  ) {
    guard let ports = ResourcePorts(cpu: cpu, schedule: schedule) else { return nil }
    var measured: MeasuredInstructions?
    if let measurements = measurements ?? description?.measurements {
      measured = MeasuredInstructions(measurements, on: ports.model) {
        TimedInstruction.timed(each: $0, triple: triple, schedule: schedule, ports: ports)
      }
    }
    self.triple = triple
    self.ports = ports
    unmodelled = Set(description?.unmodelled ?? [])
    var pipeline = description?.pipeline.flatMap { PipelineModel($0) }
    if let measurements, let described = pipeline {
      pipeline = described.applying(measurements, plain: ports.model) {
        TimedInstruction.timed($0, triple: triple, schedule: schedule, ports: ports)
      }
    }
    corrected = CorrectedModel(
      ports.model, description: description, measured: measured, pipeline: pipeline,
      isWorse: measurements?.check?.isWorse == true)
    self.schedule = schedule
  }

  /// Assembles instructions and tells what they cost; nil where one is unknown.
  func timed(_ assembly: [String]) -> [TimedInstruction]? {
    TimedInstruction.timed(assembly, triple: triple, schedule: schedule, ports: ports)?
      .map { corrected.corrected($0) }
  }

  /// The same of several pieces of one instruction a line.
  func timed(each pieces: [[String]]) -> [[TimedInstruction]?] {
    TimedInstruction.timed(each: pieces, triple: triple, schedule: schedule, ports: ports)
      .map { $0?.map { corrected.corrected($0) } }
  }
}
