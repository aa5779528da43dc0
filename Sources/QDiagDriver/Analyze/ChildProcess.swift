internal import CHost

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A piece of work in a process of its own.
struct Child {
  let index: Int
  let process: Int32
  /// An unnamed file that takes the child's standard output and standard error.
  let output: Int32
  private let start = ContinuousClock.now

  /// Starts it; nil where there is no process or descriptor for it, with `errno` set.
  init?(index: Int, inChild prepare: () -> Void, _ work: (Int) -> Int32) {
    let output = QDAnonymousFile()
    guard output >= 0 else { return nil }
    let process = QDFork()
    if process == 0 {
      QDSignalsEnd()
      // Few descriptors may be left, and none but these are the child's business.
      prepare()
      dup2(output, STDOUT_FILENO)
      dup2(output, STDERR_FILENO)
      close(output)
      _exit(work(index))
    }
    guard process > 0 else {
      let reason = errno
      close(output)
      errno = reason
      return nil
    }
    self.index = index
    self.process = process
    self.output = output
  }

  /// How long it has run.
  var seconds: Double { (ContinuousClock.now - start) / .seconds(1) }

  /// How it ended; nil while it runs.
  var end: Outcome.End? {
    var status: Int32 = 0
    guard QDReap(process, &status) != 0 else { return nil }
    return status >= 0 ? .exited(status) : .killed(signal: -status)
  }
}

/// What has become of a piece of work.
public struct Outcome {
  public enum End: Equatable, Sendable {
    case exited(Int32)
    case killed(signal: Int32)
    case notStarted(errno: Int32)
  }

  public let index: Int
  public let end: End
  /// The file with what it wrote; -1 where it did not start.
  public let output: Int32
  /// How long it took.
  let seconds: Double

  func close() {
    if output >= 0 { _ = Glibc.close(output) }
  }
}
