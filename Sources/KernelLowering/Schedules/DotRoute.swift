internal import LLVMInterop

/// An instruction, or a sequence, that sums groups of four products of 8-bit elements.
struct DotRoute: Sendable {
  let name: String
  let isX86: Bool
  /// The operand types that it takes.
  let dataType: ElementType
  let weightType: ElementType
  /// Features of LLVM's for each number of lanes: any of the lists suffices.
  let features: [Int: [[String]]]
  let inexactness: String?
  let product: @Sendable (_ lanes: Int) -> DotProduct

  /// Elements that are summed inside a lane.
  static let group = 4

  func product(lanes: Int) -> DotProduct { product(lanes) }

  /// What data must be moved by to become the type that the instruction takes: 128, -128 or 0.
  func shift(of type: ElementType) -> Int {
    guard type != dataType else { return 0 }
    return type == .s8 ? 128 : -128
  }

  /// Why it cannot be used; nil where it can.
  func obstacle(_ types: OperandTypes, lanes: Int, _ target: CodeGenTarget) -> String? {
    guard isX86 == target.isX86, isX86 || target.isAArch64 else {
      return "\(name) is not an instruction of \(target.architecture)"
    }
    guard types.weights == weightType else {
      return "\(name) takes \(weightType.rawValue) weights, not \(types.weights.rawValue)"
    }
    guard let lists = features[lanes] else { return "\(name) has no form of \(lanes) lanes" }
    guard !lists.contains(where: { $0.allSatisfy(target.hasFeature) }) else { return nil }
    return
      "\(name) needs \(lists.map { $0.joined(separator: "+") }.joined(separator: " or ")), which "
      + "\(target.cpu) lacks"
  }

  /// The best first, of each architecture.
  static let all: [DotRoute] = [
    DotRoute(
      name: "vnni", isX86: true, dataType: .u8, weightType: .s8,
      features: [
        16: [["avx512vnni"]], 8: [["avxvnni"], ["avx512vnni", "avx512vl"]],
        4: [["avxvnni"], ["avx512vnni", "avx512vl"]],
      ], inexactness: nil,
      product: {
        .instruction(DotInstruction("vpdpbusd", "llvm.x86.avx512.vpdpbusd.\($0 * 32)"))
      }),
    DotRoute(
      name: "vnni-int8", isX86: true, dataType: .s8, weightType: .s8,
      features: [8: [["avxvnniint8"]], 4: [["avxvnniint8"]]], inexactness: nil,
      product: {
        .instruction(DotInstruction("vpdpbssd", "llvm.x86.avx2.vpdpbssd.\($0 * 32)"))
      }),
    DotRoute(
      name: "maddubs", isX86: true, dataType: .u8, weightType: .s8,
      features: [16: [["avx512bw"]], 8: [["avx2"]], 4: [["ssse3"]]],
      inexactness: "pmaddubsw adds two products in 16 bits and saturates",
      product: { lanes in
        switch lanes {
        case 16:
          .saturatingPairs(
            multiply: "llvm.x86.avx512.pmaddubs.w.512", widen: "llvm.x86.avx512.pmaddw.d.512")
        case 8:
          .saturatingPairs(multiply: "llvm.x86.avx2.pmadd.ub.sw", widen: "llvm.x86.avx2.pmadd.wd")
        default:
          .saturatingPairs(
            multiply: "llvm.x86.ssse3.pmadd.ub.sw.128", widen: "llvm.x86.sse2.pmadd.wd")
        }
      }),
    neon("sdot", data: .s8, weights: .s8, feature: "dotprod"),
    neon("usdot", data: .u8, weights: .s8, feature: "i8mm"),
    neon("udot", data: .u8, weights: .u8, feature: "dotprod"),
  ]

  private static func neon(
    _ mnemonic: String, data: ElementType, weights: ElementType, feature: String
  ) -> DotRoute {
    DotRoute(
      name: mnemonic, isX86: false, dataType: data, weightType: weights, features: [4: [[feature]]],
      inexactness: nil,
      product: { _ in
        .instruction(
          DotInstruction(mnemonic, "llvm.aarch64.neon.\(mnemonic)", isOverloaded: true))
      })
  }
}
