import CHost

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a path that a user wants written is.
enum OutputPlace {
  /// A stream that is open already: standard output by whatever name, `/dev/fd/5`.
  case stream(Int32)
  /// A device, a pipe or a socket: written through.
  case device
  /// A file, or none yet: replaced as a whole. The path follows symbolic links to their end; `former`
  /// is what is there now.
  case file(path: String, former: stat?)

  /// - Throws: `CommandError` for a directory, and for what cannot be reached or written.
  init(_ path: String) throws(CommandError) {
    if let descriptor = Self.descriptor(in: path) {
      self = .stream(descriptor)
      return
    }
    var status = stat()
    guard stat(path, &status) == 0 else {
      guard errno == ENOENT else { throw CommandError(cannotWrite: path, errno) }
      self = .file(path: try Self.endOfLinks(path), former: nil)
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR:
      throw CommandError(cannotWrite: path, EISDIR)
    case S_IFREG:
      if Self.isStandardOutput(status) {
        self = .stream(STDOUT_FILENO)
        return
      }
      guard access(path, W_OK) == 0, let whole = realpath(path, nil) else {
        throw CommandError(cannotWrite: path, errno)
      }
      defer { free(whole) }
      self = .file(path: String(cString: whole), former: status)
    default:
      self = .device
    }
  }

  /// The 5 in "/dev/fd/5".
  private static func descriptor(in path: String) -> Int32? {
    switch path {
    case "/dev/stdout": return STDOUT_FILENO
    case "/dev/stderr": return STDERR_FILENO
    default:
      for folder in ["/dev/fd/", "/proc/self/fd/"] where path.hasPrefix(folder) {
        return Int32(path.dropFirst(folder.count))
      }
      return nil
    }
  }

  private static func isStandardOutput(_ status: stat) -> Bool {
    var own = stat()
    return fstat(STDOUT_FILENO, &own) == 0 && own.st_dev == status.st_dev
      && own.st_ino == status.st_ino
  }

  /// Where a link that leads to nothing points.
  private static func endOfLinks(_ path: String) throws(CommandError) -> String {
    var end = path
    for _ in 0..<40 {
      var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
      let length = readlink(end, &buffer, buffer.count - 1)
      guard length > 0 else { return end }
      let target = String(
        decoding: buffer.prefix(length).map(UInt8.init(bitPattern:)), as: UTF8.self)
      end = target.hasPrefix("/") ? target : folder(of: end) + target
    }
    throw CommandError(cannotWrite: path, ELOOP)
  }

  /// What stands before the last part of a path: "out/", "" for a bare name.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return String(path[...slash])
  }
}

extension CommandError {
  init(cannotWrite name: String, _ reason: Int32) {
    let words = String(cString: strerror(reason))
    self.init(
      message: "cannot write \(name): \(words.prefix(1).lowercased())\(words.dropFirst())")
  }
}
