/// A file with what several passes left, one behind the other, as instruments of compilers print it:
///
///     // -----// IR Dump After Canonicalizer (canonicalize) //----- //
///     *** IR Dump After LoopVectorizePass on f ***
///     After Running Pass: … pass name: tir.LowerIntrin, …
enum PassDump {
  /// What one pass left; all of the file where it names no passes.
  struct Section {
    /// The pass's name.
    var pass: String?
    /// The part of the file.
    var bytes: UnsafeRawBufferPointer
    /// Lines before it.
    var firstLine: Int

    var lines: LineSequence { LineSequence(section: self) }
  }

  /// The lines of a section, numbered as in the file.
  struct LineSequence: Sequence {
    let section: Section

    func makeIterator() -> Iterator {
      Iterator(lines: DumpLines(bytes: section.bytes), offset: section.firstLine)
    }

    struct Iterator: IteratorProtocol {
      var lines: DumpLines
      let offset: Int

      mutating func next() -> DumpLine? {
        lines.next().map { DumpLine(number: $0.number + offset, bytes: $0.bytes) }
      }
    }
  }

  /// More than that many passes of one file are not told apart: the last is kept.
  private static let limit = 10_000

  static func sections(of dump: Dump) -> [Section] {
    var sections: [Section] = []
    var current = Section(
      pass: nil, bytes: UnsafeRawBufferPointer(rebasing: dump.bytes[..<0]), firstLine: 0)
    var start = 0
    var place = 0
    func closed(at end: Int) -> Section {
      var section = current
      section.bytes = UnsafeRawBufferPointer(rebasing: dump.bytes[start..<end])
      return section
    }
    for line in dump.lines {
      let next = place + line.bytes.count + 1
      if let pass = pass(in: line) {
        let section = closed(at: place)
        if section.pass != nil || section.bytes.contains(where: { $0 > 32 }) {
          if sections.count == limit { sections.removeLast() }
          sections.append(section)
        }
        current = Section(pass: pass, bytes: section.bytes, firstLine: line.number)
        start = min(next, dump.bytes.count)
      }
      place = next
    }
    sections.append(closed(at: dump.bytes.count))
    return sections
  }

  private static func pass(in line: DumpLine) -> String? {
    guard line.bytes.count < 2000,
      line.contains("IR Dump ") || line.contains("Running Pass:") || line.contains("PrintIR")
    else { return nil }
    let text = line.text
    if let name = text.after("pass name: ") { return String(name.leadingName) }
    for marker in ["IR Dump After ", "IR Dump Before "] {
      if let name = text.after(marker) {
        let name = name.leadingName
        return String(name.last == ":" ? name.dropLast() : name)
      }
    }
    if let name = text.after("Running Pass: ") { return String(name.leadingName) }
    return nil
  }
}
