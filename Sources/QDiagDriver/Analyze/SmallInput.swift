#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Inputs so small that starting a process is a good part of their cost.
enum SmallInput {
  private static let mostBytes: off_t = 1 << 20

  /// Whether the file can be read again, by another process, and takes neither long nor much memory.
  static func isOne(_ path: String) -> Bool {
    var status = stat()
    guard path != "-", !InputRegistry.isSource(path), stat(path, &status) == 0 else { return false }
    return status.st_mode & S_IFMT == S_IFREG && status.st_size <= mostBytes
  }

  /// Whether this process has descriptors for the results of several pieces a child.
  static let mayShare: Bool = {
    var limit = rlimit()
    return getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0
      && limit.rlim_cur >= 256
  }()
}
