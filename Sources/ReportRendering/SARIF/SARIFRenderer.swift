public import DiagnosisModel
public import FoundationEssentials

/// The form for code scanning: SARIF 2.1.0, one run a document.
public struct SARIFRenderer: Renderer {
  public static let name = "sarif"
  public static let purpose = "for code scanning"
  public static let fileExtension = "sarif"

  public init(_ options: RenderingOptions) {}

  public static func canRender(_ type: any Encodable.Type) -> Bool { type is CheckResult.Type }

  public func render(_ result: some Encodable) throws -> Data {
    guard let result = result as? CheckResult else {
      preconditionFailure("\(type(of: result)) has no SARIF")
    }
    let log = Self.log(
      Annotation.annotations(of: result).map(SARIFResult.init), tool: result.tool,
      Notification.notifications(of: result))
    return Data(try SortedJSONEncoder.encode(log)) + [UInt8(ascii: "\n")]
  }

  private static func log(
    _ results: [SARIFResult], tool: Tool, _ notifications: [Notification]
  ) -> SARIFLog {
    let driver = SARIFTool.Driver(
      name: tool.name, version: tool.version,
      rules: RuleHelp.all.map {
        SARIFTool.Rule(
          id: $0.id, shortDescription: SARIFText(text: $0.summary),
          help: SARIFTool.Help(text: $0.summary, markdown: $0.documentation))
      })
    let invocation = SARIFInvocation(
      executionSuccessful: !notifications.contains { $0.severity == .error },
      toolExecutionNotifications: notifications.map(SARIFInvocation.Notification.init))
    return SARIFLog(
      runs: [
        SARIFRun(tool: SARIFTool(driver: driver), invocations: [invocation], results: results)
      ])
  }
}

/// The results come as the reports do; what the tool is stands behind them.
extension SARIFRenderer: ReportRenderer {
  public var opening: String {
    #"{"$schema":"\#(SARIFLog(runs: []).schema)","version":"2.1.0","runs":[{"results":["#
  }
  public var separator: String { "," }

  public func part(_ report: Report) throws -> Data {
    let results = Annotation.annotations(of: report).map(SARIFResult.init)
    // Without the brackets of the list.
    return Data(try SortedJSONEncoder.encode(results).dropFirst().dropLast())
  }

  public func closing(tool: Tool, unanalyzed: [InputError]) throws -> Data {
    let run = Self.log([], tool: tool, Notification.notifications(of: unanalyzed)).runs[0]
    let fields: [(String, [UInt8])] = [
      ("columnKind", try SortedJSONEncoder.encode(run.columnKind)),
      ("invocations", try SortedJSONEncoder.encode(run.invocations)),
      ("tool", try SortedJSONEncoder.encode(run.tool)),
    ]
    let rest = fields.map { #","\#($0)":\#(String(decoding: $1, as: UTF8.self))"# }.joined()
    return Data("]\(rest)}]}\n".utf8)
  }
}

extension SARIFResult {
  init(_ annotation: Annotation) {
    ruleId = annotation.rule
    ruleIndex = RuleHelp.all.firstIndex { $0.id == annotation.rule } ?? -1
    level = SARIFLevel(annotation.severity)
    message = SARIFText(text: annotation.text)
    locations = [
      SARIFLocation(
        file: annotation.file, annotation.location, function: annotation.function)
    ]
    if annotation.file != annotation.path {
      var input = SARIFLocation(file: annotation.path, nil, function: annotation.function)
      input.id = 1
      input.message = SARIFText(text: "the kernel that was analysed, loop \(annotation.loop)")
      relatedLocations = [input]
    }
    partialFingerprints = ["qdiag/1": annotation.fingerprint]
    suppressions = annotation.acceptance.map { [Suppression(justification: $0.words)] }
    properties = Properties(cpu: annotation.cpu, loop: annotation.loop)
  }
}

extension SARIFInvocation.Notification {
  init(_ notification: Notification) {
    level = SARIFLevel(notification.severity)
    message = SARIFText(text: notification.message)
    locations = notification.path.map { [SARIFLocation(file: $0, nil, function: nil)] }
  }
}

extension SARIFLevel {
  init(_ severity: Severity) {
    self =
      switch severity {
      case .note: .note
      case .warning: .warning
      case .error: .error
      }
  }
}

extension SARIFLocation {
  init(file: String, _ place: SourceLocation?, function: String?) {
    physicalLocation = Physical(
      artifactLocation: Artifact(uri: file.asURI),
      region: place.flatMap { place in
        place.line > 0
          ? Region(startLine: place.line, startColumn: place.column > 0 ? place.column : nil) : nil
      })
    logicalLocations = function.map { [Logical(name: $0, fullyQualifiedName: $0)] }
  }
}

extension String {
  /// A path as a URI, relative where it is (RFC 3986).
  fileprivate var asURI: String {
    let escaped = utf8.reduce(into: "") { text, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."),
        UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "+"):
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        text += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return hasPrefix("/") ? "file://" + escaped : escaped
  }
}
