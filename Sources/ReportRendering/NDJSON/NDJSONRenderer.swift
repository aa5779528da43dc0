public import DiagnosisModel
public import FoundationEssentials

/// The form for many kernels: a record a line, each complete in itself, so that files can be cut, joined
/// and queried.
public struct NDJSONRenderer: Renderer {
  public static let name = "ndjson"
  public static let purpose = "for many kernels, a record a line"
  public static let fileExtension = "ndjson"

  private let tool: Tool

  public init(_ options: RenderingOptions) {
    tool = options.tool ?? Tool(name: "qdiag", version: "unknown", llvm: "unknown")
  }

  public static func canRender(_ type: any Encodable.Type) -> Bool { type is CheckResult.Type }

  public func render(_ result: some Encodable) throws -> Data {
    guard let result = result as? CheckResult else {
      preconditionFailure("\(type(of: result)) has no records")
    }
    return try result.kernels.reduce(into: Data()) {
      $0 += try line(ReportRecord(tool: result.tool, check: $1))
    } + errors(result.unanalyzed, tool: result.tool)
  }

  private func line(_ record: ReportRecord) throws -> Data {
    Data(try SortedJSONEncoder.encode(record)) + [UInt8(ascii: "\n")]
  }

  private func errors(_ errors: [InputError], tool: Tool) throws -> Data {
    try errors.reduce(into: Data()) { $0 += try line(ReportRecord(tool: tool, error: $1)) }
  }
}

extension NDJSONRenderer: ReportRenderer {
  public var opening: String { "" }
  public var separator: String { "" }

  public func part(_ report: Report) throws -> Data {
    try line(ReportRecord(tool: tool, report: report))
  }

  public func closing(tool: Tool, unanalyzed: [InputError]) throws -> Data {
    try errors(unanalyzed, tool: tool)
  }
}
