#include "QDTarget.h"

#include "llvm/MC/MCSubtargetInfo.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Target/TargetMachine.h"

#include <memory>

using namespace llvm;

namespace {

/// The subtarget of an empty CPU name: its tables are those of every CPU.
std::unique_ptr<MCSubtargetInfo> makeSubtarget(LLVMTargetRef TargetRef,
                                               const char *TripleText,
                                               const char *CPU = "",
                                               const char *Features = "") {
  auto *T = reinterpret_cast<const Target *>(TargetRef);
  return std::unique_ptr<MCSubtargetInfo>(
      T->createMCSubtargetInfo(Triple(TripleText), CPU, Features));
}

template <typename Entries>
size_t copyKeys(const Entries &Table, const char **Names, size_t Capacity) {
  size_t Count = 0;
  for (const auto &Entry : Table) {
    if (Count < Capacity)
      Names[Count] = Entry.Key;
    ++Count;
  }
  return Count;
}

} // namespace

bool QDIsCPUName(LLVMTargetRef Target, const char *Triple, const char *CPU) {
  auto Subtarget = makeSubtarget(Target, Triple);
  return Subtarget && Subtarget->isCPUStringValid(CPU);
}

size_t QDGetCPUNames(LLVMTargetRef Target, const char *Triple,
                     const char **Names, size_t Capacity) {
  auto Subtarget = makeSubtarget(Target, Triple);
  if (!Subtarget)
    return 0;
  return copyKeys(Subtarget->getAllProcessorDescriptions(), Names, Capacity);
}

size_t QDGetFeatureNames(LLVMTargetRef Target, const char *Triple,
                         const char **Names, size_t Capacity) {
  auto Subtarget = makeSubtarget(Target, Triple);
  if (!Subtarget)
    return 0;
  return copyKeys(Subtarget->getAllProcessorFeatures(), Names, Capacity);
}

size_t QDGetCPUFeatureNames(LLVMTargetRef Target, const char *Triple,
                            const char *CPU, const char *Features,
                            const char **Names, size_t Capacity) {
  auto Subtarget = makeSubtarget(Target, Triple, CPU, Features);
  if (!Subtarget)
    return 0;
  return copyKeys(Subtarget->getEnabledProcessorFeatures(), Names, Capacity);
}

size_t QDGetEnabledFeatureNames(LLVMTargetMachineRef Machine,
                                const char **Names, size_t Capacity) {
  auto *TM = reinterpret_cast<TargetMachine *>(Machine);
  return copyKeys(TM->getMCSubtargetInfo()->getEnabledProcessorFeatures(),
                  Names, Capacity);
}
