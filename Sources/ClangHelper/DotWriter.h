//===- DotWriter.h - Sums of products of bytes by intrinsics ----*- C++ -*-===//

#ifndef QDIAG_CLANG_DOT_WRITER_H
#define QDIAG_CLANG_DOT_WRITER_H

#include "MainFile.h"

#include <cstdint>
#include <string>

namespace qdiag {

/// `for (p = …; p < Bound; ++p) Sum += Left[… + p] * Right[… + p];`, by the words of the source.
struct DotLoop {
  std::string Start, Counter, Bound, Sum, Left, Right;
  bool IsLeftUnsigned = false, IsRightUnsigned = false;
  clang::SourceRange Init;
  /// 0 where it is not known.
  uint64_t Iterations = 0;
};

/// What the words of a target's instructions are.
struct DotInstructions {
  unsigned Bits;
  const char *Feature, *Vector, *Sum, *Load, *Store, *Add, *Xor, *Splat, *Cast;
};

/// What stands before the loop: vector sums over its first iterations, `Accumulators` at a time. The loop itself
/// does those that are left.
std::string dotText(const DotLoop &Loop, const DotInstructions &Has, unsigned Accumulators,
                    const MainFile &File, const std::string &Indent);

} // namespace qdiag

#endif
