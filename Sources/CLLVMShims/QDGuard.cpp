#include "QDGuard.h"

#include "llvm/Support/ErrorHandling.h"

#include <algorithm>
#include <csignal>
#include <cstring>
#include <sys/mman.h>
#include <unistd.h>

namespace {

constexpr int CrashSignals[] = {SIGABRT, SIGSEGV, SIGBUS, SIGILL,
                                SIGFPE,  SIGTRAP, SIGSYS};
constexpr size_t SignalCount = sizeof(CrashSignals) / sizeof(CrashSignals[0]);

// All of it is static: a signal handler may not allocate.
char Subject[4096];
int RealStandardError = -1;
int SetAside = -1;
struct sigaction PreviousActions[SignalCount];
// Enough for the handler itself, which is all that runs on it.
alignas(16) char AlternateStack[64 * 1024];

void writeAll(int FD, const char *Text, size_t Length) {
  while (Length > 0) {
    ssize_t Written = write(FD, Text, Length);
    if (Written <= 0)
      return;
    Text += Written;
    Length -= static_cast<size_t>(Written);
  }
}

void writeText(int FD, const char *Text) { writeAll(FD, Text, strlen(Text)); }

/// The first line that LLVM printed before it gave up.
void writeFirstLineSetAside(int FD) {
  char Text[400];
  if (SetAside < 0)
    return;
  ssize_t Length = pread(SetAside, Text, sizeof(Text), 0);
  if (Length <= 0)
    return;
  const char *End = std::find(Text, Text + Length, '\n');
  if (End == Text)
    return;
  writeText(FD, "; LLVM said: ");
  writeAll(FD, Text, static_cast<size_t>(End - Text));
}

[[noreturn]] void endProcess(const char *What) {
  int FD = RealStandardError >= 0 ? RealStandardError : STDERR_FILENO;
  writeText(FD, "error: ");
  writeText(FD, Subject);
  writeText(FD, ": ");
  writeText(FD, What);
  writeFirstLineSetAside(FD);
  writeText(FD, "; the input is damaged or was written by a newer LLVM than 22\n");
  _exit(2);
}

void onSignal(int Signal) {
  endProcess(Signal == SIGSEGV || Signal == SIGBUS
                 ? "LLVM crashed on this input"
                 : "LLVM aborted on this input");
}

void onFatalError(void *, const char *Reason, bool) {
  static char What[1024] = "LLVM gave up on this input: ";
  strncat(What, Reason, sizeof(What) - strlen(What) - 1);
  if (char *NewLine = strchr(What, '\n'))
    *NewLine = 0;
  endProcess(What);
}

} // namespace

void QDGuardEnter(const char *NewSubject) {
  strncpy(Subject, NewSubject, sizeof(Subject) - 1);
  RealStandardError = dup(STDERR_FILENO);
  SetAside = memfd_create("qdiag-stderr", MFD_CLOEXEC);
  if (RealStandardError >= 0 && SetAside >= 0)
    dup2(SetAside, STDERR_FILENO);

  stack_t Stack = {};
  Stack.ss_sp = AlternateStack;
  Stack.ss_size = sizeof(AlternateStack);
  sigaltstack(&Stack, nullptr);
  struct sigaction Action = {};
  Action.sa_handler = onSignal;
  Action.sa_flags = SA_ONSTACK | SA_RESETHAND;
  for (size_t I = 0; I < SignalCount; ++I)
    sigaction(CrashSignals[I], &Action, &PreviousActions[I]);
  llvm::install_fatal_error_handler(onFatalError, nullptr);
}

void QDGuardLeave(void) {
  llvm::remove_fatal_error_handler();
  for (size_t I = 0; I < SignalCount; ++I)
    sigaction(CrashSignals[I], &PreviousActions[I], nullptr);
  if (RealStandardError >= 0) {
    dup2(RealStandardError, STDERR_FILENO);
    close(RealStandardError);
  }
  if (SetAside >= 0)
    close(SetAside);
  RealStandardError = SetAside = -1;
}
