internal import DiagnosisModel
internal import InstructionSet
internal import LLVMInterop

/// An instruction, or a sequence, that sums groups of four products of 8-bit elements.
struct DotRoute: Sendable {
  let name: String
  let architecture: Architecture
  /// The operand types that it takes.
  let dataType: OperandType
  let weightType: OperandType
  private let instruction: InstructionRow
  /// What adds its sums of two, where it does not sum four by itself.
  private let widen: InstructionRow?

  /// Elements that are summed inside a lane.
  static let group = 4

  /// Why sums can be wrong; nil where they cannot.
  var inexactness: String? {
    widen == nil
      ? nil : "\(Self.spelling(instruction)) adds two products in 16 bits and saturates"
  }

  /// Requires: the instruction has a form of that many lanes.
  func product(lanes: Int) -> DotProduct {
    let dot = call(of: instruction, lanes)
    return widen.map { .saturatingPairs(multiply: dot, widen: call(of: $0, lanes)) }
      ?? .instruction(dot)
  }

  /// What data must be moved by to become the type that the instruction takes: 128, -128 or 0.
  func shift(of type: OperandType) -> Int {
    guard type != dataType else { return 0 }
    return type == .s8 ? 128 : -128
  }

  /// Why it cannot be used; nil where it can.
  func obstacle(_ types: OperandTypes, lanes: Int, _ target: CodeGenTarget) -> String? {
    guard architecture == Architecture(triple: target.triple) else {
      return "\(name) is not an instruction of \(target.architectureName)"
    }
    guard types.weights == weightType else {
      return "\(name) takes \(weightType.rawValue) weights, not \(types.weights.rawValue)"
    }
    guard let lists = encoding(lanes)?.features.alternatives else {
      return "\(name) has no form of \(lanes) lanes"
    }
    guard !lists.isEmpty, !lists.contains(where: { $0.allSatisfy(target.hasFeature) }) else {
      return nil
    }
    return
      "\(name) needs \(lists.map { $0.joined(separator: "+") }.joined(separator: " or ")), which "
      + "\(target.cpu) lacks"
  }

  /// The best first, of each architecture.
  static let all: [DotRoute] = [Architecture.x86, .aarch64].flatMap { architecture in
    Catalogue.routes(architecture).compactMap { DotRoute($0, architecture) }
  }

  /// - Returns: nil for an instruction that sums another number of products, or of other elements.
  private init?(_ instruction: InstructionRow, _ architecture: Architecture) {
    guard let name = instruction.use.route, let products = instruction.products,
      let (data, weights) = OperandType.bytes(of: products)
    else { return nil }
    widen = instruction.use.completedBy.first.flatMap {
      Catalogue.instruction(named: $0, architecture)
    }
    guard products.summed * (widen?.products?.summed ?? 1) == Self.group else { return nil }
    self.name = name
    self.architecture = architecture
    self.instruction = instruction
    (dataType, weightType) = (data, weights)
  }

  private func encoding(_ lanes: Int) -> Encoding? {
    Catalogue.encodings(of: instruction, architecture).first { $0.vectorBits == lanes * 32 }
  }

  private func call(of instruction: InstructionRow, _ lanes: Int) -> DotInstruction {
    let encodings = Catalogue.encodings(of: instruction, architecture)
    let intrinsic = encodings.first { $0.vectorBits == lanes * 32 }?.intrinsics.first ?? ""
    return DotInstruction(
      widen == nil ? instruction.mnemonic : Self.spelling(instruction), intrinsic,
      isOverloaded: architecture == .aarch64)
  }

  private static func spelling(_ instruction: InstructionRow) -> String {
    instruction.legacyMnemonic ?? instruction.mnemonic
  }
}

extension OperandType {
  /// The types of data and weights that an instruction multiplies; nil where they are no bytes.
  static func bytes(of products: ProductShape) -> (data: OperandType, weights: OperandType)? {
    func byte(_ type: NumberType) -> OperandType? {
      guard type.bits == 8 || type.bits == nil else { return nil }
      return type.isSigned.map { $0 ? .s8 : .u8 }
    }
    guard let data = byte(products.lhs), let weights = byte(products.rhs) else { return nil }
    return (data, weights)
  }
}
