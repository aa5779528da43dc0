#ifndef QDGUARD_H
#define QDGUARD_H

#ifdef __cplusplus
extern "C" {
#endif

/// Begins a stretch of work in which LLVM may abort on bad input. Standard error is set aside, so
/// that nothing LLVM prints reaches the user; a fatal error or a crash signal ends the process with
/// status 2 and the single line "error: <subject>: <what happened>" on the real standard error.
/// Requires: not nested, one thread. `subject` is copied.
void QDGuardEnter(const char *subject);

/// Ends the stretch and restores standard error and the signal handlers.
void QDGuardLeave(void);

#ifdef __cplusplus
}
#endif
#endif
