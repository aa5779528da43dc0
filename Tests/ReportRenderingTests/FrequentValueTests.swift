import DiagnosisModel
import FoundationEssentials
import Testing

@testable import ReportRendering

/// What is written member by member is what the values' own encoding says: a field that was added to
/// the model and not here makes these fail.
struct FrequentValueTests {
  private func check(_ value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let expected = String(decoding: try encoder.encode(value), as: UTF8.self)
    let written = String(decoding: try SortedJSONEncoder.encode(value), as: UTF8.self)
    #expect(written == expected)
  }

  /// That the shorter way is taken at all.
  private func checkThatItIsFrequent(_ value: some Encodable) {
    #expect(SortedJSONEncoder().writeFrequent(value))
  }

  @Test func instructionMixes() throws {
    let rows = [
      InstructionMixRow(
        operation: "a\"{", category: .dotProduct, elementType: .i8, fromType: .other("x86_mmx"),
        lanes: 16, scalable: true, pattern: .broadcast, count: 3, bytes: 64),
      InstructionMixRow(
        operation: "br", category: .branch, elementType: .integer(bits: 1), count: -1),
    ]
    checkThatItIsFrequent(rows)
    try check(rows)
    try check([[InstructionMixRow]()])
  }

  @Test func castsAndProducts() throws {
    let casts = [true, false].map {
      CastGroup(
        operation: "sext", category: .extend, fromType: .i8, elementType: .i32, lanes: 4,
        scalable: $0, source: .load, broadcast: $0, addressing: !$0, count: 2)
    }
    checkThatItIsFrequent(casts)
    try check(casts)
    let operand = Product.Operand(
      fromType: .i8, casts: [.sext, .sitofp], broadcast: true, source: .parameter, zeroPoint: true)
    let plain = Product.Operand(fromType: .bf16, casts: [], broadcast: false, source: .other)
    let products = [true, false].map {
      Product(
        operation: "mul", elementType: .integer(bits: 24), lanes: 1, scalable: $0,
        operands: $0 ? [operand, plain] : [], count: 1, accumulated: 0, reduction: $0 ? "r" : nil)
    }
    checkThatItIsFrequent(products)
    try check(products)
  }

  @Test func summaries() throws {
    var summary = LoopSummary()
    summary.vectorOperations.i8 = 5
    summary.storeBytes = 7
    checkThatItIsFrequent(summary)
    try check(summary)
  }

  @Test func originsOfCode() throws {
    let origins = [
      CodeOrigin(
        mnemonic: "vpmulld", instructionClass: .multiplyAdd,
        operation: IROperation(
          name: "call", elementType: .pointer, lanes: 2, scalable: true, callee: "é\n"), count: 9),
      CodeOrigin(
        mnemonic: "", instructionClass: .other,
        operation: IROperation(name: "store", elementType: nil), count: 0),
      CodeOrigin(mnemonic: "jmp", instructionClass: .control, operation: nil, count: 1),
    ]
    checkThatItIsFrequent(origins)
    try check(origins)
  }

  @Test func allElseIsNot() {
    #expect(!SortedJSONEncoder().writeFrequent([1, 2]))
    #expect(!SortedJSONEncoder().writeFrequent("text"))
  }
}
