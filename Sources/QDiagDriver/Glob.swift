#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A shell pattern for function names: `*`, `?`, `[a-z]`.
struct Glob {
  let pattern: String

  init(_ pattern: String) {
    self.pattern = pattern
  }

  func matches(_ name: String) -> Bool {
    fnmatch(pattern, name, 0) == 0
  }
}
