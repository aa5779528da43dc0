//===- QDMemory.h - What happens when memory runs out -----------*- C -*-===//

#ifndef QD_MEMORY_H
#define QD_MEMORY_H

#include "llvm-c/Types.h"

#ifdef __cplusplus
extern "C" {
#endif

/// `Handler` is called when LLVM or the C++ library is refused memory, on the
/// thread that asked. Where it returns, the process is aborted. Requires: a
/// handler that allocates nothing.
void QDOnOutOfMemory(void (*Handler)(void));

/// Gives the system back what was freed, which the allocator would keep.
void QDReturnFreeMemory(void);

/// Lets the system take back the pages of a file that was read and is not likely
/// to be read again. The bytes stay valid.
void QDReleasePages(LLVMMemoryBufferRef Buffer);

#ifdef __cplusplus
}
#endif

#endif
