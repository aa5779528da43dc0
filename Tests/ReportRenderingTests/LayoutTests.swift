import DiagnosisModel
import Testing

@testable import ReportRendering

/// How sentences, tables and names are fitted into a width.
@Suite struct LayoutTests {
  @Test func linesAreWrappedWithHangingIndents() {
    #expect("one two three four".wrapped(to: 9) == ["one two", "  three", "  four"])
    #expect("add <16 x i32> ×1".wrapped(to: 12) == ["add", "  <16 x i32>", "  ×1"])
    #expect("a < b c d".wrapped(to: 4).count > 1, "what is never closed")
    #expect("one two three".wrapped(to: 9, hanging: 0) == ["one two", "three"])
    #expect("a unit of 12 %".wrapped(to: 12) == ["a unit of 12 %"], "a unit stays with its figure")
    #expect("incomprehensibilities of x".wrapped(to: 9) == ["incomprehensibilities", "  of x"])
  }

  @Test func textStandsBehindItsLabel() {
    #expect(
      "one two three".labelled("do", column: 6, width: 14) == ["do    one two", "      three"])
    #expect("".labelled("do", column: 6, width: 14) == [])
  }

  @Test(arguments: [
    (
      "16 of 16 widen i8→i32 (s8×s8: both signed): an i32 fallback; more",
      "16 of 16 widen i8→i32 (s8×s8: both signed)"
    ),
    ("2 casts; 1 product", "2 casts; 1 product"),
    (
      "1 accumulator: the chain takes 5 cycles; 3 would do",
      "1 accumulator: the chain takes 5 cycles"
    ),
    ("1 of 1 is wrong", "1 of 1 is wrong"), ("", ""),
    ("f::g takes a::b", "f::g takes a::b"),
  ])
  func theFirstClauseOfAMessage(message: String, clause: String) {
    #expect(message.firstClause == clause)
  }

  @Test(arguments: [
    ("a model (made of (many) loops)", "a model"),
    ("bounds (of ports) over x", "bounds (of ports) over x"),
    ("(all)", ""), ("open )", "open )"),
  ])
  func anAsideIsLeftOut(text: String, rest: String) {
    #expect(text.withoutAside == rest)
  }

  @Test(arguments: [
    (["ALU0", "ALU1", "ALU2"], "ALU0-2"), (["FP0", "FP3"], "FP0,3"), (["P0", "FP1"], "P0 FP1"),
    (["Divider"], "Divider"), ([], ""), (["A1", "B2", "B3", "B5"], "A1 B2-3,5"),
  ])
  func portsOfOneKindAreShort(ports: [String], text: String) {
    #expect(TextListing.shortened(ports) == text)
  }

  @Test func longNamesLoseTheirMiddle() {
    #expect("abcdefghij".shortened(to: 5) == "ab…ij")
    #expect("abcde".shortened(to: 5) == "abcde")
  }

  @Test func tablesLoseTheColumnsThatMayGo() {
    var table = TextTable(header: ["name", "time", "ratio"])
    table.add(["x", "1 s", "2.00"])
    #expect(
      table.fitted(to: 14, leavingOut: ["time", "ratio"]).lines == ["name   ratio", "x       2.00"])
    #expect(table.fitted(to: 80, leavingOut: ["time"]).lines == table.lines)
    #expect(table.fitted(to: 2, leavingOut: ["nothing"]).lines == table.lines)
  }

  @Test func severitiesAreColouredInPlace() {
    let style = TextStyle(colored: true, width: 40)
    let lines = style.lines(
      "one two three four five six seven eight", severity: .warning, indent: 3)
    #expect(lines.count == 2)
    #expect(lines[0].hasPrefix("   \u{1B}[33mwarning\u{1B}[0m: one two"))
    #expect(lines[1].hasPrefix("     "))
  }
}
