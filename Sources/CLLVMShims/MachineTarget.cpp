//===- MachineTarget.cpp - LLVM's tables for one target -------------------===//

#include "MachineTarget.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/TargetParser/AArch64TargetParser.h"
#include <cstdlib>
#include <cstring>

using namespace llvm;

bool qd::isKnownCPU(const MCSubtargetInfo &Sub, StringRef CPU) {
  if (Sub.getTargetTriple().isAArch64())
    CPU = AArch64::resolveCPUAlias(CPU);
  return Sub.isCPUStringValid(CPU);
}

bool qd::isKnownFeature(const MCSubtargetInfo &Sub, StringRef Feature) {
  if (!Feature.consume_front("+") && !Feature.consume_front("-"))
    return false;
  return any_of(Sub.getAllProcessorFeatures(),
                [&](const SubtargetFeatureKV &Known) {
                  return Feature == Known.Key;
                });
}

static bool checkNames(const MCSubtargetInfo &Sub, StringRef CPU,
                       StringRef Features, std::string &Message) {
  std::string For = " for " + Sub.getTargetTriple().getArchName().str();
  if (!CPU.empty() && !qd::isKnownCPU(Sub, CPU)) {
    Message = "unknown CPU '" + CPU.str() + "'" + For;
    return false;
  }
  SmallVector<StringRef, 32> Parts;
  Features.split(Parts, ',', -1, /*KeepEmpty=*/false);
  for (StringRef Part : Parts) {
    bool AllOfAArch64 =
        Part == "+all" && Sub.getTargetTriple().isAArch64();
    if (!AllOfAArch64 && !qd::isKnownFeature(Sub, Part)) {
      Message = "unknown feature '" + Part.str() + "'" + For +
                (Part.starts_with("+") || Part.starts_with("-")
                     ? ""
                     : ": features start with + or -");
      return false;
    }
  }
  return true;
}

std::unique_ptr<qd::MachineTarget>
qd::MachineTarget::create(StringRef TripleName, StringRef CPU,
                          StringRef Features, std::string &Message) {
  auto Result = std::make_unique<MachineTarget>();
  Result->TT = Triple(Triple::normalize(TripleName));
  const Triple &TT = Result->TT;
  const Target *T = initializeTarget(TT, Message);
  if (!T)
    return nullptr;
  Result->Registered = T;
  // LLVM prints to stderr about names it does not know, so check them first.
  std::unique_ptr<MCSubtargetInfo> Plain(T->createMCSubtargetInfo(TT, "", ""));
  if (!Plain) {
    Message = "no target description for '" + TT.str() + "'";
    return nullptr;
  }
  if (!checkNames(*Plain, CPU, Features, Message))
    return nullptr;
  Result->Subtarget.reset(T->createMCSubtargetInfo(TT, CPU, Features));
  Result->Registers.reset(T->createMCRegInfo(TT));
  if (Result->Registers)
    Result->AsmInfo.reset(
        T->createMCAsmInfo(*Result->Registers, TT, Result->Options));
  Result->Instructions.reset(T->createMCInstrInfo());
  if (!Result->Subtarget || !Result->AsmInfo || !Result->Instructions) {
    Message = "no machine code description for '" + TT.str() + "'";
    return nullptr;
  }
  Result->Analysis.reset(T->createMCInstrAnalysis(Result->Instructions.get()));
  return Result;
}

char *qd::copyString(StringRef Text) {
  auto *Copy = static_cast<char *>(std::malloc(Text.size() + 1));
  if (!Copy)
    return nullptr;
  if (!Text.empty())
    std::memcpy(Copy, Text.data(), Text.size());
  Copy[Text.size()] = '\0';
  return Copy;
}

char **qd::copyStrings(const std::vector<std::string> &Strings,
                       size_t *OutCount) {
  // One more than needed, so that an empty list is not null.
  auto **Copy =
      static_cast<char **>(std::calloc(Strings.size() + 1, sizeof(char *)));
  for (size_t I = 0; Copy && I != Strings.size(); ++I)
    Copy[I] = copyString(Strings[I]);
  *OutCount = Copy ? Strings.size() : 0;
  return Copy;
}

void qd::setError(char **OutError, StringRef Message) {
  if (OutError)
    *OutError = copyString(Message);
}

void QDDisposeMessage(char *Message) { std::free(Message); }

void QDDisposeStrings(char **Strings, size_t Count) {
  for (size_t I = 0; Strings && I != Count; ++I)
    std::free(Strings[I]);
  std::free(Strings);
}
