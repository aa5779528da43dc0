#ifndef QDGUARD_H
#define QDGUARD_H

#ifdef __cplusplus
extern "C" {
#endif

/// Begins a stretch of work in which LLVM may abort on bad input. What is written to standard output
/// and standard error meanwhile goes nowhere; a fatal error or a crash signal on this thread, outside
/// of calls that return it as a message, ends the process with status 2 and the single line
/// "error: <subject>: <what happened>" on the real standard error. Stretches nest, and there may be
/// any number of them. `subject` is copied.
void QDGuardEnter(const char *subject);

/// Ends the innermost stretch of this thread.
void QDGuardLeave(void);

#ifdef __cplusplus
}
#endif
#endif
