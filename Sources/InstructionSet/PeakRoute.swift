public import DiagnosisModel

/// A way in which a CPU can multiply and accumulate, as the instructions of one step of it.
public struct PeakRoute: Sendable {
  public let name: String
  /// The instruction that names it.
  public let instruction: String
  /// The element types it multiplies: `f32`, `bf16`, `i8`, `i16`, `i32`.
  public let elements: Set<String>
  /// Features of LLVM's, all of them needed.
  public let features: Set<String>
  /// Multiply-accumulates of a step; of scalable vectors those of 128 bits, a `vscale` of 1.
  public let macs: Int
  /// The width of the accumulators, in bits.
  public let sumBits: Int
  /// Whether its vectors are scalable, which those of fixed width are not compared with.
  public let isScalable: Bool
  /// Independent of each other and of the step before.
  public let assembly: [String]

  /// Widest vectors first: of those with one name, one kind of vectors and the same elements, the first that
  /// a CPU has is its route.
  public static func routes(_ architecture: Architecture) -> [PeakRoute] {
    switch architecture {
    case .x86: x86
    case .aarch64: aarch64
    default: []
    }
  }

  /// The vectors of kernels of 8-bit to 32-bit elements, and what they need.
  private static let x86: [PeakRoute] = {
    let ways = Catalogue.ways(.x86).compactMap { row in
      row.use.way.map { (row: row, name: $0, encodings: row.encodings(prefix: "")) }
    }
    return [
      (512, "zmm", ["avx512f", "avx512bw"]), (256, "ymm", ["avx"]), (128, "xmm", ["sse2"]),
    ].flatMap { bits, register, features in
      ways.flatMap { x86(of: $0, $1, $2, bits: bits, register, needing: features) }
    }
  }()

  private static func x86(
    of row: InstructionRow, _ name: String, _ encodings: [Encoding], bits: Int, _ register: String,
    needing features: [String]
  ) -> [PeakRoute] {
    encodings.filter { $0.vectorBits == bits }.flatMap { encoding in
      encoding.features.alternatives.compactMap { alternative in
        guard let assembly = step(row, register, prefix: row.prefix(for: alternative, of: encoding))
        else { return nil }
        return PeakRoute(
          row, name: name,
          instruction: bits == 128 ? row.legacyMnemonic ?? row.mnemonic : row.mnemonic,
          features: Set(features + alternative), vectorBits: bits, operands: "", assembly: assembly)
      }
    }
  }

  /// The instruction and those that add its products to an accumulator; at 128 bits as SSE has them,
  /// nil where it has none.
  private static func step(_ row: InstructionRow, _ register: String, prefix: String) -> [String]? {
    let names = [row.mnemonic] + row.use.completedBy
    guard register == "xmm" else {
      return names.enumerated().map { index, name in
        "\(index == 0 ? prefix : "")\(name) %\(register)15, %\(register)14, %\(register)\(index)"
      }
    }
    guard row.legacyMnemonic != nil else { return nil }
    return names.enumerated().map { index, name in "\(name.dropFirst()) %xmm15, %xmm\(index)" }
  }

  private static let aarch64 = Catalogue.ways(.aarch64).flatMap { own($0) + written($0) }

  /// By the row's own form.
  private static func own(_ row: InstructionRow) -> [PeakRoute] {
    guard let name = row.use.way else { return [] }
    return row.encodings(prefix: "").flatMap { encoding in
      encoding.features.alternatives.compactMap { alternative -> PeakRoute? in
        let forms = row.forms(of: row.mnemonic, at: encoding, where: alternative.contains)
        guard let form = forms.first else { return nil }
        let text = InstructionForm.fill(form.template, destination: "0", sources: ("30", "31"))
        return PeakRoute(
          row, name: name, instruction: row.mnemonic, features: Set(alternative),
          vectorBits: encoding.vectorBits, operands: operands(text), assembly: [text])
      }
    }
  }

  /// As the row's other ways are written.
  private static func written(_ row: InstructionRow) -> [PeakRoute] {
    row.use.otherWays.flatMap { way in
      let assembly = way.steps.enumerated().map { index, step in
        InstructionForm.fill(step, destination: "\(index)", sources: ("30", "31"))
      }
      return Features(Substring(way.features), vectorBits: nil).alternatives.compactMap {
        PeakRoute(
          row, name: way.name, instruction: String(assembly[0].prefix { $0 != " " }),
          features: Set($0), vectorBits: 128, operands: operands(assembly[0]), assembly: assembly)
      }
    }
  }

  private static func operands(_ assembly: String) -> String {
    String(assembly.drop { $0 != " " })
  }

  private init?(
    _ row: InstructionRow, name: String, instruction: String, features: Set<String>,
    vectorBits: Int, operands: String, assembly: [String]
  ) {
    guard let products = row.products,
      let macs = products.productsPossible(vectorBits: vectorBits, operands: operands),
      let bits = products.multipliedBits(operands: operands)
    else { return nil }
    self.name = name
    self.instruction = instruction
    elements =
      switch products.lhs.kind {
      // Numbers of bf16 are multiplied in f32 once they are converted.
      case .float: bits == 32 ? ["f32", "bf16"] : ["f\(bits)"]
      case .bfloat: ["bf\(bits)"]
      default: Set([8, 16, 32].filter { $0 <= bits }.map { "i\($0)" })
      }
    self.features = features
    self.macs = macs
    self.assembly = assembly
    let sum = assembly.last.flatMap { Arrangement(firstOf: Self.operands($0)) }
    sumBits = sum?.elementBits ?? row.use.sumBits
    isScalable = assembly.contains { Self.operands($0).hasPrefix(" z") } && sum != nil
  }
}
