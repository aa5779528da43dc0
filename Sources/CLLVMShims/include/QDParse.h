#ifndef QDPARSE_H
#define QDPARSE_H

#include <llvm-c/Types.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// A module's source positions, kept by the `.ll` parser. Empty for bitcode.
typedef struct QDOpaquePositions *QDPositionsRef;

/// Why a file could not be read. `line` and `column` count from 1 and are 0 where unknown.
/// `byteOffset` is -1 where unknown. `message` and `producer` are owned by the caller
/// (`QDDisposeMessage`); `producer` is bitcode's own word on who wrote it, or null.
typedef struct {
  char *message;
  char *producer;
  unsigned line;
  unsigned column;
  int64_t byteOffset;
  bool isBitcode;
  bool isVerifierError;
  /// LLVM gave up or crashed: what it was changing, the context included, must be leaked.
  bool isFatal;
  bool isOutOfMemory;
} QDParseError;

/// Bytes of text above which positions are not kept: they cost a quarter of the parser's time and
/// memory.
#define QDPositionsLimit ((size_t)2 << 20)

/// Reads text IR or bitcode from `bytes` (which must stay alive during the call and, for text,
/// end in a zero byte beyond `length`), verifies the module and drops debug information that
/// LLVM 22 cannot use. Returns null and fills `error` when the module is not usable. The module
/// and `*positions` (null for bitcode and for text above the limit) are owned by the caller.
LLVMModuleRef QDParseModule(LLVMContextRef context, const char *bytes,
                            size_t length, const char *name,
                            QDPositionsRef *positions, QDParseError *error);

/// Whether the bytes begin like bitcode (raw or wrapped).
bool QDIsBitcode(const char *bytes, size_t length);

void QDDisposePositions(QDPositionsRef positions);

/// Line and column (from 1) at which the value (an instruction, a basic block or a function) stands
/// in the text the module was read from. False where unknown.
bool QDGetPosition(QDPositionsRef positions, LLVMValueRef value, unsigned *line,
                   unsigned *column);

#ifdef __cplusplus
}
#endif
#endif
