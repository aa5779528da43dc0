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
    if profile.verdict != nil {
      lines += Self.verdict(profile).wrapped(to: style.width).map(style.bold)
    } else {
      lines.append(Self.verdict(profile))
    }
    lines += loops(profile) + kernels(profile) + elsewhere(profile)
    lines += profile.diagnostics.flatMap {
      style.lines($0.message.onOneLine, severity: $0.severity, indent: 0)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  static func verdict(_ profile: ProgramProfile) -> String {
    profile.verdict ?? "too few samples to judge by: run it for longer"
  }

  static func head(_ profile: ProgramProfile) -> String {
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
      table.add([
        Self.percent(loop.share), Self.name(loop), loop.kind.words,
        loop.profile.code?.cyclesPerMAC.map(Figure.text) ?? "-",
        loop.shareOfPeak.map(Self.percent) ?? "-",
      ])
    }
    let shares = profile.loops.prefix(Self.most).map { Optional($0.share) }
    var lines = [""] + table.with(bars: style.bars, of: shares, in: style.tableWidth).lines
    let hidden = profile.loops.count - Self.most
    if hidden > 0 { lines.append("and \(Figure.count(hidden, "loop")) with less") }
    for loop in profile.loops.prefix(Self.most) where !loop.findings.isEmpty {
      lines += ["", "\(Self.percent(loop.share)) \(Self.name(loop))"]
      for finding in loop.findings {
        lines += style.lines(
          "\(finding.message.onOneLine) [\(finding.rule)]", severity: finding.severity, indent: 3)
        lines += finding.suggestion.onOneLine.labelled(
          "     →", column: 7, width: style.width)
      }
    }
    return lines
  }

  private func kernels(_ profile: ProgramProfile) -> [String] {
    let all = (profile.kernels ?? []).map { kernel in
      Self.words(kernel).labelled(
        "\(Self.percent(kernel.share)) ", column: 6, width: style.width)
    }
    return all.isEmpty ? [] : ["", "kernels of the model"] + all.flatMap(\.self)
  }

  /// "conv1 of qdq_s8s8, the only one whose products are of this kind: …".
  static func words(_ kernel: ProgramProfile.TracedKernel) -> String {
    let tie =
      switch kernel.tie {
      case .name: "by the name of the function"
      case .kind: "the only one whose products are of this kind"
      }
    let answer = kernel.answer.joined(separator: "; ")
    return ("\(kernel.name) of \(kernel.build), \(tie)" + (answer.isEmpty ? "" : ": \(answer)"))
      .onOneLine
  }

  private func elsewhere(_ profile: ProgramProfile) -> [String] {
    guard !profile.elsewhere.isEmpty else { return [] }
    let total = profile.elsewhere.reduce(0) { $0 + $1.share }
    var lines = ["", "outside of innermost loops: \(Self.percent(total))"]
    for place in profile.elsewhere.prefix(Self.mostPlaces) where place.share >= 0.005 {
      lines.append("  \(Self.percent(place.share)) \(Self.words(place))")
    }
    return lines
  }

  /// "the kernel: futex_wait in [kernel]".
  static func words(_ place: ProgramProfile.SampledPlace) -> String {
    let words =
      switch place.kind {
      case .kernel: "the kernel"
      case .python: "the interpreter of Python"
      case .unknown: "unknown code"
      case .code: "code"
      }
    let names = [place.shortName.map(short), place.object.map(base)].compactMap(\.self)
    return words + (names.isEmpty ? "" : ": " + names.joined(separator: " in ").onOneLine)
  }

  /// "libonnxruntime.so MlasGemm at 0x1f40a0".
  static func name(_ loop: ProgramProfile.SampledLoop) -> String {
    let symbol = loop.profile.demangled ?? loop.profile.function
    let address = loop.profile.code?.address ?? ""
    let short = short(symbol)
    let place = address.isEmpty ? "" : " at \(address)"
    let source = loop.profile.location.map { ", \(base($0.file)):\($0.line)" } ?? ""
    return "\(base(loop.object)) \(short)\(place)\(source)".onOneLine
  }

  /// Names of templates have no end.
  private static func short(_ symbol: String) -> String {
    symbol.count > 48 ? symbol.prefix(45) + "..." : symbol
  }

  private static func base(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  static func percent(_ share: Double) -> String {
    let rounded = Int((100 * share).rounded())
    return rounded == 0 && share > 0 ? "<1 %" : "\(rounded) %"
  }
}

extension ProgramProfile.SampledLoop {
  /// Of the multiply-accumulates that the CPU could make in the time; nil where either is unknown.
  var shareOfPeak: Double? {
    guard let rate = profile.code?.macsPerCycle, let peak = profile.code?.peakMACsPerCycle else {
      return nil
    }
    return rate / peak
  }
}

extension ProgramProfile: TextResult {
  func text(_ style: TextStyle) -> String { TextProfile(style: style).render(self) }
}
