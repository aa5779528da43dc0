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
  private var entries: [Entry] = []
  private var entryOfLine: [UInt32] = []
  /// The operations that entries name by their index.
  private var operations: [IROperation] = []

  /// An origin in twelve bytes.
  private struct Entry {
    /// -1 outside of regions.
    let region: Int32
    /// -1 for none.
    let operation: Int32
    let opcode: Opcode
  }

  /// Walks a module whose instructions were numbered.
  init(module: Module, index: RegionIndex) {
    var types = TypeNames(module: module)
    var operationOfKey: [Key: Int32] = [:]
    for function in module.functions where !function.isDeclaration {
      products.add(function, firstLine: entryOfLine.count + 1, index: index)
      for block in function.basicBlocks {
        let region = index.regionOfBlock[block]
        var known: [Key: UInt32] = [:]
        for instruction in block.instructions {
          let key = Key(instruction, isDetailed: region != nil)
          if let known = known[key] {
            entryOfLine.append(known)
            continue
          }
          var operation: Int32 = -1
          if region != nil {
            operation = operationOfKey[key] ?? Int32(operations.count)
            if operationOfKey.updateValue(operation, forKey: key) == nil {
              operations.append(Self.operation(key, types: &types))
            }
          }
          let index = UInt32(entries.count)
          entries.append(
            Entry(region: Int32(region ?? -1), operation: operation, opcode: key.opcode))
          known[key] = index
          entryOfLine.append(index)
        }
      }
    }
  }

  /// The IR instruction of a line; nil for line 0 and lines that were not given.
  func origin(ofLine line: Int) -> Origin? {
    entry(ofLine: line).map {
      Origin(
        region: $0.region < 0 ? nil : Int($0.region), opcode: $0.opcode,
        operation: $0.operation < 0 ? nil : operations[Int($0.operation)])
    }
  }

  /// The region of a line's IR instruction; nil outside of regions and for unknown lines.
  func region(ofLine line: Int) -> Int? {
    entry(ofLine: line).flatMap { $0.region < 0 ? nil : Int($0.region) }
  }

  private func entry(ofLine line: Int) -> Entry? {
    entryOfLine.indices.contains(line - 1) ? entries[Int(entryOfLine[line - 1])] : nil
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
