public import DiagnosisModel
internal import Synchronization

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
  /// - Parameter mnemonic: lower case, as a disassembler prints it.
  public init(_ mnemonic: String, _ architecture: Architecture) {
    guard architecture == .x86 || architecture == .aarch64 else {
      self = .other
      return
    }
    self = Self.known.withLock { known in
      let key = Key(mnemonic: mnemonic, architecture: architecture)
      if let effect = known[key] { return effect }
      let row = Catalogue.instruction(named: mnemonic, architecture)
      let effect =
        architecture == .x86
        ? X86Lanes.effect(of: mnemonic, row) : AArch64Lanes.effect(of: mnemonic, row)
      known[key] = effect
      return effect
    }
  }

  private struct Key: Hashable {
    let mnemonic: String
    let architecture: Architecture
  }

  /// Names are taken apart once: a library has millions of instructions, of some hundred names.
  private static let known = Mutex<[Key: LaneEffect]>([:])
}

extension StringProtocol {
  /// The rest behind a prefix; nil where the text does not begin with it.
  func after(_ prefix: String) -> SubSequence? {
    hasPrefix(prefix) ? dropFirst(prefix.count) : nil
  }
}
