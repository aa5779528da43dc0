import DiagnosisModel
import Foundation
import TestSupport
import Testing

/// `qdiag analyze --asm`: the machine code of loops, instruction by instruction.
@Suite struct ListingTests {
  private static let kernel = Places.fixtures.appending(path: "ir/widening_i8_to_i32.ll").path

  @Test func everyInstructionIsListedWithWhatItWasMadeFor() async throws {
    let report = try await analyze(["--asm", "--format", "json", "--cpu", "haswell"]).report()
    let code = try #require(report.loops.first?.code)
    let listing = try #require(code.listing)
    #expect(listing.count == code.instructions)
    for line in listing {
      let mnemonic = String(line.text.prefix { $0 != " " })
      #expect(code.mnemonics[mnemonic] != nil, "\(line.text)")
      #expect(line.ports != nil)
    }
    let product = try #require(listing.first { $0.text.hasPrefix("vpmulld") })
    #expect(product.operation?.name == "mul")
    #expect(product.ports == [["HWPort0"]])
    let text = try String(contentsOfFile: Self.kernel, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(product.location?.line)
    #expect(text[line - 1].contains(" = mul "), "the line of the multiplication")
  }

  @Test func aListingIsTheSameReportWithMore() async throws {
    var listed = try await analyze(["--asm", "--format", "json"]).report()
    let plain = try await analyze(["--format", "json"])
    #expect(!plain.output.contains("\"listing\""), "nobody who does not ask gets it")
    for index in listed.loops.indices { listed.loops[index].code?.listing = nil }
    #expect(try listed == plain.report())
  }

  @Test func debugInformationNamesTheSource() async throws {
    let text = """
      target triple = "x86_64-unknown-linux-gnu"
      define i32 @f(ptr %a, i64 %n) !dbg !4 {
      entry:
        br label %loop
      loop:
        %i = phi i64 [ 0, %entry ], [ %next, %loop ]
        %s = phi i32 [ 1, %entry ], [ %m, %loop ]
        %p = getelementptr i32, ptr %a, i64 %i
        %x = load i32, ptr %p
        %m = mul i32 %s, %x, !dbg !5
        %next = add i64 %i, 1
        %done = icmp eq i64 %next, %n
        br i1 %done, label %exit, label %loop
      exit:
        ret i32 %m
      }
      !llvm.dbg.cu = !{!0}
      !llvm.module.flags = !{!2}
      !0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, emissionKind: FullDebug)
      !1 = !DIFile(filename: "product.c", directory: "/src")
      !2 = !{i32 2, !"Debug Info Version", i32 3}
      !3 = !DISubroutineType(types: !{})
      !4 = distinct !DISubprogram(name: "f", file: !1, line: 1, type: !3, unit: !0)
      !5 = !DILocation(line: 42, column: 7, scope: !4)
      """
    let outcome = try await CommandLineTool.run(
      CommandLineTool.qdiag, ["analyze", "-", "--asm", "--format", "json"], input: text)
    let listing = try #require(try outcome.report().loops.first?.code?.listing)
    let product = try #require(listing.first { $0.operation?.name == "mul" })
    #expect(product.location == SourceLocation(file: "product.c", line: 42, column: 7))
  }

  @Test func machineCodeAloneIsListedWithoutIR() async throws {
    let folder = try TemporaryFolder()
    let file = folder.file("kernel.s")
    let lines = ["f:", ".Lloop:", "paddd %xmm0, %xmm1", "dec %eax", "jnz .Lloop", "ret", ""]
    try Data(lines.joined(separator: "\n").utf8).write(to: file)
    let outcome = try await CommandLineTool.run(
      CommandLineTool.qdiag,
      ["analyze", file.path, "--asm", "--triple", "x86_64-linux-gnu", "--format", "json"])
    let listing = try #require(try outcome.report().loops.first?.code?.listing)
    #expect(listing.map { $0.text.prefix { $0 != " " } } == ["paddd", "dec", "jne"])
    #expect(listing.allSatisfy { $0.operation == nil && $0.location == nil }, "there is no IR")
  }

  @Test func theTextShowsTheListingOnce() async throws {
    for options in [["--asm"], ["--asm", "-v"]] {
      let outcome = try await analyze(options)
      let lines = outcome.output.split(separator: "\n").filter {
        $0.contains("vpmulld zmm") && $0.contains("mul <16 x i32>")
      }
      #expect(lines.count == 1, "\(outcome.output)")
      #expect(lines.first?.contains("widening_i8_to_i32.ll:") == true)
    }
  }

  @Test func theIRAloneHasNone() async throws {
    let outcome = try await analyze(["--asm", "--ir-only"])
    #expect(outcome.status == 2)
    #expect(outcome.error.contains("--ir-only looks at no machine code, which --asm is about"))
  }

  private func analyze(_ options: [String]) async throws -> Outcome {
    try await CommandLineTool.run(CommandLineTool.qdiag, ["analyze", Self.kernel] + options)
  }
}
