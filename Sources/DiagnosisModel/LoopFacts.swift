/// What a loop does with its data: what rules judge by, told by the IR or by the machine code alone.
public struct LoopFacts: Codable, Sendable, Equatable {
  public var instructionMix: [InstructionMixRow]
  public var products: [Product]
  public var casts: [CastGroup]
  /// Nil where nobody looked.
  @ExplicitNull public var traits: LoopTraits?

  public init(
    instructionMix: [InstructionMixRow] = [], products: [Product] = [], casts: [CastGroup] = [],
    traits: LoopTraits? = nil
  ) {
    self.instructionMix = instructionMix
    self.products = products
    self.casts = casts
    self.traits = traits
  }

  public init(_ ir: IRProfile) {
    self.init(
      instructionMix: ir.instructionMix, products: ir.products, casts: ir.casts, traits: ir.traits)
  }

  /// Rows of a category that work on vectors, counted.
  public func vectorCount(_ category: OperationCategory) -> Int {
    instructionMix.filter { $0.category == category && $0.isVector }.reduce(0) { $0 + $1.count }
  }

  /// Bytes that an iteration stores, scatters among them.
  public var storedBytes: Int {
    instructionMix.filter { $0.category == .store || $0.category == .scatter }.reduce(0) {
      $0 + ($1.bytes ?? $1.lanes * $1.count * ($1.elementType.bits ?? 0) / 8)
    }
  }

  /// Arithmetic on vectors of integers that wide.
  public func vectorArithmetic(bits: Int) -> Int {
    let categories: Set<OperationCategory> = [
      .multiply, .add, .fma, .dotProduct, .bitwise, .minmax, .select, .compare,
    ]
    return instructionMix.filter {
      $0.isVector && $0.elementType.integerBits == bits && categories.contains($0.category)
    }.reduce(0) { $0 + $1.count }
  }
}

extension LoopProfile {
  /// By the IR where there is one, else by the machine code; nil where neither tells.
  public var facts: LoopFacts? { ir.map(LoopFacts.init) ?? code?.facts }

  /// Where `facts` come from.
  public var factsOrigin: Evidence.Origin { ir == nil ? .machineCode : .ir }
}
