#define _GNU_SOURCE
#include "QDMeasure.h"

#include <string.h>

#if defined(__linux__) && defined(__x86_64__)
#include <errno.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stddef.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <ucontext.h>
#include <unistd.h>

#ifndef MAP_FIXED_NOREPLACE
#define MAP_FIXED_NOREPLACE 0x100000
#endif

enum { PageSize = 4096, StackSize = 64 * 1024, ScratchFile = 0 };
static const int MapFlags = MAP_SHARED | MAP_FIXED_NOREPLACE;

//===-- In the child ------------------------------------------------------===//

// Of the child alone: this process's own copies stay untouched.
static QDMeasuredRun *Result;
static const QDMeasuredProgram *Program;
static uint32_t Pages;

__attribute__((noreturn)) static void end(QDMeasureEnd End, int Number) {
  Result->pages = Pages;
  Result->number = Number;
  Result->end = End;
  syscall(SYS_exit_group, 0);
  __builtin_trap();
}

/// Maps the page that was touched, or ends the child.
static void onFault(int Signal, siginfo_t *Info, void *Context) {
  const ucontext_t *State = Context;
  uint64_t At = (uint64_t)State->uc_mcontext.gregs[REG_RIP];
  uint64_t Touched = (uint64_t)Info->si_addr;
  if (Signal == SIGSEGV && Info->si_code == SEGV_MAPERR &&
      Touched >= PageSize) {
    if (Pages >= Program->mostPages)
      end(QDMeasureTooMany, 0);
    void *Wanted = (void *)(Touched & ~(uint64_t)(PageSize - 1));
    long Mapped = syscall(SYS_mmap, Wanted, PageSize, PROT_READ | PROT_WRITE,
                          MapFlags, ScratchFile,
                          (off_t)(Pages % QDMeasureFrames) * PageSize);
    if (Mapped == (long)Wanted) {
      ++Pages;
      return;
    }
  }
  Result->address =
      Signal == SIGSEGV && Info->si_code == SI_KERNEL ? UINT64_MAX : Touched;
  Result->instruction = At - QDMeasureCode;
  end(QDMeasureFault, Signal);
}

static int catchFaults(void) {
  static const int Signals[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP};
  stack_t Stack = {0};
  Stack.ss_size = StackSize;
  Stack.ss_sp = mmap(NULL, StackSize, PROT_READ | PROT_WRITE,
                     MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (Stack.ss_sp == MAP_FAILED || sigaltstack(&Stack, NULL) != 0)
    return -1;
  for (int Signal = 1; Signal < 32; ++Signal)
    signal(Signal, SIG_DFL);
  struct sigaction Action;
  memset(&Action, 0, sizeof Action);
  Action.sa_sigaction = onFault;
  // A fault in the handler must end the child, not call the handler again.
  Action.sa_flags = SA_SIGINFO | SA_ONSTACK;
  for (size_t I = 0; I < sizeof Signals / sizeof Signals[0]; ++I)
    sigaction(Signals[I], &Action, NULL);
  sigset_t None;
  sigemptyset(&None);
  return sigprocmask(SIG_SETMASK, &None, NULL);
}

static void limit(int Resource, rlim_t Most) {
  struct rlimit Limit = {Most, Most};
  setrlimit(Resource, &Limit);
}

/// Lets through: exit, the return from the handler, and the mapping of one page
/// of the scratch file where nothing is mapped. All else ends the process.
static int confine(void) {
#define QD_ARGUMENT(N) ((uint32_t)offsetof(struct seccomp_data, args[N]))
#define QD_LOAD(Offset) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, (uint32_t)(Offset))
#define QD_UNLESS(Value, Skip)                                                 \
  BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)(Value), 0, Skip)
#define QD_IF(Value, Skip)                                                     \
  BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)(Value), Skip, 0)
  struct sock_filter Filter[] = {
      QD_LOAD(offsetof(struct seccomp_data, arch)),
      QD_UNLESS(AUDIT_ARCH_X86_64, 17),
      QD_LOAD(offsetof(struct seccomp_data, nr)),
      QD_IF(SYS_exit_group, 16),
      QD_IF(SYS_exit, 15),
      QD_IF(SYS_rt_sigreturn, 14),
      QD_UNLESS(SYS_mmap, 12),
      QD_LOAD(QD_ARGUMENT(1)),
      QD_UNLESS(PageSize, 10),
      QD_LOAD(QD_ARGUMENT(1) + 4),
      QD_UNLESS(0, 8),
      QD_LOAD(QD_ARGUMENT(2)),
      QD_UNLESS(PROT_READ | PROT_WRITE, 6),
      QD_LOAD(QD_ARGUMENT(3)),
      QD_UNLESS(MapFlags, 4),
      QD_LOAD(QD_ARGUMENT(4)),
      QD_UNLESS(ScratchFile, 2),
      QD_LOAD(offsetof(struct seccomp_data, nr)),
      QD_IF(SYS_mmap, 1),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
  };
  struct sock_fprog All = {sizeof Filter / sizeof Filter[0], Filter};
  return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &All);
}

static int place(void) {
  size_t Size = (Program->size + PageSize - 1) & ~(size_t)(PageSize - 1);
  void *Code =
      mmap((void *)(uintptr_t)QDMeasureCode, Size, PROT_READ | PROT_WRITE,
           MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);
  if (Code != (void *)(uintptr_t)QDMeasureCode)
    return -1;
  memcpy(Code, Program->code, Program->size);
  if (mprotect(Code, Size, PROT_READ | PROT_EXEC) != 0)
    return -1;
  char *Control =
      mmap((void *)(uintptr_t)QDMeasureControl, PageSize,
           PROT_READ | PROT_WRITE,
           MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);
  if (Control != (void *)(uintptr_t)QDMeasureControl)
    return -1;
  uint32_t Mode = 0x9fc0;
  memcpy(Control + 20, &Mode, sizeof Mode);
  for (int I = 0; I < 8; ++I)
    memcpy(Control + 64 + 8 * I, &Program->fill, 8);
  size_t Length = (size_t)QDMeasureFrames * PageSize;
  uint64_t *Scratch =
      mmap(NULL, Length, PROT_READ | PROT_WRITE, MAP_SHARED, ScratchFile, 0);
  if (Scratch == MAP_FAILED)
    return -1;
  for (size_t I = 0; I < Length / 8; ++I)
    Scratch[I] =
        Program->fill + (Program->spreads ? (I * 167 + 13) % 256 * 64 : 0);
  return munmap(Scratch, Length);
}

typedef void (*Function)(uint64_t Repetitions);

static uint64_t ticks(size_t Offset, uint64_t Repetitions) {
  Function Run = (Function)(uintptr_t)(QDMeasureCode + Offset);
  unsigned Core;
  uint64_t Start = __builtin_ia32_rdtscp(&Core);
  __builtin_ia32_lfence();
  Run(Repetitions);
  uint64_t End = __builtin_ia32_rdtscp(&Core);
  __builtin_ia32_lfence();
  return End - Start;
}

/// Repetitions that take as long as a sample should.
static uint64_t repetitions(size_t Offset) {
  const uint64_t Wanted = 60000;
  uint64_t Count = 1;
  ticks(Offset, 2);
  while (Count < (1u << 20)) {
    uint64_t Once = ticks(Offset, Count), Again = ticks(Offset, Count);
    if ((Once < Again ? Once : Again) >= Wanted)
      break;
    Count *= 2;
  }
  return Count;
}

/// Begins a round where nobody shares the core, as far as the patience goes:
/// other programs come and go within milliseconds.
static void begin(QDMeasuredRound *Round, uint64_t Steps, int *Patience) {
  do {
    Round->witnessBefore = ticks(Program->witness, Steps);
    Round->clockBefore = ticks(Program->chain, Steps);
  } while (Round->witnessBefore * 4 > Round->clockBefore * 5 &&
           (*Patience)-- > 0);
}

__attribute__((noreturn)) static void runRounds(void) {
  // Of all rounds together: some 40 ms.
  int Patience = 1000;
  uint64_t Steps = repetitions(Program->chain) / 2;
  Steps = Steps ? Steps : 1;
  ticks(Program->first, 2);
  uint64_t Count = repetitions(Program->second);
  Result->clockSteps = Steps;
  Result->repetitions = Count;
  for (uint32_t I = 0; I < Program->rounds; ++I) {
    QDMeasuredRound Round;
    uint32_t Before = Pages;
    begin(&Round, Steps, &Patience);
    Round.first = ticks(Program->first, Count);
    Round.second = ticks(Program->second, Count);
    Round.clockAfter = ticks(Program->chain, Steps);
    Round.witnessAfter = ticks(Program->witness, Steps);
    Round.pages = Pages - Before;
    Result->rounds[I] = Round;
    Result->roundCount = I + 1;
  }
  end(QDMeasureDone, 0);
}

__attribute__((noreturn)) static void child(int Scratch, pid_t Parent) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != Parent)
    _exit(2);
  if (Scratch != ScratchFile && dup2(Scratch, ScratchFile) < 0)
    end(QDMeasureNoChild, errno);
  if (syscall(SYS_close_range, ScratchFile + 1, ~0u, 0) != 0)
    for (int I = ScratchFile + 1; I < (int)sysconf(_SC_OPEN_MAX); ++I)
      close(I);
  cpu_set_t Core;
  CPU_ZERO(&Core);
  CPU_SET((size_t)sched_getcpu(), &Core);
  sched_setaffinity(0, sizeof Core, &Core);
  if (place() != 0 || catchFaults() != 0)
    end(QDMeasureNoPlace, errno);
  limit(RLIMIT_CORE, 0);
  limit(RLIMIT_FSIZE, 0);
  limit(RLIMIT_NPROC, 0);
  limit(RLIMIT_NOFILE, 1);
  limit(RLIMIT_DATA, 0);
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 ||
      prctl(PR_SET_DUMPABLE, 0) != 0 || confine() != 0)
    end(QDMeasureNoSeccomp, errno);
  runRounds();
}

//===-- In this process ---------------------------------------------------===//

/// Waits until the child has ended; kills it after `Seconds`.
static int await(pid_t Child, double Seconds, int *Word) {
  int Overdue = 0;
  int Handle = (int)syscall(SYS_pidfd_open, Child, 0);
  struct timespec Start, Now;
  clock_gettime(CLOCK_MONOTONIC, &Start);
  while (waitpid(Child, Word, WNOHANG) == 0) {
    clock_gettime(CLOCK_MONOTONIC, &Now);
    double Left = Seconds - (double)(Now.tv_sec - Start.tv_sec) -
                  (double)(Now.tv_nsec - Start.tv_nsec) * 1e-9;
    if (Left <= 0) {
      Overdue = 1;
      kill(Child, SIGKILL);
      while (waitpid(Child, Word, 0) < 0 && errno == EINTR)
        ;
      break;
    }
    struct pollfd Ended = {Handle, POLLIN, 0};
    // Without a handle on the process it is asked now and then.
    poll(&Ended, Handle >= 0, Handle >= 0 ? (int)(Left * 1000) + 1 : 2);
  }
  if (Handle >= 0)
    close(Handle);
  return Overdue;
}

/// The child may have written anything.
static void check(QDMeasuredRun *Run, uint32_t Rounds) {
  if ((unsigned)Run->end > QDMeasureUnsupported)
    Run->end = QDMeasureKilled;
  if (Run->roundCount > Rounds)
    Run->roundCount = 0;
}

void QDMeasure(const QDMeasuredProgram *Wanted, double Seconds,
               QDMeasuredRun *Out) {
  memset(Out, 0, sizeof *Out);
  QDMeasuredProgram Own = *Wanted;
  if (Own.rounds > QDMeasureMostRounds)
    Own.rounds = QDMeasureMostRounds;
  Out->end = QDMeasureNoChild;
  int Scratch = memfd_create("qdiag-scratch", MFD_CLOEXEC);
  if (Scratch < 0 ||
      ftruncate(Scratch, (off_t)QDMeasureFrames * PageSize) != 0) {
    Out->number = errno;
    if (Scratch >= 0)
      close(Scratch);
    return;
  }
  QDMeasuredRun *Shared = mmap(NULL, sizeof *Shared, PROT_READ | PROT_WRITE,
                               MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  if (Shared == MAP_FAILED) {
    Out->number = errno;
    close(Scratch);
    return;
  }
  Shared->end = QDMeasureKilled;
  pid_t Parent = getpid(), Child = fork();
  if (Child == 0) {
    Result = Shared;
    Program = &Own;
    child(Scratch, Parent);
  }
  int Word = 0, Overdue = 0;
  if (Child < 0)
    Out->number = errno;
  else {
    Overdue = await(Child, Seconds, &Word);
    *Out = *Shared;
    check(Out, Own.rounds);
    if (WIFSIGNALED(Word)) {
      Out->number = WTERMSIG(Word);
      Out->end = Overdue                     ? QDMeasureOverdue
                 : WTERMSIG(Word) == SIGSYS ? QDMeasureForbidden
                                            : QDMeasureKilled;
    }
  }
  munmap(Shared, sizeof *Shared);
  close(Scratch);
}
#else
void QDMeasure(const QDMeasuredProgram *Program, double Seconds,
               QDMeasuredRun *Out) {
  (void)Program;
  (void)Seconds;
  memset(Out, 0, sizeof *Out);
  Out->end = QDMeasureUnsupported;
}
#endif
