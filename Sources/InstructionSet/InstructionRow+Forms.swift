internal import DiagnosisModel

extension InstructionRow {
  /// How the operands that the row has can be written on a target, at one width.
  ///
  /// - Parameter isAvailable: whether the target has a feature, counting what others imply.
  func forms(
    of mnemonic: String, at encoding: Encoding, where isAvailable: (String) -> Bool
  ) -> [InstructionForm] {
    guard let features = encoding.features.satisfied(where: isAvailable) else { return [] }
    let isEVEX = Self.isEVEX(encoding, features, isAvailable)
    return operands.compactMap { template in
      guard isEVEX || !template.needsEVEX else { return nil }
      return template.form(
        of: mnemonic, prefix: prefix(for: features, of: encoding),
        bits: encoding.vectorBits, accumulating: products?.accumulates ?? false)
    }
  }

  /// What assemblers need before the mnemonic, where a target has exactly these of the features.
  func prefix(for features: [String], of encoding: Encoding) -> String {
    Self.needsPrefix(encoding, features) ? "{vex} " : ""
  }

  /// How SSE spells it; nil where SSE does not have it.
  public var legacyMnemonic: String? { mnemonics.first { $0.first != "v" } }

  /// Whether the x86 target can encode it with an embedded broadcast.
  private static func isEVEX(
    _ encoding: Encoding, _ features: [String], _ isAvailable: (String) -> Bool
  ) -> Bool {
    guard !needsPrefix(encoding, features) else { return false }
    return encoding.vectorBits == 512 || isAvailable("avx512f") && isAvailable("avx512vl")
  }

  /// Whether assemblers would choose an encoding that the target lacks: there are several, and it has
  /// not the one of AVX-512.
  private static func needsPrefix(_ encoding: Encoding, _ features: [String]) -> Bool {
    func isEVEX(_ list: [String]) -> Bool {
      list.contains { $0.hasPrefix("avx512") || $0.hasPrefix("avx10") }
    }
    return encoding.features.alternatives.contains(where: isEVEX) && !isEVEX(features)
  }
}
