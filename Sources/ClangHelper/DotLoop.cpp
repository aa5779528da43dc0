//===- DotLoop.cpp - A loop that sums products of bytes -------------------===//

#include "DotLoop.h"
#include "DotWriter.h"
#include "LoopUses.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/Expr.h"
#include "clang/AST/Stmt.h"
#include "clang/Basic/TargetInfo.h"

#include <optional>

using namespace clang;
using qdiag::DotInstructions;
using qdiag::DotLoop;

namespace {

const DotInstructions Known[] = {
    {512, "avx512vnni", "__m512i", "_mm512_dpbusd_epi32", "_mm512_loadu_si512",
     "_mm512_storeu_si512", "_mm512_add_epi32", "_mm512_xor_si512", "_mm512_set1_epi8",
     ""},
    {256, "avx512vnni", "__m256i", "_mm256_dpbusd_epi32", "_mm256_loadu_si256",
     "_mm256_storeu_si256", "_mm256_add_epi32", "_mm256_xor_si256", "_mm256_set1_epi8",
     "(const __m256i *)"},
    {256, "avxvnni", "__m256i", "_mm256_dpbusd_avx_epi32", "_mm256_loadu_si256",
     "_mm256_storeu_si256", "_mm256_add_epi32", "_mm256_xor_si256", "_mm256_set1_epi8",
     "(const __m256i *)"},
};

const VarDecl *variable(const Expr *Expression) {
  auto *Name = Expression ? dyn_cast<DeclRefExpr>(Expression->IgnoreParenImpCasts()) : nullptr;
  return Name ? dyn_cast<VarDecl>(Name->getDecl()) : nullptr;
}

/// What a loop counts with, by one and upwards.
const VarDecl *counter(const ForStmt &Loop) {
  const Expr *Step = Loop.getInc();
  auto *Up = dyn_cast_or_null<UnaryOperator>(Step);
  return Up && Up->isIncrementOp() ? variable(Up->getSubExpr()) : nullptr;
}

/// Where a loop's counter starts.
const Expr *start(const ForStmt &Loop) {
  const Stmt *Init = Loop.getInit();
  if (auto *Assignment = dyn_cast<BinaryOperator>(Init))
    return Assignment->getRHS();
  auto *Declaration = dyn_cast<DeclStmt>(Init);
  auto *Variable = Declaration && Declaration->isSingleDecl()
                       ? dyn_cast<VarDecl>(Declaration->getSingleDecl())
                       : nullptr;
  return Variable ? Variable->getInit() : nullptr;
}

/// How often a loop runs that counts by one; 0 where that is not written in it.
uint64_t iterations(const ForStmt &Loop, const Expr &Bound, const ASTContext &Context) {
  Expr::EvalResult First, End;
  const Expr *Start = start(Loop);
  if (!Start || !Start->EvaluateAsInt(First, Context) || !Bound.EvaluateAsInt(End, Context))
    return 0;
  int64_t Count = End.Val.getInt().getExtValue() - First.Val.getInt().getExtValue();
  return Count > 0 ? Count : 0;
}

/// Whether an index grows by one with a variable: the variable, or a sum with it of what stays the same.
bool isNext(const Expr *Index, const VarDecl *Counter, const ForStmt &Loop) {
  Index = Index->IgnoreParenImpCasts();
  if (variable(Index) == Counter)
    return true;
  auto *Sum = dyn_cast<BinaryOperator>(Index);
  if (!Sum || Sum->getOpcode() != BO_Add)
    return false;
  auto isFixed = [&](const Expr *Part) { return qdiag::isFixed(*Part, Loop); };
  return (isNext(Sum->getLHS(), Counter, Loop) && isFixed(Sum->getRHS())) ||
         (isNext(Sum->getRHS(), Counter, Loop) && isFixed(Sum->getLHS()));
}

/// An element of bytes that the loop goes through one after the other.
const ArraySubscriptExpr *element(const Expr *Operand, const VarDecl *Counter, const ForStmt &Loop,
                                  ASTContext &Context) {
  auto *Element = dyn_cast<ArraySubscriptExpr>(Operand->IgnoreParenImpCasts());
  if (!Element || !Element->getType()->isIntegerType() || Element->getType()->isBooleanType() ||
      Element->getType().isVolatileQualified() || Context.getTypeSize(Element->getType()) != 8 ||
      !qdiag::staysTheSame(*Element->getBase(), Loop) || !isNext(Element->getIdx(), Counter, Loop))
    return nullptr;
  return Element;
}

std::optional<DotLoop> dotLoop(ForStmt &Loop, ASTContext &Context, const qdiag::MainFile &File) {
  auto *Counter = counter(Loop);
  auto *Test = dyn_cast_or_null<BinaryOperator>(Loop.getCond());
  // One of fewer bits could not count in steps of so many.
  if (!Counter || Context.getTypeSize(Counter->getType()) < 32 || !Loop.getInit() || !Test || Test->getOpcode() != BO_LT ||
      variable(Test->getLHS()) != Counter || !qdiag::isFixed(*Test->getRHS(), Loop))
    return std::nullopt;
  Stmt *Body = Loop.getBody();
  if (auto *Block = dyn_cast<CompoundStmt>(Body))
    Body = Block->size() == 1 ? *Block->body_begin() : nullptr;
  auto *Sum = dyn_cast_or_null<CompoundAssignOperator>(Body);
  if (!Sum || Sum->getOpcode() != BO_AddAssign || !Sum->getType()->isIntegerType() ||
      Context.getTypeSize(Sum->getType()) != 32 ||
      Sum->getLHS()->getType().isVolatileQualified() || Sum->getLHS()->getType()->isAtomicType() ||
      !qdiag::staysTheSame(*Sum->getLHS(), Loop, Sum))
    return std::nullopt;
  auto *Product = dyn_cast<BinaryOperator>(Sum->getRHS()->IgnoreParenImpCasts());
  if (!Product || Product->getOpcode() != BO_Mul)
    return std::nullopt;
  auto *Left = element(Product->getLHS(), Counter, Loop, Context);
  auto *Right = element(Product->getRHS(), Counter, Loop, Context);
  if (!Left || !Right)
    return std::nullopt;
  DotLoop Found;
  Found.Init = Loop.getInit()->getSourceRange();
  Found.Start = llvm::StringRef(File.text(Found.Init)).rtrim("; ").str();
  Found.Counter = Counter->getNameAsString();
  Found.Bound = File.text(Test->getRHS()->getSourceRange());
  Found.Sum = File.text(Sum->getLHS()->getSourceRange());
  Found.Left = File.text(Left->getSourceRange());
  Found.Right = File.text(Right->getSourceRange());
  Found.IsLeftUnsigned = Left->getType()->isUnsignedIntegerType();
  Found.IsRightUnsigned = Right->getType()->isUnsignedIntegerType();
  Found.Iterations = iterations(Loop, *Test->getRHS(), Context);
  for (auto *Text : {&Found.Start, &Found.Bound, &Found.Sum, &Found.Left, &Found.Right})
    if (Text->empty())
      return std::nullopt;
  return Found;
}

/// How many sums are formed at a time: enough to wait for none, and so many that no iteration is left. None
/// where iterations would be left whose number is known.
unsigned accumulators(uint64_t Iterations, unsigned Bytes) {
  for (unsigned Count : {4, 2, 1})
    if (Iterations % (Bytes * Count) == 0)
      return Count;
  return 0;
}

} // namespace

std::optional<qdiag::Rewrite> qdiag::dotRewrite(ForStmt &Loop, ASTContext &Context) {
  MainFile File(Context);
  SourceLocation Begin = Loop.getBeginLoc(), End = File.end(Loop);
  if (!File.isPlain(Begin) || End.isInvalid() || File.hasPragma(Begin))
    return std::nullopt;
  auto Found = dotLoop(Loop, Context, File);
  if (!Found)
    return std::nullopt;
  std::string Words = File.text(Found->Init);
  // The widest that leaves no iteration over.
  for (auto &Has : Known) {
    unsigned Count = accumulators(Found->Iterations, Has.Bits / 8);
    if (!Context.getTargetInfo().hasFeature(Has.Feature) || Count == 0)
      continue;
    Rewrite New = File.rewrite("dot-product", Loop.getSourceRange());
    New.Subject = Found->Left + " * " + Found->Right;
    New.Detail = Has.Sum;
    New.MACs = Has.Bits / 8 * Count;
    std::string Text = dotText(*Found, Has, Count, File, File.indent(Begin));
    New.Edits.push_back({File.offset(Begin), 0, Text});
    // A declaration ends with its semicolon, which stays.
    unsigned Length = Words.size() - (Words.back() == ';');
    New.Edits.push_back({File.offset(Found->Init.getBegin()), Length, ""});
    New.Edits.push_back({File.offset(End), 0, " }"});
    return New;
  }
  return std::nullopt;
}
