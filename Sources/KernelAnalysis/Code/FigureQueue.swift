internal import DiagnosisModel
internal import LLVMInterop

/// Answers questions about loops on another thread, while this one takes further loops apart: in large
/// files each takes half of the time.
struct FigureQueue {
  /// Of what is analysed, for the message where that cannot go on.
  let subject: String

  private var waiting: [(loop: Int, question: LoopFigures.Question)] = []
  private var underWay: Background<[(loop: Int, figures: LoopFigures)]>?

  init(subject: String) {
    self.subject = subject
  }

  /// Questions that are handed over together: few enough to hold in memory.
  private static let batch = 256

  /// - Parameter loop: its index in `loops`, which gets answers as they come.
  mutating func ask(
    _ question: LoopFigures.Question, of loop: Int, _ loops: inout [LoopProfile]
  ) {
    waiting.append((loop, question))
    if waiting.count == Self.batch { handOver(&loops) }
  }

  /// Waits for the rest.
  mutating func finish(_ loops: inout [LoopProfile]) {
    handOver(&loops)
    collect(&loops)
  }

  private mutating func handOver(_ loops: inout [LoopProfile]) {
    collect(&loops)
    guard !waiting.isEmpty else { return }
    let questions = waiting
    waiting = []
    underWay = Background { [subject] in
      CrashGuard.run(subject: subject) { questions.map { ($0.loop, LoopFigures($0.question)) } }
    }
  }

  private mutating func collect(_ loops: inout [LoopProfile]) {
    for (loop, figures) in underWay?.value ?? [] { loops[loop].code?.add(figures) }
    underWay = nil
  }
}
