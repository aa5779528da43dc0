import Foundation
import QDiagKit
import Testing

/// What a project of kernels tests of its code: that it keeps its instruction, and its distance from the peak.
@Suite struct KernelTests {
  private func report(_ name: String) throws -> Report {
    let file = try #require(
      Bundle.module.url(forResource: name, withExtension: "ll", subdirectory: "Kernels"))
    return try QDiag.analyze(file.path)
  }

  @Test func theKernelKeepsItsDotProduct() throws {
    let report = try report("fast")
    let text = try QDiag.render(report)
    #expect(report.warnings.isEmpty, "\(text)")
    let loop = try #require(report.loops(of: "dot").first)
    #expect(loop.count(of: "vpdpbusd") == 8)
    #expect(try #require(loop.shareOfPeak) > 0.3)
  }

  @Test func aKernelThatLostItIsFound() throws {
    let report = try report("slow")
    #expect(!report.findings(by: "missed-dot-product").isEmpty)
    #expect(report.loops(of: "dot_s8s8").first?.count(of: "vpdpbusd") == 0)
  }

  @Test func kernelsAreCompared() throws {
    let files = try ["slow", "fast"].map { name in
      try #require(
        Bundle.module.url(forResource: name, withExtension: "ll", subdirectory: "Kernels")
      ).path
    }
    let comparison = try QDiag.compare(
      [files[0] + ":dot_u8s8", files[1]], KernelOptions(cpu: "icelake-server"))
    let verdict = try #require(comparison.jobs.first?.others.first?.verdict)
    #expect(verdict.contains("times the MACs per cycle"), "\(verdict)")
  }

  @Test func aScheduleIsExplained() throws {
    let explanation = try QDiag.explain(
      schedule: "spatial-pack", workload: "1,16,14,14,16,3,3,pad=1", cpu: "cascadelake")
    #expect(explanation.ladder.source == .predicted)
    #expect(explanation.kernels.count >= 2)
  }

  @Test func reportsAreRendered() throws {
    let report = try report("slow")
    #expect(QDiag.formats.contains("sarif"))
    for format in QDiag.formats { #expect(try !QDiag.render(report, as: format).isEmpty) }
    #expect(throws: InputError.self) { try QDiag.render(report, as: "nonsense") }
    #expect(throws: InputError.self) { try QDiag.analyze("/no/such/kernel.ll") }
  }
}
