public import DiagnosisModel
internal import KernelAnalysis
internal import LLVMInterop

/// A question about what a CPU has for low precision, and what binaries have of it.
public struct HostRequest: Sendable {
  /// Nil is this machine's.
  public var cpu: String?
  /// Objects, libraries, executables.
  public var paths: [String] = []
  public var limits = AnalysisLimits()

  public init() {}

  /// - Throws: `InputError` for a CPU that there is not, and for a file that is no machine code.
  public func run() throws(InputError) -> HostReport {
    var target: Target
    let features: [String]
    let peaks: [HostReport.Peaks]
    do {
      target = try TargetChoice(
        TargetWish(cpu: cpu ?? "host"), for: TargetEvidence(triple: "")
      ).target
      if cpu == nil { target.source = .host }
      features = try TargetArchitecture(triple: target.triple).features(
        ofCPU: target.cpu, changedBy: target.features.joined(separator: ","))
      peaks = try CPUPeaks.peaks(triple: target.triple, cpu: target.cpu, features: features)
    } catch {
      throw InputError(path: cpu ?? "host", message: "\(error)")
    }
    var binaries: [HostReport.Binary] = []
    for path in paths {
      var binary = try limits.bound(subject: path.onOneLine) { () throws(InputError) in
        try FileAnalysis.guarded(subject: path.onOneLine) { () throws(InputError) in
          try Self.census(of: path)
        }
      }
      for index in binary.instructions.indices {
        binary.instructions[index].isAvailable =
          Architecture(triple: binary.triple) == Architecture(triple: target.triple)
          && Set(binary.instructions[index].features).isSubset(of: features)
      }
      binaries.append(binary)
    }
    return HostReport(tool: ToolIdentity.tool, target: target, peaks: peaks, binaries: binaries)
  }

  private static func census(of path: String) throws(InputError) -> HostReport.Binary {
    let buffer: InputBuffer
    do throws(InputReadError) {
      buffer = try InputBuffer(path: path)
    } catch {
      throw InputError(path: path, message: error.reason.lowercasedFirst)
    }
    return try buffer.withBytes { bytes, _ throws(InputError) in
      let object: ObjectCode
      do throws(MachineCodeError) {
        object = try ObjectCode(UnsafeRawBufferPointer(bytes))
      } catch {
        throw InputError(path: path, message: error.message)
      }
      return HostReport.Binary(
        path: path, triple: object.triple, instructions: DotProductCensus(object).entries)
    }
  }
}
