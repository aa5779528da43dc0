#define _GNU_SOURCE
#include "QDHost.h"

#include <unistd.h>

uint64_t QDReadTimeStampCounter(void) {
#ifdef __x86_64__
  return __builtin_ia32_rdtsc();
#elif defined(__aarch64__)
  uint64_t Value;
  __asm__ volatile("mrs %0, cntvct_el0" : "=r"(Value));
  return Value;
#else
  return 0;
#endif
}

static int ArgumentCount;
static char **Arguments;

#ifdef __GLIBC__
__attribute__((constructor)) static void keepArguments(int Count,
                                                       char **All) {
  ArgumentCount = Count;
  Arguments = All;
}
#endif

int QDArgumentCount(void) { return ArgumentCount; }

const char *QDArgument(int Index) {
  return Index < ArgumentCount ? Arguments[Index] : 0;
}

double QDPhysicalMemory(void) {
  long Pages = sysconf(_SC_PHYS_PAGES), Size = sysconf(_SC_PAGESIZE);
  return Pages > 0 && Size > 0 ? (double)Pages * (double)Size : 0;
}

#ifdef __linux__
#include <sched.h>

static _Thread_local cpu_set_t Former;
static _Thread_local int IsPinned;

int QDPinToCurrentCore(void) {
  int Core = sched_getcpu();
  if (Core < 0 || sched_getaffinity(0, sizeof Former, &Former) != 0)
    return -1;
  cpu_set_t Wanted;
  CPU_ZERO(&Wanted);
  CPU_SET(Core, &Wanted);
  IsPinned = sched_setaffinity(0, sizeof Wanted, &Wanted) == 0;
  return IsPinned ? Core : -1;
}

void QDUnpin(void) {
  if (IsPinned)
    sched_setaffinity(0, sizeof Former, &Former);
  IsPinned = 0;
}
#else
int QDPinToCurrentCore(void) { return -1; }
void QDUnpin(void) {}
#endif
