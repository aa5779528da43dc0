//===- QDYAML.h - YAML by LLVM's parser -------------------------*- C -*-===//

#ifndef QD_YAML_H
#define QD_YAML_H

#include "QDMessages.h"
#include <stdbool.h>
#include <stdint.h>

QD_BEGIN

typedef enum {
  /// Nothing: a key without a value.
  QDYAMLNothing,
  QDYAMLScalar,
  QDYAMLMapping,
  QDYAMLSequence,
} QDYAMLKind;

/// A value of a document. Those in it follow it: of a mapping, keys and values in turn.
typedef struct {
  QDYAMLKind kind;
  /// Whether a scalar stands in quotes, or is a block of lines.
  bool isQuoted;
  /// Where it begins, from 1.
  uint32_t line, column;
  /// Scalars, mappings and sequences directly in it.
  size_t children;
  /// A scalar's text, with escapes resolved.
  const char *_Nullable text;
  size_t length;
} QDYAMLNode;

typedef struct QDOpaqueYAML *QDYAMLRef;

/// The one document of a text; what an alias stands for is there as often as it is named. Null
/// with a message of the form "LINE:COLUMN: text", or without a place, where the text is no
/// YAML, is empty, has several documents, or holds more than `most` values.
QDYAMLRef _Nullable QDReadYAML(const char *bytes, size_t length, size_t most,
                               char *_Nullable *_Nullable outError);

/// All values, the document's own first.
const QDYAMLNode *QDYAMLNodes(QDYAMLRef yaml, size_t *count);

void QDDisposeYAML(QDYAMLRef yaml);

QD_END

#endif
