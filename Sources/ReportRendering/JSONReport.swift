public import DiagnosisModel
public import FoundationEssentials

/// The JSON form of a report: the encoded model, keys sorted, one line feed at the end.
public enum JSONReport {
  public static func render(_ explanation: Explanation) throws -> Data { try line(explanation) }

  public static func render(_ list: CPUList) throws -> Data { try line(list) }

  /// A file of measurements, indented: people compare them.
  public static func render(_ file: CPUMeasurements) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    return try encoder.encode(file) + [UInt8(ascii: "\n")]
  }

  public static func render(_ comparison: Comparison) throws -> Data { try line(comparison) }

  /// What stands before the first report of a document; commas separate the reports.
  public static let opening = Data(#"{"reports":["#.utf8)

  /// What stands behind the last report of a document. Together they are the encoded
  /// `ReportCollection`.
  public static func closing(tool: Tool, unanalyzed: [InputError]) throws -> Data {
    let frame = ReportCollection(tool: tool, reports: [], unanalyzed: unanalyzed)
    return try line(frame).dropFirst(opening.count)
  }

  /// A report as it stands in a document.
  public static func part(_ report: Report) throws -> Data { try data(report) }

  private static func line(_ value: some Encodable) throws -> Data {
    try data(value, end: "\n")
  }

  private static func data(_ value: some Encodable, end: StaticString = "") throws -> Data {
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
