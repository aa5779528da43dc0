//===- QDFunctionTargets.cpp - CPUs that functions name for themselves ----===//

#include "MachineTarget.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/IR/Module.h"
#include <set>

using namespace llvm;

static void setOrRemove(Function &F, StringRef Name, StringRef Value) {
  if (Value.empty())
    F.removeFnAttr(Name);
  else
    F.addFnAttr(Name, Value);
}

void QDOverrideFunctionTargets(LLVMModuleRef ModuleHandle, const char *CPU,
                               const char *Features) {
  for (Function &F : *unwrap(ModuleHandle)) {
    if (F.isDeclaration())
      continue;
    setOrRemove(F, "target-cpu", CPU);
    setOrRemove(F, "target-features", Features);
    F.removeFnAttr("tune-cpu");
  }
}

char **QDDropUnknownFunctionTargets(LLVMModuleRef ModuleHandle,
                                    const char *TripleName, size_t *OutCount,
                                    char **OutError) {
  *OutCount = 0;
  std::string Message;
  auto Target = qd::MachineTarget::create(TripleName, "", "", Message);
  if (!Target) {
    qd::setError(OutError, Message);
    return nullptr;
  }
  const MCSubtargetInfo &Known = *Target->Subtarget;
  std::set<std::string> Dropped;
  for (Function &F : *unwrap(ModuleHandle)) {
    for (StringRef Name : {"target-cpu", "tune-cpu"}) {
      StringRef CPU = F.getFnAttribute(Name).getValueAsString();
      if (CPU.empty() || qd::isKnownCPU(Known, CPU))
        continue;
      Dropped.insert(CPU.str());
      F.removeFnAttr(Name);
    }
    std::string List =
        F.getFnAttribute("target-features").getValueAsString().str();
    std::string Kept;
    SmallVector<StringRef, 32> Parts;
    StringRef(List).split(Parts, ',', -1, /*KeepEmpty=*/false);
    for (StringRef Part : Parts) {
      if (qd::isKnownFeature(Known, Part))
        Kept += (Kept.empty() ? "" : ",") + Part.str();
      else if (!Part.starts_with("-"))
        // What is off stays off where nothing knows it.
        Dropped.insert(Part.str());
    }
    if (Kept != List)
      setOrRemove(F, "target-features", Kept);
  }
  if (Dropped.empty())
    return nullptr;
  return qd::copyStrings({Dropped.begin(), Dropped.end()}, OutCount);
}
