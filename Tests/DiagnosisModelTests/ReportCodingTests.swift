import DiagnosisModel
import Foundation
import Testing

@Suite struct ReportCodingTests {
  @Test func unknownFiguresAreWrittenAsNull() throws {
    var loop = sampleLoop
    loop.tripCount = nil
    loop.summary.macs = nil
    let text = String(decoding: try JSONEncoder().encode(loop), as: UTF8.self)
    for field in ["tripCount", "machine", "macs", "location"] {
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
      #"{"rule":"r","severity":"note","loop":"l","message":"m","evidence":[],"suggestion":""}"#.utf8
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
    var summary = LoopSummary()
    #expect(summary.perMAC(3) == nil)
    summary.macs = 256
    #expect(summary.perMAC(17) == 0.0664)
  }

  @Test func severitiesAreOrdered() {
    #expect(Severity.note < .warning)
    #expect(Severity.warning < .error)
  }

  private let sampleLoop = LoopProfile(
    id: "f:loop", function: "f", header: "loop", region: .loop, depth: 1, tripCount: 16,
    location: nil,
    instructionMix: [
      InstructionMixRow(
        operation: "mul", category: .multiply, elementType: "i32", lanes: 16, count: 16)
    ],
    summary: LoopSummary(), executionWeight: 16)
}
