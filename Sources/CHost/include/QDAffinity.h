//===- QDAffinity.h - On which core a thread runs ---------------*- C -*-===//
//
// glibc declares these only with _GNU_SOURCE, which Swift's module of it lacks.

#ifndef QD_AFFINITY_H
#define QD_AFFINITY_H

/// Keeps the calling thread on the core that it runs on.
/// Returns the core's number, or -1 where the system does not allow it.
int QDPinToCurrentCore(void);

/// Lets the calling thread run on any core again.
void QDUnpin(void);

#endif
