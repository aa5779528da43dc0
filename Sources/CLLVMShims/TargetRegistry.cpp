//===- TargetRegistry.cpp - Every backend of this LLVM, each when asked for ===//

#include "ClosedAssembler.h"
#include "MachineTarget.h"
#include "QDTarget.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/TargetSelect.h"
#include <mutex>

using namespace llvm;

namespace {

/// One of the functions that LLVM's Config/*.def name for a backend.
struct Initializer {
  StringRef Backend;
  void (*Run)();
};

const Initializer Infos[] = {
#define LLVM_TARGET(NAME) {#NAME, LLVMInitialize##NAME##TargetInfo},
#include "llvm/Config/Targets.def"
};

/// Everything else, in the order in which one backend needs it.
const Initializer Components[] = {
#define LLVM_TARGET(NAME) {#NAME, LLVMInitialize##NAME##Target},
#include "llvm/Config/Targets.def"
#define LLVM_TARGET(NAME) {#NAME, LLVMInitialize##NAME##TargetMC},
#include "llvm/Config/Targets.def"
#define LLVM_ASM_PRINTER(NAME) {#NAME, LLVMInitialize##NAME##AsmPrinter},
#include "llvm/Config/AsmPrinters.def"
#define LLVM_ASM_PARSER(NAME) {#NAME, LLVMInitialize##NAME##AsmParser},
#include "llvm/Config/AsmParsers.def"
#define LLVM_DISASSEMBLER(NAME) {#NAME, LLVMInitialize##NAME##Disassembler},
#include "llvm/Config/Disassemblers.def"
#define LLVM_TARGETMCA(NAME) {#NAME, LLVMInitialize##NAME##TargetMCA},
#include "llvm/Config/TargetMCAs.def"
};

/// Which backend each registered target belongs to. The names of the two
/// differ: x86-64 is X86's, ppc64le is PowerPC's.
struct Registry {
  DenseMap<const Target *, StringRef> Backends;
  DenseSet<StringRef> Ready;
  std::mutex Mutex;

  Registry() {
    for (const Initializer &Info : Infos) {
      Info.Run();
      for (const Target &Registered : TargetRegistry::targets())
        Backends.try_emplace(&Registered, Info.Backend);
    }
  }

  void prepare(const Target *Wanted) {
    std::lock_guard<std::mutex> Lock(Mutex);
    StringRef Backend = Backends.lookup(Wanted);
    if (!Ready.insert(Backend).second)
      return;
    for (const Initializer &Component : Components)
      if (Component.Backend == Backend)
        Component.Run();
    for (const auto &[Registered, Owner] : Backends)
      if (Owner == Backend)
        qd::closeAssembler(const_cast<Target &>(*Registered));
  }
};

} // namespace

static Registry &registry() {
  static Registry Shared;
  return Shared;
}

const Target *qd::initializeTarget(const Triple &TT, std::string &Message) {
  Registry &Known = registry();
  const Target *Found = TargetRegistry::lookupTarget(TT, Message);
  if (Found)
    Known.prepare(Found);
  return Found;
}

LLVMTargetRef QDFindTarget(const char *TripleName) {
  std::string Message;
  return reinterpret_cast<LLVMTargetRef>(const_cast<Target *>(
      qd::initializeTarget(Triple(TripleName), Message)));
}

size_t QDGetTargetNames(const char **Names, size_t Capacity) {
  registry();
  size_t Count = 0;
  for (const Target &Registered : TargetRegistry::targets()) {
    if (Count < Capacity)
      Names[Count] = Registered.getName();
    ++Count;
  }
  return Count;
}
