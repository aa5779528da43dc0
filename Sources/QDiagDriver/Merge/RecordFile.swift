internal import DiagnosisModel

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A file of records, of which no more than one is in memory at a time.
struct RecordFile {
  /// A record, and what it is of.
  struct Entry {
    let path: String
    /// Triple, CPU and features; empty for a record without a report.
    let target: String
    /// Whether the user chose the target.
    let isChosen: Bool
    let tool: String
    let digest: UInt64
    let range: Range<Int>

    var isError: Bool { target.isEmpty }
  }

  let path: String
  let descriptor: Int32

  /// - Throws: `InputError` where the file cannot be read.
  init(path: String) throws(InputError) {
    self.path = path
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    var status = stat()
    guard descriptor >= 0, fstat(descriptor, &status) == 0 else {
      throw InputError(
        path: path, message: "cannot be read: " + String(cString: strerror(errno)).lowercasedFirst)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw InputError(path: path, message: "records are read from files, and this is none")
    }
  }

  func close() { _ = Glibc.close(descriptor) }

  private func close(_ descriptor: Int32) { _ = Glibc.close(descriptor) }

  /// All records of the file, in its order.
  ///
  /// - Throws: `InputError` for a line that is no record, or is cut off.
  func entries() throws(InputError) -> [Entry] {
    var entries: [Entry] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    var filled = 0
    var offset = 0
    var number = 0
    while true {
      let count = buffer.withUnsafeMutableBytes {
        pread(descriptor, $0.baseAddress! + filled, $0.count - filled, off_t(offset + filled))
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw InputError(path: path, message: "cannot be read") }
      filled += count
      var start = 0
      while let end = Self.lineEnd(buffer, start..<filled) {
        number += 1
        if end > start {
          entries.append(
            try entry(buffer, start..<end, at: offset + start, number: number))
        }
        start = end + 1
      }
      if count == 0 {
        if start < filled {
          throw InputError(
            path: path, message: "line \(number + 1) is cut off: the file has no end")
        }
        return entries
      }
      buffer.withUnsafeMutableBytes { bytes in
        _ = memmove(bytes.baseAddress!, bytes.baseAddress! + start, filled - start)
      }
      offset += start
      filled -= start
      if filled == buffer.count {
        guard buffer.count < 1 << 30 else {
          throw InputError(path: path, message: "line \(number + 1) is longer than 1 GiB")
        }
        buffer += [UInt8](repeating: 0, count: buffer.count)
      }
    }
  }

  private static func lineEnd(_ buffer: [UInt8], _ range: Range<Int>) -> Int? {
    buffer.withUnsafeBytes { bytes in
      guard let found = memchr(bytes.baseAddress! + range.lowerBound, 10, range.count) else {
        return nil
      }
      return UnsafeRawPointer(found) - bytes.baseAddress!
    }
  }

  private func entry(
    _ buffer: [UInt8], _ line: Range<Int>, at offset: Int, number: Int
  ) throws(InputError) -> Entry {
    let found: Entry? = buffer.withUnsafeBufferPointer { all in
      let bytes = UnsafeBufferPointer(rebasing: all[line])
      guard let members = RecordScanner.members(of: bytes),
        RecordScanner.text(bytes, members["schema"]) == ReportRecord.schema,
        let tool = members["tool"]
      else { return nil }
      let range = offset..<(offset + line.count)
      let toolText = String(decoding: bytes[tool], as: UTF8.self)
      let digest = Self.digest(bytes)
      if let error = members["error"] {
        guard let fields = RecordScanner.members(of: bytes, from: error.lowerBound),
          let path = RecordScanner.text(bytes, fields["path"])
        else { return nil }
        return Entry(
          path: path, target: "", isChosen: false, tool: toolText, digest: digest, range: range)
      }
      guard let report = members["report"] ?? members["check"],
        let fields = RecordScanner.members(of: bytes, from: report.lowerBound),
        let input = fields["input"], let target = fields["target"],
        let path = RecordScanner.members(of: bytes, from: input.lowerBound).flatMap({
          RecordScanner.text(bytes, $0["path"])
        }), let parts = RecordScanner.members(of: bytes, from: target.lowerBound)
      else { return nil }
      let source = RecordScanner.text(bytes, parts["source"])
      return Entry(
        path: path, target: String(decoding: bytes[target], as: UTF8.self),
        isChosen: source == "option" || source == "host", tool: toolText, digest: digest,
        range: range)
    }
    guard let found else {
      throw InputError(
        path: path, message: "line \(number) is no record of '\(ReportRecord.schema)'")
    }
    return found
  }

  /// FNV-1a over words of eight bytes: to tell records apart, not to withstand anybody.
  private static func digest(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    let raw = UnsafeRawBufferPointer(bytes)
    let words = bytes.count / 8
    for index in 0..<words {
      hash =
        (hash ^ raw.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self)) &* 0x100_0000_01b3
      hash ^= hash >> 29
    }
    for index in (words * 8)..<bytes.count {
      hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01b3
    }
    return hash
  }
}
