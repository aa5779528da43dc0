public import DiagnosisModel

/// What an instruction does with the elements of its operands, as far as following data asks for it.
public enum LaneEffect: Sendable, Hashable {
  /// Elements stay where and as they are: copies, loads, stores.
  case move
  /// Elements become wider. The widths are nil where the operands tell them.
  case extend(from: Int?, to: Int?, isSigned: Bool)
  /// Elements become narrower.
  case narrow(from: Int?, to: Int?)
  /// Elements of two operands, turn by turn.
  case interleave(bits: Int)
  /// Elements move, or one is put in.
  case shuffle
  /// One element in all lanes; the width is nil where the operands tell it.
  case broadcast(bits: Int?)
  /// Lanes of either operand.
  case blend
  case multiply(ProductShape)
  /// The high halves of products whose low halves another instruction makes.
  case multiplyHigh
  /// Sums lane by lane; `isSubtraction` where the last operand is taken away.
  case add(bits: Int?, isFloat: Bool, isSubtraction: Bool)
  /// Sums of neighbouring lanes; with `accumulates` they are added to the register that is written.
  case addNeighbours(accumulates: Bool)
  case shift(bits: Int?, isRight: Bool, isArithmetic: Bool)
  /// Bit by bit.
  case logic
  /// A number of one kind becomes one of another. Nil is an integer whose width the operands tell.
  case convert(from: ElementType?, to: ElementType?, isSigned: Bool)
  case other

  /// What an instruction of an architecture does.
  ///
  /// - Parameters:
  ///   - mnemonic: lower case, as a disassembler prints it.
  ///   - row: the catalogue's row of it.
  public init(_ mnemonic: String, _ row: InstructionRow?, _ architecture: Architecture) {
    switch architecture {
    case .x86: self = X86Lanes.effect(of: mnemonic, row)
    case .aarch64: self = AArch64Lanes.effect(of: mnemonic, row)
    default: self = .other
    }
  }
}

extension StringProtocol {
  /// The rest behind a prefix; nil where the text does not begin with it.
  func after(_ prefix: String) -> SubSequence? {
    hasPrefix(prefix) ? dropFirst(prefix.count) : nil
  }
}
