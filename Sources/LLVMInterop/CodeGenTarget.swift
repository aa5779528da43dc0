internal import CLLVM

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

  /// The triple's first part: `x86_64`, `aarch64`.
  public var architecture: String { String(triple.prefix { $0 != "-" }) }

  /// The width of the vector registers that fixed-length vectors use: on x86 512 with AVX-512F, 256
  /// with AVX, else 128; 128 elsewhere (Neon's, whatever SVE adds).
  public var vectorRegisterBits: Int {
    guard isX86 else { return 128 }
    if hasFeature("avx512f") { return 512 }
    return hasFeature("avx") ? 256 : 128
  }

  /// How many 32-bit elements a vector register holds: 16, 8 or 4.
  public var lanesOf32Bits: Int { vectorRegisterBits / 32 }

  public func hasFeature(_ name: String) -> Bool { enabledFeatures.contains(name) }

  /// Whether instructions of x86 can be named.
  public var isX86: Bool { architecture.hasPrefix("x86") || architecture.hasSuffix("86") }

  public var isAArch64: Bool {
    architecture.hasPrefix("aarch64") || architecture.hasPrefix("arm64")
  }

  /// How many vector registers code can name: 32 with AVX-512 and on AArch64, 16 on other 64-bit x86,
  /// 8 on 32-bit x86.
  public var vectorRegisterCount: Int {
    guard isX86 else { return 32 }
    if hasFeature("avx512f") { return 32 }
    return architecture.hasPrefix("x86_64") ? 16 : 8
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
