internal import DiagnosisModel
internal import DiagnosisRules

/// The text form of a profile:
///
///     python run.py: 4988 samples in 5.1 s, 1 process, 1 thread; for znver5
///     61 % of the time runs in 2 loops that …
///
///      share   loop                          kind                    per MAC   of peak
///       46 %   libonnxruntime.so 0x1f40a0    float products            0.031      94 %
struct TextProfile: Sendable {
  let style: TextStyle

  /// Loops that are shown; the JSON has all.
  private static let most = 12
  /// Places outside of loops that are shown.
  private static let mostPlaces = 8

  func render(_ profile: ProgramProfile) -> String {
    var lines = [style.bold(Self.head(profile))]
    if let verdict = profile.verdict {
      lines += verdict.wrapped(to: style.width).map(style.bold)
    } else {
      lines.append("too few samples to judge by: run it for longer")
    }
    lines += loops(profile) + elsewhere(profile)
    lines += profile.diagnostics.map { "\(style.severity($0.severity)): \($0.message.onOneLine)" }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func head(_ profile: ProgramProfile) -> String {
    let busy = profile.busyProcessors.map { ", \(Figure.hundredths($0)) processors busy" } ?? ""
    return "\(profile.subject): \(Figure.count(profile.samples, "sample")) in "
      + "\(Figure.hundredths(profile.seconds)) s\(busy), "
      + "\(Figure.count(profile.threads, "thread")); for \(profile.target.cpu)"
  }

  private func loops(_ profile: ProgramProfile) -> [String] {
    guard !profile.loops.isEmpty else { return ["", "no innermost loop was sampled"] }
    var table = TextTable(
      header: ["share", "loop", "kind", "cycles per MAC", "of the peak"], leading: true)
    for loop in profile.loops.prefix(Self.most) {
      let code = loop.profile.code
      let ratio = code.flatMap { code in
        code.macsPerCycle.flatMap { rate in code.peakMACsPerCycle.map { rate / $0 } }
      }
      table.add([
        percent(loop.share), name(loop), loop.kind.words,
        code?.cyclesPerMAC.map(Figure.text) ?? "-", ratio.map(percent) ?? "-",
      ])
    }
    var lines = [""] + table.lines
    let hidden = profile.loops.count - Self.most
    if hidden > 0 { lines.append("and \(Figure.count(hidden, "loop")) with less") }
    for loop in profile.loops.prefix(Self.most) where !loop.findings.isEmpty {
      lines += ["", "\(percent(loop.share)) \(name(loop))"]
      for finding in loop.findings {
        lines.append(
          "   \(style.severity(finding.severity)): \(finding.message.onOneLine) [\(finding.rule)]")
        lines.append("     → \(finding.suggestion.onOneLine)")
      }
    }
    return lines
  }

  private func elsewhere(_ profile: ProgramProfile) -> [String] {
    guard !profile.elsewhere.isEmpty else { return [] }
    let total = profile.elsewhere.reduce(0) { $0 + $1.share }
    var lines = ["", "outside of innermost loops: \(percent(total))"]
    for place in profile.elsewhere.prefix(Self.mostPlaces) where place.share >= 0.005 {
      let words =
        switch place.kind {
        case .kernel: "the kernel"
        case .python: "the interpreter of Python"
        case .unknown: "unknown code"
        case .code: "code"
        }
      let names = [place.symbol, place.object.map(Self.base)].compactMap(\.self)
      let location = names.isEmpty ? "" : ": " + names.joined(separator: " in ").onOneLine
      lines.append("  \(percent(place.share)) \(words)\(location)")
    }
    return lines
  }

  private func name(_ loop: ProgramProfile.SampledLoop) -> String {
    let symbol = loop.profile.demangled ?? loop.profile.function
    let address = loop.profile.code?.address ?? ""
    // Names of templates have no end.
    let short = symbol.count > 48 ? symbol.prefix(45) + "..." : symbol
    return "\(Self.base(loop.object)) \(short)\(address.isEmpty ? "" : " at \(address)")".onOneLine
  }

  private static func base(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  private func percent(_ share: Double) -> String { "\(Int((100 * share).rounded())) %" }
}

extension ProgramProfile: TextResult {
  func text(_ style: TextStyle) -> String { TextProfile(style: style).render(self) }
}
