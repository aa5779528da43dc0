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
    /// "zext <16 x i8>": the operation and the type that tells most of it, a cast's source.
    let phrase: String
  }

  /// By line, counted from 1.
  private let origins: [Origin]

  /// Walks a module whose instructions were numbered.
  init(module: Module, regions: [BasicBlock: Int]) {
    var types = TypeNames(module: module)
    var phrases: [PhraseKey: String] = [:]
    var origins: [Origin] = []
    for function in module.functions where !function.isDeclaration {
      for block in function.basicBlocks {
        let region = regions[block]
        for instruction in block.instructions {
          let opcode = instruction.opcode
          var phrase = ""
          if region != nil {
            let key = PhraseKey(instruction)
            if let known = phrases[key] {
              phrase = known
            } else {
              phrase = Self.phrase(key, types: &types)
              phrases[key] = phrase
            }
          }
          origins.append(Origin(region: region, opcode: opcode, phrase: phrase))
        }
      }
    }
    self.origins = origins
  }

  /// The IR instruction of a line; nil for line 0 and lines that were not given.
  func origin(ofLine line: Int) -> Origin? {
    origins.indices.contains(line - 1) ? origins[line - 1] : nil
  }

  private struct PhraseKey: Hashable {
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

  private static func phrase(_ key: PhraseKey, types: inout TypeNames) -> String {
    let type = types.description(of: key.type)
    let spelling =
      type.isVector
      ? "<\(type.scalable ? "vscale x " : "")\(type.lanes) x \(type.element)>" : type.element
    let operation = key.intrinsic?.name ?? key.opcode.rawValue
    if !key.callee.isEmpty { return "call @\(key.callee)" }
    return spelling == "void" ? operation : "\(operation) \(spelling)"
  }
}
