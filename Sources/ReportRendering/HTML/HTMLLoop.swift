internal import DiagnosisModel
internal import DiagnosisRules

/// One loop, folded: its findings, what it does, what limits it, and what changes would bring.
struct HTMLLoop {
  let group: LoopGroup
  let id: String
  let isOpen: Bool
  var showsListing = false
  /// How its source could say it instead, where that is not shown above.
  var rewrites: [SourceRewrite] = []

  private var loop: LoopProfile { group.first }

  var html: HTML {
    """
    <details class="loop" id="\(id)"\(isOpen ? " open" as HTML : "")>
    <summary><strong>@\(loop.demangled ?? loop.function)</strong> \(region)</summary>
    <div>
    <p class="faint"><a href="#\(id)">link to this loop</a></p>
    \(group.findings.map { HTMLFinding(finding: $0).html }.joined())
    \(HTMLRewrite(rewrites: rewrites, loop: loop.id).html)
    \(facts)
    <div class="pair">
    <div>\(MixChart(loop: loop).html)\(limits)\(ports)</div>
    <div>\(breakdown)\(whatIf)</div>
    </div>
    \(listing)
    </div>
    </details>

    """
  }

  private var region: String {
    let place = loop.location.map { ", \($0.file):\($0.line)" } ?? ""
    let copies = group.copies.count > 1 ? " (\(group.copies.count) identical copies)" : ""
    let name =
      loop.region == .function
      ? "function without loops" : "loop \(loop.ir?.header ?? loop.code?.address ?? "")"
    return "\(name)\(copies)\(place)"
  }

  /// What the text says of it, in the same words.
  private var facts: HTML {
    HTMLFacts(
      facts: TextLoop(group: group, number: 1, style: TextStyle(colored: false)).facts
    ).html
  }

  private var listing: HTML {
    guard showsListing, let listing = loop.code?.listing else { return "" }
    return HTMLListing(code: listing, id: id).html
  }

  private var ports: HTML {
    guard showsListing, isOpen || group.isWarned, let code = loop.code else { return "" }
    return PortChart(code: code).html
  }

  private var limits: HTML {
    guard let code = loop.code else { return "" }
    let bounds = code.bounds.prefix(6).map {
      BarChart.Bar(
        label: $0.limit.phrase, value: $0.cycles, figure: Figure.amount($0.cycles, "cycle"))
    }
    let estimates = code.estimates.map {
      BarChart.Bar(
        label: Self.name($0.method), value: $0.cyclesPerIteration,
        figure: Figure.amount($0.cyclesPerIteration, "cycle"), style: "float")
    }
    return BarChart(
      title: "lower bounds, and the cycles of an iteration by each method",
      bars: bounds + estimates
    ).html
  }

  private static func name(_ method: CycleEstimate.Method) -> String {
    switch method {
    case .bounds: "largest bound"
    case .simulation: "simulation"
    case .mca: "LLVM's MCA, uncorrected"
    }
  }

  private var breakdown: HTML {
    guard let shares = loop.code?.breakdown else { return "" }
    return BarChart(
      title: "the cycles of an iteration by what the instructions are for",
      bars: shares.map {
        BarChart.Bar(
          label: $0.group.words, value: $0.cyclesPerIteration,
          figure: Figure.amount($0.cyclesPerIteration, "cycle"))
      }
    ).html
  }

  private var whatIf: HTML {
    guard let code = loop.code, let cycles = code.cyclesPerIteration, !code.whatIf.isEmpty else {
      return ""
    }
    let now = BarChart.Bar(label: "as it is", value: cycles, figure: Figure.amount(cycles, "cycle"))
    return BarChart(
      title: "what if: cycles of an iteration after a change",
      bars: [now]
        + code.whatIf.map {
          BarChart.Bar(
            label: $0.phrase, value: $0.cyclesPerIteration,
            figure: Figure.amount($0.cyclesPerIteration, "cycle"), style: "float")
        }
    ).html
  }
}
