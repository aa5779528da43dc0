internal import DiagnosisModel

/// How the machine code of a loop multiplies what its IR widens: in lanes as narrow as the data, or in
/// wider ones.
struct ProductEvidence {
  /// A kind of instruction and how the products lie in its lanes.
  struct Use {
    let instruction: String
    let count: Int
    let made: Int
    let possible: Int
    /// The width of the numbers that it multiplies.
    let bits: Int
    /// The width of the register for each product.
    let laneBits: Int
    let isWide: Bool
    /// Whether it sums neighbouring products.
    let isDot: Bool
  }

  let uses: [Use]

  /// Nil where there is no machine code, or where it does not tell.
  ///
  /// - Parameter fromBits: the width of the data before it was widened.
  init?(of loop: LoopProfile, fromBits: Int) {
    guard let code = loop.code, let products = code.products else { return nil }
    let dots = Set(code.origins(of: .dotProduct).map(\.mnemonic))
    uses = products.compactMap { product in
      guard let made = product.productsMade, made > 0,
        let bits = product.types.compactMap(Self.integerBits).max(), product.productsPossible > 0
      else { return nil }
      let isDot = dots.contains(product.instruction)
      // Half of the lanes of an instruction for pairs are empty where the numbers were extended to the
      // width of its sums. Fours of bytes are never made of extended numbers.
      let isSparse = made * 2 <= product.productsPossible && bits > 8
      return Use(
        instruction: product.instruction, count: code.mnemonics[product.instruction] ?? 1,
        made: made, possible: product.productsPossible, bits: bits,
        laneBits: isDot ? product.laneBits * product.productsPossible / made : product.laneBits,
        isWide: isDot ? isSparse : bits > fromBits, isDot: isDot)
    }
    if uses.isEmpty { return nil }
  }

  /// The instructions that multiply in lanes wider than the data; empty where the code does better.
  var wide: [Use] {
    let wide = uses.filter(\.isWide)
    let products = wide.reduce(0) { $0 + $1.made }
    return products * 2 >= uses.reduce(0) { $0 + $1.made } ? wide : []
  }

  /// Whether dot products with full lanes make the most of the products.
  var sumsNeighbours: Bool { wide.isEmpty && uses.contains(where: \.isDot) }

  /// Whether the machine code shows what the IR suggests.
  var isConfirmed: Bool { !wide.isEmpty }

  /// The width of the register for each product, of the instructions that make most.
  var laneBits: Int? { wide.max { $0.made < $1.made }?.laneBits }

  /// "14 vpmulld", "14 vpdpwssd make 16 products each where 32 fit".
  var phrase: String {
    let sparse = wide.filter { $0.made < $0.possible }
    let full = wide.filter { $0.made >= $0.possible }.map { "\($0.count) \($0.instruction)" }
    let parts = sparse.map(Self.phrase)
    let code = "the machine code multiplies by " + full.joined(separator: ", ")
    return ((full.isEmpty ? [] : [code]) + parts).joined(separator: "; ")
  }

  private static func phrase(_ use: Use) -> String {
    let (made, possible) = (use.made / use.count, use.possible / use.count)
    let isEven = made * use.count == use.made && possible * use.count == use.possible
    let verb = use.count == 1 ? "makes" : "make"
    let name = "\(use.count) \(use.instruction) \(verb) "
    guard isEven else { return name + "\(use.made) products where \(use.possible) fit" }
    return name + "\(made) product\(made == 1 ? "" : "s")\(use.count == 1 ? "" : " each") "
      + "where \(possible) fit"
  }

  var evidence: [Evidence] {
    wide.sorted { $0.instruction < $1.instruction }.flatMap { use in
      [
        Evidence(
          label: use.instruction, value: Double(use.count), unit: "instructions per iteration",
          origin: .machineCode),
        Evidence(
          label: "products that \(use.instruction) makes", value: Double(use.made),
          unit: "of \(use.possible) that fit", origin: .machineCode),
      ]
    }
  }

  /// 16 of `s16`; nil for floats.
  private static func integerBits(_ type: String) -> Int? {
    guard let letter = type.first, "sui".contains(letter) else { return nil }
    return Int(type.dropFirst())
  }
}
