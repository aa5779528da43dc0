//===- MemoryOperand.cpp - Addresses, access sizes, vector widths ---------===//

#include "ObjectCode.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

/// The five operands of an x86 address, as its operand table marks them.
static bool describeX86Address(const MCInstrDesc &Desc, const MCInst &Inst,
                               QDMachineInstruction &Out) {
  ArrayRef<MCOperandInfo> Operands = Desc.operands();
  unsigned First = 0;
  while (First < Operands.size() &&
         Operands[First].OperandType != MCOI::OPERAND_MEMORY)
    ++First;
  if (First + 4 >= Operands.size() || First + 4 >= Inst.getNumOperands() ||
      Operands[First + 4].OperandType != MCOI::OPERAND_MEMORY)
    return false;
  const MCOperand &Base = Inst.getOperand(First);
  const MCOperand &Scale = Inst.getOperand(First + 1);
  const MCOperand &Index = Inst.getOperand(First + 2);
  const MCOperand &Displacement = Inst.getOperand(First + 3);
  if (!Base.isReg() || !Scale.isImm() || !Index.isReg())
    return false;
  Out.baseRegister = Base.getReg();
  Out.indexRegister = Index.getReg();
  Out.scale = Index.getReg() ? uint8_t(Scale.getImm()) : 0;
  Out.displacement = Displacement.isImm() ? Displacement.getImm() : 0;
  return true;
}

static unsigned x86AccessBytes(StringRef Operands) {
  size_t At = Operands.find(" ptr ");
  if (At == StringRef::npos)
    return 0;
  StringRef Word = Operands.take_front(At);
  Word = Word.drop_front(Word.find_last_of(" ,") + 1); // npos + 1 is 0.
  return StringSwitch<unsigned>(Word)
      .Case("byte", 1)
      .Case("word", 2)
      .Case("dword", 4)
      .Case("fword", 6)
      .Case("qword", 8)
      .Cases({"tbyte", "xword"}, 10)
      .Case("xmmword", 16)
      .Case("ymmword", 32)
      .Case("zmmword", 64)
      .Default(0);
}

unsigned qd::vectorBits(const Triple &TT, StringRef Name, bool &Scalable) {
  if (TT.isX86())
    return Name.starts_with("ZMM")   ? 512
           : Name.starts_with("YMM") ? 256
           : Name.starts_with("XMM") ? 128
           : Name.starts_with("MM")  ? 64
                                     : 0;
  if (Name.size() < 2 || !isDigit(Name[1]))
    return 0;
  if ((TT.isAArch64() && Name[0] == 'Z') || (TT.isRISCV() && Name[0] == 'V')) {
    Scalable = true;
    return 128;
  }
  if (TT.isRISCV())
    return 0;
  return StringSwitch<unsigned>(Name.take_front(1))
      .Case("Q", 128)
      .Case("D", 64)
      .Case("S", 32)
      .Case("H", TT.isAArch64() ? 16 : 0)
      .Case("B", TT.isAArch64() ? 8 : 0)
      .Default(0);
}

static uint16_t firstUnit(const MCRegisterInfo &Registers, unsigned Register) {
  if (Register)
    for (MCRegUnit Unit : Registers.regunits(Register))
      return uint16_t(Unit);
  return QDNoRegisterUnit;
}

void qd::describeOperands(const QDOpaqueObject &Object, const MCInst &Inst,
                          QDMachineInstruction &Out) {
  const MachineTarget &Target = *Object.Target;
  const MCInstrDesc &Desc = Target.Instructions->get(Inst.getOpcode());
  const Triple &TT = Target.TT;

  bool Addressed = false;
  if (TT.isX86()) {
    Addressed = describeX86Address(Desc, Inst, Out);
    StringRef Operands = Out.operands;
    if (Desc.mayLoad() || Desc.mayStore())
      Out.accessBytes = x86AccessBytes(Operands);
    if (Operands.contains("{1to"))
      Out.flags |= QDInstructionBroadcast;
  } else if (TT.isAArch64()) {
    Addressed = qd::describeAArch64Address(Target, Desc, Inst, Out);
    if (Addressed)
      Out.accessBytes =
          qd::aarch64AccessBytes(Target, Inst, Out.opcodeName, Out.mnemonic);
  }
  Out.baseUnit = firstUnit(*Target.Registers, Out.baseRegister);
  Out.indexUnit = firstUnit(*Target.Registers, Out.indexRegister);
  if (Addressed) {
    Out.flags |= QDInstructionMemoryOperand;
    const FrameRegisters &Frame = Object.Frame;
    if (Frame.isStackPointer(Out.baseRegister) ||
        ((Out.flags & QDInstructionFrameEstablished) &&
         Frame.isFramePointer(Out.baseRegister)))
      Out.flags |= QDInstructionStackRelative;
  }

  bool Scalable = false;
  for (const MCOperand &Operand : Inst)
    if (Operand.isReg() && Operand.getReg())
      Out.vectorBits = std::max<unsigned>(
          Out.vectorBits,
          vectorBits(TT, Target.Registers->getName(Operand.getReg()),
                     Scalable));
  if (Scalable)
    Out.flags |= QDInstructionScalable;
}
