//===- QDCodegen.cpp - Numbered instructions, and their object code -------===//

#include "CrashGuard.h"
#include "FunctionAtFault.h"
#include "LargeStack.h"
#include "MachineTarget.h"
#include "QDMemory.h"
#include "Silence.h"
#include "llvm/BinaryFormat/Dwarf.h"
#include "llvm/IR/DIBuilder.h"
#include "llvm/IR/DebugInfo.h"
#include "llvm/IR/DiagnosticHandler.h"
#include "llvm/IR/DiagnosticInfo.h"
#include "llvm/IR/DiagnosticPrinter.h"
#include "llvm/IR/LegacyPassManager.h"
#include "llvm/IR/Module.h"
#include "llvm/Pass.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/SmallVectorMemoryBuffer.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Target/TargetMachine.h"

using namespace llvm;

uint32_t QDNumberInstructions(LLVMModuleRef ModuleHandle) {
  Module &M = *unwrap(ModuleHandle);
  StripDebugInfo(M);
  // CodeView would replace the DWARF line table on Windows triples, and a
  // foreign metadata version would drop it.
  M.setModuleFlag(Module::Warning, "Debug Info Version",
                  uint32_t(DEBUG_METADATA_VERSION));
  M.setModuleFlag(Module::Max, "Dwarf Version", uint32_t(5));
  if (M.getModuleFlag("CodeView"))
    M.setModuleFlag(Module::Warning, "CodeView", uint32_t(0));

  DIBuilder Builder(M);
  DIFile *File = Builder.createFile("qdiag.ll", "/");
  Builder.createCompileUnit(
      DISourceLanguageName(dwarf::DW_LANG_C), File, "qdiag",
      /*isOptimized=*/true, "", 0, "", DICompileUnit::LineTablesOnly);
  DISubroutineType *Type =
      Builder.createSubroutineType(Builder.getOrCreateTypeArray({}));

  uint32_t Line = 0;
  for (Function &F : M) {
    if (F.isDeclaration())
      continue;
    if (F.hasPrivateLinkage())
      F.setLinkage(GlobalValue::InternalLinkage);
    DISubprogram *Scope = Builder.createFunction(
        File, F.getName(), "", File, Line + 1, Type, Line + 1,
        DINode::FlagZero,
        DISubprogram::SPFlagDefinition | DISubprogram::SPFlagOptimized);
    F.setSubprogram(Scope);
    for (BasicBlock &Block : F)
      for (Instruction &I : Block)
        I.setDebugLoc(DILocation::get(M.getContext(), ++Line, 0, Scope));
  }
  Builder.finalize();
  return Line;
}

namespace {

/// Stands in the context when code is generated: passes ask whoever stands
/// there, and the one that LLVM has itself prints.
struct SilentHandler : DiagnosticHandler {
  bool handleDiagnostics(const DiagnosticInfo &) override { return true; }
};

/// Keeps the first error of code generation, which LLVM would print and exit on.
struct ErrorCollector : DiagnosticHandler {
  std::string &First;
  explicit ErrorCollector(std::string &First) : First(First) {}

  bool handleDiagnostics(const DiagnosticInfo &Info) override {
    if (Info.getSeverity() != DS_Error || !First.empty())
      return true;
    raw_string_ostream Stream(First);
    if (Info.getKind() == DK_SrcMgr) {
      // Of inline or module assembly: without the excerpt from the source.
      const SMDiagnostic &D =
          cast<DiagnosticInfoSrcMgr>(Info).getSMDiag();
      Stream << D.getFilename() << ':' << std::max(D.getLineNo(), 0) << ':'
             << D.getColumnNo() + 1 << ": " << D.getMessage();
    } else {
      DiagnosticPrinterRawOStream Printer(Stream);
      Info.print(Printer);
    }
    if (First.empty())
      First = "an error that LLVM does not name";
    return true;
  }
};

} // namespace

static constexpr size_t LargeObject = 1 << 19;

/// Modules with more instructions are large: they take more memory than their
/// code does.
static constexpr size_t LargeModule = 1 << 15;

namespace {

/// Frees the body of each function once its code is emitted, so that the IR
/// shrinks while the object grows.
struct SpentBodies : FunctionPass {
  static char ID;
  /// Instructions freed between two times that the system gets memory back:
  /// their places are too small for what the object needs.
  const size_t Portion;
  size_t Freed = 0;

  explicit SpentBodies(size_t Instructions)
      : FunctionPass(ID), Portion(Instructions / 8) {}

  bool runOnFunction(Function &F) override {
    // Tables that are emitted last name such blocks.
    for (const BasicBlock &Block : F)
      if (Block.hasAddressTaken())
        return false;
    Freed += F.getInstructionCount();
    GlobalValue::LinkageTypes Linkage = F.getLinkage();
    F.deleteBody();
    F.setLinkage(Linkage);
    if (Freed > Portion) {
      Freed = 0;
      QDReturnFreeMemory();
    }
    return true;
  }
};

char SpentBodies::ID = 0;

} // namespace

/// Everything here is left on the heap on purpose: if code generation crashes,
/// it must outlive the crash.
static std::unique_ptr<MemoryBuffer> emit(TargetMachine &Machine, Module &M,
                                          std::string &Error) {
  M.getContext().setDiagnosticHandler(std::make_unique<ErrorCollector>(Error));
  M.setTargetTriple(Machine.getTargetTriple());
  M.setDataLayout(Machine.createDataLayout());

  auto *Object = new SmallVector<char, 0>;
  auto *Stream = new raw_svector_ostream(*Object);
  auto *Passes = new legacy::PassManager;
  if (Machine.addPassesToEmitFile(*Passes, *Stream, nullptr,
                                  CodeGenFileType::ObjectFile))
    Error = "this target does not emit object files";
  const size_t Instructions = M.getInstructionCount();
  if (Instructions > LargeModule)
    Passes->add(new SpentBodies(Instructions));
  if (Error.empty())
    Passes->run(M);
  delete Passes;
  delete Stream;

  std::unique_ptr<MemoryBuffer> Result;
  if (Error.empty()) {
    // What looks at a large object takes memory too, and the code in the module
    // is spent. Small ones end with the process, which takes less time.
    if (Object->size() > LargeObject) {
      for (Function &F : M)
        F.deleteBody();
      QDReturnFreeMemory();
    }
    Result = std::make_unique<SmallVectorMemoryBuffer>(
        std::move(*Object), "qdiag.o", /*RequiresNullTerminator=*/false);
  }
  delete Object;
  return Result;
}

LLVMMemoryBufferRef QDEmitObject(LLVMTargetMachineRef MachineHandle,
                                 LLVMModuleRef ModuleHandle, char **OutFunction,
                                 char **OutError) {
  auto &Machine = *reinterpret_cast<TargetMachine *>(MachineHandle);
  std::string Fatal;
  // Abandoned by a crash together with the work that uses it; the module's
  // context keeps a reference to it as well.
  auto *Error = new std::string;
  std::unique_ptr<MemoryBuffer> Result;

  qd::Silence Directives; // ".print", and warnings about names.
  bool Finished = false;
  qd::runOnLargeStack([&] {
    Finished = qd::runGuarded(
        Fatal, [&] { Result = emit(Machine, *unwrap(ModuleHandle), *Error); },
        qd::AtDeadline::Abandon);
    return Finished;
  });
  if (!Finished) {
    if (*qd::functionAtFault())
      *OutFunction = strdup(qd::functionAtFault());
    qd::setError(OutError, Fatal);
    return nullptr;
  }
  unwrap(ModuleHandle)->getContext().setDiagnosticHandler(
      std::make_unique<SilentHandler>());
  if (!Result)
    qd::setError(OutError, StringRef(*Error).rtrim());
  delete Error;
  return wrap(Result.release());
}
