import DiagnosisModel

/// Loops made by hand for the tests of rules.
enum RuleSamples {
  static let x86 = Target(
    triple: "x86_64-unknown-linux-gnu", cpu: "skylake-avx512", features: [], source: .module)

  /// The hot loop of int8 through spatial-pack, as TVM 0.8 emits it for skylake-avx512.
  static var spatialPack: LoopProfile {
    var summary = LoopSummary()
    summary.vectorOperations.i32 = 32
    return LoopProfile(
      id: "f:loop", function: "f", region: .loop, depth: 6,
      weight: .iterationsPerCall(1), macs: MultiplyAccumulates(perIteration: 256, origin: .ir),
      ir: IRProfile(
        header: "loop", tripCount: 16,
        instructionMix: [
          InstructionMixRow(
            operation: "mul", category: .multiply, elementType: .i32, lanes: 16, count: 16)
        ], summary: summary,
        products: [
          Product(
            operation: "mul", elementType: .i32, lanes: 16, scalable: false,
            operands: [
              Product.Operand(fromType: .i8, casts: [.zext], broadcast: true, source: .load),
              Product.Operand(fromType: .i8, casts: [.sext], broadcast: false, source: .load),
            ], count: 16, accumulated: 16, reduction: nil)
        ],
        casts: [
          cast("zext", count: 16, broadcast: true), cast("sext", count: 1, broadcast: false),
        ]))
  }

  static func cast(_ operation: String, count: Int, broadcast: Bool) -> CastGroup {
    CastGroup(
      operation: operation, category: .extend, fromType: .i8, elementType: .i32, lanes: 16,
      scalable: false, source: .load, broadcast: broadcast, addressing: false, count: count)
  }
}
