internal import CLLVMShims

/// What control flow needs of one machine instruction.
public struct CodePoint: Sendable {
  let raw: QDCodePoint

  init(_ raw: QDCodePoint) {
    self.raw = raw
  }

  /// - Parameter branchTarget: the address that a direct branch or call leads to.
  public init(
    address: UInt64, size: Int, line: Int = 0, flags: MachineInstruction.Flags,
    branchTarget: UInt64? = nil
  ) {
    let direct = branchTarget == nil ? flags : flags.union(.hasTarget)
    raw = QDCodePoint(
      address: address, branchTarget: branchTarget ?? 0, line: UInt32(line), flags: direct.rawValue,
      opcode: 0, size: UInt8(size))
  }

  public var address: UInt64 { raw.address }
  /// In bytes.
  public var size: Int { Int(raw.size) }
  /// LLVM's number of the instruction with its kinds of operands; 0 where it is none.
  public var opcode: Int { Int(raw.opcode) }
  /// The line of the debug table; 0 is unknown.
  public var line: Int { Int(raw.line) }
  /// All but those that the operands tell: memory operands and broadcasts.
  public var flags: MachineInstruction.Flags { MachineInstruction.Flags(rawValue: raw.flags) }
  /// For a direct branch: the address it leads to.
  public var branchTarget: UInt64? { flags.contains(.hasTarget) ? raw.branchTarget : nil }
}

extension ObjectCode {
  /// The instructions of a stretch of code, as far as control flow needs them, in the order of their
  /// addresses.
  public borrowing func points(of range: CodeRange) throws(MachineCodeError) -> [CodePoint] {
    var count = 0
    let points = try MachineCodeError.check { QDObjectDecode(reference, range.index, &count, $0) }
    return UnsafeBufferPointer(start: points, count: count).map(CodePoint.init)
  }

  /// All that is known of instructions. Requires: points of that stretch.
  public borrowing func instructions(
    at points: [CodePoint], of range: CodeRange
  ) throws(MachineCodeError) -> [MachineInstruction] {
    let raw = points.map(\.raw)
    let described = UnsafeMutablePointer<QDMachineInstruction>.allocate(capacity: raw.count)
    defer { described.deallocate() }
    try MachineCodeError.check {
      QDObjectDescribe(reference, range.index, raw, raw.count, described, $0) ? () : nil
    }
    return UnsafeBufferPointer(start: described, count: raw.count).map(MachineInstruction.init)
  }

  /// The instructions of a stretch of code, in the order of their addresses.
  public borrowing func instructions(
    of range: CodeRange
  ) throws(MachineCodeError) -> [MachineInstruction] {
    try instructions(at: points(of: range), of: range)
  }
}
