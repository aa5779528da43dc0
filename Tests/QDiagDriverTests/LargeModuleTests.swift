import DiagnosisModel
import Foundation
import QDiagDriver
import TestSupport
import Testing

/// Of a large module each function's IR goes once its code is there: what comes after it must not miss
/// it, and the code must stay what it is in a small one.
@Suite struct LargeModuleTests {
  @Test func theCodeOfALargeModuleIsThatOfASmallOne() throws {
    let (small, large) = (try codes(functions: 2), try codes(functions: 1200))
    #expect(large.count == 1200)
    let expected = try #require(small["f1"])
    #expect(expected.mnemonics["vpmulld"] == 4)
    #expect(Set(large.values) == [expected])
  }

  private struct Code: Hashable {
    let mnemonics: [String: Int]
    let cycles: Double?
  }

  /// The code of each function's loop.
  private func codes(functions: Int) throws -> [String: Code] {
    let folder = try TemporaryFolder()
    let file = folder.file("module.ll")
    try Self.module(functions).write(to: file, atomically: true, encoding: .utf8)
    let report = try FileAnalysis.report(
      on: file.path, options: AnalysisOptions(cpu: "skylake-avx512"))
    #expect(report.diagnostics.allSatisfy { $0.severity == .note }, "\(report.diagnostics)")
    var codes: [String: Code] = [:]
    for loop in report.loops where loop.region == .loop {
      codes[loop.function] = loop.code.map {
        Code(mnemonics: $0.mnemonics, cycles: $0.cyclesPerIteration)
      }
    }
    return codes
  }

  /// Sums of widened products in private functions, one that has a table of its blocks, and an alias.
  private static func module(_ count: Int) -> String {
    let loops = (1...count).map { index in
      """
      define \(index % 3 == 0 ? "private" : "") void @f\(index)(ptr %a, ptr %b, ptr %c) {
      entry:
        br label %loop
      loop:
        %i = phi i64 [ 0, %entry ], [ %next, %loop ]
      \((0..<4).map(unrolled).joined(separator: "\n"))
        %next = add i64 %i, 64
        %done = icmp eq i64 %next, 4096
        br i1 %done, label %end, label %loop
      end:
        ret void
      }
      """
    }
    return """
      target triple = "x86_64-unknown-linux-gnu"
      @table = constant [2 x ptr] [ptr blockaddress(@jumps, %one), ptr blockaddress(@jumps, %two)]
      @other = alias void (ptr, ptr, ptr), ptr @f1
      define void @jumps(ptr %to) {
        indirectbr ptr %to, [label %one, label %two]
      one:
        ret void
      two:
        ret void
      }
      \(loops.joined(separator: "\n"))
      """
  }

  private static func unrolled(_ copy: Int) -> String {
    """
      %i\(copy) = add i64 %i, \(copy * 16)
      %pa\(copy) = getelementptr i8, ptr %a, i64 %i\(copy)
      %pb\(copy) = getelementptr i8, ptr %b, i64 %i\(copy)
      %pc\(copy) = getelementptr i32, ptr %c, i64 %i\(copy)
      %a\(copy) = load <16 x i8>, ptr %pa\(copy)
      %b\(copy) = load <16 x i8>, ptr %pb\(copy)
      %wa\(copy) = sext <16 x i8> %a\(copy) to <16 x i32>
      %wb\(copy) = sext <16 x i8> %b\(copy) to <16 x i32>
      %p\(copy) = mul <16 x i32> %wa\(copy), %wb\(copy)
      store <16 x i32> %p\(copy), ptr %pc\(copy)
    """
  }
}
