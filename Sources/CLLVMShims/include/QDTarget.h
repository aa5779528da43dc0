#ifndef QDTARGET_H
#define QDTARGET_H

#include <llvm-c/TargetMachine.h>
#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/// The target of a normalised triple, ready for code generation, assembling and disassembling; null
/// where this LLVM has none. Only the backend that is asked for is initialised.
LLVMTargetRef QDFindTarget(const char *triple);

/// Whether `cpu` names a processor of the target, aliases included. The C API knows no such
/// question: it prints to standard error and falls back to a generic processor.
bool QDIsCPUName(LLVMTargetRef target, const char *triple, const char *cpu);

/// The lists below fill `names` with at most `capacity` strings, in LLVM's (alphabetical) order, and
/// return how many there are. The strings belong to LLVM and live as long as the process.

/// The names of all targets: x86-64, aarch64, riscv64, …
size_t QDGetTargetNames(const char **names, size_t capacity);

/// The names of all processors of the target.
size_t QDGetCPUNames(LLVMTargetRef target, const char *triple,
                     const char **names, size_t capacity);

/// The names of all features of the target.
size_t QDGetFeatureNames(LLVMTargetRef target, const char *triple,
                         const char **names, size_t capacity);

/// The names of the features that a processor and a feature string switch on, with everything they imply.
size_t QDGetCPUFeatureNames(LLVMTargetRef target, const char *triple,
                            const char *cpu, const char *features,
                            const char **names, size_t capacity);

/// The names of the features that the machine's processor and feature string switch on, with
/// everything they imply.
size_t QDGetEnabledFeatureNames(LLVMTargetMachineRef machine,
                                const char **names, size_t capacity);

#ifdef __cplusplus
}
#endif
#endif
