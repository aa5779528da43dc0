import DiagnosisModel
import LLVMInterop
import Testing

@testable import InstructionSet

/// The catalogue against LLVM: what it names exists, and is written as the rows say.
@Suite struct CatalogueTests {
  @Test(arguments: IntrinsicFamily.all)
  func everyIntrinsicExists(_ family: IntrinsicFamily) {
    for name in family.names {
      #expect(Intrinsic(named: name) != nil, "\(name)")
    }
  }

  /// Every mnemonic at every width, with each of the feature lists that its row says suffice.
  @Test(arguments: [
    (Architecture.x86, "x86_64-linux-gnu"), (.aarch64, "aarch64-linux-gnu"),
    (.riscv, "riscv64-linux-gnu"),
  ])
  func everyFormAssembles(_ architecture: Architecture, _ triple: String) {
    for (prefix, rows) in Catalogue.families(architecture) {
      for row in rows {
        for encoding in row.encodings(prefix: prefix) {
          let lists = encoding.features.alternatives
          for features in lists.isEmpty ? [[]] : lists {
            for mnemonic in row.mnemonics {
              check(row, mnemonic, encoding, features, architecture, triple)
            }
          }
        }
      }
    }
  }

  private func check(
    _ row: InstructionRow, _ mnemonic: String, _ encoding: Encoding, _ features: [String],
    _ architecture: Architecture, _ triple: String
  ) {
    // SSE's spelling has an operand less, and what extends has the same.
    let isLegacy = architecture == .x86 && mnemonic.first != "v" && mnemonic.first != "t"
    guard !isLegacy else { return }
    let target = Set(features)
    for form in row.forms(of: mnemonic, at: encoding, where: target.contains) {
      for template in [form.template, form.chain].compactMap(\.self) {
        let line = InstructionForm.fill(template, destination: "1", sources: ("14", "15"))
        let text = (architecture == .x86 ? ".intel_syntax noprefix\n" : "") + line + "\n"
        #expect(
          assembles(text, triple, features.map { "+" + $0 }.joined(separator: ",")),
          "\(line) with \(features)")
      }
    }
  }

  private func assembles(_ text: String, _ triple: String, _ features: String) -> Bool {
    let bytes = Array(text.utf8CString)
    return bytes.withUnsafeBufferPointer { buffer in
      let text = UnsafeBufferPointer(rebasing: buffer.dropLast())
      return (try? Assembly.assemble(text, triple: triple, cpu: "", features: features)) != nil
    }
  }

  /// A name stands in one row, so that nothing about it can be said twice.
  @Test(arguments: [Architecture.x86, .aarch64, .riscv])
  func noMnemonicStandsTwice(_ architecture: Architecture) {
    var seen: Set<String> = []
    for (_, rows) in Catalogue.families(architecture) {
      for mnemonic in rows.flatMap(\.mnemonics) {
        #expect(seen.insert(mnemonic).inserted, "\(mnemonic)")
      }
    }
  }

  /// What a row refers to is in the catalogue, at every width of its own.
  @Test(arguments: [Architecture.x86, .aarch64])
  func whatCompletesAProductIsKnown(_ architecture: Architecture) throws {
    for row in Catalogue.ways(architecture) {
      for name in row.use.completedBy {
        let other = try #require(Catalogue.instruction(named: name, architecture))
        let widths = Catalogue.encodings(of: other, architecture).map(\.vectorBits)
        #expect(
          Catalogue.encodings(of: row, architecture).allSatisfy { widths.contains($0.vectorBits) })
      }
    }
  }

  /// Every route with the features that it says suffice.
  @Test(arguments: [(Architecture.x86, "x86_64-linux-gnu"), (.aarch64, "aarch64-linux-gnu")])
  func everyRouteAssembles(_ architecture: Architecture, _ triple: String) {
    for route in PeakRoute.routes(architecture) {
      let text = route.assembly.joined(separator: "\n") + "\n"
      #expect(
        assembles(text, triple, route.features.map { "+" + $0 }.sorted().joined(separator: ",")),
        "\(text) with \(route.features)")
    }
  }

  @Test func routesTellTheirSumsAndTheirVectors() throws {
    let routes = PeakRoute.routes(.aarch64)
    func route(_ name: String, scalable: Bool) throws -> PeakRoute {
      try #require(routes.first { $0.name == name && $0.isScalable == scalable })
    }
    #expect(try route("dot", scalable: false).macs == 16)
    #expect(try route("dot", scalable: true).macs == 16)
    #expect(try route("smull and sadalp", scalable: false).macs == 8)
    #expect(try route("smull and sadalp", scalable: false).sumBits == 32)
    #expect(try route("i16 multiply and add", scalable: true).sumBits == 16)
    #expect(try route("i8 multiply and add", scalable: false).elements == ["i8"])
    let words = PeakRoute.routes(.x86).filter { $0.name == "i16 multiply and add" }
    #expect(words.map(\.macs) == [32, 16, 8])
    #expect(words.allSatisfy { $0.sumBits == 16 && !$0.isScalable })
    #expect(
      PeakRoute.routes(.x86).filter { $0.name == "pmaddubsw and pmaddwd" }
        .allSatisfy { $0.sumBits == 32 })
  }

  @Test func anUnknownNameIsNotGuessed() {
    #expect(Catalogue.instruction(named: "vfoo", .x86) == nil)
    #expect(Catalogue.instruction(named: "pmaddwd", .aarch64) == nil)
    #expect(Catalogue.instruction(named: "pmaddwd", .other("wasm32")) == nil)
  }
}
