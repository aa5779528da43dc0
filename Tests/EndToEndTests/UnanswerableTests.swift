import Foundation
import TestSupport
import Testing

/// What a call asks and an input cannot answer: exit status 2 and one line that says why, never a
/// report that looks as if all were well.
@Suite struct UnanswerableTests {
  private static let kernel = Places.fixtures.appending(path: "ir/widening_i8_to_i32.ll").path

  /// Of x86 and AArch64 machine code tells its facts; of other architectures the rules have none.
  @Test func machineCodeOfOtherArchitecturesCannotBeJudged() async throws {
    let folder = try TemporaryFolder()
    let file = folder.file("kernel.s")
    try "f:\n\taddi a0, a0, 1\n\tbnez a1, f\n\tret\n".write(
      to: file, atomically: true, encoding: .utf8)
    let line = [file.path, "--triple", "riscv64-unknown-linux-gnu"]
    try await expectError(line + ["--fail-on", "note"], "--fail-on: of this architecture")
    #expect(try await analyze(line).status == 0)
  }

  @Test(arguments: [("note", 1), ("warning", 1), ("error", 0)])
  func machineCodeIsJudged(severity: String, status: Int) async throws {
    let folder = try TemporaryFolder()
    for kind in ["asm", "obj"] {
      let file = try await compiled(kind, in: folder)
      #expect(try await analyze([file, "--fail-on", severity]).status == status)
      #expect(try await analyze([file]).status == 0)
    }
  }

  @Test func aModuleWithoutMachineCodeCannotBeConfirmed() async throws {
    let file = Places.fixtures.appending(path: "ir/silent_vpdpbusd.ll").path
    let line = [file, "--cpu", "skylake-avx512", "--fail-on", "warning"]
    try await expectError(
      line, "no machine code to confirm findings by", "needs avx512vnni", "--ir-only")
    #expect(try await analyze(line + ["--ir-only"]).status == 0)
  }

  @Test func oneUnjudgedFileFailsACallOnSeveral() async throws {
    let folder = try TemporaryFolder()
    let source = folder.file("riscv.ll")
    try """
    define i32 @f(i32 %n) {
    entry:
      br label %loop
    loop:
      %i = phi i32 [ 0, %entry ], [ %next, %loop ]
      %next = add i32 %i, 1
      call void asm sideeffect "", ""()
      %done = icmp eq i32 %next, %n
      br i1 %done, label %end, label %loop
    end:
      ret i32 %next
    }
    """.write(to: source, atomically: true, encoding: .utf8)
    let object = folder.file("riscv.o").path
    let compiler = try #require(CommandLineTool.llvm("llc"))
    let made = try await CommandLineTool.run(
      compiler, ["-O3", "-filetype=obj", "-mtriple=riscv64", source.path, "-o", object])
    #expect(made.status == 0, "\(made.error)")
    let outcome = try await analyze([Self.kernel, object, "--fail-on", "warning"])
    #expect(outcome.status == 2)
    #expect(outcome.output.contains("[widening-fallback]"))
    #expect(outcome.error.contains("\(object): --fail-on: "))
  }

  @Test(arguments: [
    (["--function", "nothing"], "no function matches 'nothing'; there are: f"),
    (["--function", "f", "--function", "g*"], "no function matches 'g*'"),
    (["--function", "nothing", "--ir-only"], "no function matches 'nothing'"),
  ])
  func aPatternThatMatchesNothing(options: [String], message: String) async throws {
    try await expectError([Self.kernel] + options, message)
  }

  @Test func aPatternThatMatchesNothingInMachineCode() async throws {
    let folder = try TemporaryFolder()
    let object = try await compiled("obj", in: folder)
    try await expectError([object, "--function", "g"], "no function matches 'g'; there are: f")
    #expect(try await analyze([object, "--function", "f"]).status == 0)
  }

  @Test func nearNamesAreNamed() async throws {
    let names = ["conv_first", "conv_second", "dense", "pool", "relu", "softmax", "split"]
    let text = names.map { "define void @\($0)() {\n  ret void\n}\n" }.joined()
    try await expectError(
      ["-", "--function", "Conv"], input: text, "near it, of 7: conv_first, conv_second\n")
    try await expectError(
      ["-", "--function", "softmix*"], input: text, "near it, of 7: softmax\n")
  }

  @Test(arguments: [
    (["--ir-only"], "--ir-only: machine code has no IR"),
    (["--fp-contract", "on"], "--fp-contract: machine code"),
    (["--features", "+avx2"], "--features: an object file"),
  ])
  func anOptionThatAnObjectCannotHonour(options: [String], message: String) async throws {
    let folder = try TemporaryFolder()
    let object = try await compiled("obj", in: folder)
    try await expectError([object] + options, message)
  }

  @Test(arguments: [["--simulate-on", "haswell"], ["--fp-contract", "fast"]])
  func anOptionThatTheIRAloneCannotHonour(options: [String]) async throws {
    let outcome = try await analyze([Self.kernel, "--ir-only"] + options)
    #expect(outcome.status == 2)
    #expect(outcome.error.hasPrefix("error: --ir-only looks at no machine code"))
    #expect(outcome.error.contains(options[0]))
  }

  @Test(arguments: [
    ("kernel.ll", "'kernel.ll' is no command: write 'qdiag analyze kernel.ll'"),
    ("-", "write 'qdiag analyze -'"), ("analyse", "there is no command 'analyse'; there are: "),
  ])
  func aFirstWordThatIsNoCommand(word: String, message: String) async throws {
    let outcome = try await CommandLineTool.run(CommandLineTool.qdiag, [word])
    #expect(outcome.status == 2)
    #expect(outcome.error.hasPrefix("error: "))
    #expect(outcome.error.contains(message), "\(outcome.error)")
  }

  @Test func whatCannotBeReadSaysWhatToDo() async throws {
    try await expectError(["-"], input: "!<arch>\n", "archive")
    try await expectError(
      ["-"], input: "static int f(int x) {\n  return x;\n}\n", "-S -emit-llvm")
  }

  /// The kernel as `llc` makes it: `asm` or `obj`.
  private func compiled(_ kind: String, in folder: TemporaryFolder) async throws -> String {
    let compiler = try #require(CommandLineTool.llvm("llc"))
    let file = folder.file(kind == "asm" ? "kernel.s" : "kernel.o").path
    let outcome = try await CommandLineTool.run(
      compiler, ["-O3", "-filetype=\(kind)", Self.kernel, "-o", file])
    try #require(outcome.status == 0, "\(outcome.error)")
    return file
  }

  private func analyze(_ arguments: [String], input: String = "") async throws -> Outcome {
    try await CommandLineTool.run(CommandLineTool.qdiag, ["analyze"] + arguments, input: input)
  }

  private func expectError(
    _ arguments: [String], input: String = "", _ parts: String...,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let outcome = try await analyze(arguments, input: input)
    #expect(outcome.status == 2, sourceLocation: sourceLocation)
    #expect(outcome.output == "", sourceLocation: sourceLocation)
    #expect(outcome.error.hasPrefix("error: "), sourceLocation: sourceLocation)
    #expect(
      outcome.error.split(separator: "\n").count == 1, "\(outcome.error)",
      sourceLocation: sourceLocation)
    for part in parts {
      #expect(
        outcome.error.contains(part), "\(part) is not in \(outcome.error)",
        sourceLocation: sourceLocation)
    }
  }
}
