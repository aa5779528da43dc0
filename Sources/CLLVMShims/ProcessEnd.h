//===- ProcessEnd.h - The last line of a process ----------------*- C++ -*-===//

#ifndef QD_PROCESSEND_H
#define QD_PROCESSEND_H

namespace qd {

/// Writes "error: <Subject>: <What><Detail>", what LLVM printed, and `Advice` as one
/// line to standard error, and ends the process with status 2. Safe in signal
/// handlers.
[[noreturn]] void endProcess(const char *Subject, const char *What,
                             const char *Detail, const char *Advice);

} // namespace qd

#endif
