import DiagnosisModel
import Foundation
import Testing

@Suite struct ReportCodingTests {
  @Test func unknownFiguresAreWrittenAsNull() throws {
    var loop = sampleLoop
    loop.ir?.tripCount = nil
    loop.weight = nil
    loop.macs = nil
    let text = String(decoding: try JSONEncoder().encode(loop), as: UTF8.self)
    for field in ["tripCount", "code", "macs", "location", "weight", "verdict", "demangled"] {
      #expect(text.contains("\"\(field)\":null"))
    }
    #expect(!text.contains("\"fromType\""), "a field that does not apply is left out")
  }

  @Test func aLoopSurvivesTheRoundTrip() throws {
    let decoded = try JSONDecoder().decode(
      LoopProfile.self, from: JSONEncoder().encode(sampleLoop))
    #expect(decoded == sampleLoop)
  }

  @Test func aFieldThatAnOlderReportLacksIsUnknown() throws {
    let data = Data(
      #"{"rule":"r","severity":"note","loop":"l","message":"m","evidence":[],"suggestion":"","fingerprint":""}"#
        .utf8
    )
    let finding = try JSONDecoder().decode(Finding.self, from: data)
    #expect(finding.confirmed == nil)
    #expect(finding.estimatedSpeedup == nil)
  }

  @Test(arguments: [(0.1 + 0.2, 0.3), (1.0 / 3, 0.3333), (7848.22344, 7848.2234), (0.0, 0.0)])
  func figuresAreRounded(value: Double, rounded: Double) {
    #expect(value.rounded4 == rounded)
  }

  @Test func figuresPerMACNeedMACs() {
    var loop = sampleLoop
    #expect(loop.perMAC(17) == 0.0664)
    loop.macs = nil
    #expect(loop.perMAC(3) == nil)
  }

  @Test(arguments: [
    ("i8", ElementType.i8), ("i1", .integer(bits: 1)), ("i128", .integer(bits: 128)),
    ("bf16", .bf16), ("ptr", .pointer), ("ppc_fp128", .other("ppc_fp128")),
    ("ix", .other("ix")),
  ])
  func elementTypesAreWrittenAsTheyAreSpelled(spelling: String, type: ElementType) throws {
    #expect(ElementType(spelling: spelling) == type)
    #expect(
      String(decoding: try JSONEncoder().encode([type]), as: UTF8.self) == "[\"\(spelling)\"]")
    #expect(
      try JSONDecoder().decode([ElementType].self, from: JSONEncoder().encode([type])) == [type])
  }

  @Test(arguments: [
    ("ports FP0 FP1", CycleLimit.ports(["FP0", "FP1"])),
    ("dispatch of 12 micro-ops", .dispatch(uops: 12)),
    ("loads and stores on SKXPort2 SKXPort3", .memoryPorts(["SKXPort2", "SKXPort3"])),
    ("loop-carried dependency", .loopCarriedDependency), ("the moon", .other("the moon")),
  ])
  func limitsAreWrittenAsTheyAreSpelled(spelling: String, limit: CycleLimit) throws {
    let bound = CodeProfile.Bound(limit, cycles: 1)
    let text = try JSONEncoder().encode(bound)
    #expect(String(decoding: text, as: UTF8.self).contains("\"name\":\"\(spelling)\""))
    #expect(try JSONDecoder().decode(CodeProfile.Bound.self, from: text) == bound)
  }

  @Test func countsByClassAndWidthAreObjects() throws {
    var code = CodeProfile(instructions: 2, mnemonics: ["vpmulld": 2], model: "m")
    code.classes = [.dotProduct: 2]
    code.vectorWidths = [512: 2]
    let data = try JSONEncoder().encode(code)
    let text = String(decoding: data, as: UTF8.self)
    #expect(text.contains(#""classes":{"dot-product":2}"#))
    #expect(text.contains(#""vectorWidths":{"512":2}"#))
    #expect(try JSONDecoder().decode(CodeProfile.self, from: data) == code)
  }

  @Test func severitiesAreOrdered() {
    #expect(Severity.note < .warning)
    #expect(Severity.warning < .error)
  }

  private let sampleLoop = LoopProfile(
    id: "f:loop", function: "f", region: .loop, depth: 1, weight: .iterationsPerCall(16),
    macs: MultiplyAccumulates(perIteration: 256, origin: .ir),
    ir: IRProfile(
      header: "loop", tripCount: 16,
      instructionMix: [
        InstructionMixRow(
          operation: "mul", category: .multiply, elementType: .i32, lanes: 16, count: 16)
      ], summary: LoopSummary()))
}
