import DiagnosisModel
import Foundation
import TestSupport
import Testing

/// C and C++ as users give it.
@Suite struct SourceTests {
  private func analyze(
    _ source: String, name: String = "kernel.c", _ more: [String]
  ) async throws -> Outcome {
    let folder = try TemporaryFolder()
    let file = folder.file(name)
    try Data(source.utf8).write(to: file)
    return try await CommandLineTool.run(
      CommandLineTool.qdiag, ["analyze", file.path, "--format", "json"] + more)
  }

  private func report(_ outcome: Outcome) throws -> Report {
    #expect(outcome.status == 0, "\(outcome.error)")
    let collection = try JSONDecoder().decode(
      ReportCollection.self, from: Data(outcome.output.utf8))
    return try #require(collection.reports.first)
  }

  private static let gemm = """
    #include <stdint.h>
    void gemm(const int8_t *restrict a, const int8_t *restrict b, int32_t *restrict c) {
      for (int i = 0; i < 64; i++)
        for (int j = 0; j < 64; j++)
          for (int k = 0; k < 64; k++)
            c[i * 64 + k] += a[i * 64 + j] * b[j * 64 + k];
    }
    """

  @Test func aProductIsFoundAtItsColumn() async throws {
    let report = try report(try await analyze(Self.gemm, ["--cpu", "haswell"]))
    #expect(report.input.kind == .source)
    #expect(report.target.cpu == "haswell")
    let finding = try #require(report.findings.first { $0.rule == "widening-fallback" })
    #expect(finding.location?.line == 6)
    #expect(finding.location?.column == 26)
    #expect(finding.message.contains("'a[i * 64 + j] * b[j * 64 + k]'"))
    #expect(finding.message.contains("both int8_t, are promoted to int"))
  }

  @Test(arguments: [
    ("#define SUM c[i * 64 + k] += a[i * 64 + j] * b[j * 64 + k]", "SUM", 1, "'a[i * 64 + j] * b"),
    (
      "#define TIMES(x, y) ((x) * (y))", "c[i * 64 + k] += TIMES(a[i * 64 + j], b[j * 64 + k])", 1,
      "'(x) * (y)'"
    ),
  ])
  func aProductOfAMacroIsShownWhereItIsWritten(
    macro: String, statement: String, line: Int, words: String
  ) async throws {
    let body = "c[i * 64 + k] += a[i * 64 + j] * b[j * 64 + k]"
    let source = macro + "\n" + Self.gemm.replacing(body, with: statement)
    let report = try report(try await analyze(source, ["--cpu", "haswell"]))
    let finding = try #require(report.findings.first { $0.rule == "widening-fallback" })
    #expect(finding.message.contains(words), "\(finding.message)")
    #expect(finding.location?.line == line)
  }

  @Test func floatsHaveNoFindingOnWidth() async throws {
    let floats = Self.gemm.replacing("int8_t", with: "float").replacing("int32_t", with: "float")
    let report = try report(try await analyze(floats, ["--", "-O3", "-march=haswell"]))
    #expect(report.target.cpu == "haswell")
    #expect(!report.loops.isEmpty)
    #expect(!report.findings.contains { $0.message.contains("promoted") })
  }

  @Test func aProductOfAMethodIsFound() async throws {
    let method = """
      #include <cstdint>
      struct Layer {
        const int8_t *w;
        int32_t *sums;
        void add(const int8_t *x) {
          for (int k = 0; k < 4096; k++) sums[k] += x[0] * w[k];
        }
      };
      void run(Layer &layer, const int8_t *x) { layer.add(x); }
      """
    let report = try report(try await analyze(method, name: "kernel.cpp", ["--cpu", "haswell"]))
    #expect(report.findings.contains { $0.location?.line == 6 && $0.excerpt != nil })
  }

  @Test func theBuildsOwnArgumentsHold() async throws {
    let folder = try TemporaryFolder()
    try Data(Self.gemm.replacing("64", with: "SIZE").utf8).write(to: folder.file("kernel.c"))
    let commands = """
      [{"directory": "\(folder.path)", "file": "kernel.c",
        "command": "cc -O3 -DSIZE=32 -march=cascadelake -MD -MF kernel.d -o kernel.o -c kernel.c"}]
      """
    try Data(commands.utf8).write(to: folder.file("compile_commands.json"))
    let outcome = try await CommandLineTool.run(
      CommandLineTool.qdiag, ["analyze", folder.file("kernel.c").path, "--format", "json"])
    #expect(try report(outcome).target.cpu == "cascadelake")
    #expect(!FileManager.default.fileExists(atPath: folder.file("kernel.d").path))
    #expect(!FileManager.default.fileExists(atPath: folder.file("kernel.o").path))
  }

  @Test(arguments: [
    ("int f( { return 1; }", "kernel.c", "expected"),
    ("#include \"kernel.c\"\n", "kernel.c", "#include nested too deeply"),
    ("#include \"/nonexistent.h\"\n", "kernel.cpp", "file not found"),
    (
      "template <int N> struct A { static const int v = A<N + 1>::v; }; int x = A<0>::v;",
      "kernel.cpp", "recursive template instantiation"
    ),
  ])
  func whatDoesNotCompileIsOneError(source: String, name: String, message: String) async throws {
    let outcome = try await analyze(source, name: name, [])
    #expect(outcome.status == 2)
    #expect(outcome.error.split(separator: "\n").count == 1, "\(outcome.error)")
    #expect(outcome.error.contains("it does not compile"), "\(outcome.error)")
    #expect(outcome.error.contains(message), "\(outcome.error)")
  }

  @Test func aFolderOfKernelsMayHoldSources() async throws {
    let folder = try TemporaryFolder()
    try Data("not to be compiled".utf8).write(to: folder.file("kernel.c"))
    let ir = Places.fixtures.appending(path: "ir/silent_copy.ll")
    try FileManager.default.copyItem(at: ir, to: folder.file("kernel.ll"))
    let outcome = try await CommandLineTool.run(
      CommandLineTool.qdiag, ["analyze", folder.path, "--format", "json"])
    #expect(try report(outcome).input.path.hasSuffix("kernel.ll"))
  }

  @Test func aCacheKeepsNothingOfSources() async throws {
    let folder = try TemporaryFolder()
    let source = folder.file("kernel.c")
    try Data(
      "#include \"size.h\"\nint sums[64]; void f(const int *a) { for (int i = 0; i < SIZE; i++) sums[i] += a[i] * a[i + 1]; }\n"
        .utf8
    ).write(to: source)
    let cache = folder.file("cache").path
    for (size, status) in [("32", 0), ("nonsense", 2)] {
      try Data("#define SIZE \(size)\n".utf8).write(to: folder.file("size.h"))
      let outcome = try await CommandLineTool.run(
        CommandLineTool.qdiag, ["analyze", source.path, "--cpu", "haswell", "--cache", cache])
      #expect(outcome.status == status, "\(outcome.error)")
    }
  }

  @Test func argumentsOfACompilerMeanNothingElsewhere() async throws {
    let ir = Places.fixtures.appending(path: "ir/silent_copy.ll").path
    let outcome = try await CommandLineTool.run(
      CommandLineTool.qdiag, ["analyze", ir, "--", "-O3"])
    #expect(outcome.status == 2)
    #expect(outcome.error.contains("-- -O3"), "\(outcome.error)")
  }
}
