//===- CrashSite.h - Whose code was running at a signal ---------*- C++ -*-===//

#ifndef QD_CRASHSITE_H
#define QD_CRASHSITE_H

#include <cstdint>

namespace qd {

/// Where a signal interrupted a thread. Everything but learnPlaces may be
/// called from signal handlers.
class CrashSite {
  uintptr_t Instruction = 0, Stack = 0;

public:
  /// Notes where LLVM's and this program's code lie.
  static void learnPlaces();

  /// `Context` is the handler's third argument, or null.
  explicit CrashSite(void *Context);

  /// Whether this program's code (or Swift's) was running, called by LLVM or
  /// not, rather than LLVM's. `StackOnEntry` ends what is searched for callers.
  bool isOurs(const void *StackOnEntry) const;

  /// Whether LLVM's own code was running, not what it calls.
  bool isInLLVM() const;

  /// Whether an access to `Address` is one beyond the stack's end.
  bool isNearStack(const void *Address) const;
};

} // namespace qd

#endif
