public import DiagnosisModel
internal import KernelAnalysis
internal import LLVMInterop

/// A question about the CPUs that can be named.
public struct CPUsRequest: Sendable {
  /// An architecture or a triple: `aarch64`; nil is every architecture that qdiag knows instructions of.
  public var architecture: String?

  public init(architecture: String?) {
    self.architecture = architecture
  }

  /// - Throws: `ExplainError` for an architecture that LLVM does not have.
  public func run() throws(ExplainError) -> CPUList {
    var sections: [CPUList.Section] = []
    for name in architecture.map({ [$0] }) ?? Self.usual {
      do throws(TargetError) {
        let found = try TargetArchitecture(triple: name)
        let family = Architecture(triple: found.triple)
        sections.append(
          CPUKnowledge.section(found) { CPUName.aliases(of: $0, architecture: family) })
      } catch {
        throw ExplainError(message: error.description)
      }
    }
    return CPUList(architectures: sections)
  }

  private static let usual = ["x86_64", "aarch64", "riscv64"]
}
