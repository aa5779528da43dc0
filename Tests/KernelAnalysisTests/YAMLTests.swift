import LLVMInterop
import Testing
import Yams

/// YAML as LLVM reads it, against an independent reader.
@Suite struct YAMLTests {
  @Test(arguments: [
    "version: 1\nkernels:\n- name: a\n  deny: all\n- {name: b, deny: [x, y]}\n",
    "---\n# a policy\nkey: value # behind it\nother:   'it''s'\nthird: \"tab\\t \\u00e9\"\n...\n",
    "a:\n  - 1\n  - - 2\n    - 3\n  -\n    b: c\n",
    "list: [a, b,\n  c,\n  d]\nmap: {a: 1,\n  b: [2, 3], c: {d: e}}\n",
    "text: |\n  two\n  lines\nfolded: >\n  one\n  line\nstrip: |-\n  end\n",
    "base: &base [a, b]\nsame: *base\ntwice: [*base, *base]\n",
    "empty:\nnull: ~\nnone: null\nquoted: ''\n", "glob: gemm_*\n'*.ll': {x: '*'}\n",
    "url: http://a/b:c\ntime: 12:30\nflag: +avx2,-fma\n", "a: b\r\nc:\r\n  - d\r\n",
    "café: naïve\n日本: 語\n", "? a\n: b\n", "plain over\n  two lines\n", "- a\n- ''\n",
    "just text",
    "max: {casts-per-mac: 0.1, spills: 0}\nexcept:\n  - functions: [a]\n    until: 2027-06-30\n",
  ])
  func isWhatAnotherReaderReads(text: String) throws {
    let node = try #require(try Yams.compose(yaml: text))
    let (own, other) = (try shape(YAML.read(text, limit: 1000)), shape(node))
    #expect(own == other)
  }

  @Test(arguments: [
    ("a: [", "1:"), ("a: b: c", "1:5"), ("a: 'x", "1:4"), ("- a\nb: c", "2:1"), ("a: *x", "1:4"),
    ("a: &a [*a]", "1:8"), ("", "empty"), ("# nothing", "empty"),
    ("---\na: b\n---\nc: d", "several"),
    ("a: {b: c", "1:"), ("\"\\q\"", ""), ("}", ""), ("a: @b", ""),
  ])
  func mistakesSayWhere(text: String, place: String) throws {
    let error = #expect(throws: YAML.ReadError.self) { try YAML.read(text, limit: 1000) }
    #expect(error?.message.contains(place) == true, "\(text): \(error?.message ?? "")")
  }

  /// Small texts that stand for large trees, or deep ones.
  @Test func sizeAndDepthAreBounded() {
    let tenfold = (1...9).map { "l\($0): &l\($0) [" + repeated("*l\($0 - 1)", 10) + "]" }
    let texts = [
      "l0: &l0 [x]\n" + tenfold.joined(separator: "\n"), String(repeating: "[", count: 100_000),
      String(repeating: "- ", count: 50_000), String(repeating: "{a: ", count: 50_000),
      "[" + repeated("a", 2000) + "]", "a: \u{0}\u{1}\u{7F}",
    ]
    for text in texts {
      #expect(throws: YAML.ReadError.self) { try YAML.read(text, limit: 1000) }
    }
  }

  private func repeated(_ text: String, _ count: Int) -> String {
    Array(repeating: text, count: count).joined(separator: ",")
  }

  private func shape(_ value: YAML) -> String {
    switch value.content {
    case .nothing: "<>"
    case .scalar(let text, _): "<\(text)>"
    case .mapping(let pairs):
      "{\(pairs.map { "\(shape($0.key)): \(shape($0.value))" }.joined(separator: ", "))}"
    case .sequence(let elements): "[\(elements.map(shape).joined(separator: ", "))]"
    }
  }

  private func shape(_ node: Node) -> String {
    switch node {
    case .scalar(let scalar): "<\(scalar.string)>"
    case .mapping(let pairs):
      "{\(pairs.map { "\(shape($0.key)): \(shape($0.value))" }.joined(separator: ", "))}"
    case .sequence(let elements): "[\(elements.map(shape).joined(separator: ", "))]"
    case .alias: "alias"
    }
  }
}
