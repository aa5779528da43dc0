internal import DiagnosisModel
internal import LLVMInterop

/// A way in which a CPU can multiply and accumulate, as the instructions of one step of it.
struct PeakRoute: Sendable {
  let name: String
  /// The instruction that names it.
  let instruction: String
  /// The element types it multiplies: `f32`, `i8`, `i16`, `i32`.
  let elements: Set<String>
  /// Features of LLVM's, all of them needed.
  let features: Set<String>
  /// Multiply-accumulates of a step.
  let macs: Int
  /// Independent of each other and of the step before.
  let assembly: [String]

  static func routes(architecture: String) -> [PeakRoute] {
    if architecture.hasPrefix("x86") { return x86 }
    return architecture.hasPrefix("aarch64") || architecture.hasPrefix("arm64") ? aarch64 : []
  }

  /// Widest vectors first: the first that a CPU has is its route.
  private static let x86: [PeakRoute] = [
    ("zmm", 512, ["avx512f", "avx512bw"], "avx512vnni"), ("ymm", 256, ["avx2"], "avxvnni"),
    ("xmm", 128, ["sse4.1"], ""),
  ].flatMap { register, bits, features, vnni -> [PeakRoute] in
    let v = bits == 128 ? "" : "v"
    func three(_ mnemonic: String, _ destination: Int) -> String {
      bits == 128
        ? "\(mnemonic) %xmm15, %xmm\(destination)"
        : "v\(mnemonic) %\(register)15, %\(register)14, %\(register)\(destination)"
    }
    var routes = [
      PeakRoute(
        name: "i32 multiply and add", instruction: "\(v)pmulld", elements: ["i8", "i16", "i32"],
        features: Set(features), macs: bits / 32, assembly: [three("pmulld", 0), three("paddd", 1)]),
      PeakRoute(
        name: "pairs", instruction: "\(v)pmaddwd", elements: ["i8", "i16"], features: Set(features),
        macs: bits / 16, assembly: [three("pmaddwd", 0), three("paddd", 1)]),
      PeakRoute(
        name: "pmaddubsw and pmaddwd", instruction: "\(v)pmaddubsw", elements: ["i8"],
        features: Set(features), macs: bits / 8,
        assembly: [three("pmaddubsw", 0), three("pmaddwd", 1), three("paddd", 2)]),
    ]
    if bits > 128 {
      let fma = PeakRoute(
        name: "f32 FMA", instruction: "vfmadd231ps", elements: ["f32"],
        features: Set(features + (bits == 256 ? ["fma"] : [])), macs: bits / 32,
        assembly: [three("fmadd231ps", 0)])
      let dot = PeakRoute(
        name: "dot", instruction: "vpdpbusd", elements: ["i8"], features: Set(features + [vnni]),
        macs: bits / 8,
        assembly: [(bits == 256 ? "{vex} " : "") + three("pdpbusd", 0)])
      routes += [fma, dot]
    }
    return routes
  }

  private static let aarch64: [PeakRoute] = [
    PeakRoute(
      name: "f32 FMA", instruction: "fmla", elements: ["f32"], features: [], macs: 4,
      assembly: ["fmla v0.4s, v30.4s, v31.4s"]),
    PeakRoute(
      name: "i32 multiply and add", instruction: "mla", elements: ["i8", "i16", "i32"],
      features: [],
      macs: 4, assembly: ["mla v0.4s, v30.4s, v31.4s"]),
    PeakRoute(
      name: "pairs", instruction: "smlal", elements: ["i8", "i16"], features: [], macs: 4,
      assembly: ["smlal v0.4s, v30.4h, v31.4h"]),
    PeakRoute(
      name: "dot", instruction: "sdot", elements: ["i8"], features: ["dotprod"], macs: 16,
      assembly: ["sdot v0.4s, v30.16b, v31.16b"]),
    PeakRoute(
      name: "matrix", instruction: "smmla", elements: ["i8"], features: ["i8mm"], macs: 32,
      assembly: ["smmla v0.4s, v30.16b, v31.16b"]),
  ]
}
