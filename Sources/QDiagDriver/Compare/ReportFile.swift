internal import DiagnosisModel
internal import FoundationEssentials

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A report that an earlier call wrote: untrusted JSON.
enum ReportFile {
  /// Whether a file holds JSON: no other input begins with a brace.
  static func isJSON(_ path: String) -> Bool {
    // A pipe can be read only once.
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return false }
    defer { close(file) }
    var head = [UInt8](repeating: 0, count: 64)
    let count = Glibc.read(file, &head, head.count)
    return head.prefix(max(0, count)).first { !" \n\r\t".utf8.contains($0) } == UInt8(ascii: "{")
  }

  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  /// One report as `JSONRenderer` writes it.
  static func decode(_ written: [UInt8], path: String) throws(InputError) -> Report {
    do {
      return try JSONDecoder().decode(Report.self, from: Data(written))
    } catch {
      throw InputError(path: path, message: "the analysis wrote no report")
    }
  }

  /// - Throws: `InputError` where it is no report, or one of another schema.
  static func read(_ path: String) throws(InputError) -> [Report] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw InputError(path: path, message: "cannot be read")
    }
    let decoder = JSONDecoder()
    // The first line of NDJSON is a document of its own.
    let end = data.firstIndex(of: UInt8(ascii: "\n")) ?? data.endIndex
    let head = (try? decoder.decode(Header.self, from: data[..<end]))?.schema
    if head == ReportRecord.schema { return try records(data, path: path) }
    guard let schema = head ?? (try? decoder.decode(Header.self, from: data))?.schema else {
      throw InputError(path: path, message: "the file is JSON, but no report of qdiag's")
    }
    guard schema == ReportCollection.schema else {
      throw InputError(
        path: path,
        message:
          "its schema is '\(schema.onOneLine)', not '\(ReportCollection.schema)': analyze the "
          + "kernel again with this version, or name the kernel itself")
    }
    do {
      return try decoder.decode(ReportCollection.self, from: data).reports
    } catch {
      throw InputError(path: path, message: "the report is damaged: it does not follow its schema")
    }
  }

  private static func records(_ data: Data, path: String) throws(InputError) -> [Report] {
    let decoder = JSONDecoder()
    var reports: [Report] = []
    for (index, line) in data.split(separator: UInt8(ascii: "\n")).enumerated() {
      guard let record = try? decoder.decode(ReportRecord.self, from: line),
        record.schema == ReportRecord.schema
      else {
        throw InputError(
          path: path, message: "line \(index + 1) is no record of '\(ReportRecord.schema)'")
      }
      if let report = record.report { reports.append(report) }
    }
    return reports
  }

  private struct Header: Decodable {
    let schema: String
  }
}
