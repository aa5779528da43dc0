public import LLVMInterop

/// What is measured on a machine: instructions alone, beside bitwise ANDs and in groups.
public struct CalibrationPlan: Sendable {
  public let forms: [InstructionForm]
  /// The bitwise AND of each width, which every port that vectors have can do.
  public let yardsticks: [Int: InstructionForm]
  /// Instructions that run beside each other in kernels.
  public let groups: [[InstructionForm]]
  /// By width: instructions of the kinds that compete, each of which runs beside every other.
  private let anchors: [Int: [InstructionForm]]
  let isX86: Bool
  private let registerCount: Int

  /// - Throws: `JITError` where there is no table for the machine.
  public init(for target: CodeGenTarget) throws(JITError) {
    let features = Set(target.enabledFeatures)
    isX86 = target.isX86
    registerCount = target.vectorRegisterCount
    if target.isX86 {
      guard features.contains("avx2") else {
        throw JITError(message: "instructions are measured on x86 with AVX2 or AVX-512 only")
      }
      let table = X86Forms(features: features)
      forms = table.forms
      yardsticks = Dictionary(
        uniqueKeysWithValues: table.widths.map { ($0, table.yardstick($0)) })
    } else if target.isAArch64 {
      let table = AArch64Forms(features: features)
      forms = table.forms
      yardsticks = [128: table.yardstick]
    } else {
      throw JITError(message: "there is no table of instructions for \(target.architecture)")
    }
    groups = Self.groups(forms)
    let names = target.isX86 ? ["vfmadd231ps", "vpmulld", "vpmovsxbd"] : ["fmla", "mul", "sshll"]
    anchors = Dictionary(
      grouping: forms.filter { $0.operands == .register && names.contains($0.mnemonic) },
      by: \.vectorBits)
  }

  func anchors(for form: InstructionForm) -> [InstructionForm] {
    (anchors[form.vectorBits] ?? []).filter { $0 != form }
  }

  /// The combinations of the kernels that this tool explains, at every width where all parts exist.
  private static func groups(_ forms: [InstructionForm]) -> [[InstructionForm]] {
    func find(_ mnemonic: String, _ operands: InstructionForm.OperandForm, _ bits: Int)
      -> InstructionForm?
    {
      forms.first { $0.mnemonic == mnemonic && $0.operands == operands && $0.vectorBits == bits }
    }
    return [128, 256, 512].flatMap { bits -> [[InstructionForm]] in
      let broadcast = find("vpbroadcastd", .memory, bits)
      let scalar = find("vpbroadcastd", .generalRegister, bits)
      let byte = find("vpbroadcastb", .memory, 128)
      let (extend, zero) = (
        find("vpmovsxbd", .register, bits), find("vpmovzxbd", .register, bits)
      )
      let (multiply, add) = (find("vpmulld", .register, bits), find("vpaddd", .register, bits))
      let fma = find("vfmadd231ps", .register, bits)
      let pairs = find("vpmaddwd", .register, bits)
      let wide = find("vpmaddubsw", .register, bits)
      let (dot, dotPairs) = (
        find("vpdpbusd", .register, bits), find("vpdpwssd", .register, bits)
      )
      return [
        [multiply, add], [extend, multiply], [extend, fma], [extend, multiply, add],
        [byte, extend, multiply, add], [byte, zero, dotPairs], [byte, zero, pairs, add],
        [scalar, multiply, add], [pairs, add], [wide, pairs, add], [broadcast, wide, pairs, add],
        [broadcast, fma], [broadcast, dot], [broadcast, add, add],
      ].compactMap { group in
        let parts = group.compactMap(\.self)
        return parts.count == group.count ? parts : nil
      }
    }
  }
}

extension CalibrationPlan {
  /// The instructions one after another, as assembly that LLVM reads.
  public func text(_ forms: [InstructionForm]) -> [String] {
    syntax + forms.enumerated().map { $1.text($0, in: registers(for: forms)) }
  }

  /// One link of a form's chain.
  public func chain(_ form: InstructionForm) -> String? {
    form.chain.map {
      (syntax + [InstructionForm.fill($0, 0, registers(for: [form]))]).joined(separator: "\n")
    }
  }

  /// Below 512 bits x86 compilers name the first sixteen: the others need longer encodings.
  func registers(for forms: [InstructionForm]) -> RegisterFile {
    .of(isX86 && forms.allSatisfy { $0.vectorBits < 512 } ? 16 : registerCount)
  }

  private var syntax: [String] { isX86 ? [".intel_syntax noprefix"] : [] }
}
