internal import DiagnosisModel
internal import FoundationEssentials

extension AnalysisRequest {
  /// All that results depend on beside their inputs.
  public var cacheContext: [String] {
    get throws(InputError) {
      let parts: [String]
      do {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        parts = [
          String(decoding: try encoder.encode(options), as: UTF8.self),
          String(decoding: try encoder.encode(limits), as: UTF8.self),
          String(decoding: try encoder.encode(forms), as: UTF8.self), failOn?.rawValue ?? "",
        ]
      } catch {
        throw InputError(
          path: paths.first ?? "", message: "the options cannot be encoded: \(error)")
      }
      return parts + [try options.measurementsFile.map(Self.content) ?? ""]
    }
  }

  /// What a file holds, hashed.
  static func content(of path: String) throws(InputError) -> String {
    guard let file = FileBytes(path) else {
      throw InputError(path: path, message: "cannot be read")
    }
    return CacheHash.of(file.bytes)
  }
}
