internal import CLLVMShims

/// One machine instruction of a way through code, with its bytes.
public struct CodeStep: Sendable, Equatable {
  public let instruction: MachineInstruction
  public let bytes: [UInt8]

  public init(instruction: MachineInstruction, bytes: [UInt8]) {
    self.instruction = instruction
    self.bytes = bytes
  }
}

extension ObjectCode {
  /// The instructions with their bytes, as they stand in the file: what relocations will fill in is
  /// not filled in. Requires: instructions of that stretch.
  public borrowing func steps(
    _ instructions: [MachineInstruction], of range: CodeRange
  ) -> [CodeStep] {
    instructions.map { instruction in
      CodeStep(
        instruction: instruction,
        bytes: bytes(at: instruction.address, count: instruction.size, of: range))
    }
  }

  /// Where code comes from, by the file's debug information; nil where that does not tell.
  public borrowing func source(of address: UInt64, in range: CodeRange) -> DebugLocation? {
    var place = QDSourcePlace()
    guard QDObjectGetSource(reference, range.index, address, &place), let file = place.file else {
      return nil
    }
    return DebugLocation(
      file: String(cString: file), line: Int(place.line), column: Int(place.column))
  }

  /// Bytes of a stretch of code; fewer where it ends before.
  public borrowing func bytes(at address: UInt64, count: Int, of range: CodeRange) -> [UInt8] {
    var available = 0
    let start = QDObjectGetCode(reference, range.index, address, &available)
    return Array(UnsafeBufferPointer(start: start, count: min(available, count)))
  }
}
