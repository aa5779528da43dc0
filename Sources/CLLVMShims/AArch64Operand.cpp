//===- AArch64Operand.cpp - AArch64's addresses and access sizes ----------===//

#include "ObjectCode.h"
#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

// The base is the one 64-bit register that may also be sp.
bool qd::describeAArch64Address(const MachineTarget &Target,
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

// What the transfer registers hold, as far as names tell.
unsigned qd::aarch64AccessBytes(const MachineTarget &Target, const MCInst &Inst,
                                StringRef Opcode, StringRef Mnemonic) {
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
