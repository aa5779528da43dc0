//===- LoopUses.h - What a loop does with variables -------------*- C++ -*-===//

#ifndef QDIAG_CLANG_LOOP_USES_H
#define QDIAG_CLANG_LOOP_USES_H

namespace clang {
class Expr;
class ForStmt;
class Stmt;
} // namespace clang

namespace qdiag {

bool hasLoopInside(const clang::ForStmt &Loop);

/// Whether it computes with floats.
bool hasFloats(const clang::ForStmt &Loop);

/// Whether an expression names the same place in all iterations: only variables and constants, none of
/// which the loop declares, assigns or takes the address of.
///
/// - Parameter Except: an assignment that is known.
bool staysTheSame(const clang::Expr &Place, const clang::ForStmt &Loop,
                  const clang::Stmt *Except = nullptr);

/// Whether it is a value that no iteration changes, and that no store could; numbers are.
bool isFixed(const clang::Expr &Value, const clang::ForStmt &Loop);

/// Whether a loop names the array or pointer of a place besides that place, calls what might reach it, or
/// can be left for elsewhere than what follows it.
bool isUsedBeside(const clang::Expr &Place, const clang::ForStmt &Loop);

} // namespace qdiag

#endif
