/// A line on a terminal's standard error that tells how far a long work is; silent elsewhere and
/// during the first second.
final class ProgressLine: Sendable {
  private let start = ContinuousClock.now

  func show(_ text: String) {
    guard isWanted else { return }
    StandardError.writeRaw("\r\(text)\u{1B}[K")
  }

  /// "[#####-----] 5 of 10 files".
  func show(done: Int, of count: Int, _ noun: String) {
    let width = 30
    let filled = count > 0 ? width * min(done, count) / count : width
    let bar =
      String(repeating: "#", count: filled) + String(repeating: "-", count: width - filled)
    show("[\(bar)] \(done) of \(count) \(noun)")
  }

  func clear() {
    if isWanted { StandardError.writeRaw("\r\u{1B}[K") }
  }

  private var isWanted: Bool {
    StandardError.isTerminal && ContinuousClock.now - start > .seconds(1)
  }
}
