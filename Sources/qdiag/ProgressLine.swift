#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A line on a terminal's standard error that tells how far a long work is; silent elsewhere and
/// during the first second.
final class ProgressLine: Sendable {
  private let start = ContinuousClock.now
  private let isTerminal = StandardError.isTerminal
  /// Standard error itself, which may be set aside while LLVM works.
  private let descriptor = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3)

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// What is written next, by whomever, takes its place.
  func show(_ text: String) {
    if isWanted { write("\r\(text)\u{1B}[K\r") }
  }

  /// "[#####-----] 5 of 10 files".
  func show(done: Int, of count: Int, _ noun: String) {
    let width = 30
    let filled = count > 0 ? width * min(done, count) / count : width
    let bar =
      String(repeating: "#", count: filled) + String(repeating: "-", count: width - filled)
    show("[\(bar)] \(done) of \(count) \(noun)")
  }

  func clear() {
    if isWanted { write("\r\u{1B}[K") }
  }

  private func write(_ text: String) {
    StandardError.writeRaw(text, to: descriptor >= 0 ? descriptor : STDERR_FILENO)
  }

  private var isWanted: Bool { isTerminal && ContinuousClock.now - start > .seconds(1) }
}
