internal import DiagnosisModel

/// One statement as pass after pass leaves it: a line a pass, its name, then `same` or the statement.
///
///     tir.VectorizeLoop c[ramp(i, 1, 16)] = …
///     tir.InjectVirtualThread same
struct PassTraceReader: StageReader {
  let description = StageDescription(
    title: "TIR pass trace",
    summary: "a statement of TIR, a line a pass")

  func recognizes(_ head: DumpHead) -> Bool {
    let named = head.lines.prefix(40).filter { Self.pass(of: $0) != nil }
    return named.count >= 2 && named.count == head.lines.prefix(40).count
  }

  private static func pass(of line: Substring) -> Substring? {
    let name = line.leadingName
    guard name.hasPrefix("tir.") || name.hasPrefix("tirx.") || name.hasPrefix("s_tir."),
      line[name.endIndex...].first == " "
    else { return nil }
    return name
  }

  func stages(in dump: Dump) -> [Stage] {
    var stages: [Stage] = []
    for line in dump.lines {
      let text = line.text
      guard let pass = Self.pass(of: text[...]) else { continue }
      let code = text[pass.endIndex...].trimmed
      if code == "same" { continue }
      let name = code.prefix { $0 != "[" }
      var function = LoopFunction(name: String(name), line: line.number)
      function.add(code, line: line.number, isCut: true)
      guard let kernel = function.kernel else { continue }
      var stage = Stage(path: dump.path, kind: .tir, pass: String(pass))
      stage.kernels = [kernel]
      stages.append(stage)
    }
    if stages.isEmpty {
      var stage = Stage(path: dump.path, kind: .tir)
      stage.isComplete = false
      stage.notes.append("no statement of it adds a product")
      return [stage]
    }
    return stages
  }
}
