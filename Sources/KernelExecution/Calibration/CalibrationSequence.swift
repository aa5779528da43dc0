internal import DiagnosisModel

/// The code of a sequence that a calibration measures: what the way through memory costs.
struct CalibrationSequence: Sendable {
  let kind: CPUMeasurements.SequenceKind
  let vectorBits: Int
  /// One run through it, by its number among those of a loop.
  let text: @Sendable (Int) -> [String]

  /// Those of x86, at the widths that the machine has; none elsewhere.
  static func all(isX86: Bool, hasAVX512: Bool) -> [CalibrationSequence] {
    guard isX86 else { return [] }
    let vectors = [(128, "xmm"), (256, "ymm")] + (hasAVX512 ? [(512, "zmm")] : [])
    return general + vectors.flatMap { of($0, $1) }
  }

  private static let general = [
    CalibrationSequence(kind: .forwarding, vectorBits: 0) { _ in
      ["mov qword ptr [rsi + 64], rax", "mov rax, qword ptr [rsi + 64]"]
    }
  ]

  /// - Parameter register: "ymm".
  private static func of(_ bits: Int, _ register: String) -> [CalibrationSequence] {
    func sequence(
      _ kind: CPUMeasurements.SequenceKind, _ text: @escaping @Sendable (Int) -> [String]
    ) -> CalibrationSequence {
      CalibrationSequence(kind: kind, vectorBits: bits, text: text)
    }
    return [
      sequence(.forwarding) { _ in
        ["vmovups [rsi + 64], \(register)0", "vmovups \(register)0, [rsi + 64]"]
      },
      sequence(.failedForwarding) { _ in
        ["vmovss dword ptr [rsi + 64], xmm0", "vmovups \(register)0, [rsi + 64]"]
      },
      // Eight bytes before a line, another line each.
      sequence(.crossingLoad) { ["vmovups \(register)\($0 % 8), [rsi + \(56 + 64 * ($0 % 8))]"] },
      sequence(.crossingStore) { ["vmovups [rsi + \(56 + 64 * ($0 % 8))], \(register)0"] },
      sequence(.loadAndStore) {
        [
          "vmovups \(register)\($0 % 8), [rsi + \(64 * ($0 % 8))]",
          "vmovups [rsi + \(1024 + 64 * ($0 % 8))], \(register)9",
        ]
      },
    ]
  }
}
