internal import CLLVM
internal import CLLVMShims

/// A target machine: LLVM's knowledge of one triple, CPU and set of features. Owned, not copyable.
public struct TargetMachine: ~Copyable {
  let reference: LLVMTargetMachineRef
  /// What the machine was made for: the request with its triple normalised and its CPU filled in.
  public let target: CodeGenTarget

  /// - Parameters:
  ///   - triple: an LLVM triple, normalised or not.
  ///   - cpu: a CPU name of that architecture; empty for its generic CPU.
  ///   - features: `+avx512vnni,-fma`, as LLVM's `-mattr`; may be empty.
  ///   - contraction: how far multiplications and additions may fuse, as llc's `--fp-contract`.
  public init(
    triple: String, cpu: String = "", features: String = "",
    contraction: FloatContraction = .intrinsicsOnly
  ) throws(TargetError) {
    let architecture = try TargetArchitecture(triple: triple)
    let cpu = cpu.isEmpty ? architecture.genericCPU : cpu
    try architecture.check(cpu: cpu)
    try architecture.check(features: features)
    guard
      let machine = QDCreateTargetMachine(
        architecture.triple, cpu, features, contraction.option, nil)
    else { throw .unusable(triple: triple) }
    reference = machine
    target = CodeGenTarget(
      triple: architecture.triple, cpu: cpu, features: features,
      enabledFeatures: names { QDGetEnabledFeatureNames(machine, $0, $1) })
  }

  /// The machine that this process runs on, with the features it really has: a virtual machine may
  /// hide some that its CPU's name promises.
  public static func host() throws(TargetError) -> TargetMachine {
    try TargetMachine(
      triple: CodeGenTarget.hostTriple, cpu: CodeGenTarget.hostCPU,
      features: CodeGenTarget.hostFeatures)
  }

  deinit {
    LLVMDisposeTargetMachine(reference)
  }

  /// The data layout that modules for this machine must have.
  public var dataLayout: String {
    let data = LLVMCreateTargetDataLayout(reference)
    defer { LLVMDisposeTargetData(data) }
    let text = LLVMCopyStringRepOfTargetData(data)!
    defer { LLVMDisposeMessage(text) }
    return String(cString: text)
  }

  /// Makes the module one for this machine: its triple and its data layout.
  public func configure(_ module: Module) {
    module.triple = target.triple
    module.dataLayout = dataLayout
  }

  /// Sets the attributes `target-cpu` and `target-features`, as compilers do.
  public func configure(_ function: Function) {
    function.setStringAttribute("target-cpu", target.cpu)
    if !target.features.isEmpty {
      function.setStringAttribute("target-features", target.features)
    }
  }
}

/// How far a multiplication and an addition of floats may become one operation.
public enum FloatContraction: String, Sendable, CaseIterable {
  case never = "off"
  /// Only `llvm.fmuladd`: LLVM's default.
  case intrinsicsOnly = "on"
  case wherever = "fast"

  fileprivate var option: QDFPContract {
    switch self {
    case .never: QDFPContractOff
    case .intrinsicsOnly: QDFPContractOn
    case .wherever: QDFPContractFast
    }
  }
}
