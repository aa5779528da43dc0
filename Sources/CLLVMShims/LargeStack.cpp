//===- LargeStack.cpp - Work that recurses deeply -------------------------===//

#include "LargeStack.h"
#include <cstdint>

#ifdef __linux__
#include <sys/mman.h>
#include <ucontext.h>

namespace {

constexpr size_t Size = size_t(512) << 20;

struct Task {
  llvm::function_ref<bool()> Work;
  bool IsClean = false;
};

/// makecontext passes integers alone.
void run(unsigned High, unsigned Low) {
  auto *T = reinterpret_cast<Task *>(uintptr_t(High) << 32 | Low);
  T->IsClean = T->Work();
}

} // namespace

void qd::runOnLargeStack(llvm::function_ref<bool()> Work) {
  // One that grows downwards counts as a stack, not as memory of the process.
  void *Memory =
      mmap(nullptr, Size, PROT_READ | PROT_WRITE,
           MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_STACK | MAP_GROWSDOWN,
           -1, 0);
  ucontext_t Here, There;
  if (Memory == MAP_FAILED || getcontext(&There)) {
    Work();
    return;
  }
  Task T = {Work};
  There.uc_stack.ss_sp = Memory;
  There.uc_stack.ss_size = Size;
  There.uc_link = &Here;
  auto Address = reinterpret_cast<uintptr_t>(&T);
  makecontext(&There, reinterpret_cast<void (*)()>(run), 2,
              unsigned(Address >> 32), unsigned(Address));
  swapcontext(&Here, &There);
  if (T.IsClean)
    munmap(Memory, Size);
}

#else

void qd::runOnLargeStack(llvm::function_ref<bool()> Work) { Work(); }

#endif
