#define _GNU_SOURCE
#include "QDLimits.h"

#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <unistd.h>

#ifdef RLIMIT_DATA
#define QD_MEMORY RLIMIT_DATA
#else
#define QD_MEMORY RLIMIT_AS
#endif

// Static: a signal handler may not allocate.
static char TimeText[8192], MemoryText[8192];
static int ErrorDescriptor = -1;
static struct rlimit FormerMemory;
static struct sigaction FormerAlarm;
static volatile sig_atomic_t IsLimited;

static void end(const char *Text) {
  const char *Rest = Text;
  size_t Left = strlen(Text);
  int Descriptor = ErrorDescriptor >= 0 ? ErrorDescriptor : STDERR_FILENO;
  while (Left > 0) {
    ssize_t Written = write(Descriptor, Rest, Left);
    if (Written <= 0)
      break;
    Rest += Written;
    Left -= (size_t)Written;
  }
  _exit(2);
}

static void startTimer(double Seconds);

static bool (*Abandon)(void *, const char *);
static char AbandonText[512];
static double WholeTime;
static int TriesLeft;

static void onAlarm(int Signal, siginfo_t *Info, void *Context) {
  (void)Signal;
  (void)Info;
  if (!Abandon || TriesLeft <= 0)
    end(TimeText);
  // What is left to do after the work was abandoned has a limit of its own.
  --TriesLeft;
  int Tries = TriesLeft;
  TriesLeft = 0;
  startTimer(1 + WholeTime / 10);
  Abandon(Context, AbandonText);
  // Not at this instruction; perhaps at one soon.
  TriesLeft = Tries;
  startTimer(0.002);
}

void QDLimitsOnTime(bool (*Handler)(void *, const char *), const char *Reason) {
  strncpy(AbandonText, Reason, sizeof AbandonText - 1);
  Abandon = Handler;
  TriesLeft = 100;
}

static uint64_t softLimit(int Resource) {
  struct rlimit Limit;
  if (getrlimit(Resource, &Limit) != 0 || Limit.rlim_cur == RLIM_INFINITY)
    return UINT64_MAX;
  return Limit.rlim_cur;
}

uint64_t QDSystemMemoryLimit(void) {
  uint64_t Space = softLimit(RLIMIT_AS), Data = softLimit(QD_MEMORY);
  return Space < Data ? Space : Data;
}

static void startTimer(double Seconds) {
  struct itimerval Timer = {{0, 0}, {0, 0}};
  Timer.it_value.tv_sec = (time_t)Seconds;
  Timer.it_value.tv_usec =
      (suseconds_t)((Seconds - (double)Timer.it_value.tv_sec) * 1e6);
  setitimer(ITIMER_REAL, &Timer, NULL);
}

void QDLimitsBegin(double Seconds, uint64_t Bytes, const char *TimeMessage,
                   const char *MemoryMessage) {
  strncpy(TimeText, TimeMessage, sizeof TimeText - 1);
  strncpy(MemoryText, MemoryMessage, sizeof MemoryText - 1);
  // Standard error may be set aside while LLVM works.
  ErrorDescriptor = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);

  if (getrlimit(QD_MEMORY, &FormerMemory) == 0) {
    struct rlimit Wanted = FormerMemory;
    if (Wanted.rlim_cur == RLIM_INFINITY || Wanted.rlim_cur > Bytes)
      Wanted.rlim_cur = Bytes;
    setrlimit(QD_MEMORY, &Wanted);
  }
  IsLimited = 1;

  struct sigaction Action;
  memset(&Action, 0, sizeof Action);
  Action.sa_sigaction = onAlarm;
  // Whoever jumps out of the handler leaves nothing blocked.
  Action.sa_flags = SA_SIGINFO | SA_NODEFER;
  Abandon = NULL;
  WholeTime = Seconds;
  sigaction(SIGALRM, &Action, &FormerAlarm);
  // Whoever started this process may have left the signal blocked.
  sigset_t Alarm;
  sigemptyset(&Alarm);
  sigaddset(&Alarm, SIGALRM);
  sigprocmask(SIG_UNBLOCK, &Alarm, NULL);
  startTimer(Seconds);
}

void QDLimitsEnd(void) {
  startTimer(0);
  sigaction(SIGALRM, &FormerAlarm, NULL);
  IsLimited = 0;
  setrlimit(QD_MEMORY, &FormerMemory);
  if (ErrorDescriptor >= 0)
    close(ErrorDescriptor);
  ErrorDescriptor = -1;
}

void QDEndForMemory(void) {
  if (IsLimited)
    end(MemoryText);
}
