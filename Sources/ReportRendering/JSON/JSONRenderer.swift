public import DiagnosisModel
public import FoundationEssentials

/// The form for programs: the encoded model, keys sorted, one line feed at the end.
public struct JSONRenderer: Renderer {
  public static let name = "json"
  public static let purpose = "for programs"
  public static let fileExtension = "json"

  public init(_ options: RenderingOptions = RenderingOptions()) {}

  public static func canRender(_ type: any Encodable.Type) -> Bool { true }

  public func render(_ result: some Encodable) throws -> Data {
    guard result is CPUMeasurements else { return try data(result, end: "\n") }
    // Indented: people compare such files.
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    return try encoder.encode(result) + [UInt8(ascii: "\n")]
  }

  private func data(_ value: some Encodable, end: StaticString = "") throws -> Data {
    let encoder = SortedJSONEncoder()
    try encoder.encode(value)
    encoder.state.pointee.bytes.append(end)
    // The bytes stay where they were written, as long as the data lives.
    let written = encoder.written
    return Data(
      bytesNoCopy: UnsafeMutableRawPointer(mutating: written.baseAddress!), count: written.count,
      deallocator: .custom { _, _ in withExtendedLifetime(encoder) {} })
  }
}

/// The whole document is an encoded `ReportCollection`.
extension JSONRenderer: ReportRenderer {
  public var opening: String { #"{"reports":["# }
  public var separator: String { "," }

  public func part(_ report: Report) throws -> Data { try data(report) }

  public func closing(tool: Tool, unanalyzed: [InputError]) throws -> Data {
    try closing(tool: tool, unanalyzed: unanalyzed, twins: [])
  }

  public func closing(tool: Tool, unanalyzed: [InputError], twins: [FileTwin]) throws -> Data {
    let frame = ReportCollection(tool: tool, reports: [], unanalyzed: unanalyzed, twins: twins)
    return try data(frame, end: "\n").dropFirst(opening.utf8.count)
  }
}
