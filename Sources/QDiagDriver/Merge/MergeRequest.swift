internal import DiagnosisModel

/// A wish to make one set of records of several.
public struct MergeRequest: Sendable {
  public var paths: [String]
  /// Whether files may have been made for different CPUs.
  public var allowsMixedTargets: Bool

  public init(paths: [String], allowsMixedTargets: Bool = false) {
    self.paths = paths
    self.allowsMixedTargets = allowsMixedTargets
  }

  /// A part of a file.
  public struct Piece: Sendable, Equatable {
    public let file: Int32
    public let range: Range<Int>
  }

  /// Hands over the records, sorted by path and target, each once. What fails in one file and has a report
  /// in another counts as analysed.
  ///
  /// - Parameter write: gets a line without its end.
  /// - Returns: the inputs that have no report in any file.
  /// - Throws: `InputError` where a file is damaged, or records cannot stand in one set.
  public func run(_ write: (Piece) throws -> Void) throws -> [String] {
    var files: [RecordFile] = []
    defer { files.forEach { $0.close() } }
    var all: [(entry: RecordFile.Entry, file: Int)] = []
    var versions: [String: String] = [:]
    var targets: [Set<String>] = []
    for path in paths {
      let file = try RecordFile(path: path)
      files.append(file)
      let entries = try file.entries()
      for entry in entries where versions[entry.tool] == nil { versions[entry.tool] = path }
      guard versions.count <= 1 else {
        let former = versions.filter { $0.value != path }.first
        throw InputError(
          path: path,
          message: "made by another version of qdiag than \(former?.value ?? "the others"): "
            + "analyze all with one version")
      }
      targets.append(Set(entries.filter(\.isChosen).map(\.target)))
      all += entries.map { ($0, files.count - 1) }
    }
    if !allowsMixedTargets { try checkTargets(targets) }
    return try deliver(sorted(all), files: files, write)
  }

  private func checkTargets(_ targets: [Set<String>]) throws(InputError) {
    let chosen = targets.enumerated().filter { !$0.element.isEmpty }
    guard let first = chosen.first, let other = chosen.first(where: { $0.element != first.element })
    else { return }
    throw InputError(
      path: paths[other.offset],
      message: "made for other targets than \(paths[first.offset]): --mixed-targets merges them "
        + "nevertheless")
  }

  private typealias Placed = (entry: RecordFile.Entry, file: Int)

  /// What has no report stands last, as where all was analysed in one run.
  private func sorted(_ all: [Placed]) -> [Placed] {
    func key(_ item: Placed) -> (Int, String, String, Int) {
      (item.entry.isError ? 1 : 0, item.entry.path, item.entry.target, item.file)
    }
    return all.sorted { key($0) < key($1) }
  }

  private func deliver(
    _ all: [Placed], files: [RecordFile], _ write: (Piece) throws -> Void
  ) throws -> [String] {
    let analysed = Set(all.lazy.filter { !$0.entry.isError }.map(\.entry.path))
    var failed: [String] = []
    var last: Placed?
    for item in all {
      let entry = item.entry
      if entry.isError, analysed.contains(entry.path) { continue }
      if let last, last.entry.path == entry.path, last.entry.target == entry.target {
        if entry.isError || last.entry.digest == entry.digest { continue }
        throw InputError(
          path: paths[item.file],
          message: "has another report on \(entry.path) than \(paths[last.file])")
      }
      last = item
      if entry.isError { failed.append(entry.path) }
      try write(Piece(file: files[item.file].descriptor, range: entry.range))
    }
    return failed
  }
}
