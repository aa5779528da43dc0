internal import CLLVMShims

/// Protection from input on which LLVM aborts or crashes.
public enum CrashGuard {
  /// Runs `body` with standard output and standard error set aside. Where LLVM aborts or crashes
  /// meanwhile on this thread, in calls that do not return that as an error, the process ends with
  /// status 2 and one line, "error: <subject>: …", on standard error.
  ///
  /// - Parameter subject: one line.
  public static func run<Result, Failure: Error>(
    subject: String, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    QDGuardEnter(subject)
    defer { QDGuardLeave() }
    return try body()
  }

  /// Whether work in LLVM was ever abandoned in this process, which may have left something half done.
  public static var hasAbandonedWork: Bool { QDGuardHasAbandoned() }
}
