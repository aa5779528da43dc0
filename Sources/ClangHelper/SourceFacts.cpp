//===- SourceFacts.cpp - What a source says of its products ---------------===//

#include "SourceFacts.h"

#include "clang/AST/ASTConsumer.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/RecursiveASTVisitor.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Lex/Lexer.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"

using namespace clang;

namespace {

class Visitor : public RecursiveASTVisitor<Visitor> {
public:
  Visitor(ASTContext &Context, std::vector<qdiag::SourceFact> &Facts)
      : Context(Context), Sources(Context.getSourceManager()), Facts(Facts) {}

  bool shouldVisitTemplateInstantiations() const { return true; }

  /// Methods and constructors are functions, too.
  bool TraverseDecl(Decl *Any) {
    auto *Declaration = dyn_cast_or_null<FunctionDecl>(Any);
    if (!Declaration)
      return RecursiveASTVisitor::TraverseDecl(Any);
    auto *Before = Function;
    Function = Declaration;
    bool Goes = RecursiveASTVisitor::TraverseDecl(Declaration);
    Function = Before;
    return Goes;
  }

  bool TraverseForStmt(ForStmt *Loop) {
    return inLoop(Loop, [&] { return RecursiveASTVisitor::TraverseForStmt(Loop); });
  }
  bool TraverseWhileStmt(WhileStmt *Loop) {
    return inLoop(Loop, [&] { return RecursiveASTVisitor::TraverseWhileStmt(Loop); });
  }
  bool TraverseDoStmt(DoStmt *Loop) {
    return inLoop(Loop, [&] { return RecursiveASTVisitor::TraverseDoStmt(Loop); });
  }
  bool TraverseCXXForRangeStmt(CXXForRangeStmt *Loop) {
    return inLoop(Loop, [&] { return RecursiveASTVisitor::TraverseCXXForRangeStmt(Loop); });
  }

  bool VisitBinaryOperator(BinaryOperator *Product) {
    if (Product->getOpcode() != BO_Mul || Loops.empty() || !Function ||
        Product->getType()->isDependentType())
      return true;
    auto Left = declared(Product->getLHS()), Right = declared(Product->getRHS());
    QualType Result = Product->getType();
    if (!isNarrow(Left, Result) || !isNarrow(Right, Result))
      return true;
    qdiag::SourceFact Fact;
    Fact.Left = Left.getUnqualifiedType().getAsString();
    Fact.Right = Right.getUnqualifiedType().getAsString();
    Fact.Result = Result.getUnqualifiedType().getAsString();
    Fact.IsImplicit = !isa<ExplicitCastExpr>(Product->getLHS()->IgnoreParenImpCasts()) &&
                      !isa<ExplicitCastExpr>(Product->getRHS()->IgnoreParenImpCasts());
    add(Fact, Product->getSourceRange());
    return true;
  }

  bool VisitCastExpr(CastExpr *Cast) {
    if (Cast->getCastKind() != CK_IntegralToFloating || Loops.empty() || !Function)
      return true;
    Expr *Operand = Cast->getSubExpr();
    auto Left = declared(Operand);
    if (!isNarrow(Left, Cast->getType()))
      return true;
    qdiag::SourceFact Fact;
    Fact.Kind = "conversion";
    Fact.Left = Left.getUnqualifiedType().getAsString();
    Fact.Result = Cast->getType().getUnqualifiedType().getAsString();
    Fact.IsImplicit = isa<ImplicitCastExpr>(Cast);
    add(Fact, Operand->getSourceRange());
    return true;
  }

private:
  template <typename Body> bool inLoop(Stmt *Loop, Body Traverse) {
    Loops.push_back(Loop);
    bool Goes = Traverse();
    Loops.pop_back();
    return Goes;
  }

  /// With where it stands, where that is the main file.
  void add(qdiag::SourceFact Fact, SourceRange Range) {
    bool IsSpelledThere = isOfMacroBody(Range.getBegin()) && isOfMacroBody(Range.getEnd());
    SourceLocation Place = IsSpelledThere ? Sources.getSpellingLoc(Range.getBegin())
                                          : Sources.getExpansionLoc(Range.getBegin());
    if (!Sources.isInMainFile(Place))
      return;
    Fact.Function = Function->getNameAsString();
    Fact.File = Sources.getFilename(Place).str();
    Fact.Row = Sources.getSpellingLineNumber(Place);
    Fact.Column = Sources.getSpellingColumnNumber(Place);
    Fact.Text = text(Range, IsSpelledThere);
    Fact.LoopBegin = Sources.getExpansionLineNumber(Loops.back()->getBeginLoc());
    Fact.LoopEnd = Sources.getExpansionLineNumber(Loops.back()->getEndLoc());
    Facts.push_back(Fact);
  }

  /// The type before the casts around an operand, the language's and the user's.
  static QualType declared(Expr *Operand) { return Operand->IgnoreParenCasts()->getType(); }

  bool isNarrow(QualType From, QualType To) const {
    if (From->isDependentType() || !From->isIntegerType() || From->isBooleanType())
      return false;
    if (!To->isIntegerType() && !To->isFloatingType())
      return false;
    uint64_t Bits = Context.getTypeSize(From);
    return Bits <= 16 && Bits < Context.getTypeSize(To);
  }

  /// Whether a macro has it in its own words, which then show it better than a call of the macro.
  bool isOfMacroBody(SourceLocation Place) const {
    return Place.isMacroID() && !Sources.isMacroArgExpansion(Place);
  }

  std::string text(SourceRange Range, bool IsSpelledThere) const {
    auto Characters =
        IsSpelledThere
            ? CharSourceRange::getTokenRange(Sources.getSpellingLoc(Range.getBegin()),
                                             Sources.getSpellingLoc(Range.getEnd()))
            : Sources.getExpansionRange(Range);
    return Lexer::getSourceText(Characters, Sources, Context.getLangOpts()).str();
  }

  ASTContext &Context;
  SourceManager &Sources;
  std::vector<qdiag::SourceFact> &Facts;
  FunctionDecl *Function = nullptr;
  std::vector<Stmt *> Loops;
};

class Consumer : public ASTConsumer {
public:
  Consumer(qdiag::SourceWords &Words) : Words(Words) {}

  void HandleTranslationUnit(ASTContext &Context) override {
    Visitor(Context, Words.Facts).TraverseDecl(Context.getTranslationUnitDecl());
    Words.Rewrites = qdiag::findRewrites(Context);
  }

private:
  qdiag::SourceWords &Words;
};

} // namespace

std::unique_ptr<ASTConsumer> qdiag::makeWordConsumer(SourceWords &Words) {
  return std::make_unique<Consumer>(Words);
}

std::string qdiag::encode(const SourceWords &Words) {
  llvm::json::Array Facts;
  for (auto &Fact : Words.Facts)
    Facts.push_back(llvm::json::Object{
        {"kind", Fact.Kind},
        {"function", llvm::json::fixUTF8(Fact.Function)},
        {"file", llvm::json::fixUTF8(Fact.File)},
        {"text", llvm::json::fixUTF8(Fact.Text)},
        {"left", Fact.Left},
        {"right", Fact.Right},
        {"result", Fact.Result},
        {"isImplicit", Fact.IsImplicit},
        {"line", Fact.Row},
        {"column", Fact.Column},
        {"loopBegin", Fact.LoopBegin},
        {"loopEnd", Fact.LoopEnd}});
  llvm::json::Object All{{"facts", std::move(Facts)}, {"rewrites", encode(Words.Rewrites)}};
  std::string JSON;
  llvm::raw_string_ostream(JSON) << llvm::json::Value(std::move(All));
  return JSON;
}
