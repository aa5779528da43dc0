public import DiagnosisModel
public import LLVMInterop
internal import ThroughputModel

/// What is known of the CPUs of an architecture: by LLVM, and by the descriptions that come with the
/// tool.
public enum CPUKnowledge {
  /// - Parameter aliases: other names of a CPU.
  public static func section(
    _ architecture: TargetArchitecture, aliases: (String) -> [String]
  ) -> CPUList.Section {
    CPUList.Section(
      architecture: String(architecture.triple.prefix { $0 != "-" }),
      cpus: architecture.cpuNames.map { entry($0, architecture, aliases: aliases($0)) })
  }

  private static func entry(
    _ cpu: String, _ architecture: TargetArchitecture, aliases: [String]
  ) -> CPUList.Entry {
    let modelled = ModelledCPU(
      cpu, architecture: Architecture(triple: architecture.triple),
      features: Set(architecture.features(ofCPU: cpu)))
    let schedule = try? ScheduleModel(
      triple: architecture.triple, cpu: modelled.name, features: "")
    var entry = CPUList.Entry(
      name: cpu, aliases: aliases,
      hasSchedulingModel: schedule?.hasInstructionData ?? false,
      standIn: modelled.standsFor.map { _ in modelled.name })
    guard let description = CPULibrary.description(of: modelled.name) else { return entry }
    entry.description = description.name
    entry.measuredInstructions = description.measurements?.instructions.count ?? 0
    entry.corrections = description.corrections.count
    entry.hasPipeline = description.pipeline != nil
    entry.validation = description.pipeline?.validation
    return entry
  }
}
