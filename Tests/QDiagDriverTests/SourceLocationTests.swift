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

  @Test func aLoopStandsWhereItsFirstInstructionComesFrom() throws {
    // A line table alone has no unit that says which code is its.
    let unit = """
      .section .debug_abbrev,"",@progbits
      .byte 1, 17, 0, 16, 23, 17, 1, 18, 6, 0, 0, 0
      .section .debug_info,"",@progbits
      .long 2f-1f
      1: .short 4
      .long .debug_abbrev
      .byte 8
      .byte 1
      .long .Lline
      .quad copy
      .long 64
      2:
      .section .debug_line,"",@progbits
      .Lline:
      """
    #expect(
      try locations(Self.loop + "\n" + unit)
        == [DiagnosisModel.SourceLocation(file: "gemm.c", line: 9, column: 12)])
  }

  @Test func withoutDebugInformationNothingIsKnown() throws {
    let bare = Self.loop.split(separator: "\n").filter {
      !$0.hasPrefix(".loc") && !$0.hasPrefix(".file")
    }
    #expect(try locations(bare.joined(separator: "\n")) == [nil])
  }
}
