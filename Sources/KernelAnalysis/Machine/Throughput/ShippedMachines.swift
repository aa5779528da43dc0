internal import DiagnosisModel
internal import FoundationEssentials

/// The machine files that come with the tool, as `qdiag calibrate -o` wrote them.
enum ShippedMachines {
  /// The file of a CPU; nil where none is shipped.
  static func file(for cpu: String) -> MachineFile? {
    guard let bytes = bytes[cpu] else { return nil }
    return try? JSONDecoder().decode(MachineFile.self, from: Data(bytes))
  }

  private static var bytes: [String: [UInt8]] { ["znver4": PackageResources.znver4_json] }
}
