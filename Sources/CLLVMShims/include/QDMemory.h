//===- QDMemory.h - What happens when memory runs out -----------*- C -*-===//

#ifndef QD_MEMORY_H
#define QD_MEMORY_H

#ifdef __cplusplus
extern "C" {
#endif

/// `Handler` is called when LLVM or the C++ library is refused memory, on the
/// thread that asked. Where it returns, the process is aborted. Requires: a
/// handler that allocates nothing.
void QDOnOutOfMemory(void (*Handler)(void));

#ifdef __cplusplus
}
#endif

#endif
