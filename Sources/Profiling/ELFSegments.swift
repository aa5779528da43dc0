/// Which addresses the parts of an ELF file are loaded at, as its program headers say.
public struct ELFSegments: Sendable, Equatable {
  private struct Segment: Sendable, Equatable {
    let offset: UInt64
    let size: UInt64
    let address: UInt64
  }

  private let segments: [Segment]

  /// Nil where the bytes are no 64-bit, little-endian ELF file with program headers.
  public init?(_ bytes: UnsafeRawBufferPointer) {
    func number<Number: FixedWidthInteger>(_ offset: Int, _: Number.Type) -> UInt64? {
      guard offset >= 0, offset <= bytes.count - MemoryLayout<Number>.size else { return nil }
      return UInt64(
        truncatingIfNeeded: Number(
          littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Number.self)))
    }
    guard bytes.count >= 64, bytes[0] == 0x7f, bytes[1] == 0x45, bytes[2] == 0x4c,
      bytes[3] == 0x46, bytes[4] == 2, bytes[5] == 1,
      let table = number(32, UInt64.self), let size = number(54, UInt16.self), size >= 56,
      let count = number(56, UInt16.self), table < UInt64(bytes.count)
    else { return nil }
    var segments: [Segment] = []
    for index in 0..<count {
      let start = Int(table) + Int(index * size)
      guard let type = number(start, UInt32.self), let offset = number(start + 8, UInt64.self),
        let address = number(start + 16, UInt64.self), let length = number(start + 32, UInt64.self)
      else { break }
      if type == 1 { segments.append(Segment(offset: offset, size: length, address: address)) }
    }
    self.segments = segments
  }

  /// Where the image begins: the least address that anything is loaded at.
  public var base: UInt64 { segments.map(\.address).min() ?? 0 }

  /// The address of a byte of the file; nil where it is loaded nowhere.
  public func address(ofOffset offset: UInt64) -> UInt64? {
    for segment in segments where offset >= segment.offset && offset - segment.offset < segment.size
    {
      return segment.address &+ (offset - segment.offset)
    }
    return nil
  }
}
