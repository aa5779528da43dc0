//===- Compilation.cpp - One source compiled in process -------------------===//

#include "Compilation.h"
#include "SourceFacts.h"

#include "clang/CodeGen/CodeGenAction.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/CompilerInvocation.h"
#include "clang/Frontend/MultiplexConsumer.h"
#include "clang/Frontend/TextDiagnosticPrinter.h"
#include "clang/Driver/CreateInvocationFromArgs.h"
#include "clang/Lex/PreprocessorOptions.h"
#include "clang/Tooling/CompilationDatabase.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Support/VirtualFileSystem.h"
#include "llvm/Support/raw_ostream.h"

#include <unistd.h>

#ifndef QDIAG_CLANG_RESOURCES
#error "the manifest says where clang's own headers are"
#endif

namespace {

/// Bitcode, and what the syntax tree says on the way.
class Action : public clang::EmitBCAction {
public:
  Action(qdiag::SourceWords &Words) : Words(Words) {}

protected:
  std::unique_ptr<clang::ASTConsumer>
  CreateASTConsumer(clang::CompilerInstance &CI, llvm::StringRef File) override {
    std::vector<std::unique_ptr<clang::ASTConsumer>> All;
    All.push_back(qdiag::makeWordConsumer(Words));
    auto CodeGen = clang::EmitBCAction::CreateASTConsumer(CI, File);
    if (!CodeGen)
      return nullptr;
    All.push_back(std::move(CodeGen));
    return std::make_unique<clang::MultiplexConsumer>(std::move(All));
  }

private:
  qdiag::SourceWords &Words;
};

/// The arguments for a file: the user's, the build's, or what is usual.
std::vector<std::string> arguments(const std::string &File,
                                   const std::vector<std::string> &Given,
                                   std::string &Directory) {
  std::vector<std::string> All = {"clang"};
  if (!Given.empty()) {
    All.insert(All.end(), Given.begin(), Given.end());
    All.push_back(File);
    return All;
  }
  std::string Ignored;
  if (auto Database =
          clang::tooling::CompilationDatabase::autoDetectFromSource(File, Ignored)) {
    auto Commands = Database->getCompileCommands(File);
    // Commands for other files are guesses.
    if (!Commands.empty() && Commands[0].Heuristic.empty()) {
      Directory = Commands[0].Directory;
      All.clear();
      auto &Line = Commands[0].CommandLine;
      for (size_t I = 0; I < Line.size(); ++I) {
        if (Line[I] == "-o" || Line[I] == "-MF" || Line[I] == "-MT" || Line[I] == "-MQ") {
          ++I;
          continue;
        }
        if (Line[I] == "-MD" || Line[I] == "-MMD" || Line[I] == "-MP")
          continue;
        All.push_back(Line[I]);
      }
      return All;
    }
  }
  All.insert(All.end(), {"-O3", "-march=native", File});
  return All;
}

bool has(const std::vector<std::string> &All, llvm::StringRef Prefix) {
  for (auto &Argument : All)
    if (llvm::StringRef(Argument).starts_with(Prefix))
      return true;
  return false;
}

/// All that can be read of an open file.
std::unique_ptr<llvm::MemoryBuffer> content(int Descriptor, llvm::StringRef Name) {
  auto Size = lseek(Descriptor, 0, SEEK_END);
  auto Buffer = llvm::WritableMemoryBuffer::getNewUninitMemBuffer(Size < 0 ? 0 : Size, Name);
  size_t Done = 0;
  while (Buffer && Done < Buffer->getBufferSize()) {
    auto Count = pread(Descriptor, Buffer->getBufferStart() + Done,
                       Buffer->getBufferSize() - Done, Done);
    if (Count <= 0)
      return nullptr;
    Done += Count;
  }
  return Buffer;
}

} // namespace

bool qdiag::compile(const std::string &File, int Content,
                    const std::vector<std::string> &Given) {
  llvm::InitializeAllTargets();
  llvm::InitializeAllTargetMCs();
  llvm::InitializeAllAsmPrinters();
  llvm::InitializeAllAsmParsers();

  std::string Directory;
  auto All = arguments(File, Given, Directory);
  if (!Directory.empty() && chdir(Directory.c_str()) != 0) {
    llvm::errs() << "error: " << Directory << ": cannot be entered\n";
    return false;
  }
  // Lines tie loops to the source; whatever is to be made, IR is.
  if (!has(All, "-g"))
    All.push_back("-gline-tables-only");
  if (!has(All, "-resource-dir"))
    All.push_back(std::string("-resource-dir=") + QDIAG_CLANG_RESOURCES);
  // What else the driver would do with it is nobody's business here.
  All.insert(All.begin() + 1, "-Qunused-arguments");
  std::vector<const char *> Pointers;
  for (auto &Argument : All)
    Pointers.push_back(Argument.c_str());

  auto Files = llvm::vfs::getRealFileSystem();
  clang::DiagnosticOptions Options;
  auto Diagnostics = clang::CompilerInstance::createDiagnostics(
      *Files, Options, new clang::TextDiagnosticPrinter(llvm::errs(), Options));
  clang::CreateInvocationOptions How;
  How.Diags = Diagnostics;
  How.VFS = Files;
  std::shared_ptr<clang::CompilerInvocation> Invocation =
      clang::createInvocation(Pointers, How);
  if (!Invocation)
    return false;
  if (Content >= 0) {
    auto &Inputs = Invocation->getFrontendOpts().Inputs;
    auto Buffer = content(Content, File);
    if (!Buffer || Inputs.size() != 1 || !Inputs[0].isFile())
      return false;
    // A change that brings intrinsics would bring their header in a line of its own.
    if (Buffer->getBuffer().contains("_mm256_") || Buffer->getBuffer().contains("_mm512_"))
      Invocation->getPreprocessorOpts().Includes.push_back("immintrin.h");
    Invocation->getPreprocessorOpts().addRemappedFile(Inputs[0].getFile(), Buffer.release());
  }

  clang::CompilerInstance Compiler(Invocation);
  Compiler.createVirtualFileSystem(Files);
  Compiler.createDiagnostics();
  if (!Compiler.hasDiagnostics())
    return false;
  llvm::SmallString<0> Bitcode;
  Compiler.setOutputStream(std::make_unique<llvm::raw_svector_ostream>(Bitcode));
  SourceWords Words;
  Action Compile(Words);
  if (!Compiler.ExecuteAction(Compile) || Compiler.getDiagnostics().hasErrorOccurred())
    return false;
  std::string JSON = encode(Words);
  llvm::outs() << JSON.size() << "\n" << JSON << Bitcode;
  llvm::outs().flush();
  return true;
}
