internal import DiagnosisModel

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A folder of this process's own, with few files in it.
struct SampleFolder {
  let path: String

  init() throws(InputError) {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    guard let made = UniqueName.folder("\(parent)/qdiag-") else {
      throw InputError(
        path: parent,
        message: "no folder can be made in it: " + String(cString: strerror(errno)).lowercasedFirst)
    }
    path = made
  }

  func remove() {
    for name in ["perf.data", "perf.data.old", "injected.data"] { unlink("\(path)/\(name)") }
    rmdir(path)
  }
}
