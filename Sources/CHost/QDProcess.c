#define _GNU_SOURCE
#include "QDProcess.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/select.h>
#include <sys/wait.h>
#include <unistd.h>

#include <sys/mman.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

int QDFork(void) {
  pid_t Parent = getpid();
  pid_t Child = fork();
#ifdef __linux__
  if (Child == 0) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    // The parent may have ended before the line above.
    if (getppid() != Parent)
      _exit(2);
  }
#else
  (void)Parent;
#endif
  return Child;
}

int QDAnonymousFile(void) {
#ifdef __linux__
  int Memory = memfd_create("qdiag-report", MFD_CLOEXEC);
  if (Memory >= 0 || errno == EMFILE || errno == ENFILE)
    return Memory;
#endif
  const char *Folder = getenv("TMPDIR");
  char Path[4096];
  if (snprintf(Path, sizeof Path, "%s/qdiag-XXXXXX",
               Folder && *Folder ? Folder : "/tmp") >= (int)sizeof Path) {
    errno = ENAMETOOLONG;
    return -1;
  }
  int File = mkstemp(Path);
  if (File >= 0)
    unlink(Path);
  return File;
}

int *QDSharedWords(int Count) {
  void *Words = mmap(NULL, (size_t)Count * sizeof(int), PROT_READ | PROT_WRITE,
                     MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  return Words == MAP_FAILED ? NULL : Words;
}

void QDReleaseSharedWords(int *Words, int Count) {
  if (Words)
    munmap(Words, (size_t)Count * sizeof(int));
}

int QDSharedWord(const int *Word) {
  return __atomic_load_n(Word, __ATOMIC_ACQUIRE);
}

void QDSetSharedWord(int *Word, int Value) {
  __atomic_store_n(Word, Value, __ATOMIC_RELEASE);
}

void QDWakeParent(void) { kill(getppid(), SIGCHLD); }

int QDSpawn(const char *const *Arguments, int Output, int Error,
            unsigned long long Memory) {
  int Failure[2];
  if (pipe(Failure) != 0)
    return -1;
  fcntl(Failure[0], F_SETFD, FD_CLOEXEC);
  fcntl(Failure[1], F_SETFD, FD_CLOEXEC);
  int Child = QDFork();
  if (Child == 0) {
    QDSignalsEnd();
    signal(SIGPIPE, SIG_DFL);
    signal(SIGXFSZ, SIG_DFL);
    if (Memory) {
      struct rlimit Limit = {Memory, Memory};
      setrlimit(RLIMIT_AS, &Limit);
    }
    if (dup2(Output, STDOUT_FILENO) >= 0 && dup2(Error, STDERR_FILENO) >= 0)
      execvp(Arguments[0], (char *const *)Arguments);
    int Reason = errno;
    ssize_t Written = write(Failure[1], &Reason, sizeof Reason);
    (void)Written;
    _exit(127);
  }
  close(Failure[1]);
  int Reason = Child < 0 ? errno : 0;
  // What executes has closed its end.
  if (Child >= 0 && read(Failure[0], &Reason, sizeof Reason) == sizeof Reason)
    while (waitpid(Child, NULL, 0) < 0 && errno == EINTR)
      ;
  close(Failure[0]);
  if (!Reason)
    return Child;
  errno = Reason;
  return -1;
}

int QDReap(int Child, int *Status) {
  int Word = 0;
  pid_t Ended = waitpid(Child, &Word, WNOHANG);
  if (Ended == 0 || (Ended < 0 && errno == EINTR))
    return 0;
  *Status = Ended < 0          ? -SIGKILL
            : WIFEXITED(Word)  ? WEXITSTATUS(Word)
                               : -WTERMSIG(Word);
  return 1;
}

void QDKill(int Child) {
  kill(Child, SIGKILL);
  while (waitpid(Child, NULL, 0) < 0 && errno == EINTR)
    ;
}

//===-- Signals -----------------------------------------------------------===//

static const int EndingSignals[] = {SIGINT, SIGTERM, SIGHUP};
enum { EndingCount = sizeof EndingSignals / sizeof EndingSignals[0] };

static struct sigaction FormerEnding[EndingCount], FormerChild;
static sigset_t FormerMask;
static volatile sig_atomic_t EndingSignal, ChildEnded;

// Static: a signal handler may not allocate. An empty name is a free place.
static char Unfinished[8][4096];
enum { UnfinishedCount = sizeof Unfinished / sizeof Unfinished[0] };

static void onEndWithFile(int Signal) {
  for (int I = 0; I < UnfinishedCount; ++I)
    if (Unfinished[I][0])
      unlink(Unfinished[I]);
  QDDieOf(Signal);
}

static void onEndingSignal(int Signal) {
  // Whoever should have looked at the first is stuck.
  if (EndingSignal)
    onEndWithFile(Signal);
  EndingSignal = Signal;
}
static void onChildEnd(int Signal) {
  (void)Signal;
  ChildEnded = 1;
}

static int isIgnored(int Signal) {
  struct sigaction Action;
  return sigaction(Signal, NULL, &Action) == 0 && Action.sa_handler == SIG_IGN;
}

static sigset_t caughtSignals(void) {
  sigset_t Set;
  sigemptyset(&Set);
  sigaddset(&Set, SIGCHLD);
  for (int I = 0; I < EndingCount; ++I)
    sigaddset(&Set, EndingSignals[I]);
  return Set;
}

void QDSignalsBegin(void) {
  EndingSignal = ChildEnded = 0;
  struct sigaction Action;
  memset(&Action, 0, sizeof Action);
  Action.sa_handler = onEndingSignal;
  for (int I = 0; I < EndingCount; ++I) {
    sigaction(EndingSignals[I], NULL, &FormerEnding[I]);
    if (!isIgnored(EndingSignals[I]))
      sigaction(EndingSignals[I], &Action, NULL);
  }
  Action.sa_handler = onChildEnd;
  Action.sa_flags = SA_NOCLDSTOP;
  sigaction(SIGCHLD, &Action, &FormerChild);
  // Whoever started this process may have left them blocked.
  sigset_t Caught = caughtSignals();
  sigprocmask(SIG_UNBLOCK, &Caught, &FormerMask);
}

void QDSignalsEnd(void) {
  for (int I = 0; I < EndingCount; ++I)
    sigaction(EndingSignals[I], &FormerEnding[I], NULL);
  sigaction(SIGCHLD, &FormerChild, NULL);
}

int QDEndingSignal(void) { return EndingSignal; }

void QDWaitForSignal(double Seconds) {
  sigset_t Caught = caughtSignals(), Before;
  // A signal between the look and the wait must not be slept through.
  sigprocmask(SIG_BLOCK, &Caught, &Before);
  if (!ChildEnded && !EndingSignal && Seconds > 0) {
    struct timespec Time;
    Time.tv_sec = (time_t)Seconds;
    Time.tv_nsec = (long)((Seconds - (double)Time.tv_sec) * 1e9);
    pselect(0, NULL, NULL, NULL, &Time, &Before);
  }
  ChildEnded = 0;
  sigprocmask(SIG_SETMASK, &Before, NULL);
}

void QDDieOf(int Signal) {
  signal(Signal, SIG_DFL);
  sigset_t Set;
  sigemptyset(&Set);
  sigaddset(&Set, Signal);
  sigprocmask(SIG_UNBLOCK, &Set, NULL);
  raise(Signal);
}

// Where `Path` stands; an empty one finds a free place. -1 where there is none.
static int placeOf(const char *Path) {
  for (int I = 0; I < UnfinishedCount; ++I)
    if (!strncmp(Unfinished[I], Path, sizeof Unfinished[I] - 1))
      return I;
  return -1;
}

static void replaceHandlers(void (*Former)(int), void (*New)(int)) {
  for (int I = 0; I < EndingCount; ++I) {
    struct sigaction Action;
    if (sigaction(EndingSignals[I], NULL, &Action) == 0 &&
        Action.sa_handler == Former)
      signal(EndingSignals[I], New);
  }
}

void QDRemoveOnSignal(const char *Path) {
  int Place = placeOf("");
  if (Place < 0)
    return;
  strncpy(Unfinished[Place], Path, sizeof Unfinished[Place] - 1);
  replaceHandlers(SIG_DFL, onEndWithFile);
}

void QDKeepOnSignal(const char *Path) {
  int Place = placeOf(Path);
  if (Place >= 0)
    Unfinished[Place][0] = 0;
  for (int I = 0; I < UnfinishedCount; ++I)
    if (Unfinished[I][0])
      return;
  replaceHandlers(onEndWithFile, SIG_DFL);
}
