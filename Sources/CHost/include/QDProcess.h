//===- QDProcess.h - Child processes and signals ----------------*- C -*-===//
//
// Children that are copies of this process: they need no executable on the
// disk, no threads, one descriptor each, and start with everything that the
// parent knows.

#ifndef QD_PROCESS_H
#define QD_PROCESS_H

/// A copy of this process that the system ends when this one ends, however that
/// happens (on Linux). Returns 0 in the copy, its number in this process, -1
/// with errno set where there can be none. Requires: this process has one thread.
int QDFork(void);

/// A program, found by PATH, in a process of its own that the system ends when this
/// one ends. `Arguments` end with null. `Output` and `Error` become its standard
/// output and standard error. `Memory` is the most bytes of address space that it
/// may take, 0 for any. Returns its number, -1 with errno set where it cannot run.
int QDSpawn(const char *const *Arguments, int Output, int Error,
            unsigned long long Memory);

/// Whether the child has ended; `Status` is then its exit status, or the signal
/// that ended it as a negative number.
int QDReap(int Child, int *Status);

/// Ends the child and waits until it is gone.
void QDKill(int Child);

/// A file without a name, empty, not passed on to programs; -1 with errno set
/// where there can be none.
int QDAnonymousFile(void);

/// Words, all 0, that this process and its copies share; null where there can be none.
int *QDSharedWords(int Count);
void QDReleaseSharedWords(int *Words, int Count);
/// What a copy has written before it set the word is there when the word is read.
int QDSharedWord(const int *Word);
void QDSetSharedWord(int *Word, int Value);
/// Wakes the parent of a copy, as the copy's end would.
void QDWakeParent(void);

/// From here on SIGINT, SIGTERM and SIGHUP are noted instead of ending the
/// process; the second ends it. Those that were ignored stay ignored.
void QDSignalsBegin(void);

/// Signals do again what they did before. Requires: QDSignalsBegin.
void QDSignalsEnd(void);

/// The noted signal; 0 where there is none.
int QDEndingSignal(void);

/// Waits until a child ends or a signal is noted, at most `Seconds`.
void QDWaitForSignal(double Seconds);

/// Ends this process by the signal, as if it had never been noted.
void QDDieOf(int Signal);

/// Removes the file if SIGINT, SIGTERM or SIGHUP end the process. Signals that are
/// noted, or ignored, stay so. Eight files at a time; more are left.
void QDRemoveOnSignal(const char *Path);

/// The file stays after all.
void QDKeepOnSignal(const char *Path);

#endif
