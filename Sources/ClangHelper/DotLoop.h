//===- DotLoop.h - A loop that sums products of bytes -----------*- C++ -*-===//

#ifndef QDIAG_CLANG_DOT_LOOP_H
#define QDIAG_CLANG_DOT_LOOP_H

#include "MainFile.h"

#include <optional>

namespace qdiag {

/// A loop that does nothing but sum products of neighbouring bytes, by the instructions that the target has for
/// it. None for another loop, or another target.
std::optional<Rewrite> dotRewrite(clang::ForStmt &Loop, clang::ASTContext &Context);

} // namespace qdiag

#endif
