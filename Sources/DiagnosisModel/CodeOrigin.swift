/// Machine instructions that are alike and were made for the same IR operation.
public struct CodeOrigin: Codable, Sendable, Hashable {
  public var mnemonic: String
  public var instructionClass: InstructionClass
  /// Nil for instructions that were made for no IR instruction in particular.
  @ExplicitNull public var operation: IROperation?
  public var count: Int

  public init(
    mnemonic: String, instructionClass: InstructionClass, operation: IROperation?, count: Int
  ) {
    self.mnemonic = mnemonic
    self.instructionClass = instructionClass
    self.operation = operation
    self.count = count
  }
}

/// An IR instruction as the machine code remembers it: what it does, and the type that tells most.
public struct IROperation: Codable, Sendable, Hashable {
  /// LLVM's opcode, or an intrinsic's full name without type suffixes.
  public var name: String
  /// A cast's source, a store's value, a compare's operand, else the result; nil where that is void.
  public var elementType: ElementType?
  /// 1 for scalars; the least number for scalable vectors.
  public var lanes: Int
  /// Written only where true.
  public var scalable: Bool?
  /// The function that a `call` calls; nil for intrinsics and calls through pointers.
  public var callee: String?

  public init(
    name: String, elementType: ElementType?, lanes: Int = 1, scalable: Bool = false,
    callee: String? = nil
  ) {
    self.name = name
    self.elementType = elementType
    self.lanes = lanes
    self.scalable = scalable ? true : nil
    self.callee = callee
  }

  public var isVector: Bool { lanes > 1 || scalable == true }

  public var isIntrinsic: Bool { name.hasPrefix("llvm.") }
}
