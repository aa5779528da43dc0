internal import DiagnosisModel

/// The intrinsics whose names begin alike. Names are looked for among the catalogue's patterns: to write
/// out all that they stand for takes as long as a hundred look-ups.
struct IntrinsicFamily: Sendable {
  /// What a line of the catalogue says of its intrinsics.
  struct Row: Sendable {
    let category: OperationCategory
    let isTransparent: Bool
    let vectorBits: Int?
    let features: Substring
    let products: Substring
    let shape: ProductShape?
  }

  let prefix: String
  private let instructions: [InstructionRow]

  static let generic = IntrinsicFamily(prefix: "llvm.", GenericIntrinsics.rows)
  static let x86 = IntrinsicFamily(prefix: "llvm.x86.", Catalogue.x86)
  static let neon = IntrinsicFamily(prefix: "llvm.aarch64.neon.", Catalogue.neon)
  static let aarch64 = IntrinsicFamily(prefix: "llvm.aarch64.", AArch64Scalar.rows)
  static let sve = IntrinsicFamily(prefix: "llvm.aarch64.sve.", Catalogue.sve)
  static let riscv = IntrinsicFamily(prefix: "llvm.riscv.", Catalogue.riscv)

  static var all: [IntrinsicFamily] { [generic, x86, neon, aarch64, sve, riscv] }

  /// The family a name belongs to by its prefix; nil if it is not an intrinsic's name.
  static func owning(_ name: String) -> IntrinsicFamily? {
    guard name.hasPrefix("llvm.") else { return nil }
    if name.hasPrefix("llvm.x86.") { return x86 }
    if name.hasPrefix("llvm.aarch64.") {
      if name.hasPrefix("llvm.aarch64.neon.") { return neon }
      return name.hasPrefix("llvm.aarch64.sve.") ? sve : aarch64
    }
    return name.hasPrefix("llvm.riscv.") ? riscv : generic
  }

  /// Requires: `instructions` are well formed and name no intrinsic twice.
  init(prefix: String, _ instructions: [InstructionRow]) {
    self.prefix = prefix
    self.instructions = instructions.filter { !$0.lines.isEmpty }
  }

  /// The name's row; nil if the family does not have it.
  func row(named name: String) -> Row? {
    let wanted = Array(name.utf8.dropFirst(prefix.utf8.count))
    for instruction in instructions {
      if let line = instruction.line(naming: wanted) { return Row(instruction, line) }
    }
    return nil
  }

  /// Every full name in the family, in the catalogue's order.
  var names: [String] {
    var names: [String] = []
    for line in instructions.flatMap({ EncodingLine.lines($0.lines) }) {
      for pattern in line.intrinsics {
        pattern.forEachBraceExpansion { names.append(prefix + $0.text) }
      }
    }
    return names
  }
}

extension IntrinsicFamily.Row {
  fileprivate init(_ instruction: InstructionRow, _ line: EncodingLine) {
    category = instruction.category
    isTransparent = instruction.isTransparent
    vectorBits = line.vectorBits.count == 1 ? line.vectorBits[0] : nil
    features = Substring(line.features.text)
    products = Substring(line.products.text)
    shape = instruction.products
  }
}

extension InstructionRow {
  /// The line that names an intrinsic, given without its family's prefix; nil where none does.
  fileprivate func line(naming intrinsic: [UInt8]) -> EncodingLine? {
    guard mentions(intrinsic) else { return nil }
    return EncodingLine.lines(lines).first { line in
      line.intrinsics.contains { $0.standsFor(intrinsic[...]) }
    }
  }

  /// Whether a word of the lines stands for the name.
  private func mentions(_ name: [UInt8]) -> Bool {
    var lines = lines
    return lines.withUTF8 { text in
      name.withUnsafeBufferPointer { name in
        var start = 0
        while start < text.count {
          var end = start
          while end < text.count, text[end] > UInt8(ascii: " ") { end += 1 }
          if text[start..<end].standsFor(name[...]) { return true }
          start = end + 1
        }
        return false
      }
    }
  }
}
