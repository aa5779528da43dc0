public import DiagnosisModel
internal import Dispatch
public import FoundationEssentials

/// The JSON form of a report: the encoded model, keys sorted, one line feed at the end.
public enum JSONReport {
  public static func render(_ explanation: Explanation) throws -> Data {
    try line(encode(explanation))
  }

  /// A machine file, indented: people compare them.
  public static func render(_ file: MachineFile) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    return line(try encoder.encode(file))
  }

  public static func render(_ collection: ReportCollection) throws -> Data {
    try line(encode(collection))
  }

  /// A report on a large module is nearly all loops: they are encoded side by side and put in place.
  public static func render(_ report: Report) throws -> Data {
    guard report.loops.count >= 64 else { return try line(encode(report)) }
    var frame = report
    frame.loops = []
    let data = try encode(frame)
    // A quotation mark within a string is escaped, so this can only be the field.
    let field = Data("\"loops\":[".utf8)
    guard let place = data.firstRange(of: field) else { return try line(encode(report)) }
    var document = Data(data[..<place.upperBound])
    for (index, part) in try encodeSideBySide(report.loops).enumerated() {
      if index > 0 { document.append(UInt8(ascii: ",")) }
      document.append(part.dropFirst().dropLast())
    }
    document.append(data[place.upperBound...])
    return line(document)
  }

  /// The arrays of consecutive stretches of the loops, one a thread.
  private static func encodeSideBySide(_ loops: [LoopProfile]) throws -> [Data] {
    let count = 2
    let size = (loops.count + count - 1) / count
    let parts = Parts(count: count)
    DispatchQueue.concurrentPerform(iterations: count) { index in
      let stretch = loops[(index * size)..<min(loops.count, (index + 1) * size)]
      parts.set(index, Result { try encode(Array(stretch)) })
    }
    return try parts.all()
  }

  private static func encode(_ value: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(value)
  }

  private static func line(_ data: Data) -> Data { data + [UInt8(ascii: "\n")] }

  /// Results that threads fill in, each its own.
  private final class Parts: @unchecked Sendable {
    private let queue = DispatchQueue(label: "qdiag.json")
    private var results: [Result<Data, any Error>?]

    init(count: Int) {
      results = Array(repeating: nil, count: count)
    }

    func set(_ index: Int, _ result: Result<Data, any Error>) {
      queue.sync { results[index] = result }
    }

    func all() throws -> [Data] {
      try results.compactMap { try $0?.get() }
    }
  }
}
