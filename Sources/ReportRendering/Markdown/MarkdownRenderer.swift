public import DiagnosisModel
public import FoundationEssentials

/// The form for comments on pull requests: the answer, a table, and the details folded.
public struct MarkdownRenderer: Renderer {
  public static let name = "markdown"
  public static let purpose = "for pull requests"
  public static let fileExtension = "md"

  public init(_ options: RenderingOptions) {}

  public static func canRender(_ type: any Encodable.Type) -> Bool {
    type is any MarkdownResult.Type
  }

  public func render(_ result: some Encodable) throws -> Data {
    guard let result = result as? any MarkdownResult else {
      preconditionFailure("\(type(of: result)) has no Markdown")
    }
    return Data(result.markdown.utf8)
  }
}

/// A result that has a form for pull requests.
protocol MarkdownResult {
  /// Whole lines.
  var markdown: String { get }
}

extension Validation: MarkdownResult {
  var markdown: String { MarkdownValidation().render(self) }
}

extension MarkdownRenderer: ReportRenderer {
  public var opening: String { "" }
  public var separator: String { "\n" }

  public func part(_ report: Report) -> Data { Data(MarkdownReport(report: report).text.utf8) }

  public func closing(tool: Tool, unanalyzed: [InputError]) -> Data {
    Data(
      unanalyzed.map { "\n**not analysed** \($0.path.asMarkdownCode): \($0.message.inMarkdown)\n" }
        .joined().utf8)
  }
}
