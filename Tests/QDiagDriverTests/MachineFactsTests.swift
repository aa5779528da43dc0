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
    "missing_features_clang.ll":
      "that half of the lanes of a product of words are thrown away is not seen",
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

  @Test(arguments: AssemblySample.all)
  func whatIsMultiplied(sample: AssemblySample) throws {
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
