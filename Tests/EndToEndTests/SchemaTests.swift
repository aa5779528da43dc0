import Foundation
import TestSupport
import Testing

/// What qdiag writes, against docs/report.schema.json, by an independent validator: the Python
/// package `jsonschema` (Debian: python3-jsonschema).
@Suite(.needs(PythonValidator.requirement))
struct SchemaTests {
  @Test(arguments: Places.irFixtures())
  func aReportFollowsTheSchema(file: URL) async throws {
    try await expectValid(["analyze", "--format", "json", file.path], status: 0)
  }

  @Test func aCollectionFollowsTheSchema() async throws {
    let files = Places.irFixtures().prefix(2).map(\.path) + ["/nonexistent.ll"]
    try await expectValid(["analyze", "--format", "json"] + files, status: 2)
  }

  /// With everything that is left out where nobody asks.
  @Test func whatIsAskedForFollowsTheSchema() async throws {
    let kernels = ["gemm.haswell.ll", "dot.haswell.ll"].map {
      Places.fixtures.appending(path: "kernels/\($0)").path
    }
    try await expectValid(
      ["analyze", "--asm", "--prove", "--pair", "dot_s8s8=gemm_f32", "--format", "json"] + kernels,
      status: 0)
  }

  @Test func anExplanationFollowsTheSchema() async throws {
    try await expectValid(
      [
        "explain", "--schedule", "spatial-pack", "--triple", "x86_64-linux-gnu", "--cpu", "haswell",
        "--format", "json",
      ], status: 0)
  }

  @Test func theSchemaRefusesWhatIsNoReport() async throws {
    let verdict = try await PythonValidator.validate(
      #"{"schema": "qdiag.report/2", "loops": []}"#, schema: Self.schema)
    #expect(verdict.status != 0)
  }

  @Test func descriptionsOfCPUsFollowTheirSchema() async throws {
    let folder = Places.root.appending(path: "Sources/ThroughputModel/CPUs")
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      try await PythonValidator.expectValid(text, schema: "docs/cpu.schema.json")
    }
  }

  private func expectValid(_ arguments: [String], status: Int) async throws {
    let outcome = try await CommandLineTool.run(CommandLineTool.qdiag, arguments)
    #expect(outcome.status == status)
    try await PythonValidator.expectValid(outcome.output, schema: Self.schema)
  }

  private static let schema = "docs/report.schema.json"
}

enum PythonValidator {
  /// A Python that has the package, nil where there is none.
  static let requirement = Requirement(
    interpreter != nil, orElse: "Python's jsonschema is not installed")

  static let interpreter: String? = {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let places = ["/usr/bin"] + path.split(separator: ":").map(String.init)
    return places.map { "\($0)/python3" }.first { python in
      guard FileManager.default.isExecutableFile(atPath: python) else { return false }
      let process = Process()
      process.executableURL = URL(filePath: python)
      process.arguments = ["-c", "import jsonschema"]
      process.standardError = FileHandle.nullDevice
      guard (try? process.run()) != nil else { return false }
      process.waitUntilExit()
      return process.terminationStatus == 0
    }
  }()

  /// Expects a document to follow the schema in a file of this repository.
  static func expectValid(
    _ document: String, schema: String, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    guard interpreter != nil else { return }
    let verdict = try await validate(document, schema: schema)
    #expect(verdict.status == 0, "\(verdict.error)", sourceLocation: sourceLocation)
  }

  /// A field that the schema does not have fails: what is written is documented.
  static func validate(_ document: String, schema: String) async throws -> Outcome {
    let script = """
      import json, sys, jsonschema
      def close(schema):
          if isinstance(schema, dict):
              if "properties" in schema: schema.setdefault("additionalProperties", False)
              for part in schema.values(): close(part)
          elif isinstance(schema, list):
              for part in schema: close(part)
          return schema
      jsonschema.validate(json.load(sys.stdin), close(json.load(open(sys.argv[1]))))
      """
    let python = try #require(interpreter)
    return try await CommandLineTool.run(
      python, ["-c", script, Places.root.appending(path: schema).path], input: document)
  }
}
