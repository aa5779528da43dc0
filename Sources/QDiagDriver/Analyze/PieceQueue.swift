internal import CHost

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Pieces of work on their way: which child has which, and what is done before its turn.
struct PieceQueue {
  let count: Int
  let parallelism: Int
  let isSmall: (Int) -> Bool

  /// All pieces before this one have been taken up.
  private var taken = 0
  var delivered = 0
  private(set) var running: [Child] = []
  private(set) var finished: [Int: Outcome] = [:]
  /// Groups of pieces to be done anew, or for which there was no process.
  private var again: [[Int]] = []

  /// How many pieces may be done before their turn; each keeps a descriptor.
  private static let window = 64
  /// How many small pieces a child gets; fewer towards the end, so that all children end together.
  private static let mostPieces = 8

  init(count: Int, parallelism: Int, isSmall: @escaping (Int) -> Bool) {
    (self.count, self.parallelism, self.isSmall) = (count, parallelism, isSmall)
  }

  var hasRoom: Bool { running.count < parallelism && (!again.isEmpty || mayTake) }

  private var mayTake: Bool { taken < count && taken - delivered < Self.window }

  /// Pieces for one child; none where nothing can be started now.
  ///
  /// - Parameter known: the outcome of a piece that was done before.
  mutating func take(known: (Int) -> Outcome?) -> [Int] {
    if !again.isEmpty { return again.removeFirst() }
    let most = SmallInput.mayShare ? (count - taken) / (4 * parallelism) : 1
    var pieces: [Int] = []
    while mayTake, pieces.count < min(max(1, most), Self.mostPieces) {
      if let outcome = known(taken) {
        finished[taken] = outcome
      } else if isSmall(taken) {
        pieces.append(taken)
      } else if pieces.isEmpty {
        taken += 1
        return [taken - 1]
      } else {
        break
      }
      taken += 1
    }
    return pieces
  }

  /// Starts a child; false where that must wait until others have ended.
  mutating func start(_ pieces: [Int], _ work: (Int) -> Int32) -> Bool {
    if let child = Child(pieces: pieces, inChild: { closeAll() }, work) {
      running.append(child)
      return true
    }
    let reason = errno
    if pieces.count > 1 {
      // One piece takes less than several.
      again.insert(contentsOf: pieces.map { [$0] }, at: 0)
      return true
    }
    guard running.isEmpty, finished[delivered] == nil else {
      again.insert(pieces, at: 0)
      return false
    }
    finished[pieces[0]] = Outcome(
      index: pieces[0], end: .notStarted(errno: reason), output: -1, seconds: 0)
    return true
  }

  /// Takes up what children have done; whether that was anything.
  mutating func hear() -> Bool {
    let before = finished.count
    var left: [Child] = []
    for var child in running {
      let news = child.news()
      for outcome in news.outcomes { finished[outcome.index] = outcome }
      again += news.anew
      if !news.isOver { left.append(child) }
    }
    running = left
    // What the others wait for first.
    again.sort { $0[0] < $1[0] }
    return finished.count > before
  }

  mutating func next() -> Outcome? { finished.removeValue(forKey: delivered) }

  func abandon() {
    for child in running {
      QDKill(child.process)
      child.release()
    }
    for outcome in finished.values { outcome.close() }
  }

  private func closeAll() {
    for child in running { child.closeOutputs() }
    for outcome in finished.values { outcome.close() }
  }
}
