internal import DiagnosisModel

/// Instructions that the inner loops of kernels are made of, side by side.
struct KernelMix {
  private let parts: [(mnemonic: String, operands: OperandForm)]

  private init(_ parts: (String, OperandForm)...) {
    self.parts = parts.map { (mnemonic: $0.0, operands: $0.1) }
  }

  /// The mix at each width at which all parts exist. A broadcast of a byte is extended afterwards, so
  /// that it fills 128 bits.
  func groups(of forms: [InstructionForm]) -> [[InstructionForm]] {
    [128, 256, 512].compactMap { bits in
      let group = parts.compactMap { part in
        forms.first {
          $0.mnemonic == part.mnemonic && $0.operands == part.operands
            && $0.vectorBits == (part.mnemonic == Self.byte.0 ? 128 : bits)
        }
      }
      return group.count == parts.count ? group : nil
    }
  }

  private static let scalar = ("vpbroadcastd", OperandForm.generalRegister)
  private static let broadcast = ("vpbroadcastd", OperandForm.memory)
  private static let byte = ("vpbroadcastb", OperandForm.memory)
  private static let extend = ("vpmovsxbd", OperandForm.register)
  private static let zero = ("vpmovzxbd", OperandForm.register)
  private static let multiply = ("vpmulld", OperandForm.register)
  private static let add = ("vpaddd", OperandForm.register)
  private static let fma = ("vfmadd231ps", OperandForm.register)
  private static let pairs = ("vpmaddwd", OperandForm.register)
  private static let wide = ("vpmaddubsw", OperandForm.register)
  private static let dot = ("vpdpbusd", OperandForm.register)
  private static let dotPairs = ("vpdpwssd", OperandForm.register)

  static let all: [KernelMix] = [
    KernelMix(multiply, add), KernelMix(extend, multiply), KernelMix(extend, fma),
    KernelMix(extend, multiply, add), KernelMix(byte, extend, multiply, add),
    KernelMix(byte, zero, dotPairs), KernelMix(byte, zero, pairs, add),
    KernelMix(scalar, multiply, add), KernelMix(pairs, add), KernelMix(wide, pairs, add),
    KernelMix(broadcast, wide, pairs, add), KernelMix(broadcast, fma), KernelMix(broadcast, dot),
    KernelMix(broadcast, add, add),
  ]
}
