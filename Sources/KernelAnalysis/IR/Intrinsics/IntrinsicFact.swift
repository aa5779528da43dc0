internal import DiagnosisModel

/// What the analysis knows of one LLVM intrinsic.
struct IntrinsicFact: Sendable, Hashable {
  /// The name without type suffixes, as `LLVMIntrinsicGetName` returns it: `llvm.fmuladd`,
  /// `llvm.x86.avx512.vpdpbusd.512`, `llvm.aarch64.neon.sdot`.
  let name: String

  /// The row of the instruction mix that a call counts in.
  let category: OperationCategory

  /// Whether a call becomes no instruction at all and is left out of every count: debug records,
  /// lifetime markers, `llvm.assume`.
  let isTransparent: Bool

  /// The scalar products a call forms, for multiplies, fused multiply-adds and dot products; nil
  /// for everything else, for carry-less multiplies, and for `llvm.vector.partial.reduce.add`,
  /// whose products belong to the `mul` that feeds it.
  let products: ScalarProducts?

  /// The target features that instruction selection needs, as LLVM spells them.
  ///
  /// A target must have every feature of at least one inner list, counting the features that its
  /// own ones imply. Empty where nothing beyond the base architecture is needed, or where it is
  /// not recorded because the intrinsic is generic.
  let features: [[String]]

  /// The fact of the intrinsic with that base name; nil if the table does not have it, for which
  /// nothing must be guessed.
  ///
  /// The first look-up in a family of names builds its index, a fraction of a millisecond;
  /// callers with many call sites should still ask once an intrinsic and not once a call.
  init?(named name: String) {
    guard let family = IntrinsicFamily.owning(name), let row = family.row(named: name) else {
      return nil
    }
    self.name = name
    category = row.category
    isTransparent = row.isTransparent
    products = ScalarProducts(row.products)
    features = row.featureAlternatives(for: name)
  }

  /// Whether a target with exactly these features, implied ones included, can select a call.
  func isSelectable(with available: Set<String>) -> Bool {
    features.isEmpty || features.contains { $0.allSatisfy(available.contains) }
  }
}
