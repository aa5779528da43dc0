#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A copy of what a regular file holds: a file that is mapped may shrink under its reader.
final class FileBytes {
  let bytes: UnsafeRawBufferPointer
  private let memory: UnsafeMutableRawBufferPointer

  private static let most = 1 << 28

  /// Nil for what is no file, cannot be read or has more than 256 MiB.
  convenience init?(_ path: String) {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    self.init(descriptor: file)
  }

  init?(descriptor: Int32) {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_size <= Self.most
    else { return nil }
    memory = .allocate(byteCount: Int(status.st_size), alignment: 16)
    var filled = 0
    while filled < memory.count {
      let count = pread(
        descriptor, memory.baseAddress! + filled, memory.count - filled, off_t(filled))
      if count < 0, errno == EINTR { continue }
      if count <= 0 { break }
      filled += count
    }
    bytes = UnsafeRawBufferPointer(rebasing: memory[..<filled])
  }

  deinit {
    memory.deallocate()
  }
}
