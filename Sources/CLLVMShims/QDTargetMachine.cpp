//===- QDTargetMachine.cpp - Target machines, CPUs and features -----------===//

#include "CrashGuard.h"
#include "MachineTarget.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Target/TargetMachine.h"
#include "llvm/Target/TargetOptions.h"
#include "llvm/TargetParser/Host.h"

using namespace llvm;

static TargetOptions makeOptions(QDFPContract Contraction) {
  TargetOptions Options;
  switch (Contraction) {
  case QDFPContractOff:
    Options.AllowFPOpFusion = FPOpFusion::Strict;
    break;
  case QDFPContractOn:
    Options.AllowFPOpFusion = FPOpFusion::Standard;
    break;
  case QDFPContractFast:
    Options.AllowFPOpFusion = FPOpFusion::Fast;
    break;
  }
  return Options;
}

LLVMTargetMachineRef QDCreateTargetMachine(const char *TripleName,
                                           const char *CPU,
                                           const char *Features,
                                           QDFPContract Contraction,
                                           char **OutError) {
  std::string Message;
  // Only for its checks of the names.
  auto Checked = qd::MachineTarget::create(TripleName, CPU, Features, Message);
  if (!Checked) {
    qd::setError(OutError, Message);
    return nullptr;
  }
  TargetMachine *Machine = nullptr;
  bool Finished = qd::runGuarded(Message, [&] {
    Machine = Checked->Registered->createTargetMachine(
        Checked->TT, CPU, Features, makeOptions(Contraction), Reloc::PIC_,
        std::nullopt, CodeGenOptLevel::Aggressive);
  });
  if (!Finished || !Machine) {
    qd::setError(OutError, Message.empty()
                               ? "no code generation for this target"
                               : Message);
    return nullptr;
  }
  return reinterpret_cast<LLVMTargetMachineRef>(Machine);
}
