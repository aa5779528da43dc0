import DiagnosisModel

/// What the machine code of a loop says to a finding that the IR suggests.
enum CodeEvidence {
  /// The machine code shows it: the instructions, by mnemonic.
  case confirmed([String: Int])
  /// Codegen found a better form: the instructions, by mnemonic.
  case refuted([String: Int])
  /// There is no machine code, or it does not tell.
  case none

  var confirmed: Bool? {
    switch self {
    case .confirmed: true
    case .refuted: false
    case .none: nil
    }
  }

  /// "14 vpmulld, 2 vpmullw", the most first; empty without machine code.
  var phrase: String {
    switch self {
    case .confirmed(let mnemonics), .refuted(let mnemonics):
      mnemonics.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        .map { "\($0.value) \($0.key)" }.joined(separator: ", ")
    case .none: ""
    }
  }

  var evidence: [Evidence] {
    switch self {
    case .confirmed(let mnemonics), .refuted(let mnemonics):
      mnemonics.sorted { $0.key < $1.key }.map {
        Evidence(
          label: $0.key, value: Double($0.value), unit: "instructions per iteration",
          origin: .machineCode)
      }
    case .none: []
    }
  }

  /// Whether casts are left in the loop. Where a CPU has no instruction for one it is made of shuffles
  /// (`punpcklbw` with zeros, `uzp1`), which LLVM may ascribe to what uses it.
  static func extends(of loop: LoopProfile) -> CodeEvidence {
    guard let code = loop.code, !code.origins.isEmpty else { return .none }
    let casts =
      [.extend, .truncate, .convert].flatMap { code.origins(of: $0) }
      + code.origins(of: .shuffle, where: isWidened)
    return casts.isEmpty ? .refuted([:]) : .confirmed(counts(casts))
  }

  /// Casts, and the arithmetic that they were merged into: no shuffle of the IR's own.
  private static func isWidened(_ operation: IROperation?) -> Bool {
    guard let operation else { return false }
    return ["sext", "zext", "trunc", "mul", "add"].contains(operation.name)
  }

  private static func counts(_ origins: [CodeOrigin]) -> [String: Int] {
    Dictionary(origins.map { ($0.mnemonic, $0.count) }, uniquingKeysWith: +)
  }
}
