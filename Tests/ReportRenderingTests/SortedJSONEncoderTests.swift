import FoundationEssentials
import Testing

@testable import ReportRendering

/// Our encoder writes what Foundation's writes.
struct SortedJSONEncoderTests {
  private func check(_ value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let expected = String(decoding: try encoder.encode(value), as: UTF8.self)
    let written = String(decoding: try SortedJSONEncoder.encode(value), as: UTF8.self)
    #expect(written == expected)
  }

  @Test func strings() throws {
    let controls = String(String.UnicodeScalarView((0..<0x30).map { Unicode.Scalar($0)! }))
    try check([
      controls, "\u{7F}\u{80}\u{2028}", "a/b \"c\" \\d", "", "é 日本 👩‍👩‍👧", "\u{FFFF}", "\r\n",
    ])
  }

  @Test func numbers() throws {
    try check([
      0, -0.0, 1, -1, 0.3, 0.1 + 0.2, 1e-4, 1.5e-4, 123.4567, 123.45678, -2.5, 1e15, 1e16, 1e22,
      Double.leastNonzeroMagnitude,
      1e100, 999_999_999_999.9999, 0.99995, 9_007_199_254_740_992, Double.greatestFiniteMagnitude,
    ])
    try check((0..<20_000).map { Double($0) / 10_000 })
    try check((1..<500).map { 1 / Double($0) })
    try check([Int.min, -1, 0, 9, 10, 99, 100, Int.max])
    try check([UInt64.max, 0])
    try check([Float(0.1), 3, -1.5e-9])
    try check([Int8.min, Int8.max])
  }

  @Test func numbersThatAreNotFinite() {
    #expect(throws: EncodingError.self) { try SortedJSONEncoder.encode([Double.infinity]) }
    #expect(throws: EncodingError.self) { try SortedJSONEncoder.encode(["a": Double.nan]) }
  }

  @Test func keys() throws {
    try check(["b": 1, "a": 2, "": 3, "a\"": 4, "a ": 5, "B": 6, "aaaaaaaaa": 7, "aaaaaaaab": 8])
    try check(["aaaaaaaa": 1, "aaaaaaaa\u{0}": 2, "a\u{0}": 3, "a": 4, "\n": 5, "é": 6, "z": 7])
    try check([String: Int]())
  }

  private enum Word: String, Encodable { case one, two = "zwei" }

  private struct Inner: Encodable {
    var z = [1, 2]
    var a: Int?
    var m: String? = "x"
  }

  private struct Outer: Encodable {
    var name = "n"
    var inner = Inner()
    var list = [Inner(), Inner(z: [], a: 1, m: nil)]
    var words: [Word?] = [.one, nil, .two]
    var table = ["k": ["y": 1.5, "x": 2]]
    var flag = true
    var empty: [Inner] = []
    var nothing = Nothing()
  }

  private struct Nothing: Encodable {}

  @Test func nesting() throws {
    try check(Outer())
    try check([[Outer()], []])
    try check(Word.two)
    try check([[[Int]]](repeating: [[1], []], count: 3))
  }

  @Test func valuesThatEncodeAsAnother() throws {
    struct Wrapped: Encodable {
      func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(Inner())
      }
    }
    struct Extended: Encodable {
      enum Keys: String, CodingKey { case more }
      func encode(to encoder: any Encoder) throws {
        try Inner().encode(to: encoder)
        var container = encoder.container(keyedBy: Keys.self)
        try container.encodeNil(forKey: .more)
      }
    }
    try check([Wrapped(), Wrapped()])
    try check([Extended()])
  }
}
