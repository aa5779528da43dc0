import DiagnosisModel
import Foundation
import QDiagDriver
import TestSupport
import Testing

/// What machine code alone tells of loops, beside what their IR tells: the same multiply-accumulates and
/// the same causes, on every kernel of the fixtures.
@Suite(.needs(.llvm("llc")))
struct MachineFactsTests {
  /// Loops that differ, and why.
  private static let known: [String: String] = [
    "silent_unoptimized_hash.ll": "what unoptimized code keeps on the stack is not followed",
    "unoptimized_clang.ll": "what unoptimized code keeps on the stack is not followed",
    "unoptimized_clang_nest.ll": "what unoptimized code keeps on the stack is not followed",
    "requantize_clang.ll": "scaling by wide products is not told apart from other arithmetic",
    "requantize_division_clang.ll": "divisions are not told apart by what they divide",
    "silent_requantize.ll": "scaling by wide products is not told apart from other arithmetic",
    "missing_features_clang.ll":
      "that half of the lanes of a product of words are thrown away is not seen",
    "silent_requantize_variable.ll": "scaling by wide products is not told apart",
  ]

  /// A loop by what both views have of it.
  private struct Key: Hashable {
    let function: String
    let mnemonics: [String: Int]
  }

  private struct Told: Equatable {
    let macs: Int?
    let causes: Set<String>
  }

  @Test(arguments: Places.irFixtures())
  func theSameByIRAndByMachineCode(file: URL) async throws {
    guard Self.known[file.lastPathComponent] == nil,
      let module = try? FileAnalysis.report(on: file.path, options: AnalysisOptions())
    else { return }
    let folder = try TemporaryFolder()
    let target = module.target
    let assembly = folder.file("kernel.s").path
    guard let llc = CommandLineTool.llvm("llc") else { return }
    let made = try await CommandLineTool.run(
      llc,
      [
        "-O3", "-fp-contract=on", file.path, "-o", assembly, "-mtriple=\(target.triple)",
        "-mcpu=\(target.cpu)", "-mattr=\(target.features.joined(separator: ","))",
      ])
    // What only a CPU of more features runs has no machine code in either view.
    guard made.status == 0 else { return }
    var options = AnalysisOptions(cpu: target.cpu)
    options.triple = target.triple
    if !target.features.isEmpty { options.features = target.features.joined(separator: ",") }
    let object = try FileAnalysis.report(on: assembly, options: options)
    let (byIR, byCode) = (told(module), told(object))
    for (key, loops) in byIR {
      guard let others = byCode[key], others.count == loops.count else { continue }
      let isKnown = loops.contains { $0.macs != nil } || others.contains { $0.macs != nil }
      guard isKnown else { continue }
      #expect(loops.map(\.macs) == others.map(\.macs), "\(key.function)")
    }
  }

  private func told(_ report: Report) -> [Key: [Told]] {
    var told: [Key: [Told]] = [:]
    for loop in report.loops where loop.region == .loop {
      guard let code = loop.code else { continue }
      let causes = report.findings.filter { $0.loop == loop.id && $0.severity > .note }
      told[Key(function: loop.function, mnemonics: code.mnemonics), default: []].append(
        Told(macs: loop.macs?.perIteration, causes: Set(causes.map(\.rule))))
    }
    return told
  }

  /// Assembly of other compilers, whose loops have no IR: what is multiplied, and the main cause.
  struct Sample: CustomTestStringConvertible {
    let name: String
    let cpu: String
    let body: String
    let macs: Int?
    let cause: String?
    let types: [String]
    var testDescription: String { name }
  }

  static let samples = [
    Sample(
      name: "bytes widened to words for pmaddwd, as gcc does for SSE2", cpu: "x86-64",
      body: """
        pxor %xmm7, %xmm7
        1: movdqu (%rdi,%rax), %xmm0
        movdqu (%rsi,%rax), %xmm1
        movdqa %xmm7, %xmm2
        pcmpgtb %xmm1, %xmm2
        movdqa %xmm0, %xmm3
        punpcklbw %xmm7, %xmm0
        movdqa %xmm1, %xmm4
        punpcklbw %xmm2, %xmm1
        pmaddwd %xmm1, %xmm0
        paddd %xmm0, %xmm6
        punpckhbw %xmm7, %xmm3
        punpckhbw %xmm2, %xmm4
        pmaddwd %xmm4, %xmm3
        paddd %xmm3, %xmm6
        addq $16, %rax
        cmpq %rdx, %rax
        jne 1b
        """, macs: 16, cause: nil, types: ["i8", "i8"]),
    Sample(
      name: "bytes widened to words beside an unused dot product", cpu: "cascadelake",
      body: """
        1: vpmovzxbw (%rdi,%rax), %ymm0
        vpmovsxbw (%rcx,%rax), %ymm1
        vpmaddwd %ymm1, %ymm0, %ymm1
        vpaddd %ymm1, %ymm8, %ymm8
        vpmovsxbw 1024(%rcx,%rax), %ymm2
        vpmaddwd %ymm2, %ymm0, %ymm2
        vpaddd %ymm2, %ymm9, %ymm9
        vpmovsxbw 2048(%rcx,%rax), %ymm3
        vpmaddwd %ymm3, %ymm0, %ymm3
        vpaddd %ymm3, %ymm10, %ymm10
        addq $16, %rax
        cmpq %rdx, %rax
        jne 1b
        """, macs: 48, cause: "missed-dot-product", types: ["i8", "i8"]),
    Sample(
      name: "dot products of bytes", cpu: "cascadelake",
      body: """
        1: vmovdqu64 (%rdi,%rax), %zmm0
        vpdpbusd (%rsi,%rax), %zmm0, %zmm1
        vpdpbusd 64(%rsi,%rax), %zmm0, %zmm2
        addq $128, %rax
        cmpq %rdx, %rax
        jne 1b
        """, macs: 128, cause: nil, types: []),
    Sample(
      name: "maddubs with ones sums each product once", cpu: "haswell",
      body: """
        vpcmpeqd %ymm7, %ymm7, %ymm7
        vpsrlw $15, %ymm7, %ymm7
        1: vmovdqu (%rdi,%rax), %ymm0
        vpmaddubsw (%rsi,%rax), %ymm0, %ymm1
        vpmaddwd %ymm7, %ymm1, %ymm1
        vpaddd %ymm1, %ymm2, %ymm2
        addq $32, %rax
        cmpq %rdx, %rax
        jne 1b
        """, macs: 32, cause: nil, types: []),
    Sample(
      name: "float products", cpu: "haswell",
      body: """
        1: vmovups (%rdi,%rax), %ymm0
        vfmadd231ps (%rsi,%rax), %ymm0, %ymm1
        vfmadd231ps 32(%rsi,%rax), %ymm0, %ymm2
        addq $64, %rax
        cmpq %rdx, %rax
        jne 1b
        """, macs: 16, cause: nil, types: []),
    Sample(
      name: "a copy", cpu: "haswell",
      body: """
        1: vmovups (%rdi,%rax), %ymm0
        vmovups %ymm0, (%rsi,%rax)
        addq $32, %rax
        cmpq %rdx, %rax
        jne 1b
        """, macs: nil, cause: nil, types: []),
    Sample(
      name: "indices are no products", cpu: "haswell",
      body: """
        1: movl (%rdi,%rax), %ecx
        imulq %r8, %rcx
        addq %rsi, %rcx
        movl (%rcx), %r9d
        movl %r9d, (%rdx,%rax)
        addq $4, %rax
        cmpq %r10, %rax
        jne 1b
        """, macs: nil, cause: nil, types: []),
    Sample(
      name: "scalar bytes", cpu: "haswell",
      body: """
        1: movsbl (%rdi,%rax), %ecx
        movsbl (%rsi,%rax), %r8d
        imull %ecx, %r8d
        addl %r8d, %r9d
        incq %rax
        cmpq %rdx, %rax
        jne 1b
        """, macs: 1, cause: "not-vectorized", types: ["i8", "i8"]),
  ]

  @Test(arguments: samples)
  func whatIsMultiplied(sample: Sample) throws {
    let folder = try TemporaryFolder()
    let file = folder.file("kernel.s")
    let text = ".globl f\n.type f,@function\nf:\n\(sample.body)\nret\n.size f, .-f\n"
    try text.write(to: file, atomically: true, encoding: .utf8)
    let report = try FileAnalysis.report(
      on: file.path, options: AnalysisOptions(cpu: sample.cpu))
    let loop = try #require(report.loops.first)
    #expect(loop.ir == nil)
    #expect(loop.macs?.perIteration == sample.macs)
    if sample.macs != nil { #expect(loop.macs?.origin == .machineCode) }
    let causes = report.findings.filter { $0.severity > .note }.map(\.rule)
    #expect(causes.first == sample.cause, "\(report.findings)")
    let product = loop.facts?.products.first { $0.accumulated > 0 }
    #expect((product?.operands ?? []).map(\.fromType.spelling) == sample.types)
  }
}
