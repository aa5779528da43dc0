import DiagnosisModel
import Foundation
import TestSupport
import Testing

/// No loop multiplies faster than the peak that is given for it, whatever features are in force.
struct PeakTests {
  private static let targets: [[String]] = [
    [],
    ["--triple", "x86_64-linux-gnu", "--cpu", "x86-64"],
    ["--triple", "x86_64-linux-gnu", "--cpu", "x86-64", "--features", "+avx2,+fma"],
    ["--triple", "aarch64-linux-gnu", "--cpu", "neoverse-n1"],
    ["--triple", "aarch64-linux-gnu", "--cpu", "cortex-a72", "--features", "+dotprod,+i8mm"],
    ["--triple", "aarch64-linux-gnu", "--cpu", "neoverse-v1"],
  ]

  @Test(arguments: targets)
  func noLoopExceedsItsPeak(target: [String]) async throws {
    // For other targets than their own only those of the package: the corpus takes its time.
    let kernels = (Places.kernels + Places.irFixtures()).filter {
      target.isEmpty || $0.path.hasPrefix(Places.fixtures.path)
    }
    let outcome = try await CommandLineTool.run(
      CommandLineTool.qdiag,
      ["analyze", "--format", "json"] + target + kernels.map(\.path))
    let collection = try JSONDecoder().decode(
      ReportCollection.self, from: Data(outcome.output.utf8))
    var rated = 0
    for report in collection.reports {
      for loop in report.loops {
        guard let code = loop.code, let rate = code.macsPerCycle, let peak = code.peakMACsPerCycle
        else { continue }
        rated += 1
        #expect(rate <= peak * 1.001, "\(report.input.path) \(loop.id): \(rate) of \(peak)")
      }
    }
    #expect(rated > 10)
  }

  /// What a module's own functions may use is among the routes, also where they name no CPU.
  @Test(arguments: [
    ("x86_64-linux-gnu", #""target-features"="+avx2,+fma""#, "pairs"),
    ("x86_64-linux-gnu", #""target-cpu"="x86-64""#, "pairs"),
    ("aarch64-linux-gnu", #""target-features"="+neon,+dotprod""#, "dot"),
    ("aarch64-linux-gnu", #""target-features"="+neon,+i8mm""#, "matrix"),
  ])
  func routesAreOfTheFunctionsFeatures(
    triple: String, attributes: String, route: String
  ) async throws {
    let module = """
      target triple = "\(triple)"
      define <4 x i32> @dot(ptr %a, ptr %b, i64 %n) #0 {
      entry:
        br label %loop
      loop:
        %i = phi i64 [ 0, %entry ], [ %next, %loop ]
        %sum = phi <4 x i32> [ zeroinitializer, %entry ], [ %added, %loop ]
        %pa = getelementptr i8, ptr %a, i64 %i
        %pb = getelementptr i8, ptr %b, i64 %i
        %va = load <4 x i8>, ptr %pa, align 1
        %vb = load <4 x i8>, ptr %pb, align 1
        %wa = sext <4 x i8> %va to <4 x i32>
        %wb = sext <4 x i8> %vb to <4 x i32>
        %product = mul <4 x i32> %wa, %wb
        %added = add <4 x i32> %sum, %product
        %next = add i64 %i, 4
        %more = icmp ult i64 %next, %n
        br i1 %more, label %loop, label %done
      done:
        ret <4 x i32> %added
      }
      attributes #0 = { \(attributes) }

      """
    let outcome = try await CommandLineTool.run(
      CommandLineTool.qdiag, ["analyze", "--format", "json", "-"], input: module)
    #expect(outcome.status == 0, "\(outcome.error)")
    let collection = try JSONDecoder().decode(
      ReportCollection.self, from: Data(outcome.output.utf8))
    let code = try #require(collection.reports.first?.loops.first?.code)
    #expect(code.peaks.contains { $0.route == route }, "\(code.peaks)")
  }
}
