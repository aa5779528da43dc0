public import DiagnosisModel
internal import LLVMInterop
internal import ThroughputModel

/// What a model says of a few instructions: a check of the model against measurements.
public struct InstructionReference: ~Copyable {
  private let model: CPUModel

  /// - Parameter measurements: figures that replace LLVM's; nil leaves LLVM's as they are.
  /// - Returns: nil where LLVM has no data for the CPU.
  public init?(triple: String, cpu: String, measurements: CPUMeasurements?) {
    guard let schedule = try? ScheduleModel(triple: triple, cpu: cpu, features: "") else {
      return nil
    }
    var description = CPULibrary.description(of: cpu)
    description?.corrections = []
    description?.pipeline = nil
    description?.measurements = nil
    guard
      let model = CPUModel(
        triple: triple, cpu: cpu, schedule: schedule, description: description,
        measurements: measurements)
    else { return nil }
    self.model = model
  }

  /// Cycles of one run through independent instructions, by ports and dispatch; nil where the model does
  /// not know them all.
  public func cycles(of assembly: [String]) -> Double? {
    model.timed(assembly).map { model.corrected.cycles(of: $0) }
  }

  /// Cycles from one run through the instructions to the next, which reads what this one wrote; nil
  /// where the model does not know them all.
  public func latency(of assembly: [String]) -> Double? {
    model.timed(assembly).map { DependencyBound($0).cycles }
  }
}
