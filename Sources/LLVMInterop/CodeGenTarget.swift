internal import CLLVM
public import DiagnosisModel

/// A machine to compile for, as a value: what `TargetMachine` was made for.
public struct CodeGenTarget: Equatable, Sendable {
  /// Normalised: `x86_64-unknown-linux-gnu`.
  public let triple: String
  public let cpu: String
  /// Features asked for beyond the CPU's own, `+avx512vnni,-fma`.
  public let features: String
  /// Every feature the CPU and `features` switch on, in alphabetical order.
  public let enabledFeatures: [String]

  public init(triple: String, cpu: String, features: String, enabledFeatures: [String]) {
    self.triple = triple
    self.cpu = cpu
    self.features = features
    self.enabledFeatures = enabledFeatures
  }

  public var architecture: Architecture { Architecture(triple: triple) }

  /// The triple's first part: `x86_64`, `aarch64`.
  public var architectureName: String { Architecture.name(inTriple: triple) }

  /// The width of the vector registers that fixed-length vectors use: on x86 512 with AVX-512F, 256
  /// with AVX, else 128; 128 elsewhere (Neon's, whatever SVE adds).
  public var vectorRegisterBits: Int {
    guard architecture == .x86 else { return 128 }
    if hasFeature("avx512f") { return 512 }
    return hasFeature("avx") ? 256 : 128
  }

  /// How many 32-bit elements a vector register holds: 16, 8 or 4.
  public var lanesOf32Bits: Int { vectorRegisterBits / 32 }

  public func hasFeature(_ name: String) -> Bool { enabledFeatures.contains(name) }

  /// How many vector registers code can name: 32 with AVX-512 and on AArch64, 16 on other 64-bit x86,
  /// 8 on 32-bit x86.
  public var vectorRegisterCount: Int {
    guard architecture == .x86 else { return 32 }
    if hasFeature("avx512f") { return 32 }
    return architectureName == "x86_64" ? 16 : 8
  }

  /// The triple of the machine this process runs on.
  public static var hostTriple: String {
    consuming(LLVMGetDefaultTargetTriple())
  }

  /// The name of the host's CPU, as LLVM tells it: `znver5`.
  public static var hostCPU: String {
    consuming(LLVMGetHostCPUName())
  }

  /// The features that the host's CPU has or lacks, as a feature string.
  public static var hostFeatures: String {
    consuming(LLVMGetHostCPUFeatures())
  }

  private static func consuming(_ message: UnsafeMutablePointer<CChar>?) -> String {
    defer { LLVMDisposeMessage(message) }
    return message.map { String(cString: $0) } ?? ""
  }
}
