public import DiagnosisModel
public import FoundationEssentials

/// The form for GitHub's jobs: workflow commands, which become annotations of the changed files.
///
///     ::error file=kernel.ll,line=120,title=widening-fallback::16 of 16 vector products widen …
public struct GitHubRenderer: Renderer {
  public static let name = "github"
  public static let purpose = "for annotations on GitHub"
  public static let fileExtension = "github"

  public init(_ options: RenderingOptions) {}

  public static func canRender(_ type: any Encodable.Type) -> Bool { type is CheckResult.Type }

  public func render(_ result: some Encodable) -> Data {
    guard let result = result as? CheckResult else {
      preconditionFailure("\(type(of: result)) has no annotations")
    }
    return data(
      Annotation.annotations(of: result).filter { $0.acceptance == nil }.map(line)
        + Notification.notifications(of: result).map(line))
  }

  private func line(_ annotation: Annotation) -> String {
    var properties = [("file", annotation.file)]
    if let place = annotation.location, place.line > 0 {
      properties.append(("line", String(place.line)))
      if place.column > 0 { properties.append(("col", String(place.column))) }
    }
    properties.append(("title", annotation.rule))
    let function = annotation.function.isEmpty ? "" : "@\(annotation.function) for "
    return Self.command(
      annotation.severity, properties, "\(function)\(annotation.cpu): \(annotation.text)")
  }

  private func line(_ notification: Notification) -> String {
    Self.command(
      notification.severity, notification.path.map { [("file", $0)] } ?? [], notification.message)
  }

  private static func command(
    _ severity: Severity, _ properties: [(String, String)], _ message: String
  ) -> String {
    let word =
      switch severity {
      case .note: "notice"
      case .warning: "warning"
      case .error: "error"
      }
    let list = properties.map { "\($0)=\(escaped($1, ":,"))" }.joined(separator: ",")
    return "::\(word)\(list.isEmpty ? "" : " ")\(list)::\(escaped(message, ""))"
  }

  /// As the runner reads it back (`@actions/core`, `command.ts`).
  private static func escaped(_ text: String, _ more: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      if scalar == "%" || scalar == "\r" || scalar == "\n" || more.unicodeScalars.contains(scalar) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "%" + (digits.count == 1 ? "0" : "") + digits
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
  }

  private func data(_ lines: [String]) -> Data {
    Data(lines.map { $0 + "\n" }.joined().utf8)
  }
}

extension GitHubRenderer: ReportRenderer {
  public var opening: String { "" }
  public var separator: String { "" }

  public func part(_ report: Report) -> Data { data(Annotation.annotations(of: report).map(line)) }

  public func closing(tool: Tool, unanalyzed: [InputError]) -> Data {
    data(Notification.notifications(of: unanalyzed).map(line))
  }
}
