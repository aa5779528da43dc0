//===- CrashGuard.cpp - LLVM's fatal errors as messages -------------------===//

#include "CrashGuard.h"
#include "CrashSite.h"
#include "FunctionAtFault.h"
#include "ProcessEnd.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/ErrorHandling.h"
#include "llvm/Support/PrettyStackTrace.h"
#include "llvm/Support/raw_ostream.h"
#include <csetjmp>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <mutex>
#include <new>

using namespace llvm;

std::atomic<bool> qd::HasAbandonedWork = false;
const char qd::OutOfMemory[] = "out of memory";

namespace {

enum class Failure {
  None,
  Signal,
  DeepRecursion,
  FatalError,
  OutOfMemory,
  Deadline
};

/// A stretch of guarded work on one thread.
struct Guard {
  Guard *Outer;
  /// Null: the work can be abandoned at Resume.
  char *Subject = nullptr;
  /// Where the stack stood on entry.
  const void *StackOnEntry = nullptr;
  sigjmp_buf Resume;
  qd::AtDeadline Then = qd::AtDeadline::Continue;
  Failure Kind = Failure::None;
  int Signal = 0;
  std::string *Message = nullptr;
};

thread_local Guard *Innermost = nullptr;

/// Why work was abandoned when time was over.
const char *DeadlineReason = "";

constexpr int CrashSignals[] = {SIGABRT, SIGSEGV, SIGBUS, SIGILL,
                                SIGFPE,  SIGTRAP, SIGSYS};
constexpr size_t SignalCount = sizeof(CrashSignals) / sizeof(CrashSignals[0]);
struct sigaction FormerActions[SignalCount];

/// Where signal handlers of a thread run, whose own stack may be used up.
class AlternateStack {
  static constexpr size_t Size = 64 * 1024;
  void *Memory = nullptr;

public:
  AlternateStack() {
    stack_t Stack = {};
    sigaltstack(nullptr, &Stack);
    if (!(Stack.ss_flags & SS_DISABLE))
      return;
    Memory = std::malloc(Size);
    Stack = {};
    Stack.ss_sp = Memory;
    Stack.ss_size = Size;
    if (Memory)
      sigaltstack(&Stack, nullptr);
  }
  ~AlternateStack() {
    stack_t None = {};
    None.ss_flags = SS_DISABLE;
    if (Memory && !sigaltstack(&None, nullptr))
      std::free(Memory);
  }
  void touch() {}
};

thread_local AlternateStack SignalStack;

/// Writes the one line on what happened, and ends.
[[noreturn]] void endProcess(const Guard &G, const char *What,
                             const char *Detail, const char *Advice) {
  qd::endProcess(G.Subject, What, Detail, Advice);
}

constexpr char Damaged[] =
    "; the input is damaged or was written by a newer LLVM than 22";

[[noreturn]] void fail(Guard &G, Failure Kind, int Signal,
                       const qd::CrashSite &Site) {
  if (!G.Subject) {
    G.Kind = Kind;
    G.Signal = Signal;
    qd::noteFunctionAtFault();
    siglongjmp(G.Resume, 1);
  }
  if (Kind == Failure::OutOfMemory)
    endProcess(G, qd::OutOfMemory, "", "");
  bool IsDeep = Kind == Failure::DeepRecursion;
  if (Site.isOurs(G.StackOnEntry))
    endProcess(G, "qdiag itself failed on this input",
               IsDeep ? ": it ran out of stack" : "",
               "; this is a fault of qdiag");
  endProcess(G, IsDeep ? "LLVM ran out of stack on this input"
             : Signal == SIGSEGV || Signal == SIGBUS
                 ? "LLVM crashed on this input"
                 : "LLVM aborted on this input",
             "", Damaged);
}

void onSignal(int Signal, siginfo_t *Info, void *Context) {
  Guard *G = Innermost;
  if (!G) {
    // Not ours: as it was before, on a second try.
    for (size_t I = 0; I != SignalCount; ++I)
      if (CrashSignals[I] == Signal)
        sigaction(Signal, &FormerActions[I], nullptr);
    if (Info->si_code <= 0)
      raise(Signal);
    return;
  }
  qd::CrashSite Site(Context);
  bool IsDeep = (Signal == SIGSEGV || Signal == SIGBUS) &&
                Site.isNearStack(Info->si_addr);
  fail(*G, IsDeep ? Failure::DeepRecursion : Failure::Signal, Signal, Site);
}

void onFatalError(void *, const char *Reason, bool) {
  StringRef Line = StringRef(Reason).ltrim().split('\n').first.rtrim();
  Guard *G = Innermost;
  if (!G) {
    // Not ours: LLVM ends the process after this, so say why.
    errs() << "LLVM ERROR: " << Reason << '\n';
    return;
  }
  if (!G->Subject) {
    *G->Message = Line.str();
    G->Kind = Failure::FatalError;
    qd::noteFunctionAtFault();
    siglongjmp(G->Resume, 1);
  }
  endProcess(*G, "LLVM gave up on this input: ", Line.str().c_str(), Damaged);
}

/// Who was asked before about memory that ran out, or null.
std::new_handler FormerHandler = nullptr;

void onOutOfMemory() {
  if (FormerHandler)
    FormerHandler();
  if (Guard *G = Innermost)
    fail(*G, Failure::OutOfMemory, 0, qd::CrashSite(nullptr));
  // A new-handler that returns is asked again, for ever.
  std::abort();
}

void install() {
  qd::CrashSite::learnPlaces();
  struct sigaction Action = {};
  Action.sa_sigaction = onSignal;
  // The mask stays as it is, so that abandoning work need not restore it.
  Action.sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER;
  for (size_t I = 0; I != SignalCount; ++I)
    sigaction(CrashSignals[I], &Action, &FormerActions[I]);
  remove_fatal_error_handler();
  install_fatal_error_handler(onFatalError);
  remove_bad_alloc_error_handler();
  install_bad_alloc_error_handler(
      [](void *, const char *, bool) { onOutOfMemory(); });
  FormerHandler = std::set_new_handler(onOutOfMemory);
}

void prepare() {
  static std::once_flag Once;
  std::call_once(Once, install);
  SignalStack.touch();
}

std::string describe(const Guard &G, std::string Reported) {
  switch (G.Kind) {
  case Failure::OutOfMemory:
    return qd::OutOfMemory;
  case Failure::DeepRecursion:
    return "LLVM ran out of stack";
  case Failure::Deadline:
    return DeadlineReason;
  case Failure::FatalError:
    if (!Reported.empty())
      return Reported;
    return "LLVM gave up";
  default:
    return "LLVM crashed (signal " + std::to_string(G.Signal) + ")";
  }
}

} // namespace

bool qd::runGuarded(std::string &Message, function_ref<void()> Work,
                    AtDeadline Then) {
  prepare();
  Message.clear();
  clearFunctionAtFault();
  const void *Trace = SavePrettyStackState();
  Guard G = {};
  G.Then = Then;
  G.Outer = Innermost;
  G.Message = &Message;
  if (sigsetjmp(G.Resume, /*savesigs=*/0) == 0) {
    Innermost = &G;
    Work();
    Innermost = G.Outer;
    return true;
  }
  Innermost = G.Outer;
  HasAbandonedWork = true;
  RestorePrettyStackState(Trace);
  Message = describe(G, std::move(Message));
  return false;
}

bool qd::abandonAtDeadline(void *SignalContext, const char *Reason) {
  Guard *G = Innermost;
  if (!G || G->Then != AtDeadline::Abandon ||
      !CrashSite(SignalContext).isInLLVM())
    return false;
  DeadlineReason = Reason;
  G->Kind = Failure::Deadline;
  siglongjmp(G->Resume, 1);
}

bool qd::runGuardedEach(size_t Count, std::string &Message,
                        function_ref<void(size_t)> One,
                        function_ref<void(size_t, StringRef)> Lost) {
  for (size_t I = 0; I != Count;) {
    bool Finished = runGuarded(Message, [&] {
      for (; I != Count; ++I)
        One(I);
    });
    if (Finished)
      return true;
    if (Message == OutOfMemory)
      return false;
    Lost(I++, Message);
  }
  return true;
}

void qd::enterSubject(const char *Subject) {
  prepare();
  auto *G = new Guard{};
  G->Outer = Innermost;
  G->Subject = strdup(Subject);
  G->StackOnEntry = __builtin_frame_address(0);
  Innermost = G;
}

void qd::leaveSubject() {
  Guard *G = Innermost;
  Innermost = G->Outer;
  std::free(G->Subject);
  delete G;
}
