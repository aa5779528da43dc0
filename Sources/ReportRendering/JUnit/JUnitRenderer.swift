public import DiagnosisModel
internal import DiagnosisRules
public import FoundationEssentials

/// The form for test reports: JUnit's XML. A kernel is a suite; a loop with findings, or a demand of a
/// policy on a loop, is a test.
///
///     <testsuite name="b.ll for cascadelake" tests="1" failures="1" errors="0" skipped="0">
///       <testcase classname="b.ll" name="gemm:body: dot products">
///         <failure type="policy-require" message="no vpdpbusd in 60 instructions">…</failure>
public struct JUnitRenderer: Renderer {
  public static let name = "junit"
  public static let purpose = "for test reports"
  public static let fileExtension = "xml"

  public init(_ options: RenderingOptions) {}

  public static func canRender(_ type: any Encodable.Type) -> Bool { type is CheckResult.Type }

  public func render(_ result: some Encodable) throws -> Data {
    guard let result = result as? CheckResult else {
      preconditionFailure("\(type(of: result)) has no tests")
    }
    let suites = result.kernels.map { suite($0, of: result) } + errors(result.unanalyzed)
    let general = result.diagnostics.filter { $0.severity > .note }.map { diagnostic in
      XMLElement(
        name: "testcase", attributes: [("classname", "policy"), ("name", diagnostic.message)],
        children: [problem(diagnostic.severity == .error ? "error" : "skipped", diagnostic.message)]
      )
    }
    let all =
      suites + (general.isEmpty ? [] : [suite(named: result.policy?.path ?? "policy", general)])
    return Data(opening.utf8) + data(all) + Data("</testsuites>\n".utf8)
  }

  private func suite(_ kernel: KernelCheck, of result: CheckResult) -> XMLElement {
    let path = kernel.input.path
    let names = result.policy?.entries.map(\.name) ?? []
    var cases = kernel.matches.map { match in
      let entry = match.entry < names.count ? names[match.entry] : nil
      let violations = kernel.violations.filter { $0.loop == match.loop && $0.entry == entry }
      return testCase(
        path, "\(match.loop): \(entry ?? "")", violations, failOn: result.failOn)
    }
    // Demands of the baseline have no entry.
    for violation in kernel.violations where violation.entry == nil {
      cases.append(
        testCase(
          path, "\(violation.loop): \(violation.ruleID)", [violation], failOn: result.failOn))
    }
    for reason in kernel.unjudged {
      cases.append(
        XMLElement(
          name: "testcase", attributes: [("classname", path), ("name", reason)],
          children: [problem("error", reason)]))
    }
    return suite(named: "\(path) for \(kernel.target.cpuWords)", cases)
  }

  /// - Parameter failOn: violations below it are told without failing the test.
  private func testCase(
    _ path: String, _ name: String, _ violations: [Violation], failOn: Severity
  ) -> XMLElement {
    let failures = violations.filter { $0.acceptance == nil && $0.severity >= failOn }
    let others = violations.filter { !($0.acceptance == nil && $0.severity >= failOn) }
    var element = XMLElement(
      name: "testcase", attributes: [("classname", path), ("name", name)])
    if let first = failures.first {
      var failure = problem("failure", first.message)
      failure.attributes.append(("type", first.ruleID))
      failure.text = failures.map { violation in
        let faults = violation.instructions.isEmpty ? "" : "\n\(violation.instructions.counted)"
        let place = violation.location.map { "\n\($0.file):\($0.line)" } ?? ""
        let advice = violation.advice.map { "\n→ \($0)" } ?? ""
        return "\(violation.message) [\(violation.demandPhrase)]\(place)\(faults)\(advice)"
      }.joined(separator: "\n\n")
      element.children.append(failure)
    }
    let remarks = others.map { violation in
      "\(violation.acceptance.map { "accepted, \($0.words): " } ?? "")\(violation.message)"
    }
    if !remarks.isEmpty {
      element.children.append(
        XMLElement(name: "system-out", text: remarks.joined(separator: "\n")))
    }
    return element
  }

  private func problem(_ name: String, _ message: String) -> XMLElement {
    XMLElement(name: name, attributes: [("message", message)])
  }

  private func errors(_ errors: [InputError]) -> [XMLElement] {
    errors.map { error in
      suite(
        named: error.path,
        [
          XMLElement(
            name: "testcase", attributes: [("classname", error.path), ("name", "analysis")],
            children: [problem("error", error.message)])
        ])
    }
  }

  private func suite(named name: String, _ cases: [XMLElement]) -> XMLElement {
    func count(_ kind: String) -> String {
      String(cases.filter { $0.children.contains { $0.name == kind } }.count)
    }
    return XMLElement(
      name: "testsuite",
      attributes: [
        ("name", name), ("tests", String(cases.count)), ("failures", count("failure")),
        ("errors", count("error")), ("skipped", count("skipped")),
      ], children: cases)
  }

  private func data(_ suites: [XMLElement]) -> Data {
    Data(suites.map { $0.written(indent: 2) }.joined().utf8)
  }
}

extension JUnitRenderer: ReportRenderer {
  public var opening: String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"qdiag\">\n"
  }
  public var separator: String { "" }

  /// A test a loop; findings of warnings and more fail it.
  public func part(_ report: Report) -> Data {
    let annotations = Dictionary(grouping: Annotation.annotations(of: report), by: \.loop)
    let cases = report.loops.map { loop in
      let found = (annotations[loop.id] ?? []).filter { $0.severity > .note }
      var element = XMLElement(
        name: "testcase", attributes: [("classname", report.input.path), ("name", loop.id)])
      if let first = found.first {
        var failure = problem("failure", first.message)
        failure.attributes.append(("type", first.rule))
        failure.text = found.map { "\($0.text) [\($0.rule)]" }.joined(separator: "\n\n")
        element.children.append(failure)
      }
      return element
    }
    return data([suite(named: "\(report.input.path) for \(report.target.cpuWords)", cases)])
  }

  public func closing(tool: Tool, unanalyzed: [InputError]) -> Data {
    data(errors(unanalyzed)) + Data("</testsuites>\n".utf8)
  }
}
