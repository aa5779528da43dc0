import DiagnosisModel
import Foundation
import TestSupport
import Testing

/// Libraries and archives: choices among their loops.
@Suite(.needs(.llvm("clang")), .needs(.llvm("llvm-ar")))
struct BinaryTests {
  private static let source = """
    #include <stdint.h>
    int dot(const int8_t *a, const int8_t *b, int n) {
      int s = 0;
      for (int i = 0; i < n; i++) s += a[i] * b[i];
      return s;
    }
    void scale(float *a, float x, int n) {
      for (int i = 0; i < n; i++) a[i] *= x;
    }
    """

  private func object(_ name: String, in folder: TemporaryFolder) async throws -> String {
    let clang = try #require(CommandLineTool.llvm("clang"))
    let input = folder.file("\(name).c")
    try Self.source.write(to: input, atomically: true, encoding: .utf8)
    let output = folder.file("\(name).o").path
    let made = try await CommandLineTool.run(
      clang,
      [
        "--target=x86_64-linux-gnu", "-ffreestanding", "-O3", "-march=haswell", "-c", input.path,
        "-o", output,
      ])
    #expect(made.status == 0, "\(made.error)")
    return output
  }

  private func reports(_ arguments: [String]) async throws -> [Report] {
    let outcome = try await CommandLineTool.run(
      CommandLineTool.qdiag, ["analyze", "--format", "json"] + arguments)
    #expect(outcome.status == 0, "\(outcome.error)")
    return try JSONDecoder().decode(ReportCollection.self, from: Data(outcome.output.utf8)).reports
  }

  /// Of a linked program as of an object; linkage tables are no code of its own.
  @Test(.needs(.x86)) func loopsStandInTheirSources() async throws {
    let folder = try TemporaryFolder()
    let clang = try #require(CommandLineTool.llvm("clang"))
    let input = folder.file("kernel.c")
    try (Self.source + "\nint puts(const char *);\nint main(void) { puts(\"\"); return 0; }\n")
      .write(
        to: input, atomically: true, encoding: .utf8)
    for options in [["-c"], []] {
      let output = folder.file("kernel").path
      let made = try await CommandLineTool.run(
        clang, ["-g", "-O3", "-march=haswell", input.path, "-o", output] + options)
      #expect(made.status == 0, "\(made.error)")
      let report = try #require(try await reports([output, "--cpu", "haswell"]).first)
      let dot = try #require(report.loops.first { $0.function == "dot" })
      #expect(dot.location?.line == 4)
      #expect(dot.location?.file.hasSuffix("kernel.c") == true)
      #expect(report.loops.first { $0.function == "scale" }?.location?.line == 8)
      #expect(!report.diagnostics.contains { $0.message.contains(".plt") })
    }
  }

  @Test func loopsOfInt8Alone() async throws {
    let folder = try TemporaryFolder()
    let file = try await object("kernel", in: folder)
    let all = try #require(try await reports([file]).first)
    #expect(Set(all.loops.map(\.function)) == ["dot", "scale"])
    // What multiplies bytes stands first.
    #expect(all.loops.first?.function == "dot")
    let int8 = try #require(try await reports([file, "--only", "int8"]).first)
    #expect(Set(int8.loops.map(\.function)) == ["dot"])
  }

  @Test func functionsByAddress() async throws {
    let folder = try TemporaryFolder()
    let file = try await object("kernel", in: folder)
    let all = try #require(try await reports([file]).first)
    let loop = try #require(all.loops.first { $0.function == "scale" })
    let address = try #require(loop.code?.address)
    let one = try #require(try await reports([file, "--function", address]).first)
    #expect(Set(one.loops.map(\.function)) == ["scale"])
    let missing = try await CommandLineTool.run(
      CommandLineTool.qdiag, ["analyze", file, "--function", "0x999999"])
    #expect(missing.status == 2)
    #expect(missing.error.contains("no machine code stands at 0x999999"))
  }

  @Test func membersOfAnArchive() async throws {
    let folder = try TemporaryFolder()
    let objects = [
      try await object("first", in: folder),
      try await object("a_second_with_a_long_name", in: folder),
    ]
    let archive = folder.file("lib.a").path
    let ar = try #require(CommandLineTool.llvm("llvm-ar"))
    _ = try await CommandLineTool.run(ar, ["rc", archive] + objects)
    let found = try await reports([archive])
    #expect(
      found.map(\.input.path) == [
        "\(archive)(first.o)", "\(archive)(a_second_with_a_long_name.o)",
      ])
    #expect(found.allSatisfy { $0.input.kind == .archiveMember })
    #expect(found.allSatisfy { !$0.loops.isEmpty })
    #expect(try await reports(["\(archive)(first.o)"]).count == 1)
    let missing = try await CommandLineTool.run(
      CommandLineTool.qdiag, ["analyze", "\(archive)(third.o)"])
    #expect(missing.status == 2)
    #expect(missing.error.contains("no such member"))
  }
}
