import DiagnosisModel
import Foundation
import TestSupport
import Testing

/// `qdiag validate` on this machine, and on cycles that were measured before.
@Suite(.serialized) struct ValidateTests {
  private static let folder = Places.root.appending(path: "Fixtures/measure")

  private func run(_ arguments: [String]) async throws -> Outcome {
    try await CommandLineTool.run(CommandLineTool.qdiag, ["validate"] + arguments)
  }

  @Test func measuresADirectory() async throws {
    let outcome = try await run([Self.folder.path, "--format", "json"])
    if outcome.error.contains("x86-64 only") { try Test.cancel("code is measured on x86-64 only") }
    if outcome.error.contains("no loop has a measurement") {
      try Test.cancel("this machine is too busy to be measured")
    }
    #expect(outcome.status == 0, "\(outcome.error)")
    try await PythonValidator.expectValid(outcome.output, schema: "docs/validation.schema.json")
    let found = try JSONDecoder().decode(Validation.self, from: Data(outcome.output.utf8))
    // Where other work disturbs, one may have no steady time.
    #expect(found.loops.count + found.unmeasured.values.reduce(0, +) == 3)
    #expect(Set(found.loops.map(\.id)).isSubset(of: ["block 1", "block 2", "block 3"]))
    #expect(found.methods.map(\.name) == Validation.order)
    #expect(found.methods.first?.medianError ?? 1 < 0.5)
  }

  @Test func whatWasMeasuredBeforeIsPredictedAgain() async throws {
    let folder = try TemporaryFolder()
    let path = folder.file("validation.json").path
    let blocks = Self.folder.appending(path: "blocks.csv").path
    let earlier = Validation(
      tool: Tool(name: "qdiag", version: "0", llvm: "22"), cpu: "znver5",
      loops: [
        Validation.Row(
          id: "block 2", input: blocks, group: "chains", measured: 1.5,
          predictions: ["qdiag": 99, "osaca": 2])
      ], unmeasured: [:])
    try JSONEncoder().encode(earlier).write(to: URL(filePath: path))
    let outcome = try await run([
      "--measurements", path, "--simulate-on", "znver5", "--format", "json",
    ])
    #expect(outcome.status == 0, "\(outcome.error)")
    let found = try JSONDecoder().decode(Validation.self, from: Data(outcome.output.utf8))
    let row = try #require(found.loops.first)
    #expect(row.id == "block 2" && row.measured == 1.5 && row.group == "chains")
    #expect(row.predictions["osaca"] == 2 && row.predictions["qdiag"] ?? 99 < 10)
  }

  /// Each line of a fixture is a block that one mechanism decides, with what it took on that CPU: a Zen 5, a Zen 4,
  /// a Zen 3, an Emerald Rapids.
  @Test(arguments: [
    ("zen5.csv", "znver5", 0.08), ("zen4.csv", "znver4", 0.09),
    ("zen3.csv", "znver3", 0.09),
    ("goldencove.csv", "emeraldrapids", 0.105),
  ])
  func minimalBlocksArePredictedAsMeasured(
    fixture: String, cpu: String, tolerance: Double
  ) async throws {
    let blocks = Places.root.appending(path: "Fixtures/blocks/\(fixture)")
    let lines = try String(contentsOf: blocks, encoding: .utf8).split(separator: "\n")
    let measured = lines.enumerated().dropFirst().compactMap { index, line in
      Double(line.split(separator: ",")[1]).map {
        Validation.Row(
          id: "block \(index + 1)", input: blocks.path, group: "minimal", measured: $0,
          predictions: [:])
      }
    }
    #expect(measured.count >= 40)
    let folder = try TemporaryFolder()
    let path = folder.file("validation.json").path
    let earlier = Validation(
      tool: Tool(name: "qdiag", version: "0", llvm: "22"), cpu: cpu, loops: measured,
      unmeasured: [:])
    try JSONEncoder().encode(earlier).write(to: URL(filePath: path))
    let outcome = try await run([
      "--measurements", path, "--simulate-on", cpu, "--format", "json",
    ])
    #expect(outcome.status == 0, "\(outcome.error)")
    let found = try JSONDecoder().decode(Validation.self, from: Data(outcome.output.utf8))
    #expect(found.loops.count == measured.count)
    for (index, row) in found.loops.enumerated() {
      let predicted = try #require(row.predictions["simulation"])
      #expect(
        abs(predicted / row.measured - 1) < tolerance,
        "\(lines[index + 1]): predicted \(predicted), measured \(row.measured)")
    }
  }

  @Test func theTablesGoWhereTheyAreWanted() async throws {
    let folder = try TemporaryFolder()
    let path = folder.file("accuracy.md").path
    let outcome = try await run([Self.folder.path, "--markdown", path])
    let text = try String(contentsOf: URL(filePath: path), encoding: .utf8)
    #expect(outcome.output == text && text.contains("| all loops, by | loops |"))
  }

  @Test(arguments: [("{}", "expected JSON with loops"), ("{\"loops\": []}", "no loop has")])
  func measurementsThatCannotBeUsed(text: String, reason: String) async throws {
    let folder = try TemporaryFolder()
    let path = folder.file("measured.json").path
    try Data(text.utf8).write(to: URL(filePath: path))
    let outcome = try await run(["--measurements", path])
    #expect(outcome.status == 2 && outcome.error.contains(reason), "\(outcome.error)")
    #expect(outcome.error.split(separator: "\n").count == 1)
  }

  @Test func nothingToValidate() async throws {
    #expect(try await run([]).status == 2)
    #expect(try await run(["/nonexistent"]).status == 2)
  }
}
