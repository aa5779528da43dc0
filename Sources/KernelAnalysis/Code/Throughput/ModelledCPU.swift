internal import DiagnosisModel

/// The CPU whose scheduling model is used: the one that is asked for, or a stand-in where that is no
/// processor but "any".
///
/// LLVM gives AArch64's `generic` the model of the Cortex-A510, a small core that is in order
/// (AArch64Processors.td), and x86-64 that of Sandy Bridge, which has no AVX-512 (X86.td). Code for any
/// CPU runs on the ones that have its features.
struct ModelledCPU: Equatable {
  let name: String
  /// The name that stands for no processor; nil where the CPU is modelled itself.
  let standsFor: String?

  /// - Parameter features: every one that the code may use.
  init(_ cpu: String, architecture: Architecture, features: Set<String>) {
    let standIn = Self.standIns[architecture]?.first {
      $0.names.contains(cpu) && $0.feature.map(features.contains) ?? true
    }
    name = standIn?.model ?? cpu
    standsFor = standIn.map { _ in cpu.isEmpty ? "generic" : cpu }
  }

  /// What a reader must know beside the model: ", where neoverse-n1 stands in for generic, which is no
  /// processor"; empty where the CPU is modelled itself.
  var remark: String {
    standsFor.map { ", where \(name) stands in for \($0), which is no processor" } ?? ""
  }

  private struct StandIn {
    /// The names that it stands in for.
    let names: Set<String>
    /// The feature that the code may use; nil for any.
    let feature: String?
    let model: String
  }

  /// The first that holds counts.
  private static let standIns: [Architecture: [StandIn]] = [
    .aarch64: [("sve2", "neoverse-v2"), ("sve", "neoverse-v1"), ("i8mm", "neoverse-v1")].map {
      StandIn(names: ["", "generic"], feature: $0.0, model: $0.1)
    } + [StandIn(names: ["", "generic"], feature: nil, model: "neoverse-n1")],
    .x86: [
      ("avx512vnni", "cascadelake"), ("avx512f", "skylake-avx512"), ("avx2", "haswell"),
    ].map {
      StandIn(names: ["", "generic", "x86-64", "x86-64-v2"], feature: $0.0, model: $0.1)
    },
  ]
}
