internal import DiagnosisModel
internal import DiagnosisRules

extension Trace: HTMLResult {
  var title: String { "qdiag: \(builds.map(\.name).joined(separator: ", "))" }

  /// The answers, then each kernel of each build from the model to the instruction.
  var html: HTML {
    let said = answers.map { "<p class=\"verdict\">\($0)</p>" as HTML }
    let nothing: HTML =
      "<p class=\"verdict\">nothing remarkable: no kernel is widened or stays float</p>"
    return """
      <section>
      <h1>\(builds.map(\.name).joined(separator: ", "))</h1>
      \(said.isEmpty ? nothing : said.joined("\n"))
      \(HTMLDiagnostics(diagnostics: diagnostics).html)
      \(builds.enumerated().map { Self.section($1, number: $0 + 1) }.joined())
      </section>
      \(missing)
      """
  }

  private static func section(_ build: Build, number: Int) -> HTML {
    let kernels = build.kernels.enumerated().map { index, lineage in
      kernel(lineage, in: build, id: "kernel-\(number)-\(index + 1)")
    }
    let none: HTML = "<p>no convolution or matrix product in it</p>"
    let notes = build.stages.flatMap { stage in
      stage.notes.map { "<li>\(stage.file): \($0)</li>" as HTML }
    }
    return """
      <h2>\(build.name)</h2>
      \(kernels.isEmpty ? none : kernels.joined())
      \(notes.isEmpty ? "" : "<ul class=\"faint\">\(notes.joined())</ul>" as HTML)
      """
  }

  /// Open is what has something to say.
  private static func kernel(_ lineage: Lineage, in build: Build, id: String) -> HTML {
    let waterfall: HTML =
      lineage.cost.flatMap { cost in
        cost.parts.map {
          WaterfallChart(parts: $0, base: cost.base, other: build.name).html
        }
      } ?? ""
    return """
      <details class="loop" id="\(id)"\(lineage.answer.isEmpty ? "" : " open" as HTML)>
      <summary><strong>\(lineage.name)</strong></summary>
      <div>
      <p class="faint"><a href="#\(id)">link to this kernel</a></p>
      \(lineage.answer.map { "<p>\($0)</p>" as HTML }.joined("\n"))
      \(LineageChart(lineage: lineage, stages: build.stages).html)
      \(waterfall)
      \(steps(lineage, in: build))
      </div>
      </details>

      """
  }

  private static func steps(_ lineage: Lineage, in build: Build) -> HTML {
    let rows = lineage.steps.map { step -> HTML in
      let cells = TextTrace.cells(step, in: build).map { "<td>\($0)</td>" as HTML }
      return "<tr>\(cells.joined())</tr>"
    }
    let header = TextTrace.header.map { "<th>\($0)</th>" as HTML }
    return """
      <div class="scroll" tabindex="0"><table>
      <thead><tr>\(header.joined())</tr></thead>
      <tbody>
      \(rows.joined("\n"))
      </tbody></table></div>
      """
  }

  private var missing: HTML {
    guard !unread.isEmpty else { return "" }
    let errors = unread.map { "<li><strong>\($0.path)</strong>: \($0.message)</li>" as HTML }
    return "<section><h2>Not read</h2><ul>\(errors.joined())</ul></section>"
  }
}
