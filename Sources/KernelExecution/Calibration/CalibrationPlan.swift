internal import DiagnosisModel
public import InstructionSet
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
  let hasAVX512: Bool
  private let registerCount: Int
  let sequences: [CalibrationSequence]

  /// - Throws: `JITError` where there is no table for the machine.
  public init(for target: CodeGenTarget) throws(JITError) {
    let features = Set(target.enabledFeatures)
    isX86 = target.architecture == .x86
    hasAVX512 = features.contains("avx512f")
    registerCount = target.vectorRegisterCount
    if target.architecture == .x86, !features.contains("avx2") {
      throw JITError(message: "instructions are measured on x86 with AVX2 or AVX-512 only")
    }
    guard
      let table = CalibrationTable(
        Architecture(triple: target.triple), where: features.contains)
    else {
      throw JITError(message: "there is no table of instructions for \(target.architectureName)")
    }
    forms = table.forms
    yardsticks = table.yardsticks
    groups = table.groups
    sequences = CalibrationSequence.all(isX86: isX86, hasAVX512: hasAVX512)
    anchors = Dictionary(grouping: table.anchors, by: \.vectorBits)
  }

  func anchors(for form: InstructionForm) -> [InstructionForm] {
    (anchors[form.vectorBits] ?? []).filter { $0 != form }
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
