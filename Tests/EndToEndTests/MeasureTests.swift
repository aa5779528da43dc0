import DiagnosisModel
import Foundation
import TestSupport
import Testing

/// `qdiag measure` on this machine.
@Suite(.serialized) struct MeasureTests {
  private static let busy: Comment = "this machine is too busy to be measured"
  private static let folder = Places.root.appending(path: "Fixtures/measure")

  private func run(_ arguments: [String]) async throws -> Outcome {
    try await CommandLineTool.run(CommandLineTool.qdiag, ["measure"] + arguments)
  }

  private func measurement(_ arguments: [String]) async throws -> LoopMeasurements {
    let outcome = try await run(arguments + ["--format", "json"])
    if outcome.error.contains("x86-64 only") { try Test.cancel("code is measured on x86-64 only") }
    if outcome.error.contains("too busy") { try Test.cancel(Self.busy) }
    #expect(outcome.status == 0, "\(outcome.error)")
    try await PythonValidator.expectValid(outcome.output, schema: "docs/measurement.schema.json")
    return try JSONDecoder().decode(LoopMeasurements.self, from: Data(outcome.output.utf8))
  }

  /// What a chain of dependent instructions takes on every CPU. Other work on the machine shows in the spread.
  private func expect(_ loop: MeasuredLoop, takes expected: Double) throws {
    if loop.refusal?.contains("too busy") == true { try Test.cancel(Self.busy) }
    let measured = try #require(loop.measured, "\(loop.refusal ?? "no reason is given")")
    let tolerance = max(0.08, 2 * measured.spread)
    #expect(abs(measured.cyclesPerIteration / expected - 1) < tolerance, "\(measured)")
  }

  @Test func measuresLoopsBesideTheModels() async throws {
    let measured = try await measurement([Self.folder.appending(path: "loops.s").path])
    #expect(measured.schema == LoopMeasurements.schema)
    let chain = try #require(measured.loops.first { $0.id.hasPrefix("chain:") })
    try expect(chain, takes: 4)
    #expect(!chain.estimates.isEmpty)
    let copy = try #require(measured.loops.first { $0.id.hasPrefix("copy:") })
    #expect(copy.measured != nil || copy.refusal?.contains("too busy") == true)
  }

  @Test func oneLoopOfOneFunction() async throws {
    let path = Self.folder.appending(path: "loops.s").path
    let all = try await measurement([path, "--function", "copy"])
    #expect(all.loops.count == 1)
    let loop = try #require(all.loops.first)
    #expect(try await measurement([path, "--loop", loop.id]).loops.map(\.id) == [loop.id])
    let missing = try await run([path, "--loop", "0x999"])
    #expect(missing.status == 2 && missing.error.contains("there is no loop '0x999'"))
  }

  @Test(arguments: [
    ("writes_a_file", "a system instruction: syscall"), ("old_interface", "a system instruction"),
    ("halts", "a system instruction: hlt"), ("calls", "a call"),
    ("reads_the_thread", "memory of the thread"), ("divides_by_zero", "divides by zero"),
    ("writes_the_code", "memory that is not its own"), ("takes_all_memory", "ever more memory"),
    ("moves_a_base", "a system instruction"),
  ])
  func aHostileLoopIsOneError(function: String, reason: String) async throws {
    let outcome = try await run([
      Self.folder.appending(path: "hostile.s").path, "--function", function,
    ])
    #expect(outcome.status == 2 && outcome.output.isEmpty)
    #expect(outcome.error.contains(reason), "\(outcome.error)")
    #expect(outcome.error.split(separator: "\n").count == 1)
  }

  /// A system that confines no process: here because it is told to refuse the request.
  @Test(.needs(PythonValidator.requirement))
  func withoutSeccompNothingRuns() async throws {
    let script = """
      import ctypes, os, struct, sys
      # prctl with PR_SET_SECCOMP is an invalid argument, all else is allowed.
      code = [(0x20, 0, 0, 0), (0x15, 0, 2, 157), (0x20, 0, 0, 16), (0x15, 1, 0, 22),
              (0x06, 0, 0, 0x7fff0000), (0x06, 0, 0, 0x50016)]
      text = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *c) for c in code))
      class Program(ctypes.Structure):
          _fields_ = [("count", ctypes.c_ushort), ("code", ctypes.c_void_p)]
      system = ctypes.CDLL(None)
      system.prctl(38, 1, 0, 0, 0)
      program = Program(len(code), ctypes.addressof(text))
      assert system.prctl(22, 2, ctypes.byref(program), 0, 0) == 0
      os.execv(sys.argv[1], sys.argv[1:])
      """
    let python = try #require(PythonValidator.interpreter)
    let outcome = try await CommandLineTool.run(
      python,
      [
        "-c", script, CommandLineTool.qdiag, "measure", "--blocks",
        Self.folder.appending(path: "blocks.csv").path,
      ])
    if outcome.error.contains("x86-64 only") { try Test.cancel("code is measured on x86-64 only") }
    #expect(outcome.status == 2 && outcome.output.isEmpty)
    #expect(outcome.error.contains("this system cannot confine a process"), "\(outcome.error)")
    #expect(outcome.error.split(separator: "\n").count == 1)
  }

  @Test func measuresBlocks() async throws {
    let path = Self.folder.appending(path: "blocks.csv").path
    let measured = try await measurement(["--blocks", path])
    #expect(measured.loops.map(\.id) == ["block 1", "block 2", "block 3"])
    try expect(measured.loops[0], takes: 3)
    try expect(measured.loops[1], takes: 4)
  }

  @Test func whatCannotBeMeasured() async throws {
    #expect(try await run([]).status == 2)
    #expect(try await run(["/nonexistent.o"]).status == 2)
    let folder = try TemporaryFolder()
    let bad = folder.file("bad.csv").path
    try Data("48zz\n".utf8).write(to: URL(filePath: bad))
    let outcome = try await run(["--blocks", bad])
    #expect(outcome.status == 2 && outcome.error.contains("1: expected a block"))
  }
}
