import DiagnosisModel
import Foundation
import TestSupport
import Testing

/// Loops whose cycles the model cannot know say why.
@Suite struct DoubtTests {
  @Test(arguments: [
    ([], [CodeDoubt](), nil),
    (["call other"], [CodeDoubt(.calls, count: 1)], "1 call whose work is not counted"),
    (
      ["testl %ecx, (%rdi,%rax)", "je .Lskip", "incq %rdx", ".Lskip:"],
      [CodeDoubt(.branches, count: 1)], "1 branch inside"
    ),
  ])
  func codeTellsItsDoubts(body: [String], doubts: [CodeDoubt], words: String?) async throws {
    let folder = try TemporaryFolder()
    let file = folder.file("kernel.s")
    let lines =
      ["kernel:", ".Lloop:"] + body
      + [
        "vpaddd (%rdi,%rax), %ymm0, %ymm0", "addq $32, %rax", "cmpq $64, %rax", "jne .Lloop", "ret",
      ]
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: file)
    let command = ["analyze", "--triple", "x86_64-linux-gnu", "--simulate-on", "znver5", file.path]
    let json = try await CommandLineTool.run(CommandLineTool.qdiag, command + ["--format", "json"])
    let code = try #require(try json.report().loops.first?.code)
    #expect(code.doubts == doubts)
    #expect(code.model.contains("the more likely side") == doubts.contains { $0.kind == .branches })
    let text = try await CommandLineTool.run(CommandLineTool.qdiag, command + ["-v"])
    #expect(text.output.contains("doubts") == !doubts.isEmpty)
    if let words { #expect(text.output.contains(words), "\(text.output)") }
  }

  @Test(arguments: [(1000, 0), (20_000, 80_000)])
  func memoryThatNoFirstCacheHoldsIsSaid(count: Int, bytes: Int) async throws {
    let folder = try TemporaryFolder()
    let file = folder.file("kernel.ll")
    let text = """
      target triple = "x86_64-unknown-linux-gnu"
      define void @kernel(ptr %a) {
      entry:
        br label %loop
      loop:
        %i = phi i64 [ 0, %entry ], [ %next, %loop ]
        %p = getelementptr i32, ptr %a, i64 %i
        %x = load i32, ptr %p
        %y = mul i32 %x, %x
        store i32 %y, ptr %p
        %next = add i64 %i, 1
        %done = icmp eq i64 %next, \(count)
        br i1 %done, label %exit, label %loop
      exit:
        ret void
      }
      """
    try Data(text.utf8).write(to: file)
    let outcome = try await CommandLineTool.run(
      CommandLineTool.qdiag, ["analyze", "--cpu", "znver5", "--format", "json", file.path])
    let code = try #require(try outcome.report().loops.first?.code)
    #expect(code.doubts == (bytes == 0 ? [] : [CodeDoubt(.footprint, count: bytes)]))
  }
}
