//===- FrameRegisters.cpp - What addresses the stack frame ----------------===//

#include "ObjectCode.h"

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

void qd::trackFramePointer(QDOpaqueObject &Object, const MCInst &Inst) {
  FrameRegisters &Frame = Object.Frame;
  const MCInstrDesc &Desc =
      Object.Target->Instructions->get(Inst.getOpcode());
  // mov rbp, rsp; lea rbp, [rsp + n]; mov x29, sp; add x29, sp, #n.
  if (Desc.mayLoad() || Desc.mayStore() || !Desc.getNumDefs() ||
      Inst.getNumOperands() < 2 || !Inst.getOperand(0).isReg() ||
      !Frame.isFramePointer(Inst.getOperand(0).getReg()))
    return;
  Frame.FrameEstablished =
      Inst.getOperand(1).isReg() &&
      Frame.isStackPointer(Inst.getOperand(1).getReg());
}
