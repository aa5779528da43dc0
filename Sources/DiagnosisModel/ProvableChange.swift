/// A change to a kernel that can be made mechanically, to see what it is worth.
public enum ProvableChange: String, Codable, Sendable, CaseIterable {
  /// One of two sign-extended operands of each product is zero-extended: data as u8.
  case zeroExtendedOperand = "zero-extended-operand"
  /// What an operand is extended from is the same in every iteration: both go before the loop.
  case hoistedExtends = "hoisted-extends"
  /// Operands are loaded in the type that they are multiplied in, instead of being extended.
  case wideOperands = "wide-operands"
  /// The loop is unrolled, and each copy of its body sums into accumulators of its own.
  case moreAccumulators = "more-accumulators"
  /// The code generator may use vectors as wide as the target has them.
  case widerVectors = "wider-vectors"
  /// The same IR for a CPU that has the next dot product, or the next vectors.
  case nextFeatures = "next-features"
  /// Another schedule of our own computes the same.
  case otherSchedule = "other-schedule"
}
