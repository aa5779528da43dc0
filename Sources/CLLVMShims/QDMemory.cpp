//===- QDMemory.cpp - What happens when memory runs out -------------------===//

#include "QDMemory.h"
#include "llvm/Support/ErrorHandling.h"
#include <cstdlib>
#include <new>

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
