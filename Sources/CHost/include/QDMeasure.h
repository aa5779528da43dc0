//===- QDMeasure.h - Foreign code run in a confined child -------*- C -*-===//
//
// A copy of this process that may do nothing but compute on scratch memory and
// read the time stamp counter. Linux on x86-64; elsewhere QDMeasure refuses.

#ifndef QD_MEASURE_H
#define QD_MEASURE_H

#include <stddef.h>
#include <stdint.h>

/// Where things stand in the child, and how the scratch memory is made.
enum {
  QDMeasureCode = 0x20000000,    ///< The program, which cannot be written.
  QDMeasureControl = 0x28000000, ///< One page: see QDMeasuredProgram.
  QDMeasureMostRounds = 201,
  QDMeasureFrames = 64, ///< Physical pages that what is touched is mapped to.
};

/// A program at QDMeasureCode. Its functions take a number of repetitions in
/// rdi and follow the System V calling convention. The control page holds: at 0
/// and 8 room for the program; at 20 the MXCSR to use (FTZ, DAZ, all masked);
/// at 64 a vector of `fill`.
typedef struct {
  const void *code;
  size_t size;
  size_t chain;  ///< Offset: 64 dependent additions a repetition.
  /// Offset: 64 turns of a loop a repetition, each of which takes a cycle on a
  /// core that runs nothing else, and longer where another thread shares it.
  size_t witness;
  size_t first;  ///< Offset: fewer copies of the measured code.
  size_t second; ///< Offset: more of them.
  uint64_t fill; ///< What memory holds.
  /// Whether words differ: `fill` plus a multiple of 64 below 16 KiB, so that
  /// two addresses that are loaded are of different lines.
  int spreads;
  uint32_t rounds;
  uint32_t mostPages; ///< That may be touched.
} QDMeasuredProgram;

/// Ticks of one round, each over `repetitions`, those of chain and witness over
/// `clockSteps`; `pages` are those that it was the first to touch.
typedef struct {
  uint64_t clockBefore, clockAfter, first, second;
  uint64_t witnessBefore, witnessAfter;
  uint32_t pages;
} QDMeasuredRound;

typedef enum {
  QDMeasureDone,
  QDMeasureNoChild,   ///< `number` is errno.
  QDMeasureNoSeccomp, ///< The system does not confine processes.
  QDMeasureNoPlace,   ///< The program's addresses are taken; `number` is errno.
  QDMeasureFault,     ///< `number` is the signal at `address`.
  QDMeasureTooMany,   ///< More pages than allowed.
  QDMeasureForbidden, ///< A system call: the kernel ended the child.
  QDMeasureOverdue,   ///< The deadline passed.
  QDMeasureKilled,    ///< `number` is the signal that ended it.
  QDMeasureUnsupported,
} QDMeasureEnd;

typedef struct {
  QDMeasureEnd end;
  int number;
  uint64_t address;     ///< Of the faulting access; UINT64_MAX is unknown.
  uint64_t instruction; ///< Offset of the faulting instruction in the program.
  uint32_t pages;       ///< Touched in all.
  uint32_t roundCount;
  uint64_t clockSteps;  ///< Repetitions of the chain.
  uint64_t repetitions; ///< Of the measured code.
  QDMeasuredRound rounds[QDMeasureMostRounds];
} QDMeasuredRun;

/// Runs the program in a child for at most `seconds`.
void QDMeasure(const QDMeasuredProgram *Program, double Seconds,
               QDMeasuredRun *Out);

#endif
