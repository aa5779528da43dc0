//===- QDPasses.h - LLVM's passes over a module -------------------*- C -*-===//
//
// Conventions: QDMessages.h.
//
//===--------------------------------------------------------------------===//

#ifndef QD_PASSES_H
#define QD_PASSES_H

#include "QDMessages.h"
#include "llvm-c/TargetMachine.h"
#include "llvm-c/Types.h"
#include <stdbool.h>

QD_BEGIN

/// Runs a pipeline of the new pass manager over `module`, spelled as for
/// `opt -passes=`, with loop and SLP vectorization.
/// False where there is no such pipeline, or LLVM fails in it; then the module
/// must be neither used nor freed.
bool QDRunPasses(LLVMModuleRef module, const char *pipeline,
                 LLVMTargetMachineRef machine,
                 char *_Nullable *_Nullable outError);

QD_END

#endif
