//===- QDAssemble.cpp - Assembly text to an object in memory --------------===//

#include "CrashGuard.h"
#include "MachineTarget.h"
#include "Silence.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/MC/MCAsmBackend.h"
#include "llvm/MC/MCCodeEmitter.h"
#include "llvm/MC/MCContext.h"
#include "llvm/MC/MCObjectFileInfo.h"
#include "llvm/MC/MCObjectWriter.h"
#include "llvm/MC/MCParser/MCAsmParser.h"
#include "llvm/MC/MCParser/MCTargetAsmParser.h"
#include "llvm/MC/MCStreamer.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;

namespace {

struct Diagnostic {
  std::string Message;
  uint32_t Line, Column;
  bool IsError;
};

} // namespace

struct QDOpaqueAssembly {
  std::vector<Diagnostic> Diagnostics;
  SmallVector<char, 0> Object;

  void add(const SMDiagnostic &D) {
    if (D.getKind() != SourceMgr::DK_Error &&
        D.getKind() != SourceMgr::DK_Warning)
      return;
    // LLVM's lines start at 1 (-1 or 0 for none), its columns at 0.
    Diagnostics.push_back({D.getMessage().str(),
                           uint32_t(std::max(D.getLineNo(), 0)),
                           uint32_t(D.getColumnNo() + 1),
                           D.getKind() == SourceMgr::DK_Error});
  }

  bool hasErrors() const {
    return any_of(Diagnostics, [](const Diagnostic &D) { return D.IsError; });
  }
};

static void assemble(qd::MachineTarget &Target, StringRef Text,
                     QDOpaqueAssembly &Result, std::string &Message) {
  const llvm::Target &T = *Target.Registered;
  SourceMgr Sources;
  Sources.AddNewSourceBuffer(MemoryBuffer::getMemBufferCopy(Text, "assembly"),
                             SMLoc());
  Sources.setDiagHandler(
      [](const SMDiagnostic &D, void *Sink) {
        static_cast<QDOpaqueAssembly *>(Sink)->add(D);
      },
      &Result);

  MCContext Context(Target.TT, Target.AsmInfo.get(), Target.Registers.get(),
                    Target.Subtarget.get(), &Sources, &Target.Options);
  Context.setDiagnosticHandler([&](const SMDiagnostic &D, bool,
                                   const SourceMgr &,
                                   std::vector<const MDNode *> &) {
    Result.add(D);
  });
  std::unique_ptr<MCObjectFileInfo> FileInfo(
      T.createMCObjectFileInfo(Context, /*PIC=*/true));
  Context.setObjectFileInfo(FileInfo.get());

  std::unique_ptr<MCCodeEmitter> Emitter(
      T.createMCCodeEmitter(*Target.Instructions, Context));
  std::unique_ptr<MCAsmBackend> Backend(T.createMCAsmBackend(
      *Target.Subtarget, *Target.Registers, Target.Options));
  if (!Emitter || !Backend || !T.hasMCAsmParser()) {
    Message = "no assembler for this target";
    return;
  }
  raw_svector_ostream Stream(Result.Object);
  std::unique_ptr<MCObjectWriter> Writer = Backend->createObjectWriter(Stream);
  std::unique_ptr<MCStreamer> Streamer(T.createMCObjectStreamer(
      Target.TT, Context, std::move(Backend), std::move(Writer),
      std::move(Emitter), *Target.Subtarget));
  std::unique_ptr<MCAsmParser> Parser(
      createMCAsmParser(Sources, Context, *Streamer, *Target.AsmInfo));
  std::unique_ptr<MCTargetAsmParser> TargetParser(T.createMCAsmParser(
      *Target.Subtarget, *Parser, *Target.Instructions, Target.Options));
  Parser->setTargetParser(*TargetParser);
  if (Parser->Run(/*NoInitialTextSection=*/false) && !Result.hasErrors())
    Message = "the assembler failed without a message";
}

QDAssemblyRef QDAssemble(const char *Text, size_t Length,
                         const char *TripleName, const char *CPU,
                         const char *Features, char **OutError) {
  std::string Message;
  bool AllowAll = !*CPU && !*Features && Triple(TripleName).isAArch64();
  auto Target = qd::MachineTarget::create(
      TripleName, CPU, AllowAll ? "+all" : Features, Message);
  if (!Target) {
    qd::setError(OutError, Message);
    return nullptr;
  }
  // Private functions (.Lname) are worth a symbol each.
  Target->Options.MCSaveTempLabels = true;
  auto Result = std::make_unique<QDOpaqueAssembly>();
  std::string Failure, Fatal;
  qd::Silence Directives; // ".print".
  if (!qd::runGuarded(Fatal, [&] {
        assemble(*Target, StringRef(Text, Length), *Result, Failure);
      })) {
    qd::setError(OutError, Fatal);
    Result.release(); // The abandoned assembler still points into these.
    Target.release();
    return nullptr;
  }
  if (!Failure.empty()) {
    qd::setError(OutError, Failure);
    return nullptr;
  }
  return Result.release();
}

void QDDisposeAssembly(QDAssemblyRef Assembly) { delete Assembly; }

size_t QDAssemblyGetDiagnosticCount(QDAssemblyRef Assembly) {
  return Assembly->Diagnostics.size();
}

QDAssemblyDiagnostic QDAssemblyGetDiagnostic(QDAssemblyRef Assembly,
                                             size_t Index) {
  const Diagnostic &D = Assembly->Diagnostics[Index];
  return {D.Message.c_str(), D.Line, D.Line ? D.Column : 0, D.IsError};
}

const void *QDAssemblyGetObject(QDAssemblyRef Assembly, size_t *OutSize) {
  bool Usable = !Assembly->hasErrors() && !Assembly->Object.empty();
  *OutSize = Usable ? Assembly->Object.size() : 0;
  return Usable ? Assembly->Object.data() : nullptr;
}
