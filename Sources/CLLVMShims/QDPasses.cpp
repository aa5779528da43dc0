//===- QDPasses.cpp - LLVM's passes over a module -------------------------===//

#include "QDPasses.h"
#include "CrashGuard.h"
#include "LargeStack.h"
#include "MachineTarget.h"
#include "llvm-c/Error.h"
#include "llvm-c/Transforms/PassBuilder.h"

bool QDRunPasses(LLVMModuleRef Module, const char *Pipeline,
                 LLVMTargetMachineRef Machine, char **OutError) {
  LLVMPassBuilderOptionsRef Options = LLVMCreatePassBuilderOptions();
  LLVMPassBuilderOptionsSetLoopVectorization(Options, true);
  // The C API leaves it off, unlike compilers.
  LLVMPassBuilderOptionsSetSLPVectorization(Options, true);

  std::string Fatal;
  LLVMErrorRef Failure = nullptr;
  bool Finished = false;
  qd::runOnLargeStack([&] {
    Finished = qd::runGuarded(Fatal, [&] {
      Failure = LLVMRunPasses(Module, Pipeline, Machine, Options);
    });
    return Finished;
  });
  if (!Finished) {
    qd::setError(OutError, Fatal);
    return false;
  }
  LLVMDisposePassBuilderOptions(Options);
  if (!Failure)
    return true;
  char *Message = LLVMGetErrorMessage(Failure);
  qd::setError(OutError, Message);
  LLVMDisposeErrorMessage(Message);
  return false;
}
