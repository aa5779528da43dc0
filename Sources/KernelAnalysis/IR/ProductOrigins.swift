internal import DiagnosisModel
internal import InstructionSet
internal import LLVMInterop

/// The IR multiplications of a module's regions, with what machine instructions can have been made for
/// each: the multiplication itself, or what its product goes into.
struct ProductOrigins {
  struct Multiplication {
    /// Products that are not known to be zero, in lanes that are used.
    let products: Int
    /// The debug lines of the multiplication and of what it goes into, the nearest first.
    let lines: [Int]
  }

  /// By the index of the region, in the order of the module.
  private(set) var byRegion: [Int: [Multiplication]] = [:]

  /// The multiplications of a function, whose instructions have the lines from `firstLine` on.
  mutating func add(_ function: Function, firstLine: Int, index: RegionIndex) {
    let regions = index.regionOfBlock
    var multiplications: [(instruction: Instruction, region: Int)] = []
    for block in function.basicBlocks {
      guard let region = regions[block] else { continue }
      for instruction in block.instructions where Self.multiplies(instruction) {
        multiplications.append((instruction, region))
      }
    }
    guard !multiplications.isEmpty else { return }
    var lines: [Instruction: Int] = [:]
    var line = firstLine
    for block in function.basicBlocks {
      for instruction in block.instructions {
        if regions[block] != nil { lines[instruction] = line }
        line += 1
      }
    }
    let lanes = FunctionLanes(function: function)
    for (instruction, region) in multiplications {
      guard
        let made = index.productsMade[instruction]
          ?? ProductCount(of: instruction, lanes: lanes)?.made
      else { continue }
      byRegion[region, default: []].append(
        Multiplication(
          products: made,
          lines: Self.path(from: instruction).compactMap { lines[$0] }))
    }
  }

  /// Whether an instruction multiplies what machine code multiplies in vector registers.
  private static func multiplies(_ instruction: Instruction) -> Bool {
    switch instruction.opcode {
    case .fmul: return true
    case .mul: return instruction.type.isVector
    case .call:
      guard let intrinsic = instruction.intrinsic,
        let fact = IntrinsicTable.fact(for: intrinsic), fact.products != nil
      else { return false }
      let type = instruction.operand(0).type
      return type.isVector || fact.category == .fma && instruction.type.kind != .void
    default: return false
    }
  }

  /// Steps from a product to the addition that a machine instruction takes in.
  private static let reach = 6
  /// Instructions looked at for one product.
  private static let limit = 24

  /// The multiplication and what its product goes into through casts, shuffles and additions.
  private static func path(from multiply: Instruction) -> [Instruction] {
    var path = [multiply]
    var found: Set<Instruction> = [multiply]
    var frontier = [multiply]
    for _ in 0..<reach {
      var next: [Instruction] = []
      for instruction in frontier {
        for user in instruction.value.users where passesOn(user) && found.insert(user).inserted {
          next.append(user)
        }
      }
      path += next
      if next.isEmpty || path.count > limit { break }
      frontier = next
    }
    return path
  }

  private static func passesOn(_ user: Instruction) -> Bool {
    switch user.opcode {
    case .add, .sub, .fadd, .fsub, .fneg, .sext, .zext, .trunc, .fpext, .fptrunc, .bitcast, .freeze,
      .shufflevector, .extractelement, .insertelement, .extractvalue, .select, .ashr, .lshr:
      return true
    case .call:
      switch user.intrinsic.flatMap({ IntrinsicTable.fact(for: $0)?.category }) {
      case .add, .reduce, .dotProduct, .extend, .truncate, .shuffle, .fma: return true
      default: return false
      }
    default: return false
    }
  }
}
