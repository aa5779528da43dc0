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

  static func write(_ parts: [Data], to sink: OutputSink) throws {
    let lengths = parts.map { UInt64($0.count) }
    try lengths.withUnsafeBytes { try sink.write(Data($0)) }
    for part in parts { try sink.write(part) }
  }

  /// What a file holds.
  static func bytes(of file: Int32) throws(CommandError) -> [UInt8] {
    try bytes(of: file, range: 0..<Int(max(0, lseek(file, 0, SEEK_END))))
  }

  /// A part of what a file holds.
  ///
  /// - Throws: `CommandError` where the file ends early.
  static func bytes(of file: Int32, range: Range<Int>) throws(CommandError) -> [UInt8] {
    let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
      while count < range.count {
        let read = pread(
          file, buffer.baseAddress! + count, range.count - count, off_t(range.lowerBound + count))
        guard read > 0 else { return }
        count += read
      }
    }
    guard bytes.count == range.count else {
      throw CommandError(message: "a report is lost: its process left less than it should have")
    }
    return bytes
  }
}
