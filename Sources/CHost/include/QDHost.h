//===- QDHost.h - The machine that qdiag runs on ----------------*- C -*-===//
//
// What Swift cannot ask for itself: glibc declares the affinity of threads only
// with _GNU_SOURCE, and the time stamp counter is an instruction.

#ifndef QD_HOST_H
#define QD_HOST_H

#include <stdint.h>

/// Keeps the calling thread on the core that it runs on.
/// Returns the core's number, or -1 where the system does not allow it.
int QDPinToCurrentCore(void);

/// Lets the calling thread run on any core that it could before.
void QDUnpin(void);

/// The time stamp counter; 0 where the architecture has none.
uint64_t QDReadTimeStampCounter(void);

/// How many arguments the process was started with, its name included; 0 where
/// the system does not tell. Swift reads them from /proc, which may be absent.
int QDArgumentCount(void);

/// The argument; null behind the last.
const char *QDArgument(int Index);

/// Bytes of memory of this machine, 0 where unknown.
double QDPhysicalMemory(void);

#endif
