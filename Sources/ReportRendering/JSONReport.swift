public import FoundationEssentials

/// The JSON form of a report: the encoded model, keys sorted, one line feed at the end.
public enum JSONReport {
  public static func render(_ report: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var data = try encoder.encode(report)
    data.append(UInt8(ascii: "\n"))
    return data
  }
}
