internal import CHost

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Pieces of work side by side, each in a child process that is a copy of this one, so that a piece
/// which ends its process costs only itself. Nothing of a piece passes through this process's memory.
public struct SideBySide {
  let count: Int
  /// How many children run at a time.
  let parallelism: Int
  /// Where results are kept, and the name of each piece's there; nil for pieces that are done anew.
  private let cache: ResultCache?
  private let nameInCache: (Int) -> String?

  /// How many pieces may be done before their turn; each keeps a descriptor.
  private static let window = 64

  public init(count: Int, parallelism: Int) {
    self.count = count
    self.parallelism = max(1, parallelism)
    cache = nil
    nameInCache = { _ in nil }
  }

  /// - Parameter input: the input of a piece, and what its result depends on beside that and the run.
  public init(
    count: Int, parallelism: Int, cache: ResultCache?,
    input: @escaping (Int) -> (path: String, detail: String)
  ) {
    self.count = count
    self.parallelism = max(1, parallelism)
    self.cache = cache
    nameInCache = { index in
      let (path, detail) = input(index)
      return cache?.name(of: path, detail: detail)
    }
  }

  /// Runs all pieces.
  ///
  /// - Parameters:
  ///   - work: does a piece, in the child, and returns its exit status. What it writes to standard
  ///     output and standard error is its outcome's output.
  ///   - deliver: gets the outcomes in the order of the pieces, each as soon as those before it are
  ///     delivered.
  ///   - progress: hears after each piece how many are done.
  /// - Returns: the signal (SIGINT, SIGTERM, SIGHUP) that broke the work off, nil where none did. No
  ///   child is left in either case.
  public func run<Failure: Error>(
    work: (Int) -> Int32, deliver: (Outcome) throws(Failure) -> Void, progress: (Int) -> Void
  ) throws(Failure) -> Int32? {
    QDSignalsBegin()
    defer { QDSignalsEnd() }
    var queue = Queue()
    defer { queue.abandon() }
    var names: [Int: String] = [:]
    defer { cache?.trim() }
    while queue.delivered < count {
      if queue.reap() { progress(queue.delivered + queue.finished.count) }
      while queue.started < count, queue.running.count < parallelism,
        queue.started - queue.delivered < Self.window
      {
        if let cache, let name = nameInCache(queue.started) {
          if let outcome = cache.outcome(index: queue.started, name: name) {
            queue.add(outcome)
            continue
          }
          names[queue.started] = name
        }
        if !queue.start(work) { break }
      }
      let before = queue.delivered
      while let outcome = queue.next() {
        defer { outcome.close() }
        if let name = names.removeValue(forKey: outcome.index) { cache?.store(outcome, name: name) }
        try deliver(outcome)
        queue.delivered += 1
      }
      if QDEndingSignal() != 0 { return QDEndingSignal() }
      // What was delivered made room for another.
      if queue.delivered == before, !queue.running.isEmpty { QDWaitForSignal(3600) }
    }
    return nil
  }

  /// What has been started and not been delivered.
  private struct Queue {
    var started = 0
    var delivered = 0
    var running: [Child] = []
    var finished: [Int: Outcome] = [:]

    /// Starts the next piece; false where that must wait until others are done.
    mutating func start(_ work: (Int) -> Int32) -> Bool {
      guard let child = Child(index: started, inChild: { closeAll() }, work) else {
        let reason = errno
        guard running.isEmpty, finished.isEmpty else { return false }
        finished[started] = Outcome(
          index: started, end: .notStarted(errno: reason), output: -1, seconds: 0)
        started += 1
        return true
      }
      running.append(child)
      started += 1
      return true
    }

    /// Takes up a piece that was done before.
    mutating func add(_ outcome: Outcome) {
      finished[outcome.index] = outcome
      started += 1
    }

    /// Takes the children that have ended off the list; whether there were any.
    mutating func reap() -> Bool {
      let before = running.count
      running.removeAll { child in
        guard let end = child.end else { return false }
        finished[child.index] = Outcome(
          index: child.index, end: end, output: child.output, seconds: child.seconds)
        return true
      }
      return running.count < before
    }

    mutating func next() -> Outcome? { finished.removeValue(forKey: delivered) }

    func abandon() {
      for child in running { QDKill(child.process) }
      closeAll()
    }

    private func closeAll() {
      for child in running { close(child.output) }
      for outcome in finished.values { outcome.close() }
    }
  }
}
