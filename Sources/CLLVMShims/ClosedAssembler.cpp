//===- ClosedAssembler.cpp - Assemblers that open no files ----------------===//

#include "ClosedAssembler.h"
#include "llvm/MC/MCParser/MCAsmParser.h"
#include "llvm/MC/MCSubtargetInfo.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/VirtualFileSystem.h"
#include <map>
#include <mutex>

using namespace llvm;

namespace {

/// The targets as they were registered.
struct Originals {
  std::map<const Target *, Target> ByTarget;
  std::mutex Mutex;
};

} // namespace

static Originals &originals() {
  static Originals Shared;
  return Shared;
}

/// Makes the target's parser, after whoever made the general one has given it a
/// file system: code generation gives it the real one and cannot be told.
static MCTargetAsmParser *createParser(const MCSubtargetInfo &Subtarget,
                                       MCAsmParser &Parser,
                                       const MCInstrInfo &Instructions,
                                       const MCTargetOptions &Options) {
  Parser.getSourceManager().setVirtualFileSystem(
      makeIntrusiveRefCnt<vfs::InMemoryFileSystem>());
  std::string Message;
  const Target *T =
      TargetRegistry::lookupTarget(Subtarget.getTargetTriple(), Message);
  Originals &Known = originals();
  const Target *Original = nullptr;
  {
    std::lock_guard<std::mutex> Lock(Known.Mutex);
    auto Found = Known.ByTarget.find(T);
    if (Found != Known.ByTarget.end())
      Original = &Found->second;
  }
  return Original ? Original->createMCAsmParser(Subtarget, Parser, Instructions,
                                                Options)
                  : nullptr;
}

void qd::closeAssembler(Target &T) {
  if (!T.hasMCAsmParser())
    return;
  Originals &Known = originals();
  std::lock_guard<std::mutex> Lock(Known.Mutex);
  Known.ByTarget.insert_or_assign(&T, T);
  TargetRegistry::RegisterMCAsmParser(T, createParser);
}
