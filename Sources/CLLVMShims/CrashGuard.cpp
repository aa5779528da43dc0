//===- CrashGuard.cpp - LLVM's fatal errors as messages -------------------===//

#include "CrashGuard.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/CrashRecoveryContext.h"
#include "llvm/Support/ErrorHandling.h"
#include "llvm/Support/raw_ostream.h"
#include <mutex>

using namespace llvm;

/// Where the handler leaves its message: the innermost guard's string.
static thread_local std::string *FatalMessage = nullptr;

static void onFatalError(void *, const char *Reason, bool) {
  if (CrashRecoveryContext *Guard = CrashRecoveryContext::GetCurrent()) {
    if (FatalMessage)
      *FatalMessage = StringRef(Reason).rtrim().str();
    Guard->HandleExit(70);
  }
  // Not ours: LLVM ends the process after this, so say why.
  errs() << "LLVM ERROR: " << Reason << '\n';
}

bool qd::runGuarded(std::string &Message, function_ref<void()> Work) {
  static std::once_flag Once;
  std::call_once(Once, [] {
    CrashRecoveryContext::Enable();
    remove_fatal_error_handler();
    install_fatal_error_handler(onFatalError);
  });

  std::string *Outer = FatalMessage;
  Message.clear();
  FatalMessage = &Message;
  CrashRecoveryContext Guard;
  bool Finished = Guard.RunSafely(Work);
  FatalMessage = Outer;
  if (!Finished && Message.empty())
    Message = "LLVM crashed (signal " + std::to_string(Guard.RetCode - 128) +
              ")";
  return Finished;
}
