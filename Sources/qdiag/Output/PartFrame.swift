import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How the parts of a report stand in the file through which a child hands them over: the length of
/// each in eight bytes, then all of them.
struct PartFrame {
  /// Where each part stands in the file.
  let ranges: [Range<Int>]

  /// - Throws: `CommandError` where the file ends early.
  init(readFrom file: Int32, parts: Int) throws(CommandError) {
    var lengths = [UInt64](repeating: 0, count: parts)
    let size = parts * MemoryLayout<UInt64>.stride
    guard pread(file, &lengths, size, 0) == size else {
      throw CommandError(message: "a report is lost: its process left less than it should have")
    }
    var ranges: [Range<Int>] = []
    var start = size
    for length in lengths {
      ranges.append(start..<start + Int(length))
      start += Int(length)
    }
    self.ranges = ranges
  }

  /// What stands there in a file; fewer bytes where it ends early.
  static func bytes(in range: Range<Int>, of file: Int32) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
      while count < range.count {
        let read = pread(
          file, buffer.baseAddress! + count, range.count - count, off_t(range.lowerBound + count))
        guard read > 0 else { return }
        count += read
      }
    }
  }

  static func write(_ parts: [Data], to sink: OutputSink) throws {
    let lengths = parts.map { UInt64($0.count) }
    try lengths.withUnsafeBytes { try sink.write(Data($0)) }
    for part in parts { try sink.write(part) }
  }
}
