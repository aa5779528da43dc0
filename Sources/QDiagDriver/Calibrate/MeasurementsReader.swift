internal import DiagnosisModel
internal import FoundationEssentials
internal import LLVMInterop

/// Reads files of measurements: untrusted JSON.
enum MeasurementsReader {
  /// - Parameter cpu: the CPU that is modelled.
  /// - Throws: `MeasurementsError` where it cannot be read, is no file of measurements, has figures that make no
  ///   sense or is of another CPU.
  static func read(
    _ path: String, modelling cpu: String
  ) throws(MeasurementsError) -> CPUMeasurements {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw MeasurementsError(
        path: path, reason: "it cannot be read; 'qdiag calibrate -o' writes one")
    }
    let decoder = JSONDecoder()
    guard let header = try? decoder.decode(Header.self, from: data) else {
      throw MeasurementsError(path: path, reason: "it is no JSON with a schema")
    }
    guard [CPUMeasurements.schema, CPUMeasurements.formerSchema].contains(header.schema) else {
      throw MeasurementsError(
        path: path, reason: "its schema is '\(header.schema)', not '\(CPUMeasurements.schema)'")
    }
    let file: CPUMeasurements
    do {
      file = try decoder.decode(CPUMeasurements.self, from: data)
    } catch {
      throw MeasurementsError(path: path, reason: "it is damaged: \(Self.place(of: error))")
    }
    let isSane = file.instructions.allSatisfy {
      $0.reciprocalThroughput > 0 && $0.reciprocalThroughput < 1000
        && (0..<1000).contains($0.portShare ?? 0) && (0...1024).contains($0.vectorBits)
    }
    guard isSane else {
      throw MeasurementsError(path: path, reason: "it is damaged: figures that no instruction has")
    }
    guard file.cpu == cpu else {
      throw MeasurementsError(
        path: path,
        reason: "it was made on a \(file.cpu), but cycles are modelled for "
          + "\(cpu.isEmpty ? "a generic CPU" : cpu): pass --simulate-on \(file.cpu), or leave "
          + "--measurements away")
    }
    return file
  }

  private struct Header: Decodable {
    let schema: String
  }

  private static func place(of error: any Error) -> String {
    guard let error = error as? DecodingError else { return "\(error)" }
    switch error {
    case .keyNotFound(let key, let context):
      return "\(key.stringValue) is missing in \(path(context))"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      return "\(path(context)) is of the wrong type"
    case .dataCorrupted(let context): return "\(path(context)) is malformed"
    @unknown default: return "it does not follow the schema"
    }
  }

  private static func path(_ context: DecodingError.Context) -> String {
    let path = context.codingPath.map { $0.intValue.map(String.init) ?? $0.stringValue }
    return path.isEmpty ? "the file" : path.joined(separator: ".")
  }
}

/// Why a file of measurements cannot be used.
struct MeasurementsError: Error, Equatable {
  let path: String
  let reason: String

  var message: String { "--measurements \(path): \(reason)" }
}
