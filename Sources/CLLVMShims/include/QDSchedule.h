//===- QDSchedule.h - Scheduling models and their simulation ------*- C -*-===//
//
// Conventions: QDMessages.h.
//
//===--------------------------------------------------------------------===//

#ifndef QD_SCHEDULE_H
#define QD_SCHEDULE_H

#include "QDObject.h"
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

QD_BEGIN

/// LLVM's scheduling model of one CPU.
typedef struct QDOpaqueScheduleModel *QDScheduleModelRef;

/// Makes the model. Caller frees with QDDisposeScheduleModel.
/// Null for an unknown triple, CPU or feature; a CPU without a model is no
/// error, see hasModel.
QDScheduleModelRef _Nullable QDCreateScheduleModel(
    const char *triple, const char *cpu, const char *features,
    char *_Nullable *_Nullable outError);
void QDDisposeScheduleModel(QDScheduleModelRef _Nullable model);

/// Figures of the whole CPU; where LLVM states none, 0.
typedef struct {
  bool hasModel;    ///< Per-instruction data exist; else nothing below counts.
  bool isOutOfOrder;
  uint32_t issueWidth;         ///< Micro-ops dispatched per cycle.
  uint32_t microOpBufferSize;  ///< Out-of-order window, in micro-ops.
  uint32_t loopBufferSize;     ///< In micro-ops.
  uint32_t loadLatency;        ///< In cycles.
  uint32_t mispredictPenalty;  ///< In cycles.
  uint32_t reorderBufferSize;  ///< In micro-ops.
  uint32_t retireWidth;        ///< Micro-ops per cycle.
  uint32_t resourceCount;      ///< Index 0 is LLVM's "invalid" resource.
} QDScheduleModelInfo;
QDScheduleModelInfo QDScheduleModelGetInfo(QDScheduleModelRef model);

/// One processor resource: a port, several alike, or a group of ports.
typedef struct {
  const char *name;
  const uint32_t *units;   ///< A group: indices of the resources in it.
  uint32_t unitCount;      ///< 0 unless a group.
  uint32_t numUnits;       ///< How many can be busy at once.
  uint32_t superIndex;     ///< Of the resource that contains this one, or 0.
  int32_t bufferSize;      ///< -1: the window's; 0: in order; else entries.
} QDProcResource;

/// Requires: hasModel, index < resourceCount.
QDProcResource QDScheduleModelGetResource(QDScheduleModelRef model,
                                          uint32_t index);

/// Use of one resource by one instruction.
typedef struct {
  uint32_t resource;
  uint32_t cycles; ///< Spread over the resource's numUnits units.
  bool isReserved; ///< A group held as a whole: all its units for `cycles`.
} QDResourceUse;

/// A register that an instruction writes, as one register unit.
typedef struct {
  uint16_t unit;          ///< LLVM's register unit: aliases share units.
  uint16_t latency;       ///< In cycles.
} QDRegisterWrite;

/// A register that an instruction reads, as one register unit.
typedef struct {
  uint16_t unit;
  uint16_t useIndex;   ///< Which read: the units of one register share it.
  int16_t advance;     ///< Cycles that any write's latency shortens by here.
  bool isIndependent;  ///< The value read does not matter (zero idiom).
} QDRegisterRead;

/// What the model says about one instruction.
typedef struct {
  /// Null if `isKnown`; else why the model has no information.
  const char *_Nullable reason;
  /// As LLVM states them: a micro-op that takes a port also counts on each
  /// group around that port.
  const QDResourceUse *rawResources;
  /// As llvm-mca counts them: uses of ports subtracted from their groups, so
  /// that every cycle is counted once. Bounds are right on these.
  const QDResourceUse *resources;
  const QDRegisterWrite *writes; ///< Implicit ones and flags included.
  const QDRegisterRead *reads;   ///< Likewise; base and index registers too.
  uint32_t rawResourceCount;
  uint32_t resourceCount;
  uint32_t writeCount;
  uint32_t readCount;
  uint32_t schedClass; ///< Variants resolved for this instruction.
  uint32_t uops;
  uint32_t latency;    ///< In cycles, the longest of its writes'.
  bool isKnown;        ///< False: every figure above is meaningless.
  bool isZeroIdiom;
  bool isDependencyBreaking;
  bool isEliminableMove; ///< May be resolved at register renaming.
} QDInstructionTiming;

/// The timings of instructions of one function of an object.
typedef struct QDOpaqueTiming *QDTimingRef;

/// Looks up the instructions of `function` at `count` addresses. Calls, returns
/// and undecodable bytes are unknown. Caller frees with QDDisposeTiming, before
/// `model`. Null on error: no model, or the architectures differ.
QDTimingRef _Nullable QDCreateTiming(QDScheduleModelRef model,
                                     QDObjectRef object, size_t function,
                                     const uint64_t *addresses, size_t count,
                                     char *_Nullable *_Nullable outError);
void QDDisposeTiming(QDTimingRef _Nullable timing);

/// As many as addresses were given. Requires: index < count.
size_t QDTimingGetCount(QDTimingRef timing);
QDInstructionTiming QDTimingGetInstruction(QDTimingRef timing, size_t index);

/// Totals over all iterations.
typedef struct {
  uint64_t cycles;
  uint64_t instructions; ///< Retired.
  uint64_t uops;         ///< Dispatched.
} QDSimulation;

/// Runs llvm-mca's pipeline over the `count` instructions of `function` at the
/// given addresses as a straight line, `iterations` times; equals `llvm-mca -mcpu=CPU -iterations=N`.
/// Takes 1 to 3 us an instruction and iteration, so choose iterations so that
/// count * iterations stays below 300,000.
/// Gives up with an error after `maxCycles` cycles (0: no limit).
/// Returns false on error; the message names the instruction without
/// scheduling information. Requires: no calls or returns (an error).
bool QDSimulate(QDScheduleModelRef model, QDObjectRef object, size_t function,
                const uint64_t *addresses, size_t count, uint32_t iterations,
                uint64_t maxCycles, QDSimulation *outResult,
                char *_Nullable *_Nullable outError);

QD_END

#endif
