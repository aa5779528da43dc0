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

  /// The multiplications of each region.
  private(set) var products = ProductOrigins()
  /// The origins that there are, and which each line has, counted from 1: a module has many lines.
  private var origins: [Origin] = []
  private var originOfLine: [UInt32] = []

  /// Walks a module whose instructions were numbered.
  init(module: Module, index: RegionIndex) {
    var types = TypeNames(module: module)
    var operations: [Key: IROperation] = [:]
    for function in module.functions where !function.isDeclaration {
      products.add(function, firstLine: originOfLine.count + 1, index: index)
      for block in function.basicBlocks {
        let region = index.regionOfBlock[block]
        var known: [Key: UInt32] = [:]
        for instruction in block.instructions {
          let key = Key(instruction, isDetailed: region != nil)
          if let known = known[key] {
            originOfLine.append(known)
            continue
          }
          var operation: IROperation?
          if region != nil {
            operation = operations[key] ?? Self.operation(key, types: &types)
            operations[key] = operation
          }
          let index = UInt32(origins.count)
          origins.append(Origin(region: region, opcode: key.opcode, operation: operation))
          known[key] = index
          originOfLine.append(index)
        }
      }
    }
  }

  /// The IR instruction of a line; nil for line 0 and lines that were not given.
  func origin(ofLine line: Int) -> Origin? {
    originOfLine.indices.contains(line - 1) ? origins[Int(originOfLine[line - 1])] : nil
  }

  /// The region of a line's IR instruction; nil outside of regions and for unknown lines.
  func region(ofLine line: Int) -> Int? {
    originOfLine.indices.contains(line - 1) ? origins[Int(originOfLine[line - 1])].region : nil
  }

  private struct Key: Hashable {
    let opcode: Opcode
    /// Nil where only the opcode matters.
    let type: IRType?
    let intrinsic: Intrinsic?
    let callee: String

    init(_ instruction: Instruction, isDetailed: Bool) {
      opcode = instruction.opcode
      guard isDetailed else {
        (type, intrinsic, callee) = (nil, nil, "")
        return
      }
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
    guard let keyType = key.type else {
      return IROperation(name: key.opcode.rawValue, elementType: nil)
    }
    let type = types.description(of: keyType)
    return IROperation(
      name: key.intrinsic?.name ?? key.opcode.rawValue,
      elementType: keyType.kind == .void ? nil : type.element, lanes: type.lanes,
      scalable: type.scalable)
  }
}
