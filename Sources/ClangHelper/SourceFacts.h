//===- SourceFacts.h - What a source says of its products -------*- C++ -*-===//

#ifndef QDIAG_CLANG_SOURCE_FACTS_H
#define QDIAG_CLANG_SOURCE_FACTS_H

#include <memory>
#include <string>
#include <vector>

namespace clang {
class ASTConsumer;
}

namespace qdiag {

/// A multiplication in a loop whose operands are narrower than it.
struct SourceFact {
  std::string Function, File, Text;
  /// As the source declares the operands, and what they are multiplied as.
  std::string Left, Right, Result;
  /// Whether the language widened them, not a cast.
  bool IsImplicit = false;
  /// From 1; the loop is the innermost one, from its keyword to its end.
  unsigned Row = 0, Column = 0, LoopBegin = 0, LoopEnd = 0;
};

/// Collects facts of the functions of the main file.
std::unique_ptr<clang::ASTConsumer>
makeFactConsumer(std::vector<SourceFact> &Facts);

/// The facts as a JSON array.
std::string encode(const std::vector<SourceFact> &Facts);

} // namespace qdiag

#endif
