import Foundation
import Subprocess
import SystemPackage

/// What a child process left behind.
public struct Outcome: Sendable {
  public let status: Int
  public let output: String
  public let error: String

  /// What was printed, however it was wrapped: paths are as long as the folder of the checkout has it.
  public var words: String { output.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}

/// Programs that the tests run.
public enum CommandLineTool {
  /// The tool under test, beside the test bundle.
  public static let qdiag: String = {
    let bundle = CommandLine.arguments[0]
    // `swift test` runs the bundle from a helper of the toolchain: its argument names the bundle.
    let named = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? bundle
    var folder = URL(filePath: named).deletingLastPathComponent()
    for _ in 0..<4 {
      let candidate = folder.appending(path: "qdiag")
      if FileManager.default.isExecutableFile(atPath: candidate.path) { return candidate.path }
      folder = folder.deletingLastPathComponent()
    }
    return Places.root.appending(path: ".build/debug/qdiag").path
  }()

  /// One of LLVM's own tools, or nil where it is not installed.
  public static func llvm(_ name: String) -> String? {
    var places = ["/usr/lib/llvm-22/bin/\(name)", "/usr/bin/\(name)-22"]
    if let config = ProcessInfo.processInfo.environment["LLVM_CONFIG"] {
      let folder = URL(filePath: config).deletingLastPathComponent()
      places.insert(folder.appending(path: name).path, at: 0)
    }
    return places.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// The end of a pipe, or of a file where a pipe does not hold it, from which `text` can be read. A
  /// program may end before it has read what it is given, so nobody may have to write then.
  private static func readable(_ text: String) throws -> FileDescriptor {
    let bytes = Array(text.utf8)
    if bytes.count <= 1 << 16 {
      let pipe = try FileDescriptor.pipe()
      try pipe.writeEnd.closeAfter { _ = try pipe.writeEnd.writeAll(bytes) }
      return pipe.readEnd
    }
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try FileDescriptor.open(FilePath(file.path), .readOnly)
  }

  /// Runs a program and collects what it prints.
  public static func run(
    _ program: String, _ arguments: [String], input: String = "",
    environment: [String: String] = [:]
  ) async throws -> Outcome {
    let overrides = environment.map {
      (Environment.Key(rawValue: $0.key)!, String?.some($0.value))
    }
    await ProgramGate.shared.enter()
    let run = await Task {
      try await Subprocess.run(
        .path(FilePath(program)), arguments: Arguments(arguments),
        environment: .inherit.updating(Dictionary(uniqueKeysWithValues: overrides)),
        input: .fileDescriptor(try readable(input), closeAfterSpawningProcess: true),
        output: .string(limit: 1 << 28), error: .string(limit: 1 << 24))
    }.result
    await ProgramGate.shared.leave()
    let result = try run.get()
    let status: Int
    switch result.terminationStatus {
    case .exited(let code): status = Int(code)
    case .signaled(let signal): status = -Int(signal)
    }
    return Outcome(
      status: status, output: result.standardOutput, error: result.standardError)
  }
}
