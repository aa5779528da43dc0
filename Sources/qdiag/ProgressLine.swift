/// A line on a terminal's standard error that tells how far a long work is; silent elsewhere and
/// during the first second.
final class ProgressLine {
  private let total: Int
  private let noun: String
  private let start = ContinuousClock.now
  private var visible = false

  init(total: Int, noun: String) {
    self.total = total
    self.noun = noun
  }

  func show(_ done: Int) {
    guard StandardError.isTerminal, ContinuousClock.now - start > .seconds(1) else { return }
    visible = true
    StandardError.writeRaw("\r\(done) of \(total) \(noun)\u{1B}[K")
  }

  func clear() {
    if visible { StandardError.writeRaw("\r\u{1B}[K") }
    visible = false
  }
}
