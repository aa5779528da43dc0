public import DiagnosisModel
internal import LLVMInterop

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Results of earlier runs, in a folder that any number of runs may share.
///
/// A result lies under the hash of all that it was made from: the tool, its options, what its input
/// holds. It is complete or not there, for it is written beside its place and then put there; an entry
/// that is damaged counts as none. What has not been used for longest goes when the folder is full.
public struct ResultCache: Sendable {
  public static let usualLimit: UInt64 = 1 << 30

  private let folder: String
  /// Bytes that the folder may hold.
  private let limit: UInt64
  /// Seconds after which a result may have been broken off, and says less than it could.
  private let deadline: Double
  /// What all results of a run are made from, hashed.
  private let context: String

  /// - Parameter context: all that results depend on beside their inputs.
  /// - Throws: `InputError` where the folder cannot be made or written.
  public init(
    folder: String, limit: UInt64, deadline: Double, context: [String]
  ) throws(InputError) {
    let folder = folder.hasSuffix("/") ? folder : folder + "/"
    self.folder = folder
    self.limit = limit
    self.deadline = deadline
    self.context = CacheHash.of([Self.format, Self.toolStamp] + context)
    let isNew = mkdir(folder, 0o777) == 0
    guard isNew || errno == EEXIST, access(folder, R_OK | W_OK | X_OK) == 0 else {
      throw InputError(
        path: folder,
        message: "no cache can be kept here: "
          + String(cString: strerror(errno)).lowercasedFirst)
    }
    guard isNew || Self.isOurs(folder) else {
      throw InputError(
        path: folder,
        message: "the folder holds other files than a cache of qdiag's: name another for --cache")
    }
    let mark = open(folder + Self.mark, O_WRONLY | O_CREAT | O_CLOEXEC, 0o666)
    if mark >= 0 { close(mark) }
  }

  /// The name of the result that would be made of an input; nil where it cannot be read, for standard
  /// input, and for sources, which include what nobody has hashed.
  ///
  /// - Parameter detail: what the result depends on beside the input and the run.
  func name(of path: String, detail: String) -> String? {
    guard path != "-", !InputRegistry.isSource(path), let file = FileBytes(path) else { return nil }
    return CacheHash.of([context, path, detail, CacheHash.of(file.bytes)])
  }

  /// An earlier result; nil where there is none that is whole.
  func outcome(index: Int, name: String) -> Outcome? {
    let descriptor = open(folder + name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return nil }
    guard let status = CacheTrailer.status(of: descriptor) else {
      close(descriptor)
      return nil
    }
    // Used just now.
    futimens(descriptor, nil)
    return Outcome(
      index: index, end: .exited(status), output: descriptor, seconds: 0, isFromCache: true)
  }

  /// Keeps a result. Where that fails there is no harm: it is made anew next time.
  func store(_ outcome: Outcome, name: String) {
    guard case .exited(let status) = outcome.end, status < 2, outcome.seconds < deadline else {
      return
    }
    guard let (file, path) = UniqueName.file("\(folder)tmp-") else { return }
    _ = fchmod(file, 0o644)
    let isWritten = CacheTrailer.copy(outcome.output, to: file, status: status)
    if close(file) != 0 || !isWritten || rename(path, folder + name) != 0 { unlink(path) }
  }

  /// Removes what is too much, and what runs that were ended left unfinished.
  func trim() {
    guard let handle = opendir(folder) else { return }
    defer { closedir(handle) }
    var entries: [(name: String, size: UInt64, used: Int)] = []
    let now = time(nil)
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      var status = stat()
      guard Self.isEntry(name), lstat(folder + name, &status) == 0 else { continue }
      if name.hasPrefix("tmp-") {
        if now - status.st_mtim.tv_sec > 3600 { unlink(folder + name) }
      } else {
        entries.append((name, UInt64(max(0, status.st_blocks)) * 512, status.st_mtim.tv_sec))
      }
    }
    var total = entries.reduce(0) { $0 + $1.size }
    guard total > limit else { return }
    // Room for some time to come.
    let goal = limit / 10 * 9
    for entry in entries.sorted(by: { ($0.used, $0.name) < ($1.used, $1.name) }) where total > goal
    {
      // What another run has just removed is gone all the same.
      if unlink(folder + entry.name) == 0 || errno == ENOENT { total -= entry.size }
    }
  }

  private static let format = "qdiag.cache/1"
  private static let mark = "qdiag-cache"

  private static func isEntry(_ name: String) -> Bool {
    name.hasPrefix("tmp-") || (name.utf8.count == 64 && name.allSatisfy(\.isHexDigit))
  }

  /// Whether nothing is in a folder but what a cache puts there.
  private static func isOurs(_ folder: String) -> Bool {
    guard let handle = opendir(folder) else { return false }
    defer { closedir(handle) }
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name == mark { return true }
      if name != ".", name != "..", !isEntry(name) { return false }
    }
    return true
  }

  /// What tells this build of the tool, on this machine, from others.
  private static var toolStamp: String {
    let tool = ToolIdentity.tool
    var status = stat()
    let file =
      stat("/proc/self/exe", &status) == 0
      ? "\(status.st_size) \(status.st_mtim.tv_sec) \(status.st_mtim.tv_nsec)" : ""
    return "\(tool.version) \(tool.llvm) \(file) \(CodeGenTarget.hostCPU)"
  }
}
