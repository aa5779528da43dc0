//===- QDObject.h - Assembly and object files ---------------------*- C -*-===//
//
// Conventions: QDMessages.h.
//
//===--------------------------------------------------------------------===//

#ifndef QD_OBJECT_H
#define QD_OBJECT_H

#include "QDMessages.h"
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

QD_BEGIN

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

/// Whether its code lies at its addresses but for whole pages: an executable
/// or a shared library.
bool QDObjectIsLinked(QDObjectRef object);

/// The object file as it was opened; lives as long as the reference.
const void *QDObjectGetBytes(QDObjectRef object, size_t *outSize);

/// A range of code: one text symbol, or a part of a stretch that no symbol
/// covers (all of a stripped file), leading padding left out. What is one
/// function there is told by unwind information, calls and padding.
typedef struct {
  const char *name;         ///< Symbol as in the file, or the section's name.
  const char *sectionName;
  uint64_t address;         ///< In relocatable files: offset in the section.
  uint64_t size;            ///< In bytes.
  uint32_t sectionIndex;
  bool isSection;           ///< No symbol: its boundaries are inferred.
} QDFunctionInfo;

/// The number of functions, ordered by section and address, and one of them.
/// Requires: index < count.
size_t QDObjectGetFunctionCount(QDObjectRef object);
QDFunctionInfo QDObjectGetFunction(QDObjectRef object, size_t index);

/// One function names the first instruction of another: it calls it, jumps to
/// it, or takes its address.
typedef struct {
  size_t from, to; ///< Numbers of functions, never the same.
} QDReference;

/// All references, ordered by `from`, then `to`, each once. Addresses that are
/// computed in several instructions are not followed.
/// The array belongs to `object` and lives until the next call. Null on error;
/// without references it is non-null.
const QDReference *_Nullable QDObjectGetReferences(
    QDObjectRef object, size_t *outCount, char *_Nullable *_Nullable outError);

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
  QDInstructionFrameEstablished = 1 << 17, ///< The frame pointer holds by now.
  QDInstructionSideEffects = 1 << 18, ///< Does what LLVM has no model of.
};

/// A register unit that is none.
enum { QDNoRegisterUnit = 0xffff };

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
  uint16_t baseUnit;       ///< Its first register unit, see QDRegisterRead;
  uint16_t indexUnit;      ///< QDNoRegisterUnit where there is no register.
  uint16_t accessBytes;    ///< Read or written in memory; 0 is unknown.
  uint16_t vectorBits;     ///< Widest vector register touched; 0 is none.
  uint8_t scale;           ///< Of the index register: 1, 2, 4, 8.
  uint8_t size;            ///< In bytes.
} QDMachineInstruction;

/// What control flow needs of one instruction. In `flags` the bits up to
/// MayStore, MoveImmediate, MoveRegister, HasTarget and Relocated are set, and
/// FrameEstablished.
typedef struct {
  uint64_t address;
  uint64_t branchTarget; ///< Address in the same section, with HasTarget.
  uint32_t line;         ///< Of the debug line table; 0 is unknown.
  uint32_t flags;        ///< QDInstruction... bits.
  uint16_t opcode;       ///< LLVM's number of it; 0 where it is Bad.
  uint8_t size;          ///< In bytes.
} QDCodePoint;

/// Decodes the function, front to back. What does not decode is skipped (1 byte
/// on x86, 4 on AArch64) as an instruction marked Bad.
/// The array belongs to `object` and lives until the next call. Null on error;
/// an empty function gives a non-null array of 0. Requires: function < count.
const QDCodePoint *_Nullable QDObjectDecode(QDObjectRef object, size_t function,
                                            size_t *outCount,
                                            char *_Nullable *_Nullable outError);

/// A place in the sources.
typedef struct {
  const char *_Nullable file; ///< As the compiler was given it; the object's.
  uint32_t line;    ///< From 1.
  uint32_t column;  ///< From 1; 0 is unknown.
} QDSourcePlace;

/// Where the code at an address of the function comes from, by the debug
/// information of the file. False where that does not tell, or is damaged.
/// Requires: function < count.
bool QDObjectGetSource(QDObjectRef object, size_t function, uint64_t address,
                       QDSourcePlace *outPlace);

/// The bytes of the section that the function stands in, from `address` on, and how
/// many there are; null where the address is not in it. They live as long as
/// `object`. Requires: function < count.
const uint8_t *_Nullable QDObjectGetCode(QDObjectRef object, size_t function,
                                         uint64_t address, size_t *outCount);

/// Fills in all that is known of `count` instructions; a Bad one has no
/// mnemonic. False on error. Requires: points that QDObjectDecode gave for this
/// function, and room for as many instructions.
bool QDObjectDescribe(QDObjectRef object, size_t function,
                      const QDCodePoint *points, size_t count,
                      QDMachineInstruction *outInstructions,
                      char *_Nullable *_Nullable outError);

QD_END

#endif
