internal import DiagnosisModel
internal import InstructionSet
internal import LLVMInterop

/// Counts the instructions of one region into the rows of its instruction mix.
struct InstructionMixBuilder {
  /// A row without its count.
  private struct Key: Hashable {
    let opcode: Opcode
    /// The intrinsic's or unknown callee's name; empty otherwise.
    let name: String
    let type: IRType
    let fromType: IRType?
    let broadcast: Bool
  }

  private var counts: [Key: Int] = [:]
  private(set) var unknownIntrinsics: Set<String> = []
  private(set) var requiredFeatures: Set<String> = []
  private(set) var targetIntrinsics: Set<String> = []

  mutating func add(_ instruction: Instruction) {
    let opcode = instruction.opcode
    switch opcode {
    case .call, .invoke, .callbr: addCall(instruction, opcode: opcode)
    case .shufflevector:
      count(opcode, instruction.type, broadcast: instruction.splatLane != nil)
    case .store, .icmp, .fcmp, .extractelement:
      count(opcode, instruction.operand(0).type)
    case .ret where instruction.operandCount > 0:
      count(opcode, instruction.operand(0).type)
    default:
      let isCast = opcode.category.isCast
      count(opcode, instruction.type, fromType: isCast ? instruction.operand(0).type : nil)
    }
  }

  private mutating func addCall(_ call: Instruction, opcode: Opcode) {
    guard let intrinsic = call.intrinsic else {
      // A name of LLVM's own that LLVM 22 does not know is a newer intrinsic.
      let name = call.calleeName
      if name.hasPrefix("llvm.") { unknownIntrinsics.insert(name) }
      count(opcode, call.type, name: name.hasPrefix("llvm.") ? name : "")
      return
    }
    guard let fact = IntrinsicTable.fact(for: intrinsic) else {
      unknownIntrinsics.insert(intrinsic.name)
      count(opcode, call.type, name: intrinsic.name)
      return
    }
    if fact.isTransparent { return }
    if let features = fact.features.alternatives.first {
      requiredFeatures.formUnion(features)
      targetIntrinsics.insert(fact.name)
    }
    let (type, fromType) = IntrinsicOperation(fact: fact, call: call).types
    count(opcode, type, name: fact.name, fromType: fromType)
  }

  private mutating func count(
    _ opcode: Opcode, _ type: IRType, name: String = "", fromType: IRType? = nil,
    broadcast: Bool = false
  ) {
    let key = Key(
      opcode: opcode, name: name, type: type, fromType: fromType, broadcast: broadcast)
    counts[key, default: 0] += 1
  }

  /// The rows, ordered by category, operation and type.
  func rows(types: inout TypeNames) -> [InstructionMixRow] {
    var rows: [InstructionMixRow] = []
    rows.reserveCapacity(counts.count)
    for (key, count) in counts {
      rows.append(Self.row(key, count: count, types: &types))
    }
    return Self.merged(rows)
  }

  private static func row(_ key: Key, count: Int, types: inout TypeNames) -> InstructionMixRow {
    let type = types.description(of: key.type)
    let fact = key.name.isEmpty ? nil : IntrinsicTable.fact(named: key.name)
    let category =
      key.name.isEmpty ? category(of: key.opcode, type: type) : fact?.category ?? .call
    var row = InstructionMixRow(
      operation: key.name.isEmpty ? key.opcode.rawValue : key.name, category: category,
      elementType: type.element,
      fromType: key.fromType.map { types.description(of: $0).element },
      lanes: type.lanes, scalable: type.scalable, pattern: key.broadcast ? .broadcast : nil,
      count: count, bytes: category.movesMemory ? type.bytes.map { $0 * count } : nil)
    if category == .dotProduct, let multiplied = fact?.products?.lhs, let bits = multiplied.bits,
      let bytes = type.bytes
    {
      // The operand may be spelled in other elements than the ones multiplied (`<16 x i32>`).
      row.elementType = multiplied.elementType.map { ElementType(spelling: $0) } ?? type.element
      row.lanes = bytes * 8 / bits
    }
    return row
  }

  private static func category(
    of opcode: Opcode, type: TypeDescription
  ) -> OperationCategory {
    // In typed-pointer dumps most bitcasts only rename a pointer.
    opcode == .bitcast && type.element == .pointer ? .address : opcode.category
  }

  /// The rows in order; those that differ only in how LLVM spells their type become one.
  private static func merged(_ rows: [InstructionMixRow]) -> [InstructionMixRow] {
    var result: [InstructionMixRow] = []
    result.reserveCapacity(rows.count)
    for row in rows.sorted(by: precedes) {
      if let last = result.last, !precedes(last, row) {
        result[result.count - 1].count += row.count
        result[result.count - 1].bytes = last.bytes.flatMap { a in row.bytes.map { a + $0 } }
      } else {
        result.append(row)
      }
    }
    return result
  }

  private static func precedes(_ a: InstructionMixRow, _ b: InstructionMixRow) -> Bool {
    if a.category != b.category { return a.category < b.category }
    if a.operation != b.operation { return a.operation < b.operation }
    if a.elementType != b.elementType { return a.elementType < b.elementType }
    if a.fromType != b.fromType {
      return (a.fromType?.spelling ?? "") < (b.fromType?.spelling ?? "")
    }
    if a.lanes != b.lanes { return a.lanes < b.lanes }
    if a.scalable != b.scalable { return b.scalable == true }
    return a.pattern == nil && b.pattern != nil
  }
}

extension OperationCategory {
  /// Casts between element types: rows of these categories have a `fromType`.
  var isCast: Bool {
    switch self {
    case .extend, .truncate, .convert: true
    default: false
    }
  }

  /// Rows of these categories have `bytes`.
  var movesMemory: Bool {
    switch self {
    case .load, .store, .gather, .scatter: true
    default: false
    }
  }
}
