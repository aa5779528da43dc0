//===- CrashGuard.h - LLVM's fatal errors as messages -----------*- C++ -*-===//

#ifndef QD_CRASHGUARD_H
#define QD_CRASHGUARD_H

#include "llvm/ADT/STLFunctionalExtras.h"
#include <string>

namespace qd {

/// Runs `Work`; returns false, with a message, when LLVM reported a fatal error
/// in it or crashed. `Work` is then abandoned where it stood: its locals are
/// not destroyed, so whatever it was changing must be leaked, not freed.
bool runGuarded(std::string &Message, llvm::function_ref<void()> Work);

} // namespace qd

#endif
