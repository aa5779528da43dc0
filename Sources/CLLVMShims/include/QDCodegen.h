//===- QDCodegen.h - Target machines and object code --------------*- C -*-===//
//
// Conventions: QDMessages.h.
//
//===--------------------------------------------------------------------===//

#ifndef QD_CODEGEN_H
#define QD_CODEGEN_H

#include "QDMessages.h"
#include "llvm-c/TargetMachine.h"
#include "llvm-c/Types.h"
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

QD_BEGIN

/// How far a*b+c may be contracted into one operation, as llc's --fp-contract.
typedef enum {
  QDFPContractOff,  ///< Never.
  QDFPContractOn,   ///< llvm.fmuladd only (LLVM's default).
  QDFPContractFast, ///< Wherever it pays.
} QDFPContract;

/// Creates a target machine at -O3, position independent.
/// Caller disposes of it with LLVMDisposeTargetMachine.
/// Null for an unknown triple, CPU or feature; nothing is printed.
LLVMTargetMachineRef _Nullable QDCreateTargetMachine(
    const char *triple, const char *cpu, const char *features,
    QDFPContract contraction, char *_Nullable *_Nullable outError);

/// Strips the debug info of `module` and gives every instruction a location of
/// its own: line 1, 2, 3, ... over defined functions, their blocks and their
/// instructions in module order, phis and all. Private functions become
/// internal, so that they keep a symbol in the object.
/// Requires: the caller saved the original locations, and walks after the call.
/// Returns the number of instructions, which is the last line given.
uint32_t QDNumberInstructions(LLVMModuleRef module);

/// Replaces `target-cpu`, `target-features` and `tune-cpu` of every defined
/// function, which win over the target machine's otherwise. Empty strings
/// remove the attributes, so that the target machine's hold. Where the CPU has
/// longer vectors than `vscale_range` says (RISC-V), that is raised.
void QDOverrideFunctionTargets(LLVMModuleRef module, const char *cpu,
                               const char *features);

/// Removes CPU and feature names that this LLVM does not know from the
/// attributes of functions (code generation would print a warning for each).
/// Returns those removed whose absence changes the code, sorted, e.g.
/// "+avx512er" but not "-avx512er"; the caller frees them with
/// QDDisposeStrings. Null when there were none, or on error.
char *_Nullable *_Nullable QDDropUnknownFunctionTargets(
    LLVMModuleRef module, const char *triple, size_t *outCount,
    char *_Nullable *_Nullable outError);

/// Generates code for `module`, which must verify, and returns the object file.
/// The module is spent: after a failure it must neither be used nor freed.
/// Caller disposes of the object with LLVMDisposeMemoryBuffer. Null when code
/// generation fails, "Cannot select" included; after a failure, `machine`
/// should be disposed of and not used again, and `outFunction`, null before, is the
/// function at fault as IR spells it (`@"a name"`), where that is known; the
/// caller frees it. It is abandoned when time is over (QDGuardAbandon).
LLVMMemoryBufferRef _Nullable QDEmitObject(
    LLVMTargetMachineRef machine, LLVMModuleRef module,
    char *_Nullable *_Nonnull outFunction,
    char *_Nullable *_Nullable outError);

/// Replaces the body of the function that IR spells `operand` with `unreachable`.
/// Returns its name, which the caller frees; null where the module defines none.
char *_Nullable QDEmptyFunction(LLVMModuleRef module, const char *operand);

QD_END

#endif
