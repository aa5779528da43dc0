import DiagnosisModel
import Testing

@testable import InstructionSet

/// How much an instruction can multiply, by the vendors' manuals.
@Suite struct ProductShapeTests {
  struct Case: Sendable {
    let architecture: Architecture
    let text: String
    let vectorBits: Int
    let products: Int?
    let multipliedBits: Int?
    let summed: Int
    let accumulates: Bool

    init(
      _ architecture: Architecture, _ text: String, _ vectorBits: Int, _ products: Int?,
      of multipliedBits: Int?, summed: Int = 1, accumulates: Bool
    ) {
      self.architecture = architecture
      self.text = text
      self.vectorBits = vectorBits
      self.products = products
      self.multipliedBits = multipliedBits
      self.summed = summed
      self.accumulates = accumulates
    }
  }

  @Test(arguments: [
    Case(.x86, "vpmaddwd zmm0, zmm1, zmm2", 512, 32, of: 16, summed: 2, accumulates: false),
    Case(.x86, "pmaddwd xmm0, xmm1", 128, 8, of: 16, summed: 2, accumulates: false),
    Case(.x86, "vpmaddubsw ymm0, ymm1, ymm2", 256, 32, of: 8, summed: 2, accumulates: false),
    Case(.x86, "vpdpbusd zmm0, zmm1, zmm2", 512, 64, of: 8, summed: 4, accumulates: true),
    Case(.x86, "vpdpwssd ymm0, ymm1, ymm2", 256, 16, of: 16, summed: 2, accumulates: true),
    Case(.x86, "vpmulld zmm0, zmm1, zmm2", 512, 16, of: 32, accumulates: false),
    Case(.x86, "vpmuldq zmm0, zmm1, zmm2", 512, 8, of: 32, accumulates: false),
    Case(.x86, "vfmadd231ps ymm0, ymm1, ymm2", 256, 8, of: 32, accumulates: true),
    Case(.x86, "vfmadd213sd xmm0, xmm1, xmm2", 128, 1, of: nil, accumulates: true),
    Case(.x86, "mulss xmm0, xmm1", 128, 1, of: 32, accumulates: false),
    Case(.x86, "tdpbusd tmm0, tmm1, tmm2", 0, nil, of: 8, summed: 64, accumulates: true),
    Case(.aarch64, "sdot v0.4s, v1.16b, v2.16b", 128, 16, of: 8, summed: 4, accumulates: true),
    Case(.aarch64, "sdot v0.4s, v1.16b, v2.4b[1]", 128, 16, of: 8, summed: 4, accumulates: true),
    Case(.aarch64, "sdot z0.d, z1.h, z2.h", 128, 8, of: 16, summed: 4, accumulates: true),
    Case(.aarch64, "smmla v0.4s, v1.16b, v2.16b", 128, 32, of: 8, summed: 8, accumulates: true),
    Case(.aarch64, "smull v0.8h, v1.8b, v2.8b", 128, 8, of: 8, accumulates: false),
    Case(.aarch64, "smlal2 v0.4s, v1.8h, v2.8h", 128, 4, of: 16, accumulates: true),
    Case(.aarch64, "fmla v0.4s, v1.4s, v2.s[0]", 128, 4, of: 32, accumulates: true),
    Case(.aarch64, "mad z0.s, p0/m, z1.s, z2.s", 128, 4, of: 32, accumulates: true),
    Case(.aarch64, "fmul s0, s1, s2", 32, 1, of: nil, accumulates: false),
    Case(.riscv, "vwmacc.vv v0, v8, v12", 128, nil, of: nil, accumulates: true),
    Case(.riscv, "vqdot.vv v0, v8, v12", 128, 16, of: 8, summed: 4, accumulates: true),
  ])
  func aKnownInstruction(_ expected: Case) throws {
    let mnemonic = String(expected.text.prefix { $0 != " " })
    let operands = String(expected.text.dropFirst(mnemonic.count + 1))
    let row = try #require(Catalogue.instruction(named: mnemonic, expected.architecture))
    let shape = try #require(row.products)
    #expect(
      shape.productsPossible(vectorBits: expected.vectorBits, operands: operands)
        == expected.products)
    #expect(shape.multipliedBits(operands: operands) == expected.multipliedBits)
    #expect(shape.summed == expected.summed)
    #expect(shape.accumulates == expected.accumulates)
  }

  @Test func saturationIsTold() throws {
    let names = ["vpmaddubsw", "vpdpbusds", "vpmaddwd", "vpdpbusd"]
    let saturating = try names.map {
      try #require(Catalogue.instruction(named: $0, .x86)?.products).saturates
    }
    #expect(saturating == [true, true, false, false])
  }
}
