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
    let loop = try await loop(Kernel(triple: triple, attributes: attributes))
    let code = try #require(loop.code)
    #expect(code.peaks.contains { $0.route == route }, "\(code.peaks)")
  }

  /// A route is compared with loops whose sums it has room for.
  @Test(arguments: [
    ("x86_64-linux-gnu", "haswell", "i16", "vpmullw", "i16 multiply and add"),
    ("x86_64-linux-gnu", "x86-64", "i16", "pmullw", "i16 multiply and add"),
    ("aarch64-linux-gnu", "cortex-a72", "i16", "mla", "i16 multiply and add"),
    ("aarch64-linux-gnu", "neoverse-v1", "i8", "mla", "i8 multiply and add"),
  ])
  func narrowSumsHaveRoutesOfTheirOwn(
    triple: String, cpu: String, type: String, instruction: String, route: String
  ) async throws {
    let attributes = #""target-cpu"="\#(cpu)""#
    let narrow = try await loop(
      Kernel(triple: triple, attributes: attributes, from: type, to: type))
    let peaks = try #require(narrow.code).peaks
    #expect(peaks.contains { $0.route == route && $0.instruction == instruction }, "\(peaks)")
    let wide = try await loop(Kernel(triple: triple, attributes: attributes))
    let others = try #require(wide.code).peaks
    #expect(!others.isEmpty && !others.contains { $0.route == route }, "\(others)")
  }

  @Test func floatsWithoutFMAHaveARoute() async throws {
    let loop = try await loop(
      Kernel(
        triple: "x86_64-linux-gnu", attributes: #""target-cpu"="x86-64""#, from: "float",
        to: "float"))
    let code = try #require(loop.code)
    #expect(code.mnemonics["mulps"] != nil && code.mnemonics["addps"] != nil)
    #expect(code.peaks.map(\.route) == ["f32 multiply and add"])
    #expect(code.peaks.first?.instruction == "mulps")
    // Four lanes: one multiplication and one addition in a cycle, on ports of their own.
    #expect(code.peakMACsPerCycle == 4)
  }

  /// Bytes are multiplied by themselves where there is no dot product.
  @Test(arguments: [("zext", "umull and uadalp"), ("sext", "smull and sadalp")])
  func bytesHaveARouteWithoutDotProducts(extend: String, instructions: String) async throws {
    let kernel = Kernel(
      triple: "aarch64-linux-gnu", attributes: #""target-cpu"="cortex-a72""#, extend: extend)
    let report = try await report(kernel)
    let peaks = try #require(report.loops.first?.code).peaks
    let bytes = try #require(peaks.first { $0.route == "smull and sadalp" })
    let pairs = try #require(peaks.first { $0.route == "pairs" })
    #expect(bytes.macsPerCycle > pairs.macsPerCycle)
    let suggestion = try #require(
      report.findings.first { $0.rule == "widening-fallback" }?.suggestion)
    #expect(suggestion.contains("sum neighbouring products by \(instructions)"), "\(suggestion)")
  }

  /// Loops of scalable vectors are compared with what scalable vectors can, per `vscale`.
  @Test(arguments: [
    ("neoverse-v1", ["i32 multiply and add", "dot", "matrix"]),
    ("neoverse-v2", ["i32 multiply and add", "pairs", "dot", "matrix"]),
  ])
  func scalableVectorsHaveRoutesOfTheirOwn(cpu: String, routes: [String]) async throws {
    let attributes = #""target-cpu"="\#(cpu)""#
    func peaks(_ vscale: String) async throws -> [String: Double] {
      let kernel = Kernel(triple: "aarch64-linux-gnu", attributes: attributes, vscale: vscale)
      let loop = try await loop(kernel)
      #expect(loop.macs?.perVscale == !vscale.isEmpty)
      let peaks = try #require(loop.code).peaks
      return Dictionary(uniqueKeysWithValues: peaks.map { ($0.route, $0.macsPerCycle) })
    }
    let scalable = try await peaks("vscale x ")
    let fixed = try await peaks("")
    #expect(Set(scalable.keys) == Set(routes))
    #expect(fixed["smull and sadalp"] != nil)
    if cpu == "neoverse-v1" {
      // Four pipes of 128 bits, or two of 256: `vscale` is 2 there.
      #expect(fixed["dot"] == 64 && scalable["dot"] == 32)
    }
  }

  @Test func scalableVectorsWithoutRoutesHaveNoPeak() async throws {
    let loop = try await loop(
      Kernel(
        triple: "riscv64-linux-gnu", attributes: #""target-cpu"="sifive-x280""#,
        vscale: "vscale x "))
    #expect(loop.macs?.perVscale == true)
    let code = try #require(loop.code)
    #expect(code.macsPerCycle != nil)
    #expect(code.peaks.isEmpty && code.peakMACsPerCycle == nil)
  }

  /// That a vector holds so many bits is said of those whose width is known.
  @Test func wordsOfScalableVectorsGiveNoWidth() async throws {
    let report = try await report(
      Kernel(
        triple: "aarch64-linux-gnu", attributes: #""target-cpu"="neoverse-v1""#,
        vscale: "vscale x "))
    let finding = try #require(report.findings.first { $0.rule == "widening-fallback" })
    #expect(finding.message.contains("128 bits of a scalable vector hold 4 products"))
    #expect(finding.suggestion.contains("MACs per vscale per cycle"))
  }

  // MARK: Kernels

  /// A loop that multiplies vectors and adds the products to an accumulator.
  private struct Kernel {
    var triple: String
    var attributes: String
    var from = "i8"
    var to = "i32"
    var extend = "sext"
    /// "vscale x " for scalable vectors.
    var vscale = ""

    var text: String {
      let lanes = vscale + (to == "i8" ? "16" : to == "i16" ? "8" : "4")
      let isWidened = from != to
      func widened(_ name: String) -> String {
        guard isWidened else { return "" }
        return "%w\(name) = \(extend) <\(lanes) x \(from)> %v\(name) to <\(lanes) x \(to)>"
      }
      let (multiply, add, prefix) =
        to == "float" ? ("fmul fast", "fadd fast", "v") : ("mul", "add", isWidened ? "w" : "v")
      return """
        target triple = "\(triple)"
        define <\(lanes) x \(to)> @dot(ptr %a, ptr %b, i64 %n, i64 %step) #0 {
        entry:
          br label %loop
        loop:
          %i = phi i64 [ 0, %entry ], [ %next, %loop ]
          %sum = phi <\(lanes) x \(to)> [ zeroinitializer, %entry ], [ %added, %loop ]
          %pa = getelementptr i8, ptr %a, i64 %i
          %pb = getelementptr i8, ptr %b, i64 %i
          %va = load <\(lanes) x \(from)>, ptr %pa, align 1
          %vb = load <\(lanes) x \(from)>, ptr %pb, align 1
          \(widened("a"))
          \(widened("b"))
          %product = \(multiply) <\(lanes) x \(to)> %\(prefix)a, %\(prefix)b
          %added = \(add) <\(lanes) x \(to)> %sum, %product
          %next = add i64 %i, %step
          %more = icmp ult i64 %next, %n
          br i1 %more, label %loop, label %done
        done:
          ret <\(lanes) x \(to)> %added
        }
        attributes #0 = { \(attributes) }

        """
    }
  }

  private func report(_ kernel: Kernel) async throws -> Report {
    let outcome = try await CommandLineTool.run(
      CommandLineTool.qdiag, ["analyze", "--format", "json", "-"], input: kernel.text)
    #expect(outcome.status == 0, "\(outcome.error)")
    let collection = try JSONDecoder().decode(
      ReportCollection.self, from: Data(outcome.output.utf8))
    return try #require(collection.reports.first)
  }

  private func loop(_ kernel: Kernel) async throws -> LoopProfile {
    try #require(try await report(kernel).loops.first)
  }
}
