//===- MemoryOperand.cpp - Addresses, access sizes, vector widths ---------===//

#include "ObjectCode.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

qd::FrameRegisters qd::findFrameRegisters(const MachineTarget &Target) {
  FrameRegisters Frame;
  const Triple &TT = Target.TT;
  auto Find = [&](StringRef Name) -> unsigned {
    for (unsigned R = 1; R < Target.Registers->getNumRegs(); ++R)
      if (Name == Target.Registers->getName(R))
        return R;
    return 0;
  };
  if (TT.isX86()) {
    Frame.StackPointer[0] = Find("RSP");
    Frame.StackPointer[1] = Find("ESP");
    Frame.FramePointer[0] = Find("RBP");
    Frame.FramePointer[1] = Find("EBP");
  } else if (TT.isRISCV()) {
    Frame.StackPointer[0] = Find("X2");
    Frame.FramePointer[0] = Find("X8");
  } else {
    Frame.StackPointer[0] = Find("SP");
    Frame.FramePointer[0] = Find(TT.isAArch64() ? "FP" : "R11");
  }
  return Frame;
}

static bool isOneOf(const unsigned (&Registers)[2], unsigned Register) {
  return Register && (Register == Registers[0] || Register == Registers[1]);
}

void qd::trackFramePointer(QDOpaqueObject &Object, const MCInst &Inst) {
  FrameRegisters &Frame = Object.Frame;
  const MCInstrDesc &Desc =
      Object.Target->Instructions->get(Inst.getOpcode());
  // mov rbp, rsp; lea rbp, [rsp + n]; mov x29, sp; add x29, sp, #n.
  if (Desc.mayLoad() || Desc.mayStore() || !Desc.getNumDefs() ||
      Inst.getNumOperands() < 2 || !Inst.getOperand(0).isReg() ||
      !isOneOf(Frame.FramePointer, Inst.getOperand(0).getReg()))
    return;
  Frame.FrameEstablished =
      Inst.getOperand(1).isReg() &&
      isOneOf(Frame.StackPointer, Inst.getOperand(1).getReg());
}

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

/// Bits of a vector register, 0 if `Name` is none. Scalable ones give their
/// minimum and set `Scalable`.
static unsigned vectorBits(const Triple &TT, StringRef Name, bool &Scalable) {
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

/// AArch64: the base is the one 64-bit register that may also be sp.
static bool describeAArch64Address(const qd::MachineTarget &Target,
                                   const MCInstrDesc &Desc, const MCInst &Inst,
                                   QDMachineInstruction &Out) {
  if (!Desc.mayLoad() && !Desc.mayStore())
    return false;
  ArrayRef<MCOperandInfo> Operands = Desc.operands();
  unsigned Count = std::min<unsigned>(Operands.size(), Inst.getNumOperands());
  unsigned Base = Count;
  for (unsigned I = 0; I != Count; ++I)
    if (Operands[I].RegClass >= 0 && Inst.getOperand(I).isReg() &&
        StringRef(Target.Registers->getRegClassName(
            &Target.Registers->getRegClass(Operands[I].RegClass))) ==
            "GPR64sp")
      Base = I; // The last: pre- and post-indexing define it first.
  if (Base == Count)
    return false;
  Out.baseRegister = Inst.getOperand(Base).getReg();
  if (Base + 1 < Count && Inst.getOperand(Base + 1).isReg())
    Out.indexRegister = Inst.getOperand(Base + 1).getReg();
  return true;
}

/// AArch64: what the transfer registers hold, as far as names tell.
static unsigned aarch64AccessBytes(const qd::MachineTarget &Target,
                                   const MCInst &Inst, StringRef Opcode,
                                   StringRef Mnemonic) {
  if (!Mnemonic.starts_with("ld") && !Mnemonic.starts_with("st"))
    return 0;
  StringRef Name =
      Inst.getNumOperands() ? Mnemonic : StringRef();
  if (Opcode.starts_with("LD1") || Opcode.starts_with("ST1")) {
    // LD1Rv4s, LD1i32: one element. LD1Twov16b: whole registers.
    unsigned Element = Opcode.contains("i8")    ? 1
                       : Opcode.contains("i16") ? 2
                       : Opcode.contains("i32") ? 4
                       : Opcode.contains("i64") ? 8
                                                : 0;
    size_t V = Opcode.find('v');
    if (Element || V == StringRef::npos)
      return Element;
    StringRef Shape = Opcode.drop_front(V + 1);
    unsigned Lanes = 0;
    Shape.consumeInteger(10, Lanes);
    unsigned Bytes = StringSwitch<unsigned>(Shape.take_front(1))
                         .Case("b", 1)
                         .Case("h", 2)
                         .Case("s", 4)
                         .Case("d", 8)
                         .Default(0);
    if (Opcode.starts_with("LD1R"))
      return Bytes;
    unsigned Registers = Opcode.contains("Two")     ? 2
                         : Opcode.contains("Three") ? 3
                         : Opcode.contains("Four")  ? 4
                                                    : 1;
    return Bytes * Lanes * Registers;
  }
  // ldr, ldur, ldp, str, ... of general and vector registers.
  unsigned Bytes = StringSwitch<unsigned>(Name)
                       .Cases({"ldrb", "ldurb", "strb", "sturb"}, 1)
                       .Cases({"ldrsb", "ldursb"}, 1)
                       .Cases({"ldrh", "ldurh", "strh", "sturh"}, 2)
                       .Cases({"ldrsh", "ldursh"}, 2)
                       .Cases({"ldrsw", "ldursw"}, 4)
                       .Default(0);
  if (Bytes)
    return Bytes;
  bool Pair = Mnemonic.starts_with("ldp") || Mnemonic.starts_with("stp") ||
              Mnemonic.starts_with("ldnp") || Mnemonic.starts_with("stnp");
  if (!Pair && !Mnemonic.starts_with("ldr") && !Mnemonic.starts_with("ldur") &&
      !Mnemonic.starts_with("str") && !Mnemonic.starts_with("stur"))
    return 0;
  if (Mnemonic == "ldpsw")
    return 8;
  bool Scalable = false;
  bool Indexed = Opcode.ends_with("pre") || Opcode.ends_with("post");
  unsigned Transfer = Indexed ? 1 : 0;
  if (Transfer >= Inst.getNumOperands() || !Inst.getOperand(Transfer).isReg())
    return 0;
  StringRef Register =
      Target.Registers->getName(Inst.getOperand(Transfer).getReg());
  unsigned One = vectorBits(Target.TT, Register, Scalable) / 8;
  if (Scalable)
    return 0;
  if (!One)
    One = Register.starts_with("W") ? 4 : 8;
  return Pair ? One * 2 : One;
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
    Addressed = describeAArch64Address(Target, Desc, Inst, Out);
    if (Addressed)
      Out.accessBytes =
          aarch64AccessBytes(Target, Inst, Out.opcodeName, Out.mnemonic);
  }
  Out.baseUnit = firstUnit(*Target.Registers, Out.baseRegister);
  Out.indexUnit = firstUnit(*Target.Registers, Out.indexRegister);
  if (Addressed) {
    Out.flags |= QDInstructionMemoryOperand;
    const FrameRegisters &Frame = Object.Frame;
    if (isOneOf(Frame.StackPointer, Out.baseRegister) ||
        ((Out.flags & QDInstructionFrameEstablished) &&
         isOneOf(Frame.FramePointer, Out.baseRegister)))
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
