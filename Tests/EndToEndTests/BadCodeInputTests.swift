import DiagnosisModel
import Foundation
import TestSupport
import Testing

/// What cannot become machine code, or is damaged machine code.
@Suite struct BadCodeInputTests {
  @Test func anIntrinsicThatTheCPULacksLeavesTheIRView() async throws {
    let file = Places.fixtures.appending(path: "ir/silent_vpdpbusd.ll").path
    let report = try await report([file, "--cpu", "skylake-avx512"])
    #expect(report.loops.first?.code == nil)
    #expect(report.loops.first?.macs?.perIteration == 64)
    let message = try #require(report.diagnostics.first?.message)
    #expect(message.contains("needs avx512vnni, which skylake-avx512 lacks"))
    #expect(message.contains("nearest CPUs that have it: "))
  }

  @Test func aMissingBackendLeavesTheIRView() async throws {
    let report = try await report(
      ["-"],
      input: """
        target triple = "nonesuch-unknown-unknown"
        define i32 @f(i32 %x) {
          %y = add i32 %x, 1
          ret i32 %y
        }
        """)
    #expect(report.loops.first?.code == nil)
    #expect(report.diagnostics.contains { $0.message.contains("no machine code: ") })
  }

  @Test func inlineAssemblyThatDoesNotAssembleIsADiagnostic() async throws {
    let report = try await report(
      ["-"],
      input: """
        target triple = "x86_64-unknown-linux-gnu"
        define void @f() {
          call void asm sideeffect "nonsense %eax", ""()
          ret void
        }
        """)
    #expect(report.loops.first?.code == nil)
    #expect(report.diagnostics.contains { $0.message.contains("no machine code: ") })
  }

  @Test func aLoopWithACallHasNoTotal() async throws {
    let report = try await report(
      ["-", "--cpu", "haswell"],
      input: """
        target triple = "x86_64-unknown-linux-gnu"
        declare void @g(i64)
        define void @f() {
        entry:
          br label %loop
        loop:
          %i = phi i64 [ 0, %entry ], [ %next, %loop ]
          call void @g(i64 %i)
          %next = add i64 %i, 1
          %done = icmp eq i64 %next, 64
          br i1 %done, label %exit, label %loop
        exit:
          ret void
        }
        """)
    let machine = try #require(report.loops.first?.code)
    #expect(machine.cyclesPerIteration == nil)
    #expect(machine.model.contains("no scheduling information on call"))
  }

  @Test func jumpTablesAreCounted() async throws {
    let cases = (0..<12).map { "    i64 \($0), label %c\($0)" }.joined(separator: "\n")
    let blocks = (0..<12).map {
      "c\($0):\n  store volatile i64 \($0 * $0 + 7), ptr %p\n  br label %latch"
    }.joined(separator: "\n")
    let report = try await report(
      ["-", "--cpu", "haswell"],
      input: """
        target triple = "x86_64-unknown-linux-gnu"
        define void @f(ptr %p) {
        entry:
          br label %loop
        loop:
          %i = phi i64 [ 0, %entry ], [ %next, %latch ]
          %k = load volatile i64, ptr %p
          switch i64 %k, label %latch [
        \(cases)
          ]
        \(blocks)
        latch:
          %next = add i64 %i, 1
          %done = icmp eq i64 %next, 64
          br i1 %done, label %exit, label %loop
        exit:
          ret void
        }
        """)
    #expect(report.diagnostics.contains { $0.message.contains("indirect branches (jump tables)") })
  }

  @Test func damagedObjectsAreErrors() async throws {
    let folder = try TemporaryFolder()
    let compiler = try #require(CommandLineTool.llvm("llc"))
    let object = folder.file("kernel.o")
    let source = Places.fixtures.appending(path: "ir/widening_i8_to_i32.ll").path
    _ = try await CommandLineTool.run(
      compiler, ["-O3", "-filetype=obj", source, "-o", object.path])
    let bytes = try Data(contentsOf: object)
    let whole = try await report([object.path])
    #expect(whole.input.kind == .object)
    #expect(whole.loops.first?.code?.mnemonics["vpmulld"] == 1)
    for length in [8, 64, bytes.count / 2] {
      let cut = folder.file("cut\(length).o")
      try bytes.prefix(length).write(to: cut)
      let outcome = try await run([cut.path])
      #expect(outcome.status == 2)
      #expect(outcome.error.split(separator: "\n").count == 1, "\(outcome.error)")
    }
  }

  @Test func strippedObjectsSaySo() async throws {
    let folder = try TemporaryFolder()
    let compiler = try #require(CommandLineTool.llvm("llc"))
    let strip = try #require(CommandLineTool.llvm("llvm-strip"))
    let object = folder.file("kernel.o")
    let source = Places.fixtures.appending(path: "ir/widening_i8_to_i32.ll").path
    _ = try await CommandLineTool.run(
      compiler, ["-O3", "-filetype=obj", source, "-o", object.path])
    _ = try await CommandLineTool.run(strip, ["--strip-all", object.path])
    let report = try await report([object.path])
    #expect(report.loops.count == 1)
    #expect(report.diagnostics.contains { $0.message.contains("code without symbols") })
  }

  @Test func assemblyForAnotherTargetIsAnError() async throws {
    let folder = try TemporaryFolder()
    let file = folder.file("kernel.s")
    try Data("kernel:\n\tvpaddd %zmm0, %zmm1, %zmm2\n\tret\n".utf8).write(to: file)
    let outcome = try await run([file.path, "--triple", "aarch64-linux-gnu"])
    #expect(outcome.status == 2)
    #expect(outcome.error.contains("2:"))
    #expect(outcome.error.contains("give --triple"))
  }

  @Test func anUnknownModelIsAnError() async throws {
    let file = Places.fixtures.appending(path: "ir/silent_copy.ll").path
    let outcome = try await run([file, "--simulate-on", "znver55"])
    #expect(outcome.status == 2)
    #expect(outcome.error.contains("znver5"))
  }

  private func run(_ arguments: [String], input: String = "") async throws -> Outcome {
    try await CommandLineTool.run(
      CommandLineTool.qdiag, ["analyze", "--format", "json"] + arguments, input: input)
  }

  private func report(_ arguments: [String], input: String = "") async throws -> Report {
    let outcome = try await run(arguments, input: input)
    #expect(outcome.status == 0, "\(outcome.error)")
    return try outcome.report()
  }
}
