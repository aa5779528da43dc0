import DiagnosisModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a child does for its parent: `body` writes to standard output, or one line goes to standard
/// error.
enum ChildWork {
  /// - Returns: the child's exit status: what `body` says, or 2.
  static func run(on path: String, _ body: () throws -> Int32) -> Int32 {
    do {
      return try body()
    } catch let error as InputError {
      StandardError.write(error)
    } catch let error as CommandError {
      // The parent reads either a result or an error.
      ftruncate(STDOUT_FILENO, 0)
      lseek(STDOUT_FILENO, 0, SEEK_SET)
      StandardError.write(InputError(path: path, message: error.message))
    } catch {
      StandardError.write(InputError(path: path, message: "\(error)"))
    }
    return 2
  }
}
