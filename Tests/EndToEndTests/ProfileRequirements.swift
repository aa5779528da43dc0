import Foundation
import TestSupport

/// What tests of profiles need.
extension Requirement {
  private static func program(_ name: String) -> String? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return path.split(separator: ":").map { "\($0)/\(name)" }.first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
  }

  static let perfPath = program("perf")

  /// Swift's toolchain has a clang of its own.
  static let compilerPath = CommandLineTool.llvm("clang") ?? program("clang")

  static let compiler = Requirement(compilerPath != nil, orElse: "there is no clang")

  /// Linux' sampler, and leave to use it: containers may forbid it whatever the kernel's setting is.
  static let perf = Requirement(
    mayRecord, orElse: "perf is not installed, or may not sample here")

  private static var mayRecord: Bool {
    guard let perfPath else { return false }
    let folder = try? TemporaryFolder()
    let trial = Process()
    trial.executableURL = URL(filePath: perfPath)
    trial.arguments = [
      "record", "-q", "-e", "cpu-clock", "-o", folder?.file("perf.data").path ?? "/dev/null",
      "true",
    ]
    trial.standardOutput = FileHandle.nullDevice
    trial.standardError = FileHandle.nullDevice
    guard (try? trial.run()) != nil else { return false }
    trial.waitUntilExit()
    return trial.terminationStatus == 0
  }
}
