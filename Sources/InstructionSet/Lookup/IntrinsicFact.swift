public import DiagnosisModel

/// What the catalogue knows of one LLVM intrinsic.
public struct IntrinsicFact: Sendable, Hashable {
  /// The name without type suffixes, as `LLVMIntrinsicGetName` returns it: `llvm.fmuladd`,
  /// `llvm.x86.avx2.pmadd.wd`, `llvm.aarch64.neon.sdot`.
  public let name: String

  /// The row of the instruction mix that a call counts in.
  public let category: OperationCategory

  /// Whether a call becomes no instruction at all and is left out of every count: debug records,
  /// lifetime markers, `llvm.assume`.
  public let isTransparent: Bool

  /// The scalar products a call forms, for multiplies, fused multiply-adds and dot products; nil
  /// for everything else, for carry-less multiplies, and for `llvm.vector.partial.reduce.add`,
  /// whose products belong to the `mul` that feeds it.
  public let products: ScalarProducts?

  /// What instruction selection needs.
  public let features: Features

  /// The fact of the intrinsic with that base name; nil if the catalogue does not have it, for which
  /// nothing must be guessed.
  ///
  /// A look-up goes through the whole family, some ten microseconds: callers ask once an intrinsic and
  /// not once a call.
  public init?(named name: String) {
    guard let family = IntrinsicFamily.owning(name), let row = family.row(named: name) else {
      return nil
    }
    self.name = name
    category = row.category
    isTransparent = row.isTransparent
    products =
      row.products.isEmpty ? row.shape.map(ScalarProducts.init) : ScalarProducts(row.products)
    features = Features(row.features, vectorBits: row.vectorBits ?? Self.vectorBits(name))
  }

  /// Whether a target with exactly these features, implied ones included, can select a call.
  public func isSelectable(with available: Set<String>) -> Bool {
    features.satisfied(where: available.contains) != nil
  }

  private static func vectorBits(_ name: String) -> Int? {
    if name.hasSuffix("128") { return 128 }
    return name.hasSuffix("256") ? 256 : nil
  }
}
