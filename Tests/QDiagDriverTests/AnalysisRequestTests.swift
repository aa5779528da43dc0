import Foundation
import DiagnosisModel
import DiagnosisRules
import Testing

@testable import QDiagDriver

@Suite struct AnalysisRequestTests {
  @Test func everyFieldSurvives() throws {
    var options = AnalysisOptions(
      cpu: "cascadelake", features: "+avx512vnni", triple: "x86_64-linux-gnu", functions: ["f*"],
      wantsCode: false, simulateOn: "haswell", contraction: "fast")
    options.measurementsFile = "measurements.json"
    options.proves = true
    options.rules = ["cast-overhead"]
    options.wantsBreakdown = true
    options.wantsListing = true
    options.wantsCallers = true
    options.optimizes = true
    options.pairs = [TwinWish("a=b")!]
    options.kinds = Set(LoopWork.allCases.prefix(1))
    options.compilerArguments = ["-O3"]
    options.samples = FileSamples(files: ["a.so": FileSamples.Places(byPlace: [64: 3])], total: 5)
    var form = AnalysisRequest.Form(name: "text", isColored: true, loopLimit: 3)
    form.isVerbose = true
    form.width = 80
    let request = AnalysisRequest(
      paths: ["a.ll", "-"], options: options,
      limits: AnalysisLimits(seconds: 1.5, memory: MemorySize(bytes: 1 << 29)),
      forms: [form], failOn: .warning)
    let usual = AnalysisRequest(paths: [])
    #expect(sameFields(request, usual) == [], "this test gives each field a value of its own")
    #expect(sameFields(request.options, usual.options) == [])
    #expect(sameFields(request.limits, usual.limits) == [])
    let data = try JSONEncoder().encode(request)
    #expect(try JSONDecoder().decode(AnalysisRequest.self, from: data) == request)
  }

  @Test(arguments: [
    ("4G", 4 << 30), ("512M", 512 << 20), ("1.5g", 3 << 29), ("2GiB", 2 << 30),
    ("1048576", 1 << 20),
  ])
  func amountsOfMemory(text: String, bytes: UInt64) {
    #expect(MemorySize(text)?.bytes == bytes)
  }

  @Test(arguments: ["", "G", "-1G", "4 G", "1e9", "4X", "1K", "1.2.3G", "inf", "9999999T"])
  func whatIsNoAmount(text: String) {
    #expect(MemorySize(text) == nil)
  }

  /// The fields in which two values of a type agree.
  private func sameFields(_ a: Any, _ b: Any) -> [String] {
    zip(Mirror(reflecting: a).children, Mirror(reflecting: b).children)
      .filter { "\($0.0.value)" == "\($0.1.value)" }.map { $0.0.label ?? "" }
  }
}
