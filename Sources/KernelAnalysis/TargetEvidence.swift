internal import DiagnosisModel
internal import LLVMInterop

/// What a kernel itself says about the CPU that it is for.
public struct TargetEvidence: Sendable, Equatable {
  /// Empty where the kernel names none.
  public var triple: String
  /// The CPU and features that its functions name, those of the hottest loops first; nil where none
  /// names one.
  public var named: NamedCPU?
  /// The target features that its intrinsics or its machine instructions need, as LLVM spells them; where
  /// one of several suffices, the first that LLVM names.
  public var requiredFeatures: Set<String>
  /// The width of most of the vector arithmetic that is executed, in bits, as estimated; of machine code
  /// that of the widest vectors in its loops. 0 without any, nil where there is no code to tell.
  public var vectorBits: Int?
  /// The architecture whose intrinsics it calls: `x86_64`; nil where it calls none.
  public var intrinsicArchitecture: String?

  public struct NamedCPU: Sendable, Equatable {
    /// Empty where only features are named.
    public var cpu: String
    /// "+avx2,-avx512f", as the attribute has it; empty where only the CPU is named.
    public var features: String
  }

  /// Of a kernel that says nothing but its triple: a schedule not yet lowered.
  public init(triple: String) {
    self.triple = triple
    named = nil
    requiredFeatures = []
    vectorBits = nil
  }

  /// Of machine code.
  init(triple: String, _ loops: ObjectLoops) {
    self.init(triple: triple)
    let needs = CodeNeeds(of: loops.samples, Architecture(triple: triple))
    requiredFeatures = needs.features
    vectorBits = needs.vectorBits
  }

  init(_ module: Module, profile: ModuleProfile) {
    triple = module.triple
    named = Self.named(by: module, profile.loops.rankedByWork())
    requiredFeatures = profile.requiredFeatures
    vectorBits = Self.vectorBits(of: profile.loops)
    intrinsicArchitecture = Self.architecture(of: profile.targetIntrinsics.values.joined())
  }

  /// - Parameter intrinsics: `llvm.x86.avx512.vpdpbusd.512`.
  private static func architecture(of intrinsics: some Sequence<String>) -> String? {
    let prefixes = ["llvm.x86.": "x86_64", "llvm.aarch64.": "aarch64", "llvm.riscv.": "riscv64"]
    let found = Set(
      intrinsics.compactMap { name in prefixes.first { name.hasPrefix($0.key) }?.value })
    return found.count == 1 ? found.first : nil
  }

  private static func named(by module: Module, _ loops: [LoopProfile]) -> NamedCPU? {
    for loop in loops {
      guard let function = module.function(named: loop.function) else { continue }
      let cpu = function.stringAttribute("target-cpu") ?? ""
      let features = function.stringAttribute("target-features") ?? ""
      if !cpu.isEmpty || !features.isEmpty { return NamedCPU(cpu: cpu, features: features) }
    }
    return nil
  }

  /// Vectors wider than any register say nothing: LLVM splits them.
  private static func vectorBits(of loops: [LoopProfile]) -> Int {
    var executions: [Int: Double] = [:]
    for loop in loops {
      for row in loop.ir?.instructionMix ?? [] where row.isVector && row.category.isArithmetic {
        guard let bits = row.elementType.bits else { continue }
        executions[row.lanes * bits, default: 0] +=
          Double(row.count) * (loop.weight?.value ?? 1)
      }
    }
    let most = executions.filter { $0.key <= 512 }.max { ($0.value, $0.key) < ($1.value, $1.key) }
    return most?.key ?? 0
  }
}
