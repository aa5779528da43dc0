internal import DiagnosisModel

/// Short names that tell compared loops apart: their functions', where those differ and mean something;
/// else as much of the inputs' paths as it takes.
struct ComparisonLabels {
  private let labels: [String]

  init(of subjects: [Comparison.Subject], _ pairing: Comparison.Job.Pairing) {
    let functions = subjects.map { $0.loop.demangled ?? $0.loop.function }
    let paths = Self.shortened(subjects.map(\.input.path))
    if pairing != .work, Set(functions).count == functions.count {
      labels = functions
    } else if Set(paths).count == paths.count {
      labels = paths
    } else {
      labels = zip(paths, functions).map { "\($0):\($1)" }
    }
  }

  subscript(index: Int) -> String { labels[index] }

  /// Paths without the folders that all begin with and the components that all end in.
  private static func shortened(_ paths: [String]) -> [String] {
    let parts = paths.map { $0.split(separator: "/").map(String.init) }
    guard Set(paths).count > 1, let first = parts.first else { return paths }
    func common(_ components: ([String]) -> [String]) -> Int {
      let all = parts.map(components)
      return components(first).indices.prefix { index in
        all.allSatisfy { index < $0.count - 1 && $0[index] == all[0][index] }
      }.count
    }
    let head = common { $0 }
    let tail = common { $0.reversed() }
    return parts.map { $0.dropFirst(head).dropLast(tail).joined(separator: "/") }
  }
}
