import DiagnosisModel
import DiagnosisRules
import Testing

@Suite struct RuleTests {
  @Test func wideningFallbackNamesTheWidthAndTheWaste() throws {
    let finding = try #require(
      WideningFallback().findings(in: spatialPack, target: x86).first)
    #expect(
      finding.message
        == "16 of 16 vector products widen i8→i32 before they multiply (u8×s8): an i32 fallback, "
        + "not an i16 one (no i16 vector operation); a 512-bit vector holds 16 products instead of "
        + "64")
    #expect(finding.confirmed == nil)
    #expect(finding.evidence.first?.value == 16)
  }

  @Test func castOverheadCountsEachKind() throws {
    let finding = try #require(CastOverhead().findings(in: spatialPack, target: x86).first)
    #expect(
      finding.message
        == "17 casts of data for 16 vector products: 16 zext i8→i32 of broadcast loads, "
        + "1 sext i8→i32 of loads")
  }

  @Test func castsOfAddressesAreNotCounted() {
    var loop = spatialPack
    for index in 0..<2 { loop.ir?.casts[index].addressing = true }
    #expect(CastOverhead().findings(in: loop, target: x86).isEmpty)
  }

  @Test func amortisedCastsAreNotOverhead() {
    var loop = spatialPack
    loop.ir?.casts = [RuleSamples.cast("sext", count: 3, broadcast: false)]
    #expect(CastOverhead().findings(in: loop, target: x86).isEmpty, "3 casts for 16 products")
    loop.ir?.casts = [RuleSamples.cast("sext", count: 4, broadcast: false)]
    #expect(!CastOverhead().findings(in: loop, target: x86).isEmpty, "4 casts for 16 products")
  }

  @Test func productsThatAreNotSummedAreNoFallback() {
    var loop = spatialPack
    loop.ir?.products[0].accumulated = 0
    #expect(WideningFallback().findings(in: loop, target: x86).isEmpty)
  }

  /// A scale of a few bytes beside the work of the loop is no reason why that is slow.
  @Test func fewWidenedProductsAmongManyAreADetail() {
    func loop(others: Int) -> LoopProfile {
      var loop = spatialPack
      loop.ir?.products.append(
        Product(
          operation: "fmul", elementType: .f32, lanes: 16, scalable: false, operands: [],
          count: others, accumulated: others, reduction: nil))
      return loop
    }
    // 256 of 1,024 are a quarter.
    #expect(!WideningFallback().findings(in: loop(others: 48), target: x86).isEmpty)
    #expect(WideningFallback().findings(in: loop(others: 49), target: x86).isEmpty)
  }

  @Test func productsSummedWithNeighboursAreLeftToTheMachineCode() {
    var loop = spatialPack
    loop.ir?.products[0].reduction = "llvm.vector.reduce.add"
    #expect(RuleRegistry.findings(in: [loop], target: x86).isEmpty)
  }

  /// One instruction, its class, products made of those possible, bits a product, and the verdict: the
  /// width of the fallback, nil where the machine code does better.
  @Test(arguments: [
    ("vpmulld", InstructionClass.multiply, 256, 256, 32, "i32", Int?(32)),
    ("vpmullw", .multiply, 256, 256, 16, "i16", 16),
    ("vpmuldq", .multiply, 128, 128, 64, "s32", 64),
    ("vpmaddwd", .dotProduct, 256, 512, 16, "s16", 32),
    ("vpmaddwd", .dotProduct, 512, 512, 16, "s16", nil),
    ("vpdpbusd", .dotProduct, 64, 256, 8, "u8", nil),
    ("smull", .multiply, 128, 128, 16, "s8", nil),
  ])
  func lanesOfTheMachineCodeDecide(
    instruction: String, instructionClass: InstructionClass, made: Int, possible: Int,
    laneBits: Int, type: String, fallback: Int?
  ) throws {
    var loop = spatialPack
    var code = CodeProfile(instructions: 16, mnemonics: [instruction: 16], model: "")
    code.vectorWidths = [512: 16]
    code.origins = [
      CodeOrigin(
        mnemonic: instruction, instructionClass: instructionClass,
        operation: IROperation(name: "mul", elementType: .i32, lanes: 16), count: 16)
    ]
    code.products = [
      CodeProduct(
        instruction: instruction, productsMade: made, productsPossible: possible,
        laneBits: laneBits, types: [type, type])
    ]
    loop.code = code
    let finding = WideningFallback().findings(in: loop, target: x86).first
    #expect(finding?.confirmed == (fallback == nil ? nil : true))
    if let fallback { #expect(finding?.message.contains("an i\(fallback) fallback") == true) }
    loop.ir?.products[0].reduction = "llvm.vector.reduce.add"
    let reduced = WideningFallback().findings(in: loop, target: x86).first
    #expect(reduced == finding, "whoever sums the products, the code is the same")
  }

  @Test func anOperandThatNeedsTheWideTypeIsNoFallback() {
    var loop = spatialPack
    loop.ir?.products[0].operands[0] = Product.Operand(
      fromType: .i32, casts: [], broadcast: true, source: .load)
    #expect(WideningFallback().findings(in: loop, target: x86).isEmpty)
  }

  @Test(arguments: ["aarch64-unknown-linux-gnu", "riscv64-unknown-linux-gnu"])
  func wideningMultiplicationsOfTheInstructionSetAreNoFallback(triple: String) {
    var loop = spatialPack
    loop.ir?.products[0].elementType = .i16
    let target = Target(triple: triple, cpu: "generic", features: [], source: .module)
    #expect(WideningFallback().findings(in: loop, target: target).isEmpty)
    #expect(!WideningFallback().findings(in: loop, target: x86).isEmpty)
  }

  @Test func everyRuleIsDocumented() {
    let headings = [
      "What it finds", "Why it is slow", "What to do", "When it stays silent", "Example",
    ]
    for rule in RuleRegistry.all {
      for heading in headings {
        #expect(rule.documentation.contains("## \(heading)\n"), "\(rule.id): \(heading)")
      }
      #expect(rule.summary.first?.isLowercase == true)
      #expect(!rule.summary.hasSuffix("."))
    }
    #expect(Set(RuleRegistry.all.map { $0.id }).count == RuleRegistry.all.count)
  }

  private let x86 = RuleSamples.x86
  private var spatialPack: LoopProfile { RuleSamples.spatialPack }
}
