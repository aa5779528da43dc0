//===- MainFile.h - The text of the file that is compiled -------*- C++ -*-===//

#ifndef QDIAG_CLANG_MAIN_FILE_H
#define QDIAG_CLANG_MAIN_FILE_H

#include "Rewrites.h"

#include "clang/Basic/SourceLocation.h"

namespace clang {
class ASTContext;
class ForStmt;
class LangOptions;
class SourceManager;
class Stmt;
} // namespace clang

namespace qdiag {

/// The text of the main file, by what the syntax tree says of it.
class MainFile {
public:
  explicit MainFile(clang::ASTContext &Context);

  /// Written in it, not by a macro.
  bool isPlain(clang::SourceLocation Place) const;

  /// Whether a directive stands before a loop: it is about the loop, and nothing may come between.
  bool hasPragma(clang::SourceLocation Place) const;

  /// Behind a loop's last token, or nowhere.
  clang::SourceLocation end(clang::ForStmt &Loop) const;

  /// As it is written; empty where that is more than a line.
  std::string text(clang::SourceRange Range) const;

  /// The blanks before what begins a line; else none.
  std::string indent(clang::SourceLocation Place) const;

  /// A name that the file does not use.
  std::string freeName(const std::string &Wish) const;

  unsigned offset(clang::SourceLocation Place) const;
  unsigned row(clang::SourceLocation Place) const;

  /// One without edits, about some lines.
  Rewrite rewrite(const char *Kind, clang::SourceRange Around) const;

private:
  clang::SourceManager &Sources;
  const clang::LangOptions &Language;
};

} // namespace qdiag

#endif
