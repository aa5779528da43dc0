import DiagnosisModel
import Foundation
import QDiagDriver
import TestSupport
import Testing

/// Loops of machine code stand where debug information places them.
@Suite struct SourceLocationTests {
  private static let loop = """
    .text
    .file 1 "/src" "gemm.c"
    .globl copy
    .type copy, @function
    copy:
    .loc 1 7 3
      xorl %eax, %eax
    1:
    .loc 1 9 12
      movups (%rdi,%rax), %xmm0
      movups %xmm0, (%rsi,%rax)
    .loc 1 8 5
      addq $16, %rax
      cmpq $4096, %rax
      jne 1b
      ret
    .size copy, .-copy
    """

  private func locations(_ text: String) throws -> [DiagnosisModel.SourceLocation?] {
    let folder = try TemporaryFolder()
    let file = folder.file("copy.s")
    try (text + "\n").write(to: file, atomically: true, encoding: .utf8)
    return try FileAnalysis.report(
      on: file.path,
      options: AnalysisOptions(cpu: "haswell", triple: "x86_64-unknown-linux-gnu")
    ).loops.map(\.location)
  }

  /// The unit that says which code is its: a line table alone does not.
  ///
  /// - Parameter other: the file that is to have the rest of what debug information there is.
  private static func unit(other: String? = nil) -> String {
    """
    .section .debug_abbrev,"",@progbits
    .byte 1, 17, 0, 16, 23, 17, 1, 18, 6
    \(other == nil ? "" : ".uleb128 0x2130, 8, 0x2131, 7, 0x1b, 8")
    .byte 0, 0, 0
    .section .debug_info,"",@progbits
    .long 2f-1f
    1: .short 4
    .long .debug_abbrev
    .byte 8
    .byte 1
    .long .Lline
    .quad copy
    .long 64
    \(other.map { ".asciz \"\($0)\"\n.quad 1\n.asciz \"/src\"" } ?? "")
    2:
    .section .debug_line,"",@progbits
    .Lline:
    """
  }

  private static let place = DiagnosisModel.SourceLocation(file: "gemm.c", line: 9, column: 12)

  @Test func aLoopStandsWhereItsFirstInstructionComesFrom() throws {
    #expect(try locations(Self.loop + "\n" + Self.unit()) == [Self.place])
  }

  /// Split debug information stands in a file that the object names. Nobody named it to us: it is not opened. Here
  /// it is a pipe, which whoever opens it waits on.
  @Test func anotherFileThatAnObjectNamesIsNotOpened() async throws {
    let folder = try TemporaryFolder()
    let pipe = folder.file("rest.dwo").path
    #expect(mkfifo(pipe, 0o600) == 0)
    let file = folder.file("copy.s")
    let text = Self.loop + "\n" + Self.unit(other: pipe) + "\n"
    try text.write(to: file, atomically: true, encoding: .utf8)
    let outcome = try await CommandLineTool.run(
      CommandLineTool.qdiag,
      [
        "analyze", file.path, "--cpu", "haswell", "--triple", "x86_64-unknown-linux-gnu",
        "--timeout", "10", "--format", "json",
      ])
    #expect(outcome.status == 0, "\(outcome.error)")
    let reports = try JSONDecoder().decode(
      ReportCollection.self, from: Data(outcome.output.utf8)
    ).reports
    #expect(reports.flatMap(\.loops).map(\.location) == [Self.place])
  }

  @Test func withoutDebugInformationNothingIsKnown() throws {
    let bare = Self.loop.split(separator: "\n").filter {
      !$0.hasPrefix(".loc") && !$0.hasPrefix(".file")
    }
    #expect(try locations(bare.joined(separator: "\n")) == [nil])
  }
}
