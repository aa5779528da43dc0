internal import InstructionSet

/// A value in the registers of a stretch of code: what made it, and of what.
struct DataNode {
  enum Origin: Equatable {
    case computed
    case memory
    /// The same in every run of the loop's code.
    case constant
    case zero
    /// Set before the loop, and the same in every iteration.
    case invariant
    /// What the iteration before left.
    case carried
  }

  /// An address: how it is written, and the values of the registers that it is made of.
  struct Place: Equatable {
    let text: Substring
    let registers: [Int]
  }

  /// The position in the way that was followed; nil for values that no instruction of it made.
  var instruction: Int?
  var effect: LaneEffect
  var origin: Origin
  /// The operands that hold data, in their order.
  var inputs: [Int] = []
  /// How much of each input's register is read, in bits.
  var inputBits: [Int] = []
  /// What products are added to; nil where nothing is.
  var addend: Int?
  var value: LaneValue
  /// Of the register that holds it.
  var bits = 0
  var isVector = false
  /// Whether addresses are made of it.
  var isAddress = false
  /// Whether it is a product, or a sum of products that has not met anything else.
  var isProduct = false
  /// Where it was read from; nil for what was not, and where the address does not tell.
  var place: Place?
  /// What a comparison tells the signs of; nil for everything else.
  var signsOf: Int?

  /// Whether it is the same in every iteration.
  var isFixed: Bool {
    switch origin {
    case .constant, .zero, .invariant: true
    case .computed, .memory, .carried: false
    }
  }
}
