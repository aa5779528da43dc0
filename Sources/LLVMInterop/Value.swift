internal import CLLVM

/// Anything that an instruction can use: an instruction, a parameter, a constant.
public struct Value: Hashable {
  let storage: ModuleStorage
  let reference: LLVMValueRef

  public static func == (left: Value, right: Value) -> Bool { left.reference == right.reference }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(reference)
  }

  /// Tells values apart without keeping them alive.
  public var identity: UInt { UInt(bitPattern: reference) }

  public var type: IRType { IRType(reference: LLVMTypeOf(reference)) }

  public var isConstant: Bool { LLVMIsConstant(reference) != 0 }

  /// Whether it is `undef` or `poison`.
  public var isUndefined: Bool { LLVMIsUndef(reference) != 0 }

  /// The instruction that computes the value, nil for constants and parameters.
  public var instruction: Instruction? {
    LLVMIsAInstruction(reference).map { Instruction(storage: storage, reference: $0) }
  }

  /// The value of an integer constant, as signed; nil for anything else.
  public var constantInteger: Int64? {
    guard LLVMIsAConstantInt(reference) != nil,
      LLVMGetIntTypeWidth(LLVMTypeOf(reference)) <= 64
    else { return nil }
    return LLVMConstIntGetSExtValue(reference)
  }

  /// For a constant vector of integers: the value that all its elements have; nil for anything else.
  public var splatInteger: Int64? {
    guard isConstant, type.isVector, !type.isScalable else { return nil }
    var common: Int64?
    for index in 0..<UInt32(type.lanes) {
      guard let element = LLVMGetAggregateElement(reference, index),
        let integer = Value(storage: storage, reference: element).constantInteger,
        common == nil || common == integer
      else { return nil }
      common = integer
    }
    return common
  }

  /// Whether it is the zero of its type: 0, positive 0.0, null, a vector of these.
  public var isZero: Bool { LLVMIsNull(reference) != 0 }

  /// An element of a constant vector; nil for anything else.
  public func element(_ index: Int) -> Value? {
    guard isConstant, type.isVector, !type.isScalable else { return nil }
    return LLVMGetAggregateElement(reference, UInt32(index)).map {
      Value(storage: storage, reference: $0)
    }
  }

  /// The instructions that use the value, one entry a use.
  public var users: UserInstructions {
    UserInstructions(storage: storage, value: reference)
  }
}

/// The instructions among a value's users.
public struct UserInstructions: Sequence {
  let storage: ModuleStorage
  let value: LLVMValueRef

  public func makeIterator() -> Iterator {
    Iterator(storage: storage, use: LLVMGetFirstUse(value))
  }

  public struct Iterator: IteratorProtocol {
    let storage: ModuleStorage
    var use: LLVMUseRef?

    public mutating func next() -> Instruction? {
      while let current = use {
        use = LLVMGetNextUse(current)
        if let user = LLVMIsAInstruction(LLVMGetUser(current)) {
          return Instruction(storage: storage, reference: user)
        }
      }
      return nil
    }
  }
}
