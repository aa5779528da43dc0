//===- QDMessages.h - What the machine side of the shim returns ---*- C -*-===//
//
// Conventions:
// - `char **outError` may be null. On failure (and only then) it receives a
//   message that the caller frees with QDDisposeMessage.
// - Strings inside structs belong to the reference they were read from and live
//   as long as it does.
// - Input is untrusted: a fatal error or a crash inside LLVM ends in an error
//   message. The first guarded call installs handlers for SIGABRT, SIGSEGV and
//   the like, and LLVM's fatal error handlers, for the whole process; outside
//   guarded calls, signals go where they went before.
// - Nothing that is read names a file to open, or prints.
// - No reference may be used by two threads at once; different ones may.
// - `triple` must be of x86, AArch64, ARM or RISC-V. `cpu` is a name that
//   QDListCPUs gives, or "" for the architecture's generic one. `features` is
//   LLVM's list, as in "+avx512vnni,-fma", or "".
//
//
//===--------------------------------------------------------------------===//

#ifndef QD_MESSAGES_H
#define QD_MESSAGES_H

#include <stddef.h>

/// Opens and closes the declarations of a header: C names, no null pointers
/// unless they are said to be.
#ifdef __cplusplus
#define QD_EXTERN_BEGIN extern "C" {
#define QD_EXTERN_END }
#else
#define QD_EXTERN_BEGIN
#define QD_EXTERN_END
#endif
#ifdef __clang__
#define QD_BEGIN QD_EXTERN_BEGIN _Pragma("clang assume_nonnull begin")
#define QD_END _Pragma("clang assume_nonnull end") QD_EXTERN_END
#else
#define _Nullable
#define _Nonnull
#define QD_BEGIN QD_EXTERN_BEGIN
#define QD_END QD_EXTERN_END
#endif

QD_BEGIN

/// Frees a message that a function of this header returned through `outError`.
void QDDisposeMessage(char *_Nullable message);

/// Frees a list of strings and the strings in it.
void QDDisposeStrings(char *_Nullable *_Nullable strings, size_t count);

QD_END

#endif
