import DiagnosisModel
import Foundation
import TestSupport
import Testing

/// `qdiag calibrate` on this machine, and files of measurements that cannot be used.
@Suite(.serialized) struct CalibrateTests {
  @Test func measuresThisMachine() async throws {
    let folder = try TemporaryFolder()
    let path = folder.file("machine.json").path
    let outcome = try await CommandLineTool.run(
      CommandLineTool.qdiag, ["calibrate", "--quick", "--date", "2001-02-03", "-o", path])
    if outcome.error.contains("instructions are measured on") {
      try Test.cancel("no table of instructions for this machine")
    }
    if outcome.error.contains("too busy to be measured") {
      #expect(outcome.status == 2)
      #expect(!FileManager.default.fileExists(atPath: path), "nothing half-written")
      try Test.cancel("other work disturbs what is measured")
    }
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(outcome.output.contains("rcp. throughput"))
    let text = try String(contentsOf: URL(filePath: path), encoding: .utf8)
    try await PythonValidator.expectValid(text, schema: "docs/measurements.schema.json")
    let file = try JSONDecoder().decode(CPUMeasurements.self, from: Data(text.utf8))
    for instruction in file.instructions {
      #expect((0.05...50).contains(instruction.reciprocalThroughput), "\(instruction.form)")
    }
    #expect(file.provenance.mode == "quick")
    #expect(file.provenance.date == "2001-02-03")
    if let check = file.check {
      #expect(outcome.output.contains("check: \(check.groups) groups"))
      #expect(check.groups == file.groups.count)
    }
    // Made here, it can be used here.
    let explained = try await CommandLineTool.run(
      CommandLineTool.qdiag,
      [
        "explain", "--schedule", "spatial-pack", "--no-measure", "--format", "json",
        "--measurements",
        path,
      ])
    #expect(explained.status == 0, "\(explained.error)")
    // Of a CPU whose pipeline is described, or of one that only LLVM knows.
    #expect(
      explained.output.contains("with the measurements of one")
        || explained.output.contains("with the measurements of a \(file.cpu)"))
  }

  /// What was there before stays, and nothing half-written comes.
  @Test(arguments: [nil, "before"])
  func anInterruptedCalibrationWritesNothing(before: String?) async throws {
    let folder = try TemporaryFolder()
    let path = folder.file("machine.json")
    if let before { try Data(before.utf8).write(to: path) }
    let process = Process()
    process.executableURL = URL(filePath: CommandLineTool.qdiag)
    process.arguments = ["calibrate", "-o", path.path]
    let error = Pipe()
    process.standardOutput = FileHandle.nullDevice
    process.standardError = error
    try process.run()
    try await Task.sleep(for: .milliseconds(1500))
    process.interrupt()
    process.waitUntilExit()
    let line = String(decoding: error.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    if line.contains("instructions are measured on") {
      try Test.cancel("no table of instructions for this machine")
    }
    #expect(process.terminationStatus != 0, "\(line)")
    #expect(line.contains("interrupted") && line.split(separator: "\n").count == 1, "\(line)")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names == (before == nil ? [] : ["machine.json"]))
    if let before { #expect(try String(contentsOf: path, encoding: .utf8) == before) }
  }

  @Test(arguments: [
    (nil, "cannot be read"), ("", "no JSON"), ("{}", "no JSON"),
    (#"{"schema": "qdiag.report/1"}"#, "its schema is 'qdiag.report/1'"),
    (#"{"schema": "qdiag.measurements/1"}"#, "is missing"),
    // The schema's former name.
    (#"{"schema": "qdiag.machine/1"}"#, "is missing"), (Self.haswell, "made on a haswell"),
    (
      Self.haswell.replacing("\"reciprocalThroughput\": 1", with: "\"reciprocalThroughput\": -1"),
      "figures that no instruction has"
    ),
    (Self.haswell.replacing("\"vectorBits\": 256", with: "\"vectorBits\": \"x\""), "wrong type"),
  ])
  func badMeasurementsAreErrors(content: String?, message: String) async throws {
    let folder = try TemporaryFolder()
    let file = folder.file("machine.json")
    if let content { try Data(content.utf8).write(to: file) }
    for command in [
      [
        "analyze", Places.fixtures.appending(path: "ir/silent_pairs.ll").path, "--cpu",
        "znver4",
      ],
      [
        "explain", "--schedule", "spatial-pack", "--cpu", "skylake-avx512", "--triple",
        "x86_64-linux-gnu",
      ],
    ] {
      let outcome = try await CommandLineTool.run(
        CommandLineTool.qdiag, command + ["--measurements", file.path])
      #expect(outcome.status == 2)
      #expect(outcome.output == "")
      #expect(outcome.error.contains(message), "\(outcome.error)")
    }
  }

  private static let haswell = """
    {"schema": "qdiag.measurements/1", "cpu": "haswell", "triple": "x86_64-linux-gnu",
     "tool": {"name": "qdiag", "version": "0", "llvm": "22"}, "groups": [],
     "provenance": {"method": "made up", "coreGigahertz": 1},
     "instructions": [{"form": "vpaddd ymm", "mnemonic": "vpaddd", "operands": "register",
       "vectorBits": 256, "reciprocalThroughput": 1, "latency": null, "portShare": 1, "beside": {},
       "modelReciprocalThroughput": null, "modelLatency": null}]}
    """
}
