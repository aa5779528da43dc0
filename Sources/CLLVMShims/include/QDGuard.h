#ifndef QDGUARD_H
#define QDGUARD_H

#include <stdbool.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Begins a stretch of work in which LLVM may abort on bad input. What is written to standard output
/// and standard error meanwhile goes nowhere; a fatal error or a crash signal on this thread, outside
/// of calls that return it as a message, ends the process with status 2 and the single line
/// "error: <subject>: <what happened>" on the real standard error. Stretches nest, and there may be
/// any number of them. `subject` is copied.
void QDGuardEnter(const char *subject);

/// For the handler of a signal that says that time is over: does not return where this thread is in
/// work that is abandoned then (code generation), which fails with `reason` as its message. False
/// where it is not, or may not be abandoned at this instruction.
bool QDGuardAbandon(void *signalContext, const char *reason);

/// Whether this process has ever abandoned work in LLVM, which may have left something half done.
bool QDGuardHasAbandoned(void);

/// Ends the innermost stretch of this thread.
void QDGuardLeave(void);

#ifdef __cplusplus
}
#endif
#endif
