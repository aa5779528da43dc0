internal import CLLVMShims

/// An address: base + index · scale + displacement.
public struct MemoryOperand: Sendable, Equatable {
  /// The first register units, as in `InstructionTiming`; nil where there is no register.
  public let baseUnit: Int?
  public let indexUnit: Int?
  public let scale: Int
  public let displacement: Int

  public init(baseUnit: Int?, indexUnit: Int?, scale: Int, displacement: Int) {
    self.baseUnit = baseUnit
    self.indexUnit = indexUnit
    self.scale = scale
    self.displacement = displacement
  }

  init(_ raw: QDMachineInstruction) {
    func unit(_ unit: UInt16) -> Int? { Int(unit) == Int(QDNoRegisterUnit) ? nil : Int(unit) }
    self.init(
      baseUnit: unit(raw.baseUnit), indexUnit: unit(raw.indexUnit), scale: Int(raw.scale),
      displacement: Int(raw.displacement))
  }
}

/// One decoded machine instruction.
public struct MachineInstruction: Sendable, Equatable {
  /// What an instruction does besides computing.
  public struct Flags: OptionSet, Sendable {
    public let rawValue: UInt32

    public init(rawValue: UInt32) {
      self.rawValue = rawValue
    }

    /// Bytes that do not decode: data in the text, or an instruction newer than LLVM 22.
    public static let bad = Flags(QDInstructionBad)
    public static let branch = Flags(QDInstructionBranch)
    /// With `branch`: control may fall through.
    public static let conditional = Flags(QDInstructionConditional)
    public static let indirect = Flags(QDInstructionIndirect)
    public static let call = Flags(QDInstructionCall)
    public static let `return` = Flags(QDInstructionReturn)
    /// Control never reaches the next instruction.
    public static let barrier = Flags(QDInstructionBarrier)
    public static let load = Flags(QDInstructionMayLoad)
    public static let store = Flags(QDInstructionMayStore)
    public static let hasTarget = Flags(QDInstructionHasTarget)
    /// Its address is computed from a memory operand, also where nothing is read or written.
    static let memoryOperand = Flags(QDInstructionMemoryOperand)
    /// The memory operand's base is the stack or frame pointer.
    public static let stackRelative = Flags(QDInstructionStackRelative)
    /// The memory operand is broadcast: `{1to16}`.
    public static let broadcast = Flags(QDInstructionBroadcast)
    /// It does what LLVM has no model of: system instructions, and some that are harmless.
    public static let sideEffects = Flags(QDInstructionSideEffects)
    /// A relocation applies to its bytes: an address in it is not known yet.
    public static let relocated = Flags(QDInstructionRelocated)

    fileprivate init(_ bit: some BinaryInteger) {
      rawValue = UInt32(bit)
    }
  }

  public let address: UInt64
  /// In bytes.
  public let size: Int
  /// The vendor's spelling, lower case: `vpmulld`.
  public let mnemonic: String
  /// Intel syntax on x86.
  public let operands: String
  /// LLVM's name: `VPMULLDZrr`.
  public let opcodeName: String
  /// The line of the debug table; 0 is unknown.
  public let line: Int
  public let flags: Flags
  /// For a direct branch: the address it leads to.
  public let branchTarget: UInt64?
  /// Bytes read or written in memory; 0 is none or unknown.
  public let accessBytes: Int
  /// Width of the widest vector register touched; 0 is none.
  public let vectorBits: Int

  /// Where it reads, writes or points in memory; nil where it names no address.
  public let memory: MemoryOperand?

  /// As an assembler listing shows it.
  public var text: String { operands.isEmpty ? mnemonic : "\(mnemonic) \(operands)" }

  public init(
    address: UInt64, size: Int, mnemonic: String, operands: String, opcodeName: String, line: Int,
    flags: Flags, branchTarget: UInt64?, accessBytes: Int, vectorBits: Int,
    memory: MemoryOperand? = nil
  ) {
    self.address = address
    self.size = size
    self.mnemonic = mnemonic
    self.operands = operands
    self.opcodeName = opcodeName
    self.line = line
    self.flags = flags
    self.branchTarget = branchTarget
    self.accessBytes = accessBytes
    self.vectorBits = vectorBits
    self.memory = memory
  }

  init(_ raw: QDMachineInstruction) {
    let flags = Flags(rawValue: raw.flags)
    self.init(
      address: raw.address, size: Int(raw.size), mnemonic: String(cString: raw.mnemonic),
      operands: String(cString: raw.operands), opcodeName: String(cString: raw.opcodeName),
      line: Int(raw.line), flags: flags,
      branchTarget: flags.contains(.hasTarget) ? raw.branchTarget : nil,
      accessBytes: Int(raw.accessBytes), vectorBits: Int(raw.vectorBits),
      memory: flags.contains(.memoryOperand) ? MemoryOperand(raw) : nil)
  }
}
