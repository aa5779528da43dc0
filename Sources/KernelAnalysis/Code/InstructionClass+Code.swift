internal import DiagnosisModel
internal import InstructionSet
internal import LLVMInterop

extension InstructionClass {
  /// The class of an instruction of an architecture.
  init(_ instruction: MachineInstruction, architecture: Architecture) {
    if instruction.flags.contains(.call) {
      self = .call
    } else if !instruction.flags.isDisjoint(with: [.branch, .return]) {
      self = .control
    } else {
      self.init(
        InstructionTraits(
          mnemonic: instruction.mnemonic, operands: instruction.operands,
          vectorBits: instruction.vectorBits, isLoad: instruction.flags.contains(.load),
          isStore: instruction.flags.contains(.store)), architecture)
    }
  }
}
