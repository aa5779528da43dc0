//===- LargeStack.h - Work that recurses deeply -----------------*- C++ -*-===//

#ifndef QD_LARGESTACK_H
#define QD_LARGESTACK_H

#include "llvm/ADT/STLFunctionalExtras.h"

namespace qd {

/// Runs `Work` on this thread with a stack of half a gigabyte, of which the system
/// gives what is touched; on the thread's own where there is no room. LLVM's code
/// generator recurses once a basic block. What leaves `Work` must return from it.
/// The stack stays where `Work` returns false: something may still point into it.
void runOnLargeStack(llvm::function_ref<bool()> Work);

} // namespace qd

#endif
