//===- QDMemory.cpp - What happens when memory runs out -------------------===//

#include "QDMemory.h"
#include "llvm/Support/CBindingWrapping.h"
#include "llvm/Support/ErrorHandling.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Process.h"
#include <cstdlib>
#include <new>
#include <sys/mman.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace llvm;

static void (*CurrentHandler)() = nullptr;

static void onRefusal() {
  CurrentHandler();
  // A new-handler that returns is asked again, for ever.
  std::abort();
}

void QDOnOutOfMemory(void (*Handler)(void)) {
  CurrentHandler = Handler;
  std::set_new_handler(onRefusal);
  llvm::remove_bad_alloc_error_handler();
  llvm::install_bad_alloc_error_handler(
      [](void *, const char *, bool) { onRefusal(); });
}

void QDReturnFreeMemory(void) {
#ifdef __GLIBC__
  malloc_trim(0);
#endif
}

void QDReleasePages(LLVMMemoryBufferRef Buffer) {
  // LLVM's own way is posix_madvise, which glibc does nothing for.
  MemoryBuffer &Text = *unwrap(Buffer);
  if (Text.getBufferKind() != MemoryBuffer::MemoryBuffer_MMap)
    return;
  const uintptr_t Page = sys::Process::getPageSizeEstimate();
  const uintptr_t Start =
      reinterpret_cast<uintptr_t>(Text.getBufferStart()) & ~(Page - 1);
  const uintptr_t End = reinterpret_cast<uintptr_t>(Text.getBufferEnd());
  ::madvise(reinterpret_cast<void *>(Start), End - Start, MADV_DONTNEED);
}
