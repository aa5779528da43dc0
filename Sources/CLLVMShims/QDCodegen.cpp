//===- QDCodegen.cpp - Numbered instructions, and their object code -------===//

#include "CrashGuard.h"
#include "MachineTarget.h"
#include "llvm/BinaryFormat/Dwarf.h"
#include "llvm/Bitcode/BitcodeReader.h"
#include "llvm/Bitcode/BitcodeWriter.h"
#include "llvm/IR/DIBuilder.h"
#include "llvm/IR/DebugInfo.h"
#include "llvm/IR/DiagnosticHandler.h"
#include "llvm/IR/DiagnosticInfo.h"
#include "llvm/IR/DiagnosticPrinter.h"
#include "llvm/IR/LegacyPassManager.h"
#include "llvm/IR/Module.h"
#include "llvm/IR/Verifier.h"
#include "llvm/Support/MemoryBuffer.h"
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

/// Keeps the errors of code generation, which LLVM would print and exit on.
struct ErrorCollector : DiagnosticHandler {
  std::string &Errors;
  explicit ErrorCollector(std::string &Errors) : Errors(Errors) {}

  bool handleDiagnostics(const DiagnosticInfo &Info) override {
    if (Info.getSeverity() == DS_Error) {
      if (!Errors.empty())
        Errors += '\n';
      raw_string_ostream Stream(Errors);
      DiagnosticPrinterRawOStream Printer(Stream);
      Info.print(Printer);
    }
    return true;
  }
};

} // namespace

/// Everything here is left on the heap on purpose: if code generation crashes,
/// it must outlive the crash.
static std::unique_ptr<MemoryBuffer>
emitCopy(TargetMachine &Machine, StringRef Bitcode, std::string &Errors) {
  auto *Context = new LLVMContext;
  Context->setDiagnosticHandler(std::make_unique<ErrorCollector>(Errors));
  auto Copy =
      parseBitcodeFile(MemoryBufferRef(Bitcode, "qdiag"), *Context);
  if (!Copy) {
    Errors = toString(Copy.takeError());
    delete Context;
    return nullptr;
  }
  Module *M = Copy->release();
  M->setTargetTriple(Machine.getTargetTriple());
  M->setDataLayout(Machine.createDataLayout());

  auto *Object = new SmallVector<char, 0>;
  auto *Stream = new raw_svector_ostream(*Object);
  auto *Passes = new legacy::PassManager;
  if (Machine.addPassesToEmitFile(*Passes, *Stream, nullptr,
                                  CodeGenFileType::ObjectFile))
    Errors = "this target does not emit object files";
  else
    Passes->run(*M);

  std::unique_ptr<MemoryBuffer> Result;
  if (Errors.empty())
    Result = MemoryBuffer::getMemBufferCopy(
        StringRef(Object->data(), Object->size()), "qdiag.o");
  delete Passes;
  delete Stream;
  delete Object;
  delete M;
  delete Context;
  return Result;
}

LLVMMemoryBufferRef QDEmitObject(LLVMTargetMachineRef MachineHandle,
                                 LLVMModuleRef ModuleHandle, char **OutError) {
  auto &Machine = *reinterpret_cast<TargetMachine *>(MachineHandle);
  std::string Broken, Fatal;
  // Abandoned by a crash together with the work that uses them.
  auto *Errors = new std::string;
  auto *Bitcode = new SmallVector<char, 0>;
  std::unique_ptr<MemoryBuffer> Result;

  bool Finished = qd::runGuarded(Fatal, [&] {
    raw_string_ostream Report(Broken);
    if (verifyModule(*unwrap(ModuleHandle), &Report)) {
      *Errors = "the module does not verify: " + Broken;
      return;
    }
    raw_svector_ostream Stream(*Bitcode);
    WriteBitcodeToFile(*unwrap(ModuleHandle), Stream,
                       /*ShouldPreserveUseListOrder=*/true);
    Result = emitCopy(Machine, StringRef(Bitcode->data(), Bitcode->size()),
                      *Errors);
  });
  if (!Finished) {
    qd::setError(OutError, Fatal);
    return nullptr;
  }
  if (!Result)
    qd::setError(OutError, StringRef(*Errors).rtrim());
  delete Errors;
  delete Bitcode;
  return wrap(Result.release());
}
