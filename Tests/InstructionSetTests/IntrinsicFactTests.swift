import DiagnosisModel
import Testing

@testable import InstructionSet

/// What the table says of intrinsics whose meaning is known from the vendors' manuals; the width
/// is that of the argument whose elements are multiplied, as LLVM 22 declares it.
struct Expectation: Sendable {
  let name: String
  let category: OperationCategory
  var element: String?
  var width = 0
  var elementWidth = 0
  var products: Int?

  static let all: [Expectation] = [
    .init(name: "llvm.fma", category: .fma, width: 512, elementWidth: 32, products: 16),
    .init(name: "llvm.vp.mul", category: .multiply, width: 256, elementWidth: 32, products: 8),
    .init(name: "llvm.vector.partial.reduce.add", category: .dotProduct),
    .init(name: "llvm.sadd.sat", category: .add),
    .init(name: "llvm.masked.gather", category: .gather),
    x86("avx512.vpdpbusd.512", .dotProduct, "i8", 512, 64),
    x86("avx512.vpdpbusds.256", .dotProduct, "i8", 256, 32),
    x86("avx2.vpdpbssd.128", .dotProduct, "i8", 128, 16),
    x86("avx512.vpdpwssd.512", .dotProduct, "i16", 512, 32),
    x86("avx512.pmaddubs.w.512", .dotProduct, "i8", 512, 64),
    x86("avx2.pmadd.wd", .dotProduct, "i16", 256, 16),
    x86("avx512bf16.dpbf16ps.512", .dotProduct, "bf16", 512, 32),
    x86("avx512.vpmadd52l.uq.512", .fma, "i64", 512, 8),
    x86("avx2.pmul.hr.sw", .multiply, "i16", 256, 16),
    x86("avx512fp16.mask.vfmadd.cph.512", .fma, "f16", 512, 64),
    .init(name: "llvm.x86.avx512.mask.pmovs.db.512", category: .truncate),
    .init(name: "llvm.x86.avx2.packuswb", category: .truncate),
    .init(name: "llvm.x86.avx2.psad.bw", category: .reduce),
    .init(name: "llvm.x86.tdpbusd.internal", category: .dotProduct, element: "i8"),
    .init(
      name: "llvm.aarch64.neon.sdot", category: .dotProduct, width: 128, elementWidth: 8,
      products: 16),
    .init(
      name: "llvm.aarch64.neon.usmmla", category: .dotProduct, width: 128, elementWidth: 8,
      products: 32),
    .init(
      name: "llvm.aarch64.neon.bfmmla", category: .dotProduct, element: "bf16", width: 128,
      elementWidth: 16, products: 16),
    .init(
      name: "llvm.aarch64.neon.smull", category: .multiply, width: 64, elementWidth: 8, products: 8),
    .init(
      name: "llvm.aarch64.sve.sdot.lane", category: .dotProduct, width: 128, elementWidth: 16,
      products: 8),
    .init(
      name: "llvm.aarch64.sve.smlalt", category: .fma, width: 128, elementWidth: 8, products: 8),
    .init(name: "llvm.aarch64.neon.sqxtun", category: .truncate),
  ]

  private static func x86(
    _ name: String, _ category: OperationCategory, _ element: String, _ width: Int, _ products: Int
  ) -> Expectation {
    .init(
      name: "llvm.x86." + name, category: category, element: element, width: width,
      elementWidth: Int(element.drop { $0.isLetter })!, products: products)
  }
}

@Suite struct IntrinsicFactTests {
  @Test(arguments: Expectation.all)
  func knownIntrinsic(_ expected: Expectation) throws {
    let fact = try #require(IntrinsicFact(named: expected.name))
    #expect(fact.category == expected.category)
    #expect(!fact.isTransparent)
    #expect(fact.products?.lhs.elementType == expected.element)
    let count = fact.products?.count(
      operandBits: expected.width, operandElementBits: expected.elementWidth)
    #expect(count == expected.products)
  }

  @Test(arguments: [
    "llvm.x86.avx512.vpdpbusd.1024", "llvm.x86.fadd", "llvm.aarch64.neon.sdot.v4i32.v16i8",
    "llvm.coro.begin", "llvm.amdgcn.sdot4", "memcpy", "llvm.", "",
  ])
  func unknownIntrinsicIsNotGuessed(_ name: String) {
    #expect(IntrinsicFact(named: name) == nil)
  }

  @Test(arguments: ["llvm.dbg.value", "llvm.assume", "llvm.lifetime.start"])
  func markersDoNotCount(_ name: String) {
    #expect(IntrinsicFact(named: name)?.isTransparent == true)
  }

  @Test func signsFollowTheOperands() throws {
    let vnni = try #require(IntrinsicFact(named: "llvm.x86.avx512.vpdpbusd.512")?.products)
    #expect(vnni.operand == 1)
    #expect(vnni.lhs.isSigned == false)
    #expect(vnni.rhs.isSigned == true)
    let float = try #require(IntrinsicFact(named: "llvm.fmuladd")?.products)
    #expect(float.lhs.isSigned == nil)
    #expect(float.lhs.elementType == nil)
  }

  @Test func alternativeFeatures() throws {
    let fact = try #require(IntrinsicFact(named: "llvm.x86.avx512.vpdpbusd.256"))
    #expect(fact.features.alternatives == [["avx512vnni", "avx512vl"], ["avxvnni"]])
    #expect(fact.isSelectable(with: ["avx2", "avxvnni"]))
    #expect(!fact.isSelectable(with: ["avx512vnni"]))
    let short = IntrinsicFact(named: "llvm.x86.avx512.dbpsadbw.256")
    #expect(short?.features.alternatives == [["avx512bw", "avx512vl"]])
    let full = IntrinsicFact(named: "llvm.x86.avx512.dbpsadbw.512")
    #expect(full?.features.alternatives == [["avx512bw"]])
    #expect(IntrinsicFact(named: "llvm.fma")?.features.alternatives == [])
  }

  /// Every line can be read, and every dot product, multiply and multiply-add has its products.
  @Test(arguments: IntrinsicFamily.all)
  func tableIsWellFormed(_ family: IntrinsicFamily) throws {
    #expect(Set(family.names).count == family.names.count, "an intrinsic is in the catalogue twice")
    for name in family.names {
      let row = try #require(IntrinsicFamily.owning(name)?.row(named: name))
      let fact = try #require(IntrinsicFact(named: name))
      #expect(
        (fact.products == nil) == (row.products.isEmpty && row.shape == nil),
        "\(name): \(row.products)")
      #expect(fact.category != .fma || fact.products != nil || name.contains("pair"), "\(name)")
    }
  }
}
