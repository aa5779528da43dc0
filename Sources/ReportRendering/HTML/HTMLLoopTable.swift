internal import DiagnosisModel
internal import DiagnosisRules

/// All loops of a report, a row each, to be searched and filtered.
struct HTMLLoopTable {
  let groups: [LoopGroup]
  /// The indices of those that are shown in detail.
  let detailed: Set<Int>
  let prefix: String

  var html: HTML {
    guard !groups.isEmpty else { return "<p>no loops</p>" }
    let total = groups.reduce(0) { $0 + Self.work($1) }
    return """
      \(filters)
      <div class="scroll"><table>
      <thead><tr><th>loop</th><th>kind</th><th class="number">MACs per cycle</th>\
      <th class="number">of peak</th><th class="number">of the work</th><th>main cause</th></tr></thead>
      <tbody>
      \(groups.indices.prefix(Self.mostRows).map { row($0, total) }.joined("\n"))
      </tbody></table></div>
      \(rest(total))

      """
  }

  /// Rows that are laid out at once; the others come when they are searched for.
  private static let mostRows = 200

  private func rest(_ total: Double) -> HTML {
    guard groups.count > Self.mostRows else { return "" }
    return """
      <p class="faint">The first \(Self.mostRows) of \(groups.count); searching finds the others.</p>
      <template class="rows">
      \(groups.indices.dropFirst(Self.mostRows).map { row($0, total) }.joined("\n"))
      </template>
      """
  }

  /// Hidden until the script that serves it runs.
  private var filters: HTML {
    """
    <form class="filters" hidden>
    <label>search<input name="search" type="search"></label>
    <label>severity<select name="severity"><option value="none">all</option>\
    <option value="note">notes and warnings</option><option value="warning">warnings</option></select></label>
    <label>kind<select name="kind"><option value="">all</option>\(kinds)</select></label>
    <label>work<select name="share"><option value="0">all</option><option value="0.01">1 % and more</option>\
    <option value="0.1">10 % and more</option></select></label>
    <output></output>
    </form>
    """
  }

  /// Those that there are.
  private var kinds: HTML {
    let found = Set(groups.map { LoopWork(of: $0.first) })
    return LoopWork.allCases.filter(found.contains).map { "<option>\($0.words)</option>" as HTML }
      .joined()
  }

  /// Multiply-accumulates times how often they are done; iterations where there are none.
  private static func work(_ group: LoopGroup) -> Double {
    let loop = group.first
    let once = Double(loop.macs?.perIteration ?? 0) * (loop.weight?.value ?? 0)
    return once * Double(group.copies.count)
  }

  private func row(_ index: Int, _ total: Double) -> HTML {
    let group = groups[index]
    let loop = group.first
    let id = HTMLReport.id(prefix, index)
    let share = total > 0 ? Self.work(group) / total : 0
    let severity = group.findings.map(\.severity).max()?.rawValue ?? "none"
    let copies: HTML = group.copies.count > 1 ? " ×\(group.copies.count)" : ""
    let name = "@\(loop.demangled ?? loop.function)"
    let region = loop.region == .function ? "" : loop.ir?.header ?? loop.code?.address ?? ""
    let link: HTML =
      detailed.contains(index)
      ? "<a href=\"#\(id)\">\(name)</a> <span class=\"faint\">\(region)</span>"
      : "\(name) <span class=\"faint\">\(region)</span>"
    return """
      <tr data-loop="\(id)" data-severity="\(severity)" data-kind="\(LoopWork(of: loop).words)" \
      data-share="\(Figure.text((share * 10000).rounded() / 10000))">\
      <td class="name">\(link)\(copies)</td><td>\(LoopWork(of: loop).words)</td>\
      <td class="number">\(loop.code?.macsPerCycle.map(Figure.text) ?? "")</td>\
      <td class="number">\(Self.percent(Self.peakShare(loop)))</td>\
      <td class="number">\(total > 0 ? Self.percent(share) : "")</td>\
      <td>\(cause(group))</td></tr>
      """
  }

  private func cause(_ group: LoopGroup) -> HTML {
    guard let finding = group.findings.first else { return "" }
    let severity = finding.severity.rawValue
    return "<span class=\"severity \(severity)\">\(severity)</span> \(finding.rule)"
  }

  static func peakShare(_ loop: LoopProfile) -> Double? {
    guard let code = loop.code, let rate = code.macsPerCycle, let peak = code.peakMACsPerCycle,
      peak > 0
    else { return nil }
    return rate / peak
  }

  private static func percent(_ share: Double?) -> String {
    share.map(Figure.percent) ?? ""
  }
}
