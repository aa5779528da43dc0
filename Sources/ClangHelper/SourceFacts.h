//===- SourceFacts.h - What a source says of its products -------*- C++ -*-===//

#ifndef QDIAG_CLANG_SOURCE_FACTS_H
#define QDIAG_CLANG_SOURCE_FACTS_H

#include "Rewrites.h"

#include <memory>
#include <string>
#include <vector>

namespace clang {
class ASTConsumer;
}

namespace qdiag {

/// A multiplication in a loop whose operands are narrower than it, or a narrow integer made a float there.
struct SourceFact {
  /// "product" or "conversion".
  const char *Kind = "product";
  std::string Function, File, Text;
  /// As the source declares the operands, and what they are multiplied as; a conversion has no right one.
  std::string Left, Right, Result;
  /// Whether the language widened them, not a cast.
  bool IsImplicit = false;
  /// From 1; the loop is the innermost one, from its keyword to its end.
  unsigned Row = 0, Column = 0, LoopBegin = 0, LoopEnd = 0;
};

/// What the syntax of a source says.
struct SourceWords {
  std::vector<SourceFact> Facts;
  std::vector<Rewrite> Rewrites;
};

/// Collects what the functions of the main file say.
std::unique_ptr<clang::ASTConsumer> makeWordConsumer(SourceWords &Words);

/// As a JSON object: "facts" and "rewrites".
std::string encode(const SourceWords &Words);

} // namespace qdiag

#endif
