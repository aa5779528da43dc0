import DiagnosisModel
import DiagnosisRules
import Foundation
import QDiagDriver
import TestSupport
import Testing

/// Each fixture carries its expectations on the line of the loop's header: `EXPECT: rule rule`. A rule
/// that says no more than a note (another cause costs more, or this one little) is `rule/note`.
@Suite struct FixtureTests {
  @Test(arguments: Places.irFixtures())
  func findsExactlyWhatTheFixtureExpects(file: URL) throws {
    let report = try FileAnalysis.report(on: file.path, options: AnalysisOptions())
    let found = report.findings.map {
      "\($0.location?.line ?? 0): \($0.rule)" + ($0.severity == .note ? "/note" : "")
    }.sorted()
    #expect(found == expectations(in: file))
    #expect(report.diagnostics == [], "every intrinsic is known, and code is generated")
    #expect(report.loops.allSatisfy { $0.code != nil }, "every loop has its machine code")
  }

  /// `MACS: 16` on the line of a loop's header, `MACS: none` where there is no multiply-accumulate.
  @Test(arguments: Places.irFixtures())
  func countsTheMACsThatTheFixtureExpects(file: URL) throws {
    let text = try String(contentsOf: file, encoding: .utf8)
    var expected: [Int: String] = [:]
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      guard let marker = line.range(of: "MACS: ") else { continue }
      expected[index + 1] = String(line[marker.upperBound...].prefix { $0 != " " })
    }
    guard !expected.isEmpty else { return }
    let report = try FileAnalysis.report(on: file.path, options: AnalysisOptions())
    let found = report.loops.map {
      ($0.location?.line ?? 0, $0.macs.map { String($0.perIteration) } ?? "none")
    }
    for (line, macs) in expected {
      #expect(found.contains { $0.0 == line && $0.1 == macs }, "line \(line): \(macs)")
    }
  }

  /// Products that machine instructions make are the loop's: none is counted twice or lost.
  @Test(arguments: ["widening_half_empty_lanes", "widening_half_empty_pmaddwd", "silent_pairs"])
  func machineInstructionsMakeTheLoopsProducts(fixture: String) throws {
    let file = try #require(Places.irFixtures().first { $0.lastPathComponent == fixture + ".ll" })
    let loop = try #require(
      FileAnalysis.report(on: file.path, options: AnalysisOptions()).loops.first)
    let products = try #require(loop.code?.products)
    #expect(products.compactMap(\.productsMade).reduce(0, +) == loop.macs?.perIteration)
    #expect(products.map(\.productsPossible).reduce(0, +) == 32)
  }

  /// Arm's multiplication of f16 that sums in f32 needs no conversion; a CPU without it is told of none.
  @Test(arguments: [true, false])
  func whatMultipliesHalvesIsNamed(isThere: Bool) throws {
    let name = "casts_f16_clang_aarch64.ll"
    let file = try #require(Places.irFixtures().first { $0.lastPathComponent == name })
    var options = AnalysisOptions()
    if !isThere {
      options.cpu = "cortex-a75"
      options.triple = "aarch64-unknown-linux-gnu"
    }
    let finding = try #require(
      FileAnalysis.report(on: file.path, options: options).findings.first)
    #expect(
      finding.suggestion.hasSuffix(
        ", or multiply by fmlal and fmlal2, which take f16 and sum in f32")
        == isThere)
  }

  /// Two files or more in which a rule speaks, one of them made by a compiler, and two in which it could be
  /// thought to and does not: `SILENT: rule rule: why not`.
  @Test(arguments: RuleRegistry.all.map { $0.id })
  func everyRuleHasFixturesThatTriggerAndThatStaySilent(rule: String) throws {
    let files = Places.irFixtures()
    let speaking = files.filter { expectations(in: $0).map(ruleName).contains(rule) }
    #expect(speaking.count >= 2, "\(rule) speaks in \(speaking.map(\.lastPathComponent))")
    let silent = files.filter { reasons(in: $0)[rule] != nil }
    #expect(silent.count >= 2, "\(rule) is said to be silent in \(silent.map(\.lastPathComponent))")
    let both = Set(speaking).intersection(silent)
    #expect(both.isEmpty, "\(rule) is not silent in \(both.map(\.lastPathComponent))")
    let made = try speaking.filter { file in
      try String(contentsOf: file, encoding: .utf8).contains("\n; Function Attrs: ")
        || file.lastPathComponent.contains(/_(clang|rustc|zig|numba|jax)/)
    }
    #expect(!made.isEmpty, "no compiler made code in which \(rule) speaks")
  }

  @Test func reasonsNameRules() {
    for file in Places.irFixtures() {
      for (rule, reason) in reasons(in: file) {
        #expect(RuleRegistry.all.contains { $0.id == rule }, "\(file.lastPathComponent): \(rule)")
        #expect(reason.count > 4)
      }
    }
  }

  /// Why rules that one could expect are silent in a file, by their ids.
  private func reasons(in file: URL) -> [String: String] {
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    var reasons: [String: String] = [:]
    for line in text.split(separator: "\n") {
      guard let found = line.firstMatch(of: /^; SILENT: ([a-z0-9 -]+): (.+)$/) else { continue }
      for rule in found.1.split(separator: " ") { reasons[String(rule)] = String(found.2) }
    }
    return reasons
  }

  private func expectations(in file: URL) -> [String] {
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    var expectations: [String] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      guard let marker = line.range(of: "EXPECT: ") else { continue }
      let end = line.range(of: "MACS: ")?.lowerBound ?? line.endIndex
      for rule in line[marker.upperBound..<max(end, marker.upperBound)].split(separator: " ") {
        expectations.append("\(index + 1): \(rule)")
      }
    }
    return expectations.sorted()
  }

  private func ruleName(_ expectation: String) -> String {
    String(expectation.drop { $0 != " " }.dropFirst().prefix { $0 != "/" })
  }
}
