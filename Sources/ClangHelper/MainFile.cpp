//===- MainFile.cpp - The text of the file that is compiled ---------------===//

#include "MainFile.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/Stmt.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Lex/Lexer.h"

using namespace clang;

qdiag::MainFile::MainFile(ASTContext &Context)
    : Sources(Context.getSourceManager()), Language(Context.getLangOpts()) {}

bool qdiag::MainFile::isPlain(SourceLocation Place) const {
  return Place.isValid() && !Place.isMacroID() && Sources.isWrittenInMainFile(Place);
}

bool qdiag::MainFile::hasPragma(SourceLocation Place) const {
  llvm::StringRef Buffer = Sources.getBufferData(Sources.getMainFileID());
  llvm::StringRef Before = Buffer.take_front(offset(Place)).rtrim();
  return Before.substr(Before.rfind('\n') + 1).ltrim().starts_with("#") || Before.ends_with("\")");
}

SourceLocation qdiag::MainFile::end(ForStmt &Loop) const {
  Stmt *Body = Loop.getBody();
  while (auto *Inner = dyn_cast<ForStmt>(Body))
    Body = Inner->getBody();
  SourceLocation Last = Loop.getEndLoc();
  SourceLocation End =
      isa<CompoundStmt>(Body) ? Lexer::getLocForEndOfToken(Last, 0, Sources, Language)
                              : Lexer::findLocationAfterToken(Last, tok::semi, Sources, Language, false);
  return isPlain(End) ? End : SourceLocation();
}

std::string qdiag::MainFile::text(SourceRange Range) const {
  if (!isPlain(Range.getBegin()) || !isPlain(Range.getEnd()))
    return "";
  auto Text = Lexer::getSourceText(CharSourceRange::getTokenRange(Range), Sources, Language);
  return Text.contains('\n') ? "" : Text.str();
}

std::string qdiag::MainFile::indent(SourceLocation Place) const {
  llvm::StringRef Buffer = Sources.getBufferData(Sources.getMainFileID());
  llvm::StringRef Before = Buffer.take_front(offset(Place));
  Before = Before.substr(Before.rfind('\n') + 1);
  return Before.trim().empty() ? Before.str() : "";
}

std::string qdiag::MainFile::freeName(const std::string &Wish) const {
  llvm::StringRef Buffer = Sources.getBufferData(Sources.getMainFileID());
  std::string Free = Wish;
  for (unsigned Number = 2; Buffer.contains(Free); ++Number)
    Free = Wish + std::to_string(Number);
  return Free;
}

unsigned qdiag::MainFile::offset(SourceLocation Place) const {
  return Sources.getFileOffset(Place);
}

unsigned qdiag::MainFile::row(SourceLocation Place) const {
  return Sources.getSpellingLineNumber(Place);
}

qdiag::Rewrite qdiag::MainFile::rewrite(const char *Kind, SourceRange Around) const {
  Rewrite New;
  New.Kind = Kind;
  New.File = Sources.getFilename(Around.getBegin()).str();
  New.Begin = New.Row = row(Around.getBegin());
  New.End = Sources.getExpansionLineNumber(Around.getEnd());
  return New;
}
