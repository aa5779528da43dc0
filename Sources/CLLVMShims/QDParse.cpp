#include "QDParse.h"
#include "CrashGuard.h"
#include "MachineTarget.h"
#include "Silence.h"

#include "llvm/AsmParser/AsmParserContext.h"
#include "llvm/AsmParser/Parser.h"
#include "llvm/Bitcode/BitcodeReader.h"
#include "llvm/IR/DebugInfo.h"
#include "llvm/IR/DiagnosticInfo.h"
#include "llvm/IR/DiagnosticPrinter.h"
#include "llvm/IR/LLVMContext.h"
#include "llvm/IR/Module.h"
#include "llvm/IR/Verifier.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;

struct QDOpaquePositions {
  AsmParserContext Context;
};

namespace {

using qd::copyString;

/// Keeps the readers from verifying by themselves: they abort the process where the verifier,
/// called by us, returns a message. Debug information is checked in `checkModule`.
void keepReadersFromAborting() {
  static bool Done = [] {
    auto &Options = cl::getRegisteredOptions();
    auto Found = Options.find("disable-auto-upgrade-debug-info");
    if (Found != Options.end())
      static_cast<cl::opt<bool> *>(Found->second)->setValue(true);
    return true;
  }();
  (void)Done;
}

std::unique_ptr<Module> parseText(MemoryBufferRef Buffer, LLVMContext &Context,
                                  AsmParserContext *Positions,
                                  QDParseError &Error) {
  SMDiagnostic Diagnostic;
  auto Module = parseAssembly(
      Buffer, Diagnostic, Context, nullptr,
      [](StringRef, StringRef) { return std::nullopt; }, Positions);
  if (!Module) {
    Error.message = copyString(Diagnostic.getMessage());
    Error.line = Diagnostic.getLineNo() > 0 ? Diagnostic.getLineNo() : 0;
    Error.column = Error.line ? Diagnostic.getColumnNo() + 1 : 0;
  }
  return Module;
}

std::unique_ptr<Module> parseBitcode(MemoryBufferRef Buffer,
                                     LLVMContext &Context,
                                     QDParseError &Error) {
  Error.isBitcode = true;
  if (auto Producer = getBitcodeProducerString(Buffer)) {
    if (!Producer->empty())
      Error.producer = copyString(*Producer);
  } else {
    consumeError(Producer.takeError());
  }
  auto Modules = getBitcodeModuleList(Buffer);
  if (!Modules) {
    Error.message = copyString(toString(Modules.takeError()));
    return nullptr;
  }
  if (Modules->empty()) {
    Error.message = copyString("the file holds no module");
    return nullptr;
  }
  Error.byteOffset =
      Modules->front().getBuffer().data() - Buffer.getBufferStart();
  auto Module = Modules->front().parseModule(Context);
  if (!Module) {
    Error.message = copyString(toString(Module.takeError()));
    return nullptr;
  }
  return std::move(*Module);
}

/// The verifier's first complaint, its subject on one line.
std::string firstComplaint(StringRef Text) {
  auto [Message, Rest] = Text.split('\n');
  std::string Result = Message.str();
  StringRef Subject = Rest.split('\n').first.trim();
  if (!Subject.empty())
    Result += ": " + Subject.substr(0, 160).str();
  return Result;
}

/// The first function that the verifier rejects on its own, or null.
Function *firstBrokenFunction(Module &M) {
  for (Function &F : M)
    if (verifyFunction(F))
      return &F;
  return nullptr;
}

bool checkModule(Module &M, QDPositionsRef Positions, QDParseError &Error) {
  std::string Complaints;
  raw_string_ostream Stream(Complaints);
  bool BrokenDebugInfo = false;
  if (verifyModule(M, &Stream, &BrokenDebugInfo)) {
    std::string Message = firstComplaint(Complaints);
    if (Function *F = firstBrokenFunction(M)) {
      Message += " (in function @" + F->getName().str() + ")";
      if (Positions)
        QDGetPosition(Positions, wrap(F), &Error.line, &Error.column);
    }
    Error.message = copyString(Message);
    Error.isVerifierError = true;
    return false;
  }
  if (BrokenDebugInfo ||
      getDebugMetadataVersionFromModule(M) != DEBUG_METADATA_VERSION)
    StripDebugInfo(M);
  return true;
}

/// What reading makes, and where it failed.
struct ParsedModule {
  std::unique_ptr<Module> M;
  std::unique_ptr<QDOpaquePositions> Positions;
  QDParseError Error = {};

  void parse(MemoryBufferRef Buffer, LLVMContext &Context) {
    if (QDIsBitcode(Buffer.getBufferStart(), Buffer.getBufferSize())) {
      M = parseBitcode(Buffer, Context, Error);
    } else {
      if (Buffer.getBufferSize() <= QDPositionsLimit)
        Positions = std::make_unique<QDOpaquePositions>();
      M = parseText(Buffer, Context, Positions ? &Positions->Context : nullptr,
                    Error);
    }
    if (M && !checkModule(*M, Positions.get(), Error))
      M.reset();
  }
};

} // namespace

bool QDIsBitcode(const char *Bytes, size_t Length) {
  auto *Begin = reinterpret_cast<const unsigned char *>(Bytes);
  return isBitcode(Begin, Begin + Length);
}

LLVMModuleRef QDParseModule(LLVMContextRef ContextRef, const char *Bytes,
                            size_t Length, const char *Name,
                            QDPositionsRef *PositionsOut,
                            QDParseError *ErrorOut) {
  keepReadersFromAborting();
  LLVMContext &Context = *unwrap(ContextRef);
  // Warnings of the readers ("ignoring debug info with an invalid version") are not the user's
  // business; errors come back as values.
  Context.setDiagnosticHandlerCallBack([](const DiagnosticInfo *, void *) {});
  // On the heap until it is known that no crash leaves them half-made.
  auto *Result = new ParsedModule;
  QDParseError &Error = Result->Error;
  Error.byteOffset = -1;
  std::string Fatal;
  qd::Silence Warnings;
  if (!qd::runGuarded(Fatal, [&] {
        Result->parse(MemoryBufferRef(StringRef(Bytes, Length), Name), Context);
      })) {
    *ErrorOut = Error;
    ErrorOut->message = copyString(Fatal);
    ErrorOut->line = ErrorOut->column = 0;
    ErrorOut->isFatal = true;
    ErrorOut->isOutOfMemory = Fatal == qd::OutOfMemory;
    return nullptr;
  }
  std::unique_ptr<ParsedModule> Owned(Result);
  if (!Result->M) {
    *ErrorOut = Error;
    return nullptr;
  }
  QDDisposeMessage(Error.producer);
  *PositionsOut = Result->Positions.release();
  return wrap(Result->M.release());
}

void QDDisposePositions(QDPositionsRef Positions) { delete Positions; }

bool QDGetPosition(QDPositionsRef Positions, LLVMValueRef ValueRef,
                   unsigned *Line, unsigned *Column) {
  Value *V = unwrap(ValueRef);
  std::optional<FileLocRange> Range;
  if (auto *I = dyn_cast<Instruction>(V))
    Range = Positions->Context.getInstructionLocation(I);
  else if (auto *B = dyn_cast<BasicBlock>(V))
    Range = Positions->Context.getBlockLocation(B);
  else if (auto *F = dyn_cast<Function>(V))
    Range = Positions->Context.getFunctionLocation(F);
  if (!Range)
    return false;
  *Line = Range->Start.Line + 1;
  *Column = Range->Start.Col + 1;
  return true;
}
