//===- QDDigest.h - SHA-256 ---------------------------------------*- C -*-===//

#ifndef QD_DIGEST_H
#define QD_DIGEST_H

#include "QDMessages.h"
#include <stdbool.h>
#include <stddef.h>

QD_BEGIN

/// Writes the SHA-256 digest of the bytes as 64 lower-case hexadecimal digits
/// and a zero byte, with the processor's instructions for it where it has any
/// and `portably` is false.
void QDSHA256(const char *_Nullable bytes, size_t length, bool portably,
              char *hex65);

QD_END

#endif
