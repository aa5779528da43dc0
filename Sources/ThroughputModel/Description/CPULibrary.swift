internal import DiagnosisModel
public import FoundationEssentials

/// The descriptions of CPUs that come with the tool.
public enum CPULibrary {
  /// What is known of a CPU; nil where LLVM's model is all there is.
  public static func description(of cpu: String) -> CPUDescription? {
    guard let file = files.first(where: { $0.cpus.contains(cpu) }) else { return nil }
    return try? read(Data(file.bytes))
  }

  /// - Throws: `DecodingError` where it does not follow the schema.
  public static func read(_ data: Data) throws -> CPUDescription {
    try JSONDecoder().decode(CPUDescription.self, from: data)
  }

  /// Each file, with LLVM's names of the CPUs that stand in it: only the one that is asked for is
  /// decoded.
  static let files: [(cpus: [String], bytes: [UInt8])] = [
    (
      ["skylake-avx512", "skx", "cascadelake", "cooperlake", "cannonlake", "x86-64-v4"],
      PackageResources.skylake_avx512_json
    ),
    (
      ["icelake-server", "icelake-client", "rocketlake", "tigerlake"],
      PackageResources.icelake_server_json
    ),
    (["sapphirerapids", "emeraldrapids"], PackageResources.sapphirerapids_json),
    (["znver3"], PackageResources.znver3_json),
    (["znver4"], PackageResources.znver4_json),
    (["znver5"], PackageResources.znver5_json),
  ]
}
