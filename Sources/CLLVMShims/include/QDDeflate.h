//===- QDDeflate.h - Packed bytes ------------------------------*- C -*-===//

#ifndef QD_DEFLATE_H
#define QD_DEFLATE_H

#include "QDMessages.h"
#include <stddef.h>

QD_BEGIN

/// What zlib makes of the bytes, in its own format (RFC 1950); null where this
/// LLVM has no zlib. Caller frees, with free.
unsigned char *_Nullable QDDeflate(const unsigned char *_Nonnull bytes,
                                   size_t length, size_t *_Nonnull packed);

QD_END

#endif
