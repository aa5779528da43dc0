internal import DiagnosisModel
internal import LLVMInterop

struct IntrinsicFact: Sendable {
  struct Multiplied: Sendable {
    let element: String
    let elementBits: Int
    let operand: Int
    let macsPerElement: Int
  }
  let name: String
  let category: OperationCategory
  var multiplied: Multiplied? = nil
  var isIgnored = false
}

enum IntrinsicTable {
  static func fact(for intrinsic: Intrinsic) -> IntrinsicFact? { fact(named: intrinsic.name) }
  static func fact(named name: String) -> IntrinsicFact? { facts[name] }
  private static let facts: [String: IntrinsicFact] = [
    "llvm.fmuladd": IntrinsicFact(name: "llvm.fmuladd", category: .fma)
  ]
}
