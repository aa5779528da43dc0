//===- QDFunctionTargets.cpp - CPUs that functions name for themselves ----===//

#include "MachineTarget.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/IR/Module.h"
#include <optional>
#include <set>
#include <string>

using namespace llvm;

static void setOrRemove(Function &F, StringRef Name, StringRef Value) {
  if (Value.empty())
    F.removeFnAttr(Name);
  else
    F.addFnAttr(Name, Value);
}

/// The least `vscale` of RISC-V's vectors on a CPU; 0 elsewhere, and where it
/// has no vectors.
static unsigned leastVScale(const Triple &Target, const char *CPU,
                            const char *Features) {
  std::string Message;
  if (!Target.isRISCV())
    return 0;
  auto Machine =
      qd::MachineTarget::create(Target.str(), CPU, Features, Message);
  unsigned Bits = 0;
  for (unsigned Size = 64; Machine && Size <= 65536; Size *= 2)
    if (Machine->Subtarget->checkFeatures("+zvl" + std::to_string(Size) + "b"))
      Bits = Size;
  return Bits / 64;
}

/// What a compiler was told of the length of vectors, for a CPU with longer ones
/// than it was told of: code generation fails where the two disagree.
static void raiseVScale(Function &F, unsigned Least) {
  Attribute Range = F.getFnAttribute(Attribute::VScaleRange);
  if (!Range.isValid() || Range.getVScaleRangeMin() >= Least)
    return;
  std::optional<unsigned> Most = Range.getVScaleRangeMax();
  F.removeFnAttr(Attribute::VScaleRange);
  if (!Most || *Most >= Least)
    F.addFnAttr(
        Attribute::getWithVScaleRangeArgs(F.getContext(), Least, Most.value_or(0)));
}

void QDOverrideFunctionTargets(LLVMModuleRef ModuleHandle, const char *CPU,
                               const char *Features) {
  Module &M = *unwrap(ModuleHandle);
  unsigned VScale = leastVScale(M.getTargetTriple(), CPU, Features);
  for (Function &F : M) {
    if (F.isDeclaration())
      continue;
    setOrRemove(F, "target-cpu", CPU);
    setOrRemove(F, "target-features", Features);
    F.removeFnAttr("tune-cpu");
    raiseVScale(F, VScale);
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
