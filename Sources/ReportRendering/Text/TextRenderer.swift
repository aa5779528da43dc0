public import DiagnosisModel
public import FoundationEssentials

/// The form for people: lines of text, in colours where a terminal shows them.
public struct TextRenderer: Renderer {
  public static let name = "text"
  public static let purpose = "for people"
  public static let fileExtension = "txt"

  private let style: TextStyle
  private let loopLimit: Int?
  private let isVerbose: Bool

  public init(_ options: RenderingOptions) {
    style = TextStyle(colored: options.isColored, width: options.width, bars: options.bars)
    loopLimit = options.loopLimit
    isVerbose = options.isVerbose
  }

  public static func canRender(_ type: any Encodable.Type) -> Bool { type is any TextResult.Type }

  public func render(_ result: some Encodable) -> Data {
    guard let result = result as? any TextResult else {
      preconditionFailure("\(type(of: result)) has no text form")
    }
    return Data(result.text(style).utf8)
  }
}

/// A result that has a form for people.
protocol TextResult {
  /// Whole lines.
  func text(_ style: TextStyle) -> String
}

extension TextRenderer: ReportRenderer {
  public var opening: String { "" }
  public var separator: String { "\n" }

  public func part(_ report: Report) -> Data {
    Data(TextReport(style: style, loopLimit: loopLimit, isVerbose: isVerbose).render(report).utf8)
  }

  /// Nothing: why an input has no report is said on standard error.
  public func closing(tool: Tool, unanalyzed: [InputError]) -> Data { Data() }

  public func closing(tool: Tool, unanalyzed: [InputError], twins: [FileTwin]) -> Data {
    if twins.isEmpty { return Data() }
    return Data("\n\(style.escaped { TextFileTwins(twins: twins, style: $0).lines })".utf8)
  }
}
