#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

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
  /// Whether it was done in an earlier run.
  var isFromCache = false

  func close() {
    if output >= 0 { _ = Glibc.close(output) }
  }
}
