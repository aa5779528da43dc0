internal import LLVMInterop

extension CodeStep {
  /// Where the displacement of an operand that is relative to the instruction pointer stands; nil where
  /// there is none.
  var relativeDisplacement: Range<Int>? {
    guard instruction.operands.contains("[rip") else { return nil }
    var index = 0
    func byte(_ at: Int) -> UInt8 { at < bytes.count ? bytes[at] : 0 }
    let prefixes: Set<UInt8> = [
      0x66, 0x67, 0xf2, 0xf3, 0x2e, 0x36, 0x3e, 0x26, 0x64, 0x65, 0xf0,
    ]
    while prefixes.contains(byte(index)) { index += 1 }
    if byte(index) & 0xf0 == 0x40 { index += 1 }
    switch byte(index) {
    case 0xc5: index += 3
    case 0xc4: index += 4
    case 0x62: index += 5
    case 0x0f:
      index += [0x38, 0x3a].contains(byte(index + 1)) ? 3 : 2
    default: index += 1
    }
    // Mode 0 with register 5 is this kind of operand, and has no second byte.
    guard byte(index) & 0xc7 == 0x05, index + 5 <= bytes.count else { return nil }
    return index + 1..<index + 5
  }

  /// The bytes of a branch that leads `distance` bytes behind itself.
  func branching(by distance: Int) -> [UInt8]? {
    if bytes.count <= 3 {
      guard (0..<128).contains(distance) else { return nil }
      return bytes.dropLast() + [UInt8(distance)]
    }
    return bytes.dropLast(4)
      + (0..<4).map { UInt8(truncatingIfNeeded: distance >> (8 * $0)) }
  }
}
