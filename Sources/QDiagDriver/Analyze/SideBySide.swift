internal import CHost

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Pieces of work side by side, in child processes that are copies of this one, so that a piece which
/// ends its process costs only itself. Nothing of a piece passes through this process's memory.
public struct SideBySide {
  let count: Int
  /// How many children run at a time.
  let parallelism: Int
  /// Where results are kept, and the name of each piece's there; nil for pieces that are done anew.
  private let cache: ResultCache?
  private let nameInCache: (Int) -> String?
  /// Whether a piece may have a process after another.
  private let isSmall: (Int) -> Bool

  public init(count: Int, parallelism: Int) {
    self.count = count
    self.parallelism = max(1, parallelism)
    cache = nil
    nameInCache = { _ in nil }
    isSmall = { _ in false }
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
    isSmall = { SmallInput.isOne(input($0).path) }
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
    var queue = PieceQueue(count: count, parallelism: parallelism, isSmall: isSmall)
    defer { queue.abandon() }
    var names: [Int: String] = [:]
    defer { cache?.trim() }
    while queue.delivered < count {
      if queue.hear() { progress(queue.delivered + queue.finished.count) }
      while queue.hasRoom {
        let pieces = queue.take { index in
          guard let cache, let name = nameInCache(index) else { return nil }
          names[index] = name
          return cache.outcome(index: index, name: name)
        }
        if pieces.isEmpty || !queue.start(pieces, work) { break }
      }
      let before = queue.delivered
      while let outcome = queue.next() {
        defer { outcome.close() }
        if let name = names.removeValue(forKey: outcome.index), !outcome.isFromCache {
          cache?.store(outcome, name: name)
        }
        try deliver(outcome)
        queue.delivered += 1
      }
      if QDEndingSignal() != 0 { return QDEndingSignal() }
      // What was delivered made room for another.
      if queue.delivered == before, !queue.running.isEmpty { QDWaitForSignal(3600) }
    }
    return nil
  }
}
