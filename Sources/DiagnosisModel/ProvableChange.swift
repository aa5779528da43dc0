/// A change to a kernel's IR that can be made mechanically, to see what it is worth.
public enum ProvableChange: String, Codable, Sendable, CaseIterable {
  /// One of two sign-extended operands of each product is zero-extended: data as u8.
  case zeroExtendedOperand = "zero-extended-operand"
  /// Operands are loaded in the type that they are multiplied in, instead of being extended.
  case wideOperands = "wide-operands"
}
