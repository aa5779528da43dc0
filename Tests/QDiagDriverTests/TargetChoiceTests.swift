import DiagnosisModel
import Foundation
import QDiagDriver
import TestSupport
import Testing

/// Which CPU a report is for: the same on every machine, and said.
@Suite struct TargetChoiceTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Nothing names a CPU: the widths of the vectors and the intrinsics force one.
  @Test(arguments: [
    ("", 1, "x86-64"), ("", 4, "x86-64"), ("", 8, "x86-64-v3"),
    ("", 16, "x86-64-v4"), ("x86_64-pc-linux-gnu", 1, "x86-64"),
    ("aarch64-linux-gnu", 4, "generic"), ("riscv64-linux-gnu", 1, "generic-rv64"),
  ])
  func theLeastThatTheIRForces(
    triple: String, lanes: Int, cpu: String
  ) throws {
    let target = try target(adding(lanes: lanes, triple: triple))
    #expect(target.cpu == cpu)
    #expect(target.features.isEmpty)
    #expect(target.source == .inferred)
    #expect(triple.isEmpty ? target.triple == "x86_64-unknown-linux-gnu" : target.triple == triple)
  }

  @Test func intrinsicsForceTheirArchitectureAndFeature() throws {
    let dot = "<4 x i32> @llvm.aarch64.neon.sdot.v4i32.v16i8"
    let target = try target(
      """
      declare \(dot)(<4 x i32>, <16 x i8>, <16 x i8>)
      define <4 x i32> @f(<4 x i32> %a, <16 x i8> %b) {
        %r = call \(dot)(<4 x i32> %a, <16 x i8> %b, <16 x i8> %b)
        ret <4 x i32> %r
      }
      """)
    #expect(target.triple == "aarch64-unknown-linux-gnu")
    #expect(target.features == ["+dotprod"])
    #expect(target.source == .inferred)
  }

  /// Machine code says by its instructions what it needs, on every machine the same.
  @Test(arguments: [
    ("x86_64-linux-gnu", "paddd %xmm1, %xmm0", "x86-64", []),
    ("x86_64-linux-gnu", "pmulld %xmm1, %xmm0", "x86-64-v2", []),
    ("x86_64-linux-gnu", "vpaddd %ymm1, %ymm0, %ymm0", "x86-64-v3", []),
    ("x86_64-linux-gnu", "vfmadd231ps %xmm2, %xmm1, %xmm0", "x86-64-v3", []),
    ("x86_64-linux-gnu", "{vex} vpdpbusd %ymm2, %ymm1, %ymm0", "x86-64-v3", ["+avxvnni"]),
    ("x86_64-linux-gnu", "vpdpbusd %ymm2, %ymm1, %ymm16", "x86-64-v4", ["+avx512vnni"]),
    ("x86_64-linux-gnu", "vpmulld %zmm2, %zmm1, %zmm0", "x86-64-v4", []),
    ("x86_64-linux-gnu", "vpdpbusd %zmm2, %zmm1, %zmm0", "x86-64-v4", ["+avx512vnni"]),
    ("x86_64-linux-gnu", "imull %ecx, %edx", "x86-64", []),
    ("aarch64-linux-gnu", "mla v0.4s, v1.4s, v2.4s", "generic", []),
    ("aarch64-linux-gnu", "sdot v0.4s, v1.16b, v2.16b", "generic", ["+dotprod"]),
    ("aarch64-linux-gnu", "smmla z0.s, z1.b, z2.b", "generic", ["+i8mm", "+sve"]),
  ])
  func theLeastThatMachineCodeForces(
    triple: String, instruction: String, cpu: String, features: [String]
  ) throws {
    let isX86 = triple.hasPrefix("x86")
    let text = """
      .text
      .globl f
      .type f, %function
      \(isX86 ? "" : ".arch armv9-a+i8mm+dotprod+sve")
      f:
      1: \(instruction)
      \(isX86 ? "subq $1, %rdi\njne 1b\nretq" : "subs x0, x0, #1\nb.ne 1b\nret")
      .size f, .-f

      """
    let file = folder.file("kernel.s")
    try text.write(to: file, atomically: true, encoding: .utf8)
    var options = AnalysisOptions()
    options.triple = triple
    let asked = try FileAnalysis.report(on: file.path, options: options)
    #expect(asked.target.cpu == cpu)
    #expect(asked.target.features == features)
    #expect(asked.loops.first?.code?.cyclesPerIteration != nil)
    guard isX86 else { return }
    let target = try FileAnalysis.report(on: file.path, options: AnalysisOptions()).target
    #expect(target.cpu == cpu && target.features == features && target.source == .inferred)
  }

  @Test func featuresWithoutACPUAreUsed() throws {
    let report = try report(
      adding(
        lanes: 16, triple: "x86_64-linux-gnu",
        attributes: #"attributes #0 = { "target-features"="+avx512f,+avx512vl" }"#))
    #expect(report.target.source == .module)
    #expect(report.target.cpu == "x86-64")
    #expect(report.target.features == ["+avx512f", "+avx512vl"])
    let code = try #require(report.loops.first?.code)
    #expect(code.vectorWidths[512] != nil)
    #expect(code.cyclesPerIteration != nil)
    #expect(
      code.model.hasSuffix(", where skylake-avx512 stands in for x86-64, which is no processor"))
  }

  /// LLVM's model of `generic` is a Cortex-A510's.
  @Test func genericAArch64IsModelledByAStandIn() throws {
    let report = try report(adding(lanes: 4, triple: "aarch64-linux-gnu"))
    let code = try #require(report.loops.first?.code)
    #expect(
      code.model.hasSuffix(", where neoverse-n1 stands in for generic, which is no processor"))
    #expect(!code.bounds.contains { "\($0.limit)".contains("A510") })
  }

  @Test func whatIsSwitchedOffIsNotComplainedAbout() throws {
    let report = try report(
      adding(
        lanes: 4, triple: "x86_64-linux-gnu",
        attributes: #"attributes #0 = { "target-features"="-avx512er,-nothing,+avx512pf" }"#))
    let text = report.diagnostics.map(\.message).joined(separator: "\n")
    #expect(text.contains("+avx512pf"))
    #expect(!text.contains("-avx512er") && !text.contains("-nothing"))
  }

  @Test(arguments: [
    ("zen4", "x86_64-linux-gnu", "znver4"), ("zen5", "x86_64-linux-gnu", "znver5"),
    ("zen3", "x86_64-linux-gnu", "znver3"), ("skylake-x", "x86_64-linux-gnu", "skylake-avx512"),
    ("icelake", "x86_64-linux-gnu", "icelake-server"),
    ("neoverse_n1", "aarch64-linux-gnu", "neoverse-n1"),
    ("Apple-M1", "aarch64-linux-gnu", "apple-a14"),
    ("graviton3", "aarch64-linux-gnu", "neoverse-v1"),
  ])
  func otherNamesOfCPUs(word: String, triple: String, cpu: String) throws {
    var options = AnalysisOptions()
    options.cpu = word
    let target = try target(adding(lanes: 4, triple: triple), options)
    #expect(target.cpu == cpu)
    #expect(target.source == .option)
  }

  @Test(arguments: ["host", "native", "Native"])
  func thisMachineInBothPlaces(word: String) throws {
    var options = AnalysisOptions()
    options.cpu = word
    let host = try target(adding(lanes: 4), options)
    #expect(host.source == .option)
    #expect(host.cpu != word)
    var simulated = AnalysisOptions()
    simulated.simulateOn = word
    let report = try report(adding(lanes: 4), simulated)
    #expect(report.target.cpu == "x86-64")
    #expect(report.loops.first?.code?.model.contains(host.cpu) == true)
  }

  @Test(arguments: [
    ("zen9", "x86_64-linux-gnu", "the nearest is 'znver"),
    ("neoverse-n9", "aarch64-linux-gnu", "the nearest is 'neoverse-n"),
    ("apple-m1", "x86_64-linux-gnu", "it is one of aarch64: --triple aarch64-unknown-linux-gnu"),
    ("zen4", "aarch64-linux-gnu", "it is one of x86_64"),
  ])
  func whatIsNoCPUOfTheArchitecture(word: String, triple: String, hint: String) {
    var options = AnalysisOptions()
    options.cpu = word
    #expect {
      _ = try target(adding(lanes: 4, triple: triple), options)
    } throws: { error in
      (error as? InputError)?.message.contains(hint) == true
    }
  }

  /// A kernel that names no triple is for the architecture whose CPU is asked for.
  @Test func theCPUTellsTheTriple() throws {
    var options = AnalysisOptions()
    options.cpu = "apple-m1"
    #expect(try target(adding(lanes: 4), options).triple == "aarch64-unknown-linux-gnu")
  }

  @Test func theListTellsWhatIsKnown() throws {
    let list = try CPUsRequest(architecture: nil).run()
    #expect(list.architectures.map(\.architecture) == ["x86_64", "aarch64", "riscv64"])
    let cpus = Dictionary(
      list.architectures.flatMap(\.cpus).map { ($0.name, $0) },
      uniquingKeysWith: { first, _ in first })
    #expect(cpus["znver5"]?.aliases.contains("zen5") == true)
    #expect(cpus["znver5"]?.description == "AMD Zen 5")
    #expect(cpus["znver5"]?.validation != nil)
    #expect(cpus["znver4"]?.description == "AMD Zen 4")
    #expect(cpus["znver4"]?.validation?.contains("other kernels") == true)
    #expect(cpus["apple-a14"]?.aliases == ["apple-m1"])
    let arm = list.architectures[1].cpus
    #expect(arm.first { $0.name == "generic" }?.standIn == "neoverse-n1")
    #expect(cpus["generic-rv64"]?.hasSchedulingModel == false)
    #expect(throws: (any Error).self) { try CPUsRequest(architecture: "nothing").run() }
  }

  // MARK: Kernels

  /// A loop that adds vectors of i32; one lane is a scalar.
  private func adding(lanes: Int, triple: String = "", attributes: String = "") -> String {
    let type = lanes == 1 ? "i32" : "<\(lanes) x i32>"
    return """
      \(triple.isEmpty ? "" : #"target triple = "\#(triple)""#)
      define void @f(ptr %p, ptr %q) \(attributes.isEmpty ? "" : "#0") {
      entry:
        br label %loop
      loop:
        %i = phi i64 [ 0, %entry ], [ %next, %loop ]
        %a = getelementptr \(type), ptr %p, i64 %i
        %b = getelementptr \(type), ptr %q, i64 %i
        %x = load \(type), ptr %a
        %y = load \(type), ptr %b
        %s = add \(type) %x, %y
        store \(type) %s, ptr %a
        %next = add i64 %i, 1
        %done = icmp eq i64 %next, 1000
        br i1 %done, label %end, label %loop
      end:
        ret void
      }
      \(attributes)
      """
  }

  private func target(_ text: String, _ options: AnalysisOptions = AnalysisOptions()) throws
    -> Target
  {
    try report(text, options).target
  }

  private func report(_ text: String, _ options: AnalysisOptions = AnalysisOptions()) throws
    -> Report
  {
    let file = folder.file("kernel.ll")
    try text.write(to: file, atomically: true, encoding: .utf8)
    return try FileAnalysis.report(on: file.path, options: options)
  }
}
