internal import DiagnosisModel

/// A finding: what is slow, what to do, and what came of trying it.
struct HTMLFinding {
  let finding: Finding

  var html: HTML {
    let place: HTML =
      finding.location.map { " <span class=\"faint\">\($0.file):\($0.line)</span>" } ?? ""
    let excerpt: HTML =
      finding.excerpt.map { excerpt in
        let line = finding.location?.line ?? 0
        let lines = TextExcerpt(excerpt: excerpt, line: line).lines.joined(separator: "\n")
        return "<pre class=\"source\" tabindex=\"0\">\(lines)</pre>"
      } ?? ""
    let gain: HTML =
      finding.estimatedSpeedup.map {
        "<p class=\"faint\">without it: \(Figure.hundredths($0)) times as fast, by the model</p>"
      } ?? ""
    let proof: HTML =
      finding.proof.map {
        "<p class=\"\($0.helps ? "proof" : "faint")\">\(TextProof(proof: $0).text)</p>"
      }
      ?? ""
    return """
      <div class="finding \(finding.severity.rawValue)">
      <p><span class="severity \(finding.severity.rawValue)">\(finding.severity.rawValue)</span>: \
      \(finding.message) <code>[\(finding.rule)]</code>\(place)</p>\(excerpt)
      <p>→ \(finding.suggestion)</p>\(gain)\(proof)
      </div>

      """
  }
}
