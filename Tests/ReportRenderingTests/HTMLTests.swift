import DiagnosisModel
import Foundation
import LLVMInterop
import Testing

@testable import ReportRendering

/// What pages may and may not hold. `Tests/Browser/pages.py` looks at them in a browser.
@Suite struct HTMLTests {
  @Test func whatIsPutIntoMarkupIsEscaped() {
    let name = #"<script>alert("x")</script>&'"#
    let markup: HTML = "<p title=\"\(name)\">\(name)</p>"
    #expect(
      markup.text
        == "<p title=\"&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&amp;&#39;\">"
        + "&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&amp;&#39;</p>")
    let inner: HTML = "<b>\("a<b")</b>"
    #expect(("<p>\(inner)</p>" as HTML).text == "<p><b>a&lt;b</b></p>")
  }

  /// Characters that nobody sees, and those that turn what follows them around.
  @Test func invisibleCharactersAreSpelledOut() {
    let hidden = "a\u{1B}[31mb\u{202E}c\u{0}é"
    #expect(HTML(hidden).text == #"a\u{1b}[31mb\u{202e}c\u{0}é"#)
  }

  @Test func onlyThePagesOwnStyleAndScriptMayAct() {
    #expect(HTMLPage.styleDigest == digest(HTMLPage.style))
    #expect(HTMLPage.scriptDigest == digest(HTMLPage.script))
    #expect(!HTMLPage.script.contains("</script") && !HTMLPage.style.contains("</style"))
    #expect(HTMLPage.script.utf8.count < 20_000)
  }

  /// The names, paths and messages of a hostile input, in every place that a report has for them.
  @Test func noNameBecomesMarkup() throws {
    let evil = "</script><script>document.title='owned'</script><img src=x onerror=alert(1)>"
    var report = Sample.report
    report.input.path = evil
    report.verdict = evil
    report.target.cpu = evil
    report.diagnostics.append(Diagnostic(severity: .warning, message: evil))
    for index in report.loops.indices {
      report.loops[index].function = evil
      report.loops[index].demangled = evil
      report.loops[index].verdict = evil
      report.loops[index].location = SourceLocation(file: evil, line: 1, column: 1)
      report.loops[index].ir?.header = evil
      report.loops[index].code?.model = evil
      report.loops[index].code?.listing = [
        CodeLine(
          text: evil, ports: [[evil]],
          location: SourceLocation(file: evil, line: 1, column: 1), ir: evil + "\" onclick=\"x")
      ]
    }
    for index in report.findings.indices {
      report.findings[index].message = evil
      report.findings[index].suggestion = evil
      report.findings[index].rule = evil
    }
    let renderer = HTMLRenderer(RenderingOptions(command: evil))
    let page =
      renderer.opening + String(decoding: try renderer.part(report), as: UTF8.self)
      + String(
        decoding: renderer.closing(
          tool: Sample.collection.tool,
          unanalyzed: [InputError(path: evil, message: evil)]), as: UTF8.self)
    #expect(!page.contains("<img"))
    #expect(page.components(separatedBy: "<script").count - 1 == 2)
    #expect(page.components(separatedBy: "</script").count - 1 == 2)
    #expect(page.contains("&lt;img src=x"))
    #expect(!page.contains("\" onclick=\"x"))
  }

  /// Two instructions of one IR instruction are tied; another with the same operation is not.
  @Test func theListingTiesByTheTextOfTheIR() throws {
    var report = Sample.collection.reports[0]
    let operation = IROperation(name: "mul", elementType: nil)
    report.loops[0].code?.listing = [
      "%a = mul i8 %x, %y", "%a = mul i8 %x, %y", "%b = mul i8 %z, %y",
    ]
    .map { CodeLine(text: "imul eax, ecx", ports: [], operation: operation, ir: $0) }
    let page = String(
      decoding: try HTMLRenderer(RenderingOptions(command: "")).part(report), as: UTF8.self)
    #expect(page.matches(of: #/data-tie="1"/#).count == 2)
    #expect(page.matches(of: #/data-tie="2"/#).count == 1)
    #expect(page.contains("<td>%b = mul i8 %z, %y</td>"))
  }

  /// The same of the other results: every text of theirs that may be any text.
  @Test func noTextOfOtherResultsBecomesMarkup() throws {
    try expectNoMarkup(Sample.profile)
    try expectNoMarkup(Sample.trace)
    try expectNoMarkup(Sample.check)
    try expectNoMarkup(Sample.comparison)
    try expectNoMarkup(Sample.explanation(.measured))
  }

  private func expectNoMarkup<Result: Codable>(_ result: Result) throws {
    let evil = "</script><script>document.title='owned'</script><img src=x onerror=alert(1)>"
    var json = try JSONSerialization.jsonObject(with: JSONEncoder().encode(result))
    let decoder = JSONDecoder()
    func isResult(_ json: Any) throws -> Bool {
      (try? decoder.decode(Result.self, from: JSONSerialization.data(withJSONObject: json))) != nil
    }
    var replaced = 0
    for path in texts(of: json) {
      let changed = replacing(path[...], of: json, by: evil)
      guard try isResult(changed) else { continue }
      json = changed
      replaced += 1
    }
    #expect(replaced > 5)
    let hostile = try decoder.decode(
      Result.self, from: JSONSerialization.data(withJSONObject: json))
    let page = String(
      decoding: try HTMLRenderer(RenderingOptions(command: evil)).render(hostile), as: UTF8.self)
    #expect(!page.contains("<img"))
    #expect(page.components(separatedBy: "<script").count - 1 == 2)
    #expect(page.components(separatedBy: "</script").count - 1 == 2)
    #expect(page.contains("&lt;img src=x"))
  }

  private enum Step {
    case key(String)
    case index(Int)
  }

  private func texts(of json: Any) -> [[Step]] {
    switch json {
    case is String: [[]]
    case let list as [Any]:
      list.enumerated().flatMap { index, item in texts(of: item).map { [.index(index)] + $0 } }
    case let object as [String: Any]:
      object.sorted { $0.key < $1.key }.flatMap { key, item in
        texts(of: item).map { [.key(key)] + $0 }
      }
    default: []
    }
  }

  private func replacing(_ path: ArraySlice<Step>, of json: Any, by text: String) -> Any {
    switch path.first {
    case nil: return text
    case .key(let key):
      var object = json as! [String: Any]
      object[key] = replacing(path.dropFirst(), of: object[key]!, by: text)
      return object
    case .index(let index):
      var list = json as! [Any]
      list[index] = replacing(path.dropFirst(), of: list[index], by: text)
      return list
    }
  }

  @Test func theReportIsInside() throws {
    let page = String(
      decoding: try HTMLRenderer(RenderingOptions()).part(Sample.report), as: UTF8.self)
    let start = try #require(page.range(of: "class=\"data\">")?.upperBound)
    let end = try #require(page.range(of: "</script>", range: start..<page.endIndex)?.lowerBound)
    let report = try JSONDecoder().decode(Report.self, from: Data(page[start..<end].utf8))
    #expect(report == Sample.report)
  }

  /// Many rows wait until they are searched for, and much JSON is packed.
  @Test func largeReportsOpenFast() throws {
    var report = Sample.report
    report.findings = []
    report.loops = (0..<1_500).map { number in
      var loop = Sample.report.loops[0]
      loop.id = "\(number)"
      loop.function = "kernel_\(number)"
      return loop
    }
    let deflate = Deflate { Data("\($0.count > 1 << 20)".utf8) }
    let page = String(
      decoding: try HTMLRenderer(RenderingOptions(deflate: deflate)).part(report), as: UTF8.self)
    let table = try #require(page.range(of: "<template class=\"rows\">")?.lowerBound)
    func rows(_ text: Substring) -> Int { text.split(separator: "<tr data-loop").count - 1 }
    #expect(rows(page[..<table]) == 200)
    #expect(rows(page[table...]) == 1_300)
    #expect(page.contains(">\(Data("true".utf8).base64EncodedString())</script>"))
    let plain = String(
      decoding: try HTMLRenderer(RenderingOptions()).part(report), as: UTF8.self)
    #expect(!plain.contains("data-packed"))
  }

  private func digest(_ text: String) -> String {
    let bytes = Array(text.utf8CString.dropLast())
    let digits = bytes.withUnsafeBufferPointer { sha256($0) }
    var digest: [UInt8] = []
    var rest = digits[...]
    while !rest.isEmpty {
      digest.append(UInt8(rest.prefix(2), radix: 16) ?? 0)
      rest = rest.dropFirst(2)
    }
    return Data(digest).base64EncodedString()
  }
}
