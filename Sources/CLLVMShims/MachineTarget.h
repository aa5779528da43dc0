//===- MachineTarget.h - LLVM's tables for one target -----------*- C++ -*-===//

#ifndef QD_MACHINETARGET_H
#define QD_MACHINETARGET_H

#include "QDCodegen.h"
#include "QDSchedule.h"
#include "llvm/MC/MCAsmInfo.h"
#include "llvm/MC/MCInstrAnalysis.h"
#include "llvm/MC/MCInstrInfo.h"
#include "llvm/MC/MCRegisterInfo.h"
#include "llvm/MC/MCSubtargetInfo.h"
#include "llvm/MC/MCTargetOptions.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/TargetParser/Triple.h"
#include <memory>
#include <string>
#include <vector>

namespace qd {

/// The tables that the machine code layer consults, for one triple, CPU and
/// feature list.
struct MachineTarget {
  llvm::Triple TT;
  const llvm::Target *Registered = nullptr;
  llvm::MCTargetOptions Options;
  std::unique_ptr<llvm::MCRegisterInfo> Registers;
  std::unique_ptr<llvm::MCAsmInfo> AsmInfo;
  std::unique_ptr<llvm::MCInstrInfo> Instructions;
  std::unique_ptr<llvm::MCInstrAnalysis> Analysis;
  std::unique_ptr<llvm::MCSubtargetInfo> Subtarget;

  /// Null, with a message, for an unknown triple, CPU or feature.
  static std::unique_ptr<MachineTarget> create(llvm::StringRef TripleName,
                                               llvm::StringRef CPU,
                                               llvm::StringRef Features,
                                               std::string &Message);
};

/// The target of `TT`, its backend initialised; null, with a message, if this
/// LLVM has none.
const llvm::Target *initializeTarget(const llvm::Triple &TT,
                                     std::string &Message);

/// Whether `Sub` knows the CPU, or the feature with its sign.
bool isKnownCPU(const llvm::MCSubtargetInfo &Sub, llvm::StringRef CPU);
bool isKnownFeature(const llvm::MCSubtargetInfo &Sub, llvm::StringRef Feature);

/// C copies, for the caller to free.
char *copyString(llvm::StringRef Text);
char **copyStrings(const std::vector<std::string> &Strings, size_t *OutCount);
void setError(char **OutError, llvm::StringRef Message);

} // namespace qd

#endif
