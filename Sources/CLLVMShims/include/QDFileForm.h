//===- QDFileForm.h - What a file is by its first bytes -----------*- C -*-===//
//
// Conventions: QDMessages.h.
//
//===--------------------------------------------------------------------===//

#ifndef QD_FILEFORM_H
#define QD_FILEFORM_H

#include "QDMessages.h"
#include <stddef.h>

QD_BEGIN

/// The forms of binary files that are told apart.
typedef enum {
  QDFileUnknown, ///< Text, or bytes without a magic number.
  QDFileBitcode,
  QDFileObject,    ///< ELF, Mach-O, COFF or WebAssembly, relocatable or linked.
  QDFileArchive,   ///< A Unix library, or a thin one.
  QDFileUniversal, ///< Mach-O of several architectures in one file.
} QDFileForm;

QDFileForm QDIdentifyFile(const char *bytes, size_t size);

/// The names of an archive's members in their order; the caller frees them with
/// QDDisposeStrings. Null, with a message, where the archive is damaged.
char *_Nullable *_Nullable QDGetArchiveMembers(
    const char *bytes, size_t size, size_t *outCount,
    char *_Nullable *_Nullable outError);

QD_END

#endif
