public import DiagnosisModel

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A list of paths in a file, one a line; where it has zero bytes they end the paths (`find -print0`).
public enum PathList {
  /// - Parameter path: `-` is standard input.
  /// - Throws: `InputError` where it cannot be read, is longer than 64 MiB or names nothing.
  public static func read(_ path: String) throws(InputError) -> [String] {
    let file = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      throw InputError(
        path: path,
        message: "the list of files cannot be read: "
          + String(cString: strerror(errno)).lowercasedFirst)
    }
    defer { if file != STDIN_FILENO { close(file) } }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(file, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      bytes += buffer[..<count]
      guard bytes.count <= 64 << 20 else {
        throw InputError(path: path, message: "the list of files is longer than 64 MiB")
      }
    }
    let end = bytes.contains(0) ? UInt8(0) : UInt8(ascii: "\n")
    let paths = bytes.split(separator: end).map { String(decoding: $0, as: UTF8.self) }
    if paths.isEmpty { throw InputError(path: path, message: "the list of files names none") }
    return paths
  }
}
