internal import DiagnosisModel
internal import KernelLowering

/// An unpacked tensor: the last dimension varies fastest.
public struct Tensor: Sendable, Equatable {
  /// The elements; integers of every width as `Int32`.
  public enum Elements: Sendable, Equatable {
    case integers([Int32])
    case floats([Float])
  }

  /// Outermost first.
  public let shape: [Int]
  public var elements: Elements

  public init(shape: [Int], elements: Elements) {
    self.shape = shape
    self.elements = elements
  }
}

/// Pseudo-random numbers that a seed determines: SplitMix64 (Steele, Lea, Flood: "Fast splittable
/// pseudorandom number generators", 2014).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension Tensor {
  /// Elements drawn evenly from a range of integers, or from -1…1 for `f32`.
  static func random(
    shape: [Int], type: OperandType, range: ClosedRange<Int32>,
    using generator: inout SeededGenerator
  ) -> Tensor {
    let count = shape.reduce(1, *)
    return Tensor(
      shape: shape,
      elements: type.isInteger
        ? .integers((0..<count).map { _ in Int32.random(in: range, using: &generator) })
        : .floats((0..<count).map { _ in Float.random(in: -1...1, using: &generator) }))
  }
}
