public import DiagnosisModel
public import LLVMInterop

/// What a user can choose about the machine view.
public struct MachineOptions: Sendable, Equatable {
  /// The CPU whose scheduling model is used; nil is the one that code is generated for.
  public var simulateOn: String?
  public var contraction: FloatContraction
  /// Measurements of the CPU whose model is used.
  public var machine: MachineFile?
  /// Whether the object file is wanted, to run it.
  public var keepsObject: Bool

  public init(
    simulateOn: String? = nil, contraction: FloatContraction = .intrinsicsOnly,
    keepsObject: Bool = false
  ) {
    self.simulateOn = simulateOn
    self.contraction = contraction
    self.keepsObject = keepsObject
  }
}

/// The machine code that LLVM makes of a profiled module, loop by loop.
///
/// The module is changed: its debug information is lost and, where the user chose a CPU, its
/// functions' targets are replaced.
public struct MachineAnalysis {
  /// By the index of the region in the module's profile.
  public internal(set) var profiles: [Int: MachineProfile] = [:]
  public internal(set) var diagnostics: [Diagnostic] = []
  /// The object file that was analysed, where it was asked for.
  public private(set) var objectFile: [UInt8]?

  public init(
    _ module: Module, profile: ModuleProfile, index: RegionIndex, target: Target,
    options: MachineOptions
  ) {
    do throws(MachineCodeError) {
      try analyze(module, profile: profile, index: index, target: target, options: options)
    } catch {
      diagnostics.append(
        Diagnostic(severity: .warning, message: "no machine code: \(error.message)"))
    }
  }

  private mutating func analyze(
    _ module: Module, profile: ModuleProfile, index: RegionIndex, target: Target,
    options: MachineOptions
  ) throws(MachineCodeError) {
    let missing = FeatureCheck(module, profile: profile, target: target).complaints
    guard missing.isEmpty else {
      diagnostics += missing.map { Diagnostic(severity: .warning, message: $0) }
      return
    }
    let machine = try Self.machine(for: target, options: options)
    if target.source == .option {
      module.overrideTargets(cpu: target.cpu, features: target.features.joined(separator: ","))
    }
    let dropped = module.dropUnknownTargets(triple: machine.target.triple)
    if !dropped.isEmpty {
      diagnostics.append(
        Diagnostic(
          severity: .note,
          message: "LLVM 22 does not know, and code is generated without: "
            + dropped.joined(separator: ", ")))
    }
    module.numberInstructions()
    let origins = InstructionOrigins(module: module, regions: index.regionOfBlock)
    let object = try module.objectCode(for: machine)
    if options.keepsObject { objectFile = Array(object.bytes) }
    let found = MachineRegions(object, origins: origins) {
      profile.loops[$0].region == .function
    }
    diagnostics += found.diagnostics
    try estimate(found, object, profile: profile, target: machine.target, options: options)
  }

  private static func machine(
    for target: Target, options: MachineOptions
  ) throws(MachineCodeError) -> TargetMachine {
    // Functions that name their own target keep it; the machine's is for those that name none.
    let features = target.source == .module ? "" : target.features.joined(separator: ",")
    do throws(TargetError) {
      return try TargetMachine(
        triple: target.triple, cpu: target.cpu, features: features,
        contraction: options.contraction)
    } catch {
      throw MachineCodeError(message: error.description)
    }
  }
}
