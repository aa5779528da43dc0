internal import DiagnosisModel

/// The intrinsics whose names begin alike, with an index by name that is built on first use.
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
  private var rows: [Row] = []
  private var rowOfName: [String: Int]

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
    rowOfName = Dictionary(
      minimumCapacity: instructions.reduce(0) { $0 + $1.lines.utf8.count } / 8)
    for instruction in instructions where !instruction.lines.isEmpty {
      for line in EncodingLine.lines(instruction.lines) {
        rows.append(
          Row(
            category: instruction.category, isTransparent: instruction.isTransparent,
            vectorBits: line.vectorBits.count == 1 ? line.vectorBits[0] : nil,
            features: Substring(line.features.text),
            products: Substring(line.products.text), shape: instruction.products))
        for pattern in line.intrinsics { pattern.forEachBraceExpansion { enter($0.text) } }
      }
    }
  }

  /// The name's row; nil if the family does not have it.
  func row(named name: String) -> Row? {
    rowOfName[String(name.dropFirst(prefix.utf8.count))].map { rows[$0] }
  }

  /// Every full name in the family, in no order.
  var names: [String] { rowOfName.keys.map { prefix + $0 } }

  private mutating func enter(_ name: String) {
    let previous = rowOfName.updateValue(rows.count - 1, forKey: name)
    precondition(previous == nil, "intrinsic \(prefix)\(name) is in the catalogue twice")
  }
}
