public import DiagnosisModel
internal import LLVMInterop

/// What a model says of a few instructions: a check of the model against measurements.
public struct InstructionReference: ~Copyable {
  private let triple: String
  private let architecture: String
  private let schedule: ScheduleModel
  private let model: CorrectedModel

  /// - Parameters:
  ///   - machine: measurements that replace LLVM's figures; nil leaves LLVM's as they are.
  /// - Returns: nil where LLVM has no data for the CPU.
  public init?(triple: String, cpu: String, machine: MachineFile?) {
    guard let schedule = try? ScheduleModel(triple: triple, cpu: cpu, features: ""),
      let processor = ProcessorModel(cpu: cpu, schedule: schedule)
    else { return nil }
    self.triple = triple
    architecture = String(triple.prefix { $0 != "-" })
    var measured: MeasuredInstructions?
    if let machine {
      measured = MeasuredInstructions(machine, processor, schedule, triple: triple)
    }
    model = CorrectedModel(processor, corrections: [], measured: measured)
    self.schedule = schedule
  }

  /// Cycles of one run through independent instructions, by ports and dispatch; nil where the model does
  /// not know them all.
  public func cycles(of assembly: [String]) -> Double? {
    guard
      let timed = TimedInstruction.timed(
        assembly, triple: triple, architecture: architecture, schedule: schedule, model: model)
    else { return nil }
    let uops = timed.reduce(0) { $0 + $1.uops }
    return max(
      PortBound(timed.flatMap(\.demands)).cycles, Double(uops) / Double(model.model.dispatchWidth))
  }

  /// Cycles from one run through the instructions to the next, which reads what this one wrote; nil
  /// where the model does not know them all.
  public func latency(of assembly: [String]) -> Double? {
    TimedInstruction.timed(
      assembly, triple: triple, architecture: architecture, schedule: schedule, model: model
    ).map { DependencyBound($0).cycles }
  }
}

extension TimedInstruction {
  /// Assembles instructions and asks a model what they cost; nil where it does not know them all.
  static func timed(
    _ assembly: [String], triple: String, architecture: String,
    schedule: borrowing ScheduleModel, model: CorrectedModel
  ) -> [TimedInstruction]? {
    guard
      let object = Assembly.assemble(assembly.joined(separator: "\n") + "\n", triple: triple),
      let range = object.functions.first,
      let instructions = try? object.instructions(of: range),
      let timings = try? schedule.timings(of: instructions, of: range, in: object)
    else { return nil }
    let timed = zip(instructions, timings).map { instruction, timing in
      model.corrected(
        TimedInstruction(
          instruction, timing,
          instructionClass: InstructionClass(instruction, architecture: architecture),
          model: model.model), instruction)
    }
    return timed.allSatisfy { $0.unknownReason == nil } ? timed : nil
  }
}
