public import DiagnosisModel
public import FoundationEssentials

/// The JSON form of a report: the encoded model, keys sorted, one line feed at the end.
public enum JSONReport {
  public static func render(_ explanation: Explanation) throws -> Data { try line(explanation) }

  public static func render(_ collection: ReportCollection) throws -> Data { try line(collection) }

  /// A machine file, indented: people compare them.
  public static func render(_ file: CPUMeasurements) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    return try encoder.encode(file) + [UInt8(ascii: "\n")]
  }

  private static func line(_ value: some Encodable) throws -> Data {
    let encoder = SortedJSONEncoder()
    try encoder.encode(value)
    encoder.state.pointee.bytes.append(UInt8(ascii: "\n"))
    // The bytes stay where they were written, as long as the data lives.
    let written = encoder.written
    return Data(
      bytesNoCopy: UnsafeMutableRawPointer(mutating: written.baseAddress!), count: written.count,
      deallocator: .custom { _, _ in withExtendedLifetime(encoder) {} })
  }
}
