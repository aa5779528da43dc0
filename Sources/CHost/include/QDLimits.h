//===- QDLimits.h - What a piece of work may take ---------------*- C -*-===//
//
// Limits on this process that end it with one line and status 2. They cost no
// process and no thread: a timer and a resource limit of the kernel's.

#ifndef QD_LIMITS_H
#define QD_LIMITS_H

#include <stdbool.h>
#include <stdint.h>

/// The most memory that the system lets this process have, in bytes (`ulimit`),
/// UINT64_MAX where it does not say.
uint64_t QDSystemMemoryLimit(void);

/// From here on the process may take `Seconds` of time and `Bytes` of memory
/// (private memory that can be written, on Linux; address space elsewhere).
/// When the time is over, it writes `TimeMessage` to standard error, as that is
/// now, and ends with status 2. Whoever is refused memory calls QDEndForMemory.
void QDLimitsBegin(double Seconds, uint64_t Bytes, const char *TimeMessage,
                   const char *MemoryMessage);

/// When the time is over, `abandon` is called first, with the signal's context and
/// `reason`, which are its to jump out of the handler with; where it returns false
/// it is asked again for a while, before the process ends. Requires: QDLimitsBegin.
void QDLimitsOnTime(bool (*abandon)(void *signalContext, const char *reason),
                    const char *reason);

/// Takes the limits away. Requires: QDLimitsBegin.
void QDLimitsEnd(void);

/// Writes the memory message and ends the process with status 2; returns where
/// there are no limits. Safe in a signal handler.
void QDEndForMemory(void);

#endif
