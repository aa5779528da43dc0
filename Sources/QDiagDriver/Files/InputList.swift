public import DiagnosisModel
internal import DiagnosisRules

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The files that a user means by files, folders and patterns.
public struct InputList: Sendable, Equatable {
  /// In the order of the arguments; those of a folder or a pattern are sorted by their bytes, and stand
  /// there once.
  public internal(set) var paths: [String] = []
  /// The arguments that stand for no file, and why.
  public internal(set) var errors: [InputError] = []
  private var known: Set<String> = []

  public init(_ arguments: [String]) {
    arguments.forEach { add($0) }
  }

  private mutating func add(_ argument: String) {
    var status = stat()
    if argument == "-" || stat(argument, &status) == 0 {
      guard argument != "-", status.st_mode & S_IFMT == S_IFDIR else {
        add(file: argument)
        return
      }
      let found = Self.kernels(below: argument)
      if found.isEmpty {
        errors.append(
          InputError(path: argument, message: "the folder holds no file of a kind that is read"))
      }
      found.forEach { append($0) }
    } else if argument.contains(where: { "*?[".contains($0) }) {
      let found = Self.files(matching: argument)
      if found.isEmpty {
        errors.append(InputError(path: argument, message: "no file matches the pattern"))
      }
      found.forEach { append($0) }
    } else {
      // Whoever reads it says what is wrong with it.
      add(file: argument)
    }
  }

  private mutating func add(file: String) {
    known.insert(file)
    paths.append(file)
  }

  private mutating func append(_ path: String) {
    if known.insert(path).inserted { paths.append(path) }
  }

  private static let suffixes =
    InputRegistry.descriptions.filter { $0.isRead && !$0.isSource && $0.isFoundInFolders }.flatMap(
      \.suffixes
    ).filter {
      !$0.isEmpty
    }

  private static func kernels(below folder: String) -> [String] {
    let base = folder.hasSuffix("/") ? folder : folder + "/"
    return FolderWalk.files(below: base).filter { path in suffixes.contains(where: path.hasSuffix) }
  }

  /// `**/` stands for any folders; what the shell did not expand.
  private static func files(matching pattern: String) -> [String] {
    let wild = pattern.firstIndex { "*?[".contains($0) } ?? pattern.endIndex
    let base = pattern[..<wild].lastIndex(of: "/").map { String(pattern[...$0]) } ?? ""
    let rest = PathPattern("./" + pattern.dropFirst(base.count))
    let isDeep = pattern.contains("**")
    let depth = isDeep ? Int.max : pattern.dropFirst(base.count).filter { $0 == "/" }.count
    return FolderWalk.files(below: base, depth: depth).filter {
      rest.matchesWhole(String($0.dropFirst(base.count)))
    }
  }
}

/// The files below a folder.
private enum FolderWalk {
  /// Sorted by their bytes. Names that begin with a dot are left out, links to folders are not
  /// followed.
  ///
  /// - Parameter base: with a slash at its end; empty for the working directory.
  static func files(below base: String, depth: Int = .max) -> [String] {
    guard let handle = opendir(base.isEmpty ? "." : base) else { return [] }
    defer { closedir(handle) }
    var files: [String] = []
    var folders: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasPrefix(".") { continue }
      var status = stat()
      guard lstat(base + name, &status) == 0 else { continue }
      switch status.st_mode & S_IFMT {
      case S_IFDIR: folders.append(base + name + "/")
      case S_IFLNK:
        if stat(base + name, &status) == 0, status.st_mode & S_IFMT == S_IFREG {
          files.append(base + name)
        }
      case S_IFREG: files.append(base + name)
      default: break
      }
    }
    if depth > 0 {
      for folder in folders { files += Self.files(below: folder, depth: depth - 1) }
    }
    return files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
