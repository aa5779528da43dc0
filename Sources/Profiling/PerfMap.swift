/// The file in which just-in-time compilers name their functions: `/tmp/perf-PID.map`, a line each of
/// start, size and name.
public enum PerfMap {
  /// The most functions that are read.
  private static let most = 200_000

  public static func symbols(_ text: some StringProtocol) -> [JITObject.Symbol] {
    var symbols: [JITObject.Symbol] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: true).prefix(most) {
      let words = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: true)
      guard words.count == 3, let start = number(words[0]), let size = number(words[1]) else {
        continue
      }
      symbols.append(JITObject.Symbol(name: String(words[2]), address: start, size: size))
    }
    return symbols
  }

  private static func number(_ text: some StringProtocol) -> UInt64? {
    UInt64(text.hasPrefix("0x") ? String(text.dropFirst(2)) : String(text), radix: 16)
  }
}
