internal import DiagnosisModel

/// A report as a section of a page: the answer, then a table of the loops, then each loop, folded.
struct HTMLReport {
  let report: Report
  private let groups: [LoopGroup]

  /// Loops that are shown in detail: what is more stands in the table, and in the JSON.
  private static let mostDetailed = 200
  /// Loops without warnings whose machine code is listed.
  private static let mostListed = 4

  init(report: Report) {
    self.report = report
    groups = LoopGroup.groups(of: report)
  }

  var html: HTML {
    let detailed = detailed
    return """
      <section class="report">
      \(HTMLFirstScreen(report: report, main: main).html)
      \(HTMLDiagnostics(diagnostics: report.diagnostics).html)
      <h2>Loops</h2>
      \(HTMLLoopTable(groups: groups, detailed: Set(detailed), prefix: prefix).html)
      \(detailed.map(loop).joined())
      \(omitted(detailed.count))
      </section>

      """
  }

  /// Tells the links of one report in a page from those of another.
  private var prefix: String { String(report.input.sha256.prefix(8)) }

  static func id(_ prefix: String, _ index: Int) -> String { "loop-\(prefix)-\(index + 1)" }

  /// Those with findings before others, in the order of the table.
  private var detailed: [Int] {
    let order =
      groups.indices.filter { !groups[$0].findings.isEmpty }
      + groups.indices.filter { groups[$0].findings.isEmpty }
    return order.prefix(Self.mostDetailed).sorted()
  }

  /// Open is the one that the first screen is about.
  private func loop(_ index: Int) -> HTML {
    HTMLLoop(
      group: groups[index], id: Self.id(prefix, index), isOpen: index == main?.index,
      showsListing: index == main?.index || index < Self.mostListed || groups[index].isWarned,
      rewrites: index == main?.index ? [] : report.rewrites ?? []
    ).html
  }

  private var main: MainLoop? { MainLoop(of: report, groups) }

  private func omitted(_ shown: Int) -> HTML {
    guard shown < groups.count else { return "" }
    return """
      <p class="faint">\(groups.count - shown) more loops are in the table and the JSON alone.</p>
      """
  }
}
