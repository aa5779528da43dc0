import DiagnosisModel
import DiagnosisRules
import Testing

@Suite struct AdviceTests {
  /// Mnemonics that only one architecture has.
  private static let foreign: [String: [String]] = [
    "x86_64": ["sdot", "udot", "mmla", "smlal", "smull", "vwmacc", "vwmul", "vmlal"],
    "aarch64": ["pmadd", "vpdp", "pmull", "vwmacc", "vwmul", "vmlal"],
    "riscv64": ["pmadd", "vpdp", "pmull", "sdot", "udot", "mmla", "smlal", "smull", "vmlal"],
  ]

  /// The routes of CPUs: route, instruction, multiply-accumulates per cycle.
  private static let machines: [(String, [String], [(String, String, Double)])] = [
    ("x86_64", [], []),
    ("x86_64", ["+avx512vnni"], [("dot", "vpdpbusd", 128), ("pairs", "vpmaddwd", 64)]),
    (
      "x86_64", ["+avx2"], [("pmaddubsw and pmaddwd", "vpmaddubsw", 21), ("pairs", "vpmaddwd", 16)]
    ),
    ("aarch64", [], []),
    ("aarch64", ["+dotprod"], []),
    ("aarch64", ["+dotprod"], [("dot", "sdot", 32), ("pairs", "smlal", 4)]),
    ("aarch64", ["+i8mm"], [("matrix", "smmla", 64), ("dot", "sdot", 32)]),
    ("riscv64", ["+v"], []),
  ]

  @Test(arguments: machines.indices, [true, false])
  func noInstructionOfAnotherArchitectureIsNamed(machine: Int, isBroadcast: Bool) {
    let (name, features, routes) = Self.machines[machine]
    let target = Target(
      triple: "\(name)-unknown-linux-gnu", cpu: "generic", features: features, source: .module)
    var loop = loop(routes)
    loop.ir?.products[0].operands[0].broadcast = isBroadcast
    let findings = RuleRegistry.findings(in: [loop], target: target)
    #expect(findings.count == 2)
    for finding in findings {
      for mnemonic in Self.foreign[name] ?? [] {
        #expect(!finding.suggestion.contains(mnemonic), "\(name): \(finding.suggestion)")
      }
      #expect(isBroadcast || !finding.suggestion.contains("pack the reduction axis"))
    }
  }

  @Test func theFastestExactRouteIsNamedWithItsCeiling() {
    let routes = [
      ("dot", "vpdpbusd", 128.0), ("pairs", "vpmaddwd", 64), ("i32 multiply and add", "vpmulld", 8),
    ]
    #expect(
      advice(routes, "vpmulld", made: 16, of: 16)
        == "pack the reduction axis in fours for vpdpbusd: up to 128 MACs per cycle, 16 times the "
        + "i32 route")
    let saturating = [("pmaddubsw and pmaddwd", "vpmaddubsw", 42.7), ("pairs", "vpmaddwd", 32)]
    #expect(
      advice(saturating) == "pack the reduction axis in pairs for vpmaddwd, which is exact: "
        + "up to 32 MACs per cycle")
  }

  /// The ceiling is set against the way that the loop really goes.
  @Test func aCeilingIsComparedWithTheLoopsOwnRoute() {
    let routes = [
      ("dot", "vpdpbusd", 128.0), ("pairs", "vpdpwssd", 64), ("i32 multiply and add", "vpmulld", 8),
    ]
    #expect(
      advice(routes, "vpdpwssd", made: 16, of: 32)
        == "pack the reduction axis in fours for vpdpbusd: up to 128 MACs per cycle, 4 times what "
        + "vpdpwssd can with lanes as empty as these")
    // What an instruction can that is no route is unknown.
    #expect(
      advice(routes, "vpmuldq", made: 8, of: 8)
        == "pack the reduction axis in fours for vpdpbusd: up to 128 MACs per cycle")
    #expect(
      advice(routes) == "pack the reduction axis in fours for vpdpbusd: up to 128 MACs per cycle")
  }

  @Test func whatTheLoopDoesAlreadyIsNotAdvised() {
    var loop = loop([("pairs", "vpmaddwd", 32)])
    loop.code?.mnemonics["vpmaddwd"] = 8
    let suggestion = WideningFallback().findings(in: loop, target: RuleSamples.x86).first?
      .suggestion
    #expect(
      suggestion == "extend once while packing, outside the loop: no faster way to multiply is "
        + "known for skylake-avx512")
  }

  @Test func bothReadingsOfALoopWithoutBroadcastsAreSaid() {
    var loop = loop([("dot", "vpdpbusd", 128)])
    loop.ir?.products[0].operands[0].broadcast = false
    let suggestion = WideningFallback().findings(in: loop, target: RuleSamples.x86).first?
      .suggestion
    #expect(
      suggestion == "where the lanes are summed after the loop, sum neighbouring products by "
        + "vpdpbusd: up to 128 MACs per cycle; where each lane is a channel of its own "
        + "(depthwise), multiply in i16 lanes (pmullw)")
  }

  private func advice(_ routes: [(String, String, Double)]) -> String? {
    WideningFallback().findings(in: loop(routes), target: RuleSamples.x86).first?.suggestion
  }

  private func advice(
    _ routes: [(String, String, Double)], _ instruction: String, made: Int, of possible: Int
  ) -> String? {
    var loop = loop(routes)
    loop.code?.mnemonics[instruction] = 1
    loop.code?.origins = [
      CodeOrigin(
        mnemonic: instruction,
        instructionClass: instruction == "vpdpwssd" ? .dotProduct : .multiply, operation: nil,
        count: 1)
    ]
    loop.code?.products = [
      CodeProduct(
        instruction: instruction, productsMade: made, productsPossible: possible,
        laneBits: 512 / possible, types: possible == 32 ? ["s16", "s16"] : ["s32", "s32"])
    ]
    return WideningFallback().findings(in: loop, target: RuleSamples.x86).first?.suggestion
  }

  private func loop(_ routes: [(String, String, Double)]) -> LoopProfile {
    var loop = RuleSamples.spatialPack
    guard !routes.isEmpty else { return loop }
    var code = CodeProfile(instructions: 16, mnemonics: [:], model: "")
    code.peaks = routes.map {
      CodeProfile.Peak(route: $0.0, instruction: $0.1, macsPerCycle: $0.2)
    }
    loop.code = code
    return loop
  }
}
