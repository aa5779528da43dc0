//===- QDMachine.h - The machine side of qdiag's LLVM shim ------*- C -*-===//
//
// What the LLVM C API lacks on the machine side: numbered debug lines, a target
// machine with FP contraction, an assembler to memory, a decoder that describes
// instructions, scheduling models, and the throughput simulation of llvm-mca.
//
// Conventions:
// - `char **outError` may be null. On failure (and only then) it receives a
//   message that the caller frees with QDDisposeMessage.
// - Strings inside structs belong to the reference they were read from and live
//   as long as it does.
// - Input is untrusted: a fatal error or a crash inside LLVM ends in an error
//   message. The first guarded call installs LLVM's crash recovery (handlers
//   for SIGABRT, SIGSEGV and the like, and the fatal error handler) for the
//   whole process; outside guarded calls, signals go where they went before.
// - No reference may be used by two threads at once; different ones may.
// - `triple` must be of x86, AArch64, ARM or RISC-V. `cpu` is a name that
//   QDListCPUs gives, or "" for the architecture's generic one. `features` is
//   LLVM's list, as in "+avx512vnni,-fma", or "".
//
//===--------------------------------------------------------------------===//

#ifndef QD_MACHINE_H
#define QD_MACHINE_H

#include "llvm-c/TargetMachine.h"
#include "llvm-c/Types.h"
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#ifdef __clang__
#pragma clang assume_nonnull begin
#else
#define _Nullable
#define _Nonnull
#endif

//===- Memory and targets ----------------------------------------------===//

/// Frees a message that a function of this header returned through `outError`.
void QDDisposeMessage(char *_Nullable message);

/// Frees a list of strings and the strings in it.
void QDDisposeStrings(char *_Nullable *_Nullable strings, size_t count);

/// Registers everything qdiag needs of the one LLVM target behind `triple`:
/// code generation, assembler, disassembler and simulation hooks. Cheap when
/// repeated; every function below does it for itself.
/// Returns false for an architecture that is not supported.
bool QDInitializeTarget(const char *triple,
                        char *_Nullable *_Nullable outError);

//===- Code generation -------------------------------------------------===//

/// How far a*b+c may be contracted into one operation, as llc's --fp-contract.
typedef enum {
  QDFPContractOff,  ///< Never.
  QDFPContractOn,   ///< llvm.fmuladd only (LLVM's default).
  QDFPContractFast, ///< Wherever it pays.
} QDFPContract;

/// Creates a target machine at -O3, position independent.
/// Caller disposes of it with LLVMDisposeTargetMachine.
/// Null for an unknown triple, CPU or feature; nothing is printed.
LLVMTargetMachineRef _Nullable QDCreateTargetMachine(
    const char *triple, const char *cpu, const char *features,
    QDFPContract contraction, char *_Nullable *_Nullable outError);

/// Strips the debug info of `module` and gives every instruction a location of
/// its own: line 1, 2, 3, ... over defined functions, their blocks and their
/// instructions in module order, phis and all. Private functions become
/// internal, so that they keep a symbol in the object.
/// Requires: the caller saved the original locations, and walks after the call.
/// Returns the number of instructions, which is the last line given.
uint32_t QDNumberInstructions(LLVMModuleRef module);

/// Replaces `target-cpu`, `target-features` and `tune-cpu` of every defined
/// function, which win over the target machine's otherwise. Empty strings
/// remove the attributes, so that the target machine's hold.
void QDOverrideFunctionTargets(LLVMModuleRef module, const char *cpu,
                               const char *features);

/// Removes CPU and feature names that this LLVM does not know from the
/// attributes of functions (code generation would print a warning for each).
/// Returns the names removed, sorted, e.g. "+avx512er"; the caller frees them
/// with QDDisposeStrings. Null when there were none, or on error.
char *_Nullable *_Nullable QDDropUnknownFunctionTargets(
    LLVMModuleRef module, const char *triple, size_t *outCount,
    char *_Nullable *_Nullable outError);

/// Generates code for `module`, which must verify, and returns the object file.
/// The module is spent: after a failure it must neither be used nor freed.
/// Caller disposes of the object with LLVMDisposeMemoryBuffer. Null when code
/// generation fails, "Cannot select" included; after a failure, `machine`
/// should be disposed of and not used again.
LLVMMemoryBufferRef _Nullable QDEmitObject(
    LLVMTargetMachineRef machine, LLVMModuleRef module,
    char *_Nullable *_Nullable outError);

//===- Assembly --------------------------------------------------------===//

/// What the assembler had to say about one place of its input.
typedef struct {
  const char *message; ///< As LLVM words it.
  uint32_t line;       ///< From 1; 0 when not tied to a place.
  uint32_t column;     ///< From 1; 0 when not tied to a place.
  bool isError;        ///< Otherwise a warning.
} QDAssemblyDiagnostic;

/// The outcome of assembling one text. Owns its diagnostics and its object.
typedef struct QDOpaqueAssembly *QDAssemblyRef;

/// Assembles `text` (GNU syntax; AT&T on x86 unless it says .intel_syntax).
/// On AArch64, empty `cpu` and `features` allow every extension.
/// Returns null only if the target is unknown or LLVM failed fatally; errors in
/// the text are diagnostics. Caller frees with QDDisposeAssembly.
QDAssemblyRef _Nullable QDAssemble(const char *text, size_t length,
                                   const char *triple, const char *cpu,
                                   const char *features,
                                   char *_Nullable *_Nullable outError);
void QDDisposeAssembly(QDAssemblyRef _Nullable assembly);

/// The number of diagnostics, and one of them. Requires: index < count.
size_t QDAssemblyGetDiagnosticCount(QDAssemblyRef assembly);
QDAssemblyDiagnostic QDAssemblyGetDiagnostic(QDAssemblyRef assembly,
                                             size_t index);

/// The object file, owned by `assembly`; null if there were errors.
const void *_Nullable QDAssemblyGetObject(QDAssemblyRef assembly,
                                          size_t *outSize);

//===- Object code -----------------------------------------------------===//

/// One opened object file: ELF (relocatable, shared, executable), Mach-O, COFF.
typedef struct QDOpaqueObject *QDObjectRef;

/// Opens the object file in `data`, which is copied.
/// Caller frees with QDDisposeObject. Null if it is none, is damaged, or is for
/// an architecture that is not supported.
QDObjectRef _Nullable QDOpenObject(const void *data, size_t size,
                                   char *_Nullable *_Nullable outError);
void QDDisposeObject(QDObjectRef _Nullable object);

/// The triple that the file's header tells, e.g. "x86_64-unknown-linux".
const char *QDObjectGetTriple(QDObjectRef object);

/// The object file as it was opened; lives as long as the reference.
const void *QDObjectGetBytes(QDObjectRef object, size_t *outSize);

/// A range of code: one text symbol, or a stretch of a text section that no
/// symbol covers (all of it in a stripped file), leading padding left out.
typedef struct {
  const char *name;         ///< Symbol as in the file, or the section's name.
  const char *sectionName;
  uint64_t address;         ///< In relocatable files: offset in the section.
  uint64_t size;            ///< In bytes.
  uint32_t sectionIndex;
  bool isSection;           ///< No symbol: boundaries of functions are lost.
} QDFunctionInfo;

/// The number of functions, ordered by section and address, and one of them.
/// Requires: index < count.
size_t QDObjectGetFunctionCount(QDObjectRef object);
QDFunctionInfo QDObjectGetFunction(QDObjectRef object, size_t index);

/// Bits of QDMachineInstruction.flags.
enum {
  QDInstructionBad = 1 << 0, ///< Bytes that do not decode: data, or unknown.
  QDInstructionBranch = 1 << 1,
  QDInstructionConditional = 1 << 2, ///< With Branch: may fall through.
  QDInstructionIndirect = 1 << 3,
  QDInstructionCall = 1 << 4,
  QDInstructionReturn = 1 << 5,
  QDInstructionBarrier = 1 << 6, ///< Control never reaches the next one.
  QDInstructionMayLoad = 1 << 7,
  QDInstructionMayStore = 1 << 8,
  QDInstructionMoveImmediate = 1 << 9,
  QDInstructionMoveRegister = 1 << 10,
  QDInstructionHasTarget = 1 << 11,     ///< branchTarget is valid.
  QDInstructionMemoryOperand = 1 << 12, ///< Memory fields valid (also on lea).
  QDInstructionStackRelative = 1 << 13, ///< Base is the stack or frame pointer.
  QDInstructionBroadcast = 1 << 14,     ///< Embedded broadcast, {1to16}.
  QDInstructionScalable = 1 << 15,      ///< vectorBits is a minimum (SVE, RVV).
  QDInstructionRelocated = 1 << 16,     ///< A relocation applies to its bytes.
};

/// One decoded instruction. Registers are LLVM's numbers, 0 for none.
/// Whether it is a zero idiom depends on the CPU: see QDInstructionTiming.
typedef struct {
  uint64_t address;
  uint64_t branchTarget;   ///< Address in the same section, with HasTarget.
  int64_t displacement;    ///< Of the memory operand, in bytes.
  const char *mnemonic;    ///< Vendor spelling, lower case: "vpmulld".
  const char *operands;    ///< Intel syntax on x86; "" if none.
  const char *opcodeName;  ///< LLVM's name: "VPMULLDZrr".
  const char *_Nullable symbol; ///< That its relocation names; null if none.
  uint32_t line;           ///< Of the debug line table; 0 is unknown.
  uint32_t flags;          ///< QDInstruction... bits.
  uint16_t opcode;         ///< LLVM's number.
  uint16_t baseRegister;
  uint16_t indexRegister;
  uint16_t accessBytes;    ///< Read or written in memory; 0 is unknown.
  uint16_t vectorBits;     ///< Widest vector register touched; 0 is none.
  uint8_t scale;           ///< Of the index register: 1, 2, 4, 8.
  uint8_t size;            ///< In bytes.
} QDMachineInstruction;

/// Decodes the function, front to back, on the first call. What does not decode
/// is skipped (1 byte on x86, 4 on AArch64) as an instruction marked Bad.
/// The array belongs to `object`. Null on error; an empty function gives a
/// non-null array of 0. Requires: function < count.
const QDMachineInstruction *_Nullable QDObjectGetInstructions(
    QDObjectRef object, size_t function, size_t *outCount,
    char *_Nullable *_Nullable outError);

/// The name of a register as assembly prints it ("rsp", "x29"); "" for 0.
/// Belongs to `object`.
const char *QDObjectGetRegisterName(QDObjectRef object, uint32_t reg);

//===- Scheduling models -----------------------------------------------===//

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
  uint16_t writeResource; ///< For QDScheduleModelGetReadAdvance.
  uint16_t latency;       ///< In cycles.
} QDRegisterWrite;

/// A register that an instruction reads, as one register unit.
typedef struct {
  uint16_t unit;
  uint16_t useIndex;   ///< For QDScheduleModelGetReadAdvance.
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

/// The timing of every instruction of one function of an object.
typedef struct QDOpaqueTiming *QDTimingRef;

/// Looks up the instructions of `function`. Calls, returns and undecodable
/// bytes are unknown. Caller frees with QDDisposeTiming, before `model`.
/// Null on error: no model, or the architectures differ.
QDTimingRef _Nullable QDCreateTiming(QDScheduleModelRef model,
                                     QDObjectRef object, size_t function,
                                     char *_Nullable *_Nullable outError);
void QDDisposeTiming(QDTimingRef _Nullable timing);

/// As many as QDObjectGetInstructions gives. Requires: index < count.
size_t QDTimingGetCount(QDTimingRef timing);
QDInstructionTiming QDTimingGetInstruction(QDTimingRef timing, size_t index);

/// Cycles that forwarding saves on the way from a write to a read (subtract
/// them from the write's latency). Requires: figures of this model's timings.
int32_t QDScheduleModelGetReadAdvance(QDScheduleModelRef model,
                                      uint32_t schedClass, uint32_t useIndex,
                                      uint32_t writeResource);

//===- Simulation ------------------------------------------------------===//

/// Names one instruction of an object.
typedef struct {
  uint32_t function;
  uint32_t instruction; ///< Index in QDObjectGetInstructions' array.
} QDInstructionIndex;

/// Totals over all iterations.
typedef struct {
  uint64_t cycles;
  uint64_t instructions; ///< Retired.
  uint64_t uops;         ///< Dispatched.
} QDSimulation;

/// Runs llvm-mca's pipeline over `count` instructions as a straight line,
/// `iterations` times; equals `llvm-mca -mcpu=CPU -iterations=N`.
/// Takes 1 to 3 us an instruction and iteration, so choose iterations so that
/// count * iterations stays below 300,000.
/// Gives up with an error after `maxCycles` cycles (0: no limit).
/// Returns false on error; the message names the instruction without
/// scheduling information. Requires: no calls or returns (an error).
bool QDSimulate(QDScheduleModelRef model, QDObjectRef object,
                const QDInstructionIndex *instructions, size_t count,
                uint32_t iterations, uint64_t maxCycles,
                QDSimulation *outResult,
                char *_Nullable *_Nullable outError);

#ifdef __clang__
#pragma clang assume_nonnull end
#endif

#ifdef __cplusplus
}
#endif

#endif
