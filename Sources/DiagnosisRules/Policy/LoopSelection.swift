internal import DiagnosisModel

/// The loops of a report that an entry of a policy is about.
struct LoopSelection {
  /// Those that figures and instructions are demanded of.
  let judged: [LoopProfile]
  /// The `id`s of those whose findings count.
  let denied: Set<String>

  /// - Parameter path: of the input, relative to the policy.
  init(_ entry: Policy.Entry, in report: Report, path: String) {
    guard entry.files.isEmpty || entry.files.contains(where: { $0.matches(path) }) else {
      judged = []
      denied = []
      return
    }
    let loops = report.loops.filter { loop in
      entry.functions.isEmpty
        || entry.functions.contains {
          $0.matches(loop.function) || loop.demangled.map($0.matches) == true
        }
    }
    switch entry.loops {
    case .hot:
      judged = entry.functions.isEmpty ? Self.hot(loops) : Self.hotOfEach(loops)
      denied = Set(loops.map(\.id))
    case .all:
      judged = loops
      denied = Set(loops.map(\.id))
    case .named(let patterns):
      judged = loops.filter { loop in patterns.contains { $0.matches(loop.id) } }
      denied = Set(judged.map(\.id))
    }
  }

  /// Reports list loops by the work they do.
  private static func hot(_ loops: [LoopProfile]) -> [LoopProfile] {
    (loops.first { $0.macs != nil } ?? loops.first).map { [$0] } ?? []
  }

  private static func hotOfEach(_ loops: [LoopProfile]) -> [LoopProfile] {
    var functions: [String: [LoopProfile]] = [:]
    var order: [String] = []
    for loop in loops {
      if functions[loop.function] == nil { order.append(loop.function) }
      functions[loop.function, default: []].append(loop)
    }
    return order.flatMap { hot(functions[$0] ?? []) }
  }
}
