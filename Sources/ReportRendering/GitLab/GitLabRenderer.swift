public import DiagnosisModel
public import FoundationEssentials

/// The form for merge requests on GitLab: a report of code quality, a list of issues.
public struct GitLabRenderer: Renderer {
  public static let name = "gitlab"
  public static let purpose = "for code quality on GitLab"
  public static let fileExtension = "gitlab.json"

  public init(_ options: RenderingOptions) {}

  public static func canRender(_ type: any Encodable.Type) -> Bool { type is CheckResult.Type }

  public func render(_ result: some Encodable) throws -> Data {
    guard let result = result as? CheckResult else {
      preconditionFailure("\(type(of: result)) has no issues")
    }
    let issues =
      Annotation.annotations(of: result).filter { $0.acceptance == nil }.map(Issue.init)
      + Notification.notifications(of: result).compactMap(Issue.init)
    return Data(try SortedJSONEncoder.encode(issues)) + [UInt8(ascii: "\n")]
  }

  /// GitLab's subset of Code Climate's specification of issues.
  private struct Issue: Encodable {
    struct Location: Encodable {
      struct Lines: Encodable {
        var begin: Int
      }

      var path: String
      var lines: Lines
    }

    var description: String
    var check_name: String
    /// Unique in the document.
    var fingerprint: String
    var severity: String
    var location: Location

    init(_ annotation: Annotation) {
      let function = annotation.function.isEmpty ? "" : "@\(annotation.function) for "
      description = "\(function)\(annotation.cpu): \(annotation.text)"
      check_name = annotation.rule
      fingerprint = [annotation.fingerprint, annotation.cpu, annotation.path].joined(separator: "-")
      severity = Self.word(annotation.severity)
      location = Location(
        path: annotation.file, lines: Location.Lines(begin: max(1, annotation.location?.line ?? 1)))
    }

    /// Nil for what concerns no file: GitLab shows issues in files only.
    init?(_ notification: Notification) {
      guard let path = notification.path else { return nil }
      description = notification.message
      check_name = "not-judged"
      fingerprint = "\(path) \(notification.message)"
      severity = Self.word(notification.severity)
      location = Location(path: path, lines: Location.Lines(begin: 1))
    }

    private static func word(_ severity: Severity) -> String {
      switch severity {
      case .note: "info"
      case .warning: "minor"
      case .error: "major"
      }
    }
  }
}

extension GitLabRenderer: ReportRenderer {
  public var opening: String { "[" }
  public var separator: String { "," }

  public func part(_ report: Report) throws -> Data {
    try Self.elements(Annotation.annotations(of: report).map(Issue.init))
  }

  public func closing(tool: Tool, unanalyzed: [InputError]) throws -> Data {
    Data("]\n".utf8)
  }

  /// A list without its brackets.
  private static func elements(_ issues: [Issue]) throws -> Data {
    Data(try SortedJSONEncoder.encode(issues).dropFirst().dropLast())
  }
}
