//===- Rewrites.h - What a source could say instead -------------*- C++ -*-===//

#ifndef QDIAG_CLANG_REWRITES_H
#define QDIAG_CLANG_REWRITES_H

#include "llvm/Support/JSON.h"

#include <memory>
#include <string>
#include <vector>

namespace clang {
class ASTContext;
}

namespace qdiag {

/// Text that takes the place of some of the main file's, which is part of one line.
struct Edit {
  unsigned Offset = 0, Length = 0;
  std::string Text;
};

/// A way to write a loop that may make better code. Whether it does, who compiles it again learns.
struct Rewrite {
  /// "dot-product", "restrict", "local-sum", "narrow-product", "vector-width", "any-order".
  std::string Kind;
  /// What it is about, as the source spells it, and what else the sentence on it needs.
  std::string Subject, Detail;
  std::string File;
  /// From 1; the lines of the loop, or of the function, that it changes, and the first of the loop around it.
  unsigned Row = 0, Begin = 0, End = 0, Outer = 0;
  std::vector<Edit> Edits;
  /// The multiply-accumulates of an iteration of the new loop; 0 where that is not known.
  unsigned MACs = 0;
};

/// Those for the loops of the main file's functions.
std::vector<Rewrite> findRewrites(clang::ASTContext &Context);

llvm::json::Array encode(const std::vector<Rewrite> &Rewrites);

} // namespace qdiag

#endif
