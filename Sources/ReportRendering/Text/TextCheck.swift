internal import DiagnosisModel
internal import DiagnosisRules

/// The text form of a check, for people:
///
///     1 of 3 kernels violates qdiag.yml: 1 violation
///
///     b.ll for cascadelake
///       error: no vpdpbusd in 60 instructions, but 14 vpmulld [require vpdpbusd, entry 'dot']
///         in @gemm, loop gemm:body, b.ll:120
///         → use dot products
struct TextCheck {
  let result: CheckResult
  let style: TextStyle

  var lines: [String] {
    var lines = [style.bold(summary)]
    for kernel in result.kernels where !kernel.violations.isEmpty || !kernel.unjudged.isEmpty {
      lines += ["", "\(kernel.input.path) for \(kernel.target.cpuWords)"]
      lines += kernel.open.flatMap(self.lines)
      lines += kernel.unjudged.map { "  \(style.severity(.error)): not judged: \($0)" }
      lines += accepted(kernel)
    }
    if !result.diagnostics.isEmpty { lines.append("") }
    lines += result.diagnostics.map { "\(style.severity($0.severity)): \($0.message)" }
    return lines
  }

  var summary: String {
    let kernels = result.kernels
    let violating = kernels.filter { !$0.open.isEmpty }
    let open = kernels.reduce(0) { $0 + $1.open.count }
    let accepted = kernels.reduce(0) { $0 + $1.violations.count } - open
    let tail =
      [
        accepted > 0 ? "\(accepted) accepted" : nil,
        result.unanalyzed.isEmpty
          ? nil : "\(Figure.count(result.unanalyzed.count, "input")) not analysed",
      ].compactMap(\.self).map { ", \($0)" }.joined()
    let judge = result.policy?.path ?? "the baseline \(result.baseline ?? "")"
    if violating.isEmpty {
      let all = Figure.count(kernels.count, "kernel")
      return result.verdict == .unknown
        ? "\(judge) could not be judged for all kernels: no violation in \(all)\(tail)"
        : "\(judge) holds for \(all)\(tail)"
    }
    return "\(violating.count) of \(Figure.count(kernels.count, "kernel")) "
      + "violate\(violating.count == 1 ? "s" : "") \(judge): "
      + Figure.count(open, "violation") + tail
  }

  private func lines(_ violation: Violation) -> [String] {
    var lines = [
      "  \(style.severity(violation.severity)): \(violation.message) [\(violation.demandPhrase)]"
    ]
    var place = "    in @\(violation.function), loop \(violation.loop)"
    if let location = violation.location { place += ", \(location.file):\(location.line)" }
    lines.append(place)
    if !violation.instructions.isEmpty, violation.demand != .require {
      lines.append("    at fault: \(violation.instructions.counted)")
    }
    if let advice = violation.advice { lines.append("    → \(advice)") }
    return lines
  }

  private func accepted(_ kernel: KernelCheck) -> [String] {
    kernel.violations.compactMap { violation in
      guard let acceptance = violation.acceptance else { return nil }
      return "  accepted, \(acceptance.words): \(violation.message) [\(violation.demandPhrase)]"
    }
  }
}

extension CheckResult: TextResult {
  func text(_ style: TextStyle) -> String {
    TextCheck(result: self, style: style).lines.map { style.colored ? $0 : $0.onOneLine }
      .joined(separator: "\n") + "\n"
  }
}

extension PolicyExplanation: TextResult {
  func text(_ style: TextStyle) -> String {
    var lines: [String] = []
    for entry in entries {
      let count = Figure.count(entry.matches.count, "loop")
      lines.append(style.bold("\(path):\(entry.line): '\(entry.name)' is about \(count)"))
      lines += entry.matches.map { match in
        "  \(match.path) for \(match.cpu): \(match.loop), "
          + "\(match.demands - match.violations) of \(Figure.count(match.demands, "demand")) met"
      }
    }
    return lines.map { style.colored ? $0 : $0.onOneLine }.joined(separator: "\n") + "\n"
  }
}
