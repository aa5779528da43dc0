internal import DiagnosisModel
internal import LLVMInterop

/// What the IR instructions of a module are, by the debug lines that numbering gives them.
///
/// Codegen carries the lines along, so that a machine instruction's line says which IR instruction it
/// was made for.
struct InstructionOrigins {
  struct Origin: Hashable {
    /// The index of the region (of the module's profile) that the instruction stands in; nil outside.
    let region: Int?
    let opcode: Opcode
    /// Nil outside of regions.
    let operation: IROperation?
  }

  /// By line, counted from 1.
  private let origins: [Origin]
  /// The multiplications of each region.
  private(set) var products = ProductOrigins()

  /// Walks a module whose instructions were numbered.
  init(module: Module, regions: [BasicBlock: Int]) {
    var types = TypeNames(module: module)
    var operations: [Key: IROperation] = [:]
    var origins: [Origin] = []
    for function in module.functions where !function.isDeclaration {
      products.add(function, firstLine: origins.count + 1, regions: regions)
      for block in function.basicBlocks {
        let region = regions[block]
        for instruction in block.instructions {
          let opcode = instruction.opcode
          var operation: IROperation?
          if region != nil {
            let key = Key(instruction)
            operation = operations[key] ?? Self.operation(key, types: &types)
            operations[key] = operation
          }
          origins.append(Origin(region: region, opcode: opcode, operation: operation))
        }
      }
    }
    self.origins = origins
  }

  /// The IR instruction of a line; nil for line 0 and lines that were not given.
  func origin(ofLine line: Int) -> Origin? {
    origins.indices.contains(line - 1) ? origins[line - 1] : nil
  }

  /// The region of a line's IR instruction; nil outside of regions and for unknown lines.
  func region(ofLine line: Int) -> Int? { origin(ofLine: line)?.region }

  private struct Key: Hashable {
    let opcode: Opcode
    let type: IRType
    let intrinsic: Intrinsic?
    let callee: String

    init(_ instruction: Instruction) {
      opcode = instruction.opcode
      intrinsic = opcode == .call ? instruction.intrinsic : nil
      callee = opcode == .call && intrinsic == nil ? instruction.calleeName : ""
      switch opcode {
      case .store, .icmp, .fcmp: type = instruction.operand(0).type
      default:
        type = opcode.category.isCast ? instruction.operand(0).type : instruction.type
      }
    }
  }

  /// The operation and the type that tells most of it.
  private static func operation(_ key: Key, types: inout TypeNames) -> IROperation {
    if !key.callee.isEmpty {
      return IROperation(name: key.opcode.rawValue, elementType: nil, callee: key.callee)
    }
    let type = types.description(of: key.type)
    return IROperation(
      name: key.intrinsic?.name ?? key.opcode.rawValue,
      elementType: key.type.kind == .void ? nil : type.element, lanes: type.lanes,
      scalable: type.scalable)
  }
}
