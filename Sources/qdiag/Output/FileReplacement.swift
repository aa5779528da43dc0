import CHost
import QDiagDriver

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A new content of a file: written beside it and then put in its place, with the mode that the file
/// had. A signal that ends the process takes it away.
struct FileReplacement {
  let descriptor: Int32
  private let path: String
  private let target: String

  /// - Parameter name: what errors call the file.
  init(of target: String, former: stat?, name: String) throws(CommandError) {
    self.target = target
    let folder = OutputPlace.folder(of: target)
    let own = target.dropFirst(folder.count)
    guard !own.isEmpty else { throw CommandError(cannotWrite: name, EISDIR) }
    // A name that is long already has no room for a suffix.
    guard let made = UniqueName.file("\(folder).\(own.prefix(60)).") else {
      throw CommandError(cannotWrite: name, errno)
    }
    (descriptor, path) = made
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    QDRemoveOnSignal(path)
    if let former {
      // Only root may give files away; whoever else writes the file is its owner from now on.
      _ = fchown(descriptor, former.st_uid, former.st_gid)
      fchmod(descriptor, former.st_mode & 0o7777)
    } else {
      let mask = umask(0)
      umask(mask)
      fchmod(descriptor, 0o666 & ~mask)
    }
  }

  func putInPlace() throws(SystemError) {
    // Some file systems have no notion of it.
    if fsync(descriptor) != 0, errno != EINVAL, errno != EROFS { throw SystemError(number: errno) }
    // Quotas of network file systems are told at the end.
    guard close(descriptor) == 0, rename(path, target) == 0 else {
      throw SystemError(number: errno)
    }
    QDKeepOnSignal(path)
  }

  func discard() {
    unlink(path)
    QDKeepOnSignal(path)
  }
}
