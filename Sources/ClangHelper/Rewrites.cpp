//===- Rewrites.cpp - What a source could say instead ---------------------===//

#include "Rewrites.h"
#include "DotLoop.h"
#include "LoopUses.h"
#include "MainFile.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/RecursiveASTVisitor.h"
#include "clang/Lex/Lexer.h"

#include <set>

using namespace clang;

namespace {

class Finder : public RecursiveASTVisitor<Finder> {
public:
  Finder(ASTContext &Context, std::vector<qdiag::Rewrite> &Found)
      : Context(Context), File(Context), Found(Found) {}

  /// Methods and constructors are functions, too.
  bool TraverseDecl(Decl *Any) {
    auto *Declaration = dyn_cast_or_null<FunctionDecl>(Any);
    if (!Declaration)
      return RecursiveASTVisitor::TraverseDecl(Any);
    // What is right for one type that a template is used with need not be for another.
    if (!File.isPlain(Declaration->getBeginLoc()) || Declaration->isDependentContext())
      return true;
    auto *Before = Function;
    auto Around = std::move(Loops);
    Loops.clear();
    Function = Declaration;
    if (Declaration->doesThisDeclarationHaveABody())
      restrict(*Declaration);
    bool Goes = RecursiveASTVisitor::TraverseDecl(Declaration);
    Function = Before;
    Loops = std::move(Around);
    return Goes;
  }

  bool TraverseForStmt(ForStmt *Loop) {
    Loops.push_back(Loop);
    if (!qdiag::hasLoopInside(*Loop) && Function) {
      if (auto New = qdiag::dotRewrite(*Loop, Context))
        add(*New);
      widths(*Loop);
    }
    bool Goes = RecursiveASTVisitor::TraverseForStmt(Loop);
    Loops.pop_back();
    return Goes;
  }

  bool VisitCompoundAssignOperator(CompoundAssignOperator *Sum) {
    QualType Type = Sum->getLHS()->getType();
    if (Sum->getOpcode() != BO_AddAssign || Loops.empty() || !Function ||
        Sum->getType()->isDependentType() || Type.isVolatileQualified() || Type->isAtomicType())
      return true;
    if (isa<ArraySubscriptExpr, UnaryOperator>(Sum->getLHS()->IgnoreParens()))
      localSum(*Sum);
    else if (Sum->getLHS()->getType()->isFloatingType())
      anyOrder(*Sum);
    return true;
  }

  bool VisitBinaryOperator(BinaryOperator *Product) {
    if (Product->getOpcode() == BO_Mul && !Loops.empty() && Function &&
        !Product->getType()->isDependentType())
      narrow(*Product);
    return true;
  }

private:
  /// Pointers that could promise not to overlap.
  void restrict(FunctionDecl &Declaration) {
    qdiag::Rewrite New = File.rewrite("restrict", Declaration.getSourceRange());
    unsigned Pointers = 0, Written = 0;
    for (auto *Parameter : Declaration.parameters()) {
      QualType Type = Parameter->getOriginalType();
      if (!Type->isPointerType() || Type->isFunctionPointerType())
        continue;
      ++Pointers;
      Written += !Type->getPointeeType().isConstQualified();
      if (Type.isRestrictQualified() || Parameter->getName().empty() ||
          !File.isPlain(Parameter->getLocation()))
        continue;
      New.Subject += (New.Subject.empty() ? "" : ", ") + Parameter->getNameAsString();
      New.Edits.push_back({File.offset(Parameter->getLocation()), 0,
                           Context.getLangOpts().CPlusPlus ? "__restrict " : "restrict "});
    }
    if (Pointers >= 2 && Written > 0)
      add(New);
  }

  /// A sum that stands in memory while the loop runs, though its place stays the same.
  void localSum(CompoundAssignOperator &Sum) {
    Expr *Place = Sum.getLHS();
    if (Place->HasSideEffects(Context) || !File.isPlain(Sum.getBeginLoc()))
      return;
    ForStmt *Outermost = nullptr;
    for (auto I = Loops.rbegin(); I != Loops.rend(); ++I) {
      if (!qdiag::staysTheSame(*Place, **I) || qdiag::isUsedBeside(*Place, **I))
        break;
      Outermost = *I;
    }
    if (!Outermost || !File.isPlain(Outermost->getBeginLoc()) || File.hasPragma(Outermost->getBeginLoc()))
      return;
    SourceLocation End = File.end(*Outermost);
    if (End.isInvalid())
      return;
    std::string Name = File.freeName("sum"), Words = File.text(Place->getSourceRange());
    if (Words.empty())
      return;
    PrintingPolicy Policy(Context.getLangOpts());
    std::string Type = Place->getType().getUnqualifiedType().getAsString(Policy);
    qdiag::Rewrite New = File.rewrite("local-sum", Outermost->getSourceRange());
    New.Row = File.row(Sum.getBeginLoc());
    New.Subject = Words;
    New.Detail = Name;
    New.Edits.push_back({File.offset(Outermost->getBeginLoc()), 0,
                         "{ " + Type + " " + Name + " = " + Words + "; "});
    New.Edits.push_back({File.offset(Place->getBeginLoc()),
                         static_cast<unsigned>(Words.size()), Name});
    New.Edits.push_back({File.offset(End), 0, " " + Words + " = " + Name + "; }"});
    add(New);
  }

  /// A product of bytes that its own 16 bits hold exactly.
  void narrow(BinaryOperator &Product) {
    QualType Left = Product.getLHS()->IgnoreParenImpCasts()->getType();
    QualType Right = Product.getRHS()->IgnoreParenImpCasts()->getType();
    auto isByte = [&](QualType Type) {
      return Type->isIntegerType() && !Type->isBooleanType() && Context.getTypeSize(Type) == 8;
    };
    if (!isByte(Left) || !isByte(Right) || !File.isPlain(Product.getBeginLoc()) ||
        !Product.getType()->isIntegerType() || Context.getTypeSize(Product.getType()) <= 16)
      return;
    bool IsUnsigned = Left->isUnsignedIntegerType() && Right->isUnsignedIntegerType();
    std::string Words = File.text(Product.getSourceRange());
    SourceLocation End = Lexer::getLocForEndOfToken(
        Product.getEndLoc(), 0, Context.getSourceManager(), Context.getLangOpts());
    if (Words.empty() || End.isInvalid())
      return;
    qdiag::Rewrite New = File.rewrite("narrow-product", Loops.back()->getSourceRange());
    New.Row = File.row(Product.getBeginLoc());
    New.Subject = Words;
    New.Detail = IsUnsigned ? "unsigned short" : "short";
    New.Edits.push_back({File.offset(Product.getBeginLoc()), 0,
                         "(" + New.Detail + ")("});
    New.Edits.push_back({File.offset(End), 0, ")"});
    add(New);
  }

  /// Vectors of as many bytes, rather than of as many sums. Of floats the compiler would take that as leave to
  /// sum in any order.
  void widths(ForStmt &Loop) {
    if (!File.isPlain(Loop.getBeginLoc()) || File.hasPragma(Loop.getBeginLoc()) ||
        qdiag::hasFloats(Loop))
      return;
    for (const char *Lanes : {"16", "32", "64"}) {
      qdiag::Rewrite New = File.rewrite("vector-width", Loop.getSourceRange());
      New.Detail = Lanes;
      New.Edits.push_back({File.offset(Loop.getBeginLoc()), 0,
                           std::string("_Pragma(\"clang loop vectorize_width(") + Lanes + ")\") "});
      add(New);
    }
  }

  /// A sum of floats that must be formed one after the other, as the language has it.
  void anyOrder(CompoundAssignOperator &Sum) {
    auto *Body = dyn_cast_or_null<CompoundStmt>(Function->getBody());
    if (!Body || !File.isPlain(Body->getBeginLoc()) || !File.isPlain(Sum.getBeginLoc()) ||
        !qdiag::staysTheSame(*Sum.getLHS(), *Loops.back(), &Sum))
      return;
    qdiag::Rewrite New = File.rewrite("any-order", Loops.back()->getSourceRange());
    New.Row = File.row(Sum.getBeginLoc());
    New.Subject = File.text(Sum.getLHS()->getSourceRange());
    New.Edits.push_back({File.offset(Body->getBeginLoc()) + 1, 0,
                         " _Pragma(\"clang fp reassociate(on)\")"});
    add(New);
  }

  /// Once, however often it is come by.
  void add(qdiag::Rewrite New) {
    if (New.Edits.empty())
      return;
    New.Outer = New.Begin;
    for (auto *Loop : Loops)
      if (File.row(Loop->getBeginLoc()) < New.Begin)
        New.Outer = File.row(Loop->getBeginLoc());
    std::string Key = New.Kind + New.Detail;
    for (auto &Edit : New.Edits)
      Key += ":" + std::to_string(Edit.Offset);
    if (Seen.insert(Key).second)
      Found.push_back(New);
  }

  ASTContext &Context;
  qdiag::MainFile File;
  std::vector<qdiag::Rewrite> &Found;
  FunctionDecl *Function = nullptr;
  std::vector<ForStmt *> Loops;
  std::set<std::string> Seen;
};

} // namespace

std::vector<qdiag::Rewrite> qdiag::findRewrites(ASTContext &Context) {
  std::vector<Rewrite> Found;
  Finder(Context, Found).TraverseDecl(Context.getTranslationUnitDecl());
  return Found;
}

llvm::json::Array qdiag::encode(const std::vector<Rewrite> &Rewrites) {
  llvm::json::Array All;
  for (auto &Rewrite : Rewrites) {
    llvm::json::Array Edits;
    for (auto &Edit : Rewrite.Edits)
      Edits.push_back(llvm::json::Object{{"offset", Edit.Offset},
                                         {"length", Edit.Length},
                                         {"text", llvm::json::fixUTF8(Edit.Text)}});
    All.push_back(llvm::json::Object{{"kind", Rewrite.Kind},
                                     {"subject", llvm::json::fixUTF8(Rewrite.Subject)},
                                     {"detail", Rewrite.Detail},
                                     {"file", llvm::json::fixUTF8(Rewrite.File)},
                                     {"line", Rewrite.Row},
                                     {"begin", Rewrite.Begin},
                                     {"end", Rewrite.End},
                                     {"outer", Rewrite.Outer},
                                     {"macs", Rewrite.MACs},
                                     {"edits", std::move(Edits)}});
  }
  return All;
}
