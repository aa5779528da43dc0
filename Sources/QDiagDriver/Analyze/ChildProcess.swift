internal import CHost
internal import LLVMInterop

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Pieces of work, one after the other, in a process of their own.
///
/// A process goes on to its next piece only from one that left nothing behind: it did what was asked,
/// and LLVM did not have to be stopped in the middle. Whatever comes about otherwise counts only for
/// the first piece, which had the process for itself; the others are given back, to be done anew.
struct Child {
  let process: Int32
  private let pieces: [Int]
  /// Unnamed files, one a piece, that take its standard output and standard error.
  private let outputs: [Int32]
  /// What has become of each piece, written by the child; nil for one piece, which ends the child.
  private let words: UnsafeMutablePointer<Int32>?
  /// How many pieces this process has heard of.
  private var heard = 0
  /// Whether it ends of its own accord, and leaves the rest to others.
  private var hasGivenUp = false
  private var since = ContinuousClock.now

  private static let isDone: Int32 = 0x100
  private static let isLast: Int32 = 0x200

  /// Starts it; nil where there is no process or descriptor for it, with `errno` set.
  init?(pieces: [Int], inChild prepare: () -> Void, _ work: (Int) -> Int32) {
    words = pieces.count > 1 ? QDSharedWords(Int32(pieces.count)) : nil
    let outputs = pieces.map { _ in QDAnonymousFile() }
    let hasAll = !outputs.contains { $0 < 0 } && (words != nil || pieces.count == 1)
    let process = hasAll ? QDFork() : -1
    guard process >= 0 else {
      let reason = errno
      for output in outputs where output >= 0 { close(output) }
      QDReleaseSharedWords(words, Int32(pieces.count))
      errno = reason
      return nil
    }
    (self.pieces, self.outputs, self.process) = (pieces, outputs, process)
    guard process == 0 else { return }
    QDSignalsEnd()
    // Few descriptors may be left, and none but these are the child's business.
    prepare()
    for (place, piece) in pieces.enumerated() {
      dup2(outputs[place], STDOUT_FILENO)
      dup2(outputs[place], STDERR_FILENO)
      close(outputs[place])
      let status = work(piece)
      guard let words else { _exit(status) }
      let isLast = status > 1 || CrashGuard.hasAbandonedWork
      QDSetSharedWord(words + place, status | Self.isDone | (isLast ? Self.isLast : 0))
      if isLast { break }
      QDWakeParent()
    }
    _exit(0)
  }

  /// What has come about since the last call.
  ///
  /// - Returns: outcomes that hold; pieces to be done anew, each group in a process of its own; and
  ///   whether the child has ended.
  mutating func news() -> (outcomes: [Outcome], anew: [[Int]], isOver: Bool) {
    // First: what the words say was said before the end.
    let end = end
    var outcomes: [Outcome] = []
    var anew: [[Int]] = []
    while let words, heard < pieces.count {
      let word = QDSharedWord(words + heard)
      guard word != 0 else { break }
      if heard == 0 || word & Self.isLast == 0 {
        outcomes.append(outcome(.exited(word & 0xff)))
      } else {
        anew.append([pieces[heard]])
        close(outputs[heard])
      }
      heard += 1
      since = .now
      hasGivenUp = word & Self.isLast != 0
    }
    guard let end else { return (outcomes, anew, false) }
    if heard < pieces.count {
      var left = Array(pieces[heard...])
      if !hasGivenUp {
        let piece = left.removeFirst()
        if heard == 0 {
          outcomes.append(outcome(end))
        } else {
          anew.append([piece])
          close(outputs[heard])
        }
        heard += 1
      }
      if !left.isEmpty { anew.append(left) }
    }
    release()
    return (outcomes, anew, true)
  }

  /// Gives back what is not an outcome's.
  func release() {
    closeOutputs()
    QDReleaseSharedWords(words, Int32(pieces.count))
  }

  func closeOutputs() {
    for output in outputs[heard...] { close(output) }
  }

  private func outcome(_ end: Outcome.End) -> Outcome {
    Outcome(
      index: pieces[heard], end: end, output: outputs[heard],
      seconds: (ContinuousClock.now - since) / .seconds(1))
  }

  /// How it ended; nil while it runs.
  private var end: Outcome.End? {
    var status: Int32 = 0
    guard QDReap(process, &status) != 0 else { return nil }
    return status >= 0 ? .exited(status) : .killed(signal: -status)
  }
}
