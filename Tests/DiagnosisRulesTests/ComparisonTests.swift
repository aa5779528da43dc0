import DiagnosisModel
import Testing

@testable import DiagnosisRules

/// Which loops stand beside each other, and what is said of them, on values made by hand.
@Suite struct ComparisonTests {
  @Test(arguments: [
    ("gemm_s8", "gemm_f32"), ("dotI8", "dotF32"), ("dotf32", "doti8"), ("gemm", "gemm_i8"),
    ("kernels::dot_u8s8", "kernels::dot_f32"), ("float_gemm", "int8_t_gemm"),
    ("dot(signed char const*, int)", "dot(float const*, int)"),
    ("void conv<float>(float*)", "void conv<signed char>(int*)"),
  ])
  func namesThatDifferInTypesAreOneJob(one: String, other: String) {
    #expect(JobName(one) != nil)
    #expect(JobName(one) == JobName(other))
  }

  @Test(arguments: [
    ("gemm_s8", "conv_f32"), ("t4x16_i8", "t8x16_f32"), ("dot_i8_vnni", "dot_f32"),
    ("gemm2", "gemm3"),
  ])
  func otherNamesAreOtherJobs(one: String, other: String) {
    #expect(JobName(one) != JobName(other))
  }

  @Test(arguments: ["__tvm_parallel_lambda.71", "f32", "int8_t"])
  func namesThatSayNothingAreNoJob(name: String) {
    #expect(JobName(name) == nil)
  }

  @Test func anIntegerLoopHasAFloatTwin() {
    let loops = [
      loop("gemm_s8", .i8, macs: 64, cycles: 8), loop("gemm_f32", .f32, macs: 128, cycles: 8),
      loop("gemm_f64", .f64, macs: 64, cycles: 8), loop("conv_f32", .f32, macs: 64, cycles: 8),
    ]
    #expect(
      TwinPairing.twins(in: loops) == [
        Twin(loop: "gemm_s8:loop", floatLoop: "gemm_f32:loop", ratioPerMAC: 2, origin: .predicted)
      ])
  }

  /// Names that only count say nothing; then what is done in a call decides.
  @Test func functionsWithoutNamesAreTwinsByTheirWork() {
    func lambda(_ number: Int, _ type: ElementType, macs: Int, iterations: Double) -> LoopProfile {
      var loop = loop("lambda.\(number)", type, macs: macs, cycles: 8)
      loop.weight = .iterationsPerCall(iterations)
      return loop
    }
    let integer = lambda(71, .i8, macs: 128, iterations: 500)
    let float = lambda(12, .f32, macs: 64, iterations: 1000)
    let other = lambda(13, .f32, macs: 64, iterations: 900)
    #expect(TwinPairing.twins(in: [integer, float, other]).map(\.floatLoop) == [float.id])
    let second = lambda(14, .f32, macs: 32, iterations: 2000)
    #expect(TwinPairing.twins(in: [integer, float, second]) == [], "there is no telling")
    let few = [lambda(1, .i8, macs: 8, iterations: 32), lambda(2, .f32, macs: 8, iterations: 32)]
    #expect(TwinPairing.twins(in: few) == [], "small counts agree by chance")
  }

  @Test func twinsMayStandInDifferentFiles() {
    let integers = [
      loop("gemm_s8", .i8, macs: 64, cycles: 16), loop("dot_s8", .i8, macs: 64, cycles: 8),
    ]
    let floats = [loop("gemm_f32", .f32, macs: 64, cycles: 8)]
    let jobs = [LoopJob.hot(integers, path: "a.ll"), LoopJob.hot(floats, path: "b.ll")]
    let twins = TwinPairing.twins(across: jobs)
    #expect(twins.map(\.path) == ["a.ll"])
    #expect(twins.map(\.floatPath) == ["b.ll"])
    #expect(twins.first?.twin.ratioPerMAC == 2)
    let home = LoopJob.hot(integers + floats, path: "a.ll")
    #expect(TwinPairing.twins(across: [home, jobs[1]]) == [], "what has a twin at home")
    let pairs = [TwinWish("a.ll:dot_s8=gemm_f32")].compactMap(\.self)
    #expect(
      TwinPairing.twins(across: jobs, pairs: pairs).map(\.twin.loop)
        == ["gemm_s8:loop", "dot_s8:loop"])
  }

  @Test func theUserPairsWhatNamesDoNot() {
    let loops = [
      loop("gemm_s8", .i8, macs: 64, cycles: 16), loop("gemm_f32", .f32, macs: 64, cycles: 8),
      loop("reference", .f32, macs: 64, cycles: 4),
    ]
    let pair = TwinWish("gemm_s8=reference")
    #expect(
      TwinPairing.twins(in: loops, pairs: [pair].compactMap(\.self)).map(\.floatLoop)
        == ["reference:loop"])
    let jobs = LoopJob.hot(loops, path: "a.ll")
    let functions = ["gemm_s8", "gemm_f32", "reference", "empty"]
    for (text, message) in [
      ("gemm_s8=referense", "there is no function 'referense'; the nearest is 'reference'"),
      ("gemm_s8=empty", "no multiply-accumulate is recognised in a loop of 'empty'"),
      ("gemm_s8=gemm_s8", "these are one loop"),
    ] {
      let complaint = TwinWish(text)?.complaint(jobs, functions: functions)
      #expect(complaint?.contains(message) == true, "\(complaint ?? "")")
    }
    #expect(pair?.complaint(jobs, functions: functions) == nil)
    #expect(TwinWish("a=") == nil && TwinWish("=a") == nil && TwinWish("a") == nil)
  }

  @Test func onlyTheHotLoopOfAFunctionIsATwin() {
    var tail = loop("gemm_s8", .i8, macs: 1, cycles: 2)
    tail.id = "gemm_s8:tail"
    let loops = [
      loop("gemm_s8", .i8, macs: 64, cycles: 8), loop("gemm_f32", .f32, macs: 64, cycles: 8), tail,
    ]
    #expect(TwinPairing.twins(in: loops).map(\.loop) == ["gemm_s8:loop"])
  }

  @Test func withoutCyclesOrWithTwoFloatLoopsThereIsNoTwin() {
    let integer = loop("gemm_s8", .i8, macs: 64, cycles: 8)
    var unknown = loop("gemm_f32", .f32, macs: 64, cycles: 8)
    unknown.code?.cyclesPerIteration = nil
    #expect(TwinPairing.twins(in: [integer, unknown]) == [])
    let floats = ["gemm_f32", "gemm_float"].map { loop($0, .f32, macs: 64, cycles: 8) }
    #expect(TwinPairing.twins(in: [integer] + floats) == [])
    #expect(TwinPairing.twins(in: floats) == [])
  }

  @Test func theWaterfallAddsUp() throws {
    var float = loop("gemm_f32", .f32, macs: 1000, cycles: 30)
    float.code?.breakdown = [
      CycleShare(group: .products, instructions: 4, cyclesPerIteration: 28),
      CycleShare(group: .loads, instructions: 1, cyclesPerIteration: 2),
    ]
    var integer = loop("gemm_s8", .i8, macs: 1000, cycles: 60)
    integer.code?.breakdown = [
      CycleShare(group: .products, instructions: 4, cyclesPerIteration: 37),
      CycleShare(group: .extends, instructions: 4, cyclesPerIteration: 23),
    ]
    let jobs = KernelComparison.jobs(of: [kernel("a.ll", [float]), kernel("b.ll", [integer])])
    let job = try #require(jobs.first)
    #expect(job.pairing == .name)
    #expect(job.name == "gemm_*")
    let step = try #require(job.others.first)
    #expect(step.ratioPerMAC == 2)
    #expect(step.waterfall?.map(\.group) == [.extends, .products, .loads])
    #expect(step.waterfall?.map(\.difference) == [23, 9, -2])
    #expect(
      step.verdict
        == "gemm_s8 takes 2.00 times the cycles per MAC of gemm_f32: of the cycles that it adds 72 % are "
        + "extends, 28 % products")
  }

  @Test func kernelsWithoutACommonNameArePairedByTheirWork() throws {
    let jobs = KernelComparison.jobs(of: [
      kernel("runs/float32/k.ll", [loop("lambda.71", .f32, macs: 100, cycles: 10)]),
      kernel("runs/int8/k.ll", [loop("lambda.99", .i8, macs: 100, cycles: 5)]),
    ])
    let job = try #require(jobs.first)
    #expect(job.pairing == .work)
    #expect(job.base.label == "float32")
    #expect(job.others[0].verdict == "int8 makes 2.00 times the MACs per cycle of float32")
    #expect(job.others[0].waterfall == nil)
  }

  @Test func whatIsUnknownIsSaid() throws {
    var other = loop("gemm_s8", .i8, macs: 100, cycles: 5)
    other.macs = nil
    let jobs = KernelComparison.jobs(of: [
      kernel("a.ll", [loop("gemm_f32", .f32, macs: 100, cycles: 10)]), kernel("b.o", [other]),
    ])
    let step = try #require(jobs.first?.others.first)
    #expect(step.ratioPerMAC == nil)
    #expect(step.verdict.contains("no multiply-accumulate is recognised in gemm_s8:loop of b.o"))
  }

  @Test func oneKernelIsComparedWithItsTwins() {
    let loops = [
      loop("gemm_s8", .i8, macs: 64, cycles: 8), loop("gemm_f32", .f32, macs: 64, cycles: 8),
      loop("gemm_s16", .i16, macs: 64, cycles: 8),
    ]
    let jobs = KernelComparison.jobs(of: [kernel("a.ll", loops)])
    #expect(jobs.map(\.base.loop.function) == ["gemm_f32"])
    #expect(jobs[0].others.map(\.subject.loop.function) == ["gemm_s8", "gemm_s16"])
    #expect(KernelComparison.jobs(of: [kernel("a.ll", [loops[0]])]) == [])
  }

  private func kernel(_ path: String, _ loops: [LoopProfile]) -> KernelComparison.Kernel {
    KernelComparison.Kernel(
      input: Input(path: path, kind: .llvmIR, sha256: ""), target: RuleSamples.x86, loops: loops)
  }

  private func loop(
    _ function: String, _ element: ElementType, macs: Int, cycles: Double
  ) -> LoopProfile {
    var code = CodeProfile(instructions: 4, mnemonics: [:], model: "a test's")
    code.cyclesPerIteration = cycles
    let operand = Product.Operand(fromType: element, casts: [], broadcast: false, source: .load)
    return LoopProfile(
      id: "\(function):loop", function: function, region: .loop, depth: 1,
      macs: MultiplyAccumulates(perIteration: macs, origin: .ir),
      ir: IRProfile(
        header: "loop", tripCount: nil, instructionMix: [], summary: LoopSummary(),
        products: [
          Product(
            operation: "mul", elementType: element, lanes: 4, scalable: false,
            operands: [operand, operand], count: 1, accumulated: 1, reduction: nil)
        ]), code: code)
  }
}
