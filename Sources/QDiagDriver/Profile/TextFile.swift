internal import DiagnosisModel
#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Small reads of files, as bytes and as lines.
enum TextFile {
  /// The first bytes of a regular file; nil for what is none: a pipe gives its bytes once.
  static func bytes(_ path: String, most: Int) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return bytes(file, most: most)
  }

  static func contents(_ path: String, most: Int) -> String? {
    bytes(path, most: most).map { String(decoding: $0, as: UTF8.self) }
  }

  /// From the beginning.
  static func contents(_ file: Int32, most: Int) -> String? {
    lseek(file, 0, SEEK_SET)
    return bytes(file, most: most).map { String(decoding: $0, as: UTF8.self) }
  }

  /// From where the file stands.
  static func bytes(_ file: Int32, most: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: min(most, 1 << 16))
    while bytes.count < most {
      let count = read(file, &buffer, min(buffer.count, most - bytes.count))
      if count < 0 { return nil }
      if count == 0 { break }
      bytes += buffer.prefix(count)
    }
    return bytes
  }

  /// Lines longer than this are cut: no sampler writes them.
  private static let longest = 1 << 16

  static func forEachLine(of file: Int32, _ body: (Substring) -> Void) {
    var rest: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = read(file, &buffer, buffer.count)
      guard count > 0 else { break }
      var start = 0
      for index in 0..<count where buffer[index] == UInt8(ascii: "\n") {
        rest += buffer[start..<index]
        body(String(decoding: rest.prefix(longest), as: UTF8.self)[...])
        rest.removeAll(keepingCapacity: true)
        start = index + 1
      }
      if rest.count < longest { rest += buffer[start..<count] }
    }
    if !rest.isEmpty { body(String(decoding: rest.prefix(longest), as: UTF8.self)[...]) }
  }
}
