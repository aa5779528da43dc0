public import DiagnosisModel

/// What tells the forms of an instruction apart, as far as their cost differs.
public struct InstructionShape: Hashable, Sendable {
  public var mnemonic: String
  public var instructionClass: InstructionClass
  /// Of the widest vector register; 0 where there is none.
  public var vectorBits: Int
  /// Read or written in memory; 0 is none or unknown.
  public var accessBytes: Int
  public var loads: Bool
  public var stores: Bool
  /// Whether the loaded scalar is for every lane: `{1to16}`.
  public var broadcasts: Bool
  /// Whether the last operand is a general register: "zmm0, eax".
  public var readsGeneralRegister: Bool
  /// Whether the result is a mask: "k1, zmm0, zmm1".
  public var writesMask: Bool
  /// Whether a mask chooses the lanes: "zmm0 {k1}, zmm1".
  public var isMasked: Bool
  /// Whether the last operand is a constant: "zmm0, zmm1, 3".
  public var hasImmediate: Bool

  public init(
    mnemonic: String = "", instructionClass: InstructionClass, vectorBits: Int = 0,
    accessBytes: Int = 0, loads: Bool = false, stores: Bool = false, broadcasts: Bool = false,
    readsGeneralRegister: Bool = false,
    writesMask: Bool = false, isMasked: Bool = false, hasImmediate: Bool = false
  ) {
    self.mnemonic = mnemonic
    self.instructionClass = instructionClass
    self.vectorBits = vectorBits
    self.accessBytes = accessBytes
    self.loads = loads
    self.stores = stores
    self.broadcasts = broadcasts
    self.readsGeneralRegister = readsGeneralRegister
    self.writesMask = writesMask
    self.isMasked = isMasked
    self.hasImmediate = hasImmediate
  }

  public var touchesMemory: Bool { loads || stores }

  public var operands: OperandForm {
    if broadcasts { return .broadcast }
    if loads { return .memory }
    if stores { return .store }
    return readsGeneralRegister ? .generalRegister : .register
  }
}
