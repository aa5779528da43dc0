internal import DiagnosisModel
internal import DiagnosisRules

/// Source, IR and machine code beside each other, a row an instruction. Rows that were made for the same
/// instruction of the IR are tied; where its text is unknown, those for the same operation at the same place.
struct HTMLListing {
  let code: [CodeLine]
  /// Of the loop.
  let id: String

  /// Instructions of one loop that are listed.
  private static let most = 500

  var html: HTML {
    guard !code.isEmpty else { return "" }
    var keys: [Key: Int] = [:]
    let rows = code.prefix(Self.most).enumerated().map { index, line -> HTML in
      let key = Key(ir: line.ir, operation: line.operation, location: line.location)
      let tie = key.isKnown ? keys[key] ?? keys.count + 1 : nil
      if let tie { keys[key] = tie }
      return row(line, index + 1, tie)
    }
    let more: HTML =
      code.count > Self.most
      ? "<p class=\"faint\">\(code.count - Self.most) more instructions</p>" : ""
    return """
      <h3>Source, IR and machine code</h3>
      <button data-does="copy" data-of="\(id)-code">copy the machine code</button>
      <div class="scroll"><table class="listing">
      <thead><tr><th></th><th>source</th><th>IR</th><th>instruction</th><th>ports</th></tr></thead>
      <tbody class="code">
      \(rows.joined("\n"))
      </tbody></table></div>\(more)
      <pre id="\(id)-code" hidden>\(code.map(\.text).joined(separator: "\n"))</pre>

      """
  }

  private struct Key: Hashable {
    let ir: String?
    let operation: IROperation?
    let location: SourceLocation?

    var isKnown: Bool { operation != nil || location != nil }
  }

  private func row(_ line: CodeLine, _ number: Int, _ tie: Int?) -> HTML {
    let name = "\(id)-\(number)"
    let tied: HTML = tie.map { " data-tie=\"\($0)\"" } ?? ""
    return """
      <tr id="\(name)"\(tied)><td><a href="#\(name)">\(number)</a></td><td>\(TextListing.place(line))</td>\
      <td\(Self.title(line))>\(line.ir ?? line.operation?.phrase ?? "")</td><td class="\(Self.colour(line))">\(line.text)</td>\
      <td>\(TextListing.ports(line))</td></tr>
      """
  }

  /// What does not fit in the column is shown where the pointer rests.
  private static func title(_ line: CodeLine) -> HTML {
    guard let ir = line.ir, ir.count > 50 else { return "" }
    return " title=\"\(ir)\""
  }

  /// The class that colours an instruction: what it was made for, and what it should not be there for.
  private static func colour(_ line: CodeLine) -> HTML {
    guard let operation = line.operation else {
      return line.text.contains("[rsp") || line.text.contains("[sp") ? "spill" : ""
    }
    switch operation.name {
    case "sext", "zext", "trunc", "fpext", "fptrunc", "sitofp", "uitofp", "fptosi", "fptoui":
      return "cast"
    case "shufflevector", "insertelement": return "broadcast"
    case "mul", "fmul": return "product"
    default: return ""
    }
  }
}
