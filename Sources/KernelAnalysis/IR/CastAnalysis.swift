internal import DiagnosisModel
internal import InstructionSet
internal import LLVMInterop

/// Groups the casts of a region by what they cast and what feeds them.
struct CastAnalysis {
  let dataFlow: DataFlow
  private var groups: [CastGroup: Int] = [:]

  init(dataFlow: DataFlow) {
    self.dataFlow = dataFlow
  }

  /// The groups, the most numerous first.
  var result: [CastGroup] {
    groups
      .map { group, count in
        var group = group
        group.count = count
        return group
      }
      .sorted { Self.precedes($0, $1) }
  }

  /// A complete order, so that equal inputs give equal reports.
  private static func precedes(_ a: CastGroup, _ b: CastGroup) -> Bool {
    if a.count != b.count { return a.count > b.count }
    if a.broadcast != b.broadcast { return a.broadcast }
    if a.addressing != b.addressing { return b.addressing }
    return (
      a.operation, a.fromType, a.elementType, a.lanes, a.source.rawValue, a.scalable == true ? 1 : 0
    )
      < (
        b.operation, b.fromType, b.elementType, b.lanes, b.source.rawValue,
        b.scalable == true ? 1 : 0
      )
  }

  mutating func add(_ instruction: Instruction, types: inout TypeNames) {
    let opcode = instruction.opcode
    if opcode.category.isCast {
      record(
        opcode.rawValue, opcode.category, of: instruction, type: instruction.type,
        fromType: instruction.operand(0).type, types: &types)
    } else if opcode == .call, let intrinsic = instruction.intrinsic,
      let fact = IntrinsicTable.fact(for: intrinsic), fact.category.isCast
    {
      let (type, fromType) = IntrinsicOperation(fact: fact, call: instruction).types
      record(
        fact.name, fact.category, of: instruction, type: type, fromType: fromType ?? type,
        types: &types)
    }
  }

  private mutating func record(
    _ operation: String, _ category: OperationCategory, of instruction: Instruction,
    type: IRType, fromType: IRType, types: inout TypeNames
  ) {
    let origin = ValueOrigin(of: instruction.operand(0))
    let result = types.description(of: type)
    let group = CastGroup(
      operation: operation, category: category, fromType: types.description(of: fromType).element,
      elementType: result.element, lanes: result.lanes, scalable: result.scalable,
      source: origin.source, broadcast: origin.broadcast,
      addressing: !dataFlow.isData(instruction), count: 0)
    groups[group, default: 0] += 1
  }
}
