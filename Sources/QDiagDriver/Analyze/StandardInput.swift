#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The stream that `-` names.
enum StandardInput {
  /// Returns when there is something to read, or the end.
  static func waitForFirstByte() {
    var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    while poll(&input, 1, -1) < 0, errno == EINTR {}
  }
}
