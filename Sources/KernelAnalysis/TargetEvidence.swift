internal import DiagnosisModel
internal import LLVMInterop

/// What a kernel itself says about the CPU that it is for.
public struct TargetEvidence: Sendable, Equatable {
  /// Empty where the kernel names none.
  public var triple: String
  /// The CPU and features that its functions name, those of the hottest loops first; nil where none
  /// names one.
  public var named: NamedCPU?
  /// The target features that its intrinsics need, as LLVM spells them; where one of several
  /// suffices, the first that LLVM names.
  public var requiredFeatures: Set<String>
  /// The width of most of the vector arithmetic that is executed, in bits, as estimated; 0 without
  /// any.
  public var vectorBits: Int

  public struct NamedCPU: Sendable, Equatable {
    public var cpu: String
    /// "+avx2,-avx512f", as the attribute has it.
    public var features: String
  }

  /// Of a kernel that says nothing but its triple: machine code, or a schedule not yet lowered.
  public init(triple: String) {
    self.triple = triple
    named = nil
    requiredFeatures = []
    vectorBits = 0
  }

  init(_ module: Module, profile: ModuleProfile) {
    triple = module.triple
    named = Self.named(by: module, profile.loops.rankedByWork())
    requiredFeatures = profile.requiredFeatures
    vectorBits = Self.vectorBits(of: profile.loops)
  }

  private static func named(by module: Module, _ loops: [LoopProfile]) -> NamedCPU? {
    for loop in loops {
      guard let function = module.function(named: loop.function),
        let cpu = function.stringAttribute("target-cpu")
      else { continue }
      return NamedCPU(cpu: cpu, features: function.stringAttribute("target-features") ?? "")
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
