/// A line on a terminal's standard error that tells how far a long work is; silent elsewhere and
/// during the first second.
final class ProgressLine: Sendable {
  private let start = ContinuousClock.now

  func show(_ text: String) {
    guard isWanted else { return }
    StandardError.writeRaw("\r\(text)\u{1B}[K")
  }

  func clear() {
    if isWanted { StandardError.writeRaw("\r\u{1B}[K") }
  }

  private var isWanted: Bool {
    StandardError.isTerminal && ContinuousClock.now - start > .seconds(1)
  }
}
