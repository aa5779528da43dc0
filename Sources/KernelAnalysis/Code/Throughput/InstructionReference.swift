public import DiagnosisModel
internal import LLVMInterop
internal import ThroughputModel

/// What a model says of a few instructions: a check of the model against measurements.
public struct InstructionReference: ~Copyable {
  private let model: CPUModel

  /// - Parameter measurements: figures that replace LLVM's; nil leaves LLVM's as they are.
  /// - Returns: nil where LLVM has no data for the CPU.
  public init?(triple: String, cpu: String, measurements: CPUMeasurements?) {
    var description = CPULibrary.description(of: cpu)
    description?.corrections = []
    description?.pipeline = nil
    description?.measurements = nil
    self.init(triple, cpu, description, measurements)
  }

  /// The model that reports use: with the description that comes with the tool.
  ///
  /// - Returns: nil where LLVM has no data for the CPU, or none of its instructions is described.
  public init?(described cpu: String, triple: String, measurements: CPUMeasurements?) {
    guard let description = CPULibrary.description(of: cpu) else { return nil }
    self.init(triple, cpu, description, measurements)
  }

  private init?(
    _ triple: String, _ cpu: String, _ description: CPUDescription?,
    _ measurements: CPUMeasurements?
  ) {
    guard let schedule = try? ScheduleModel(triple: triple, cpu: cpu, features: "") else {
      return nil
    }
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
