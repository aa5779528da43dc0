#define _GNU_SOURCE
#include "QDAffinity.h"

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
