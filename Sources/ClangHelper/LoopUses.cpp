//===- LoopUses.cpp - What a loop does with variables ---------------------===//

#include "LoopUses.h"

#include "clang/AST/RecursiveASTVisitor.h"

#include <set>

using namespace clang;

namespace {

/// The variables that an expression names; it may do nothing else that could change.
class Names : public RecursiveASTVisitor<Names> {
public:
  bool VisitDeclRefExpr(DeclRefExpr *Name) {
    auto *Variable = dyn_cast<VarDecl>(Name->getDecl());
    IsKnown &= Variable || isa<EnumConstantDecl>(Name->getDecl());
    if (Variable)
      All.insert(Variable);
    // The first name of `c[i * n + j]` is what is subscripted.
    if (Variable && !Base && Variable->getType()->isAnyPointerType())
      Base = Variable;
    if (Variable && !Base && Variable->getType()->isArrayType())
      Base = Variable;
    return true;
  }
  bool VisitCallExpr(CallExpr *) { return IsKnown = false; }
  bool VisitMemberExpr(MemberExpr *) { return IsKnown = false; }

  std::set<const VarDecl *> All;
  const VarDecl *Base = nullptr;
  bool IsKnown = true;
};

Names names(const Expr &Place) {
  Names Found;
  Found.TraverseStmt(const_cast<Expr *>(&Place));
  return Found;
}

const VarDecl *named(const Expr *Expression) {
  auto *Name = dyn_cast<DeclRefExpr>(Expression->IgnoreParenImpCasts());
  return Name ? dyn_cast<VarDecl>(Name->getDecl()) : nullptr;
}

/// The variables that statements change.
class Changes : public RecursiveASTVisitor<Changes> {
public:
  Changes(const Stmt *Except) : Except(Except) {}

  bool VisitVarDecl(VarDecl *Variable) {
    All.insert(Variable);
    return true;
  }
  bool VisitBinaryOperator(BinaryOperator *Operator) {
    if (Operator->isAssignmentOp() && Operator != Except)
      add(Operator->getLHS());
    return true;
  }
  bool VisitUnaryOperator(UnaryOperator *Operator) {
    if (Operator->isIncrementDecrementOp() || Operator->getOpcode() == UO_AddrOf)
      add(Operator->getSubExpr());
    return true;
  }

  std::set<const VarDecl *> All;

private:
  void add(const Expr *Changed) {
    if (auto *Variable = named(Changed))
      All.insert(Variable);
  }
  const Stmt *Except;
};

/// Uses of a variable outside of one expression, calls, and ways out that no statement behind the loop sees.
class Uses : public RecursiveASTVisitor<Uses> {
public:
  Uses(const VarDecl *Variable, const Expr &Here) : Variable(Variable), Here(Here) {}

  bool TraverseStmt(Stmt *Statement) {
    return Statement == static_cast<const Stmt *>(&Here) ||
           RecursiveASTVisitor::TraverseStmt(Statement);
  }
  bool VisitDeclRefExpr(DeclRefExpr *Name) {
    Found |= Name->getDecl() == Variable;
    return !Found;
  }
  bool VisitCallExpr(CallExpr *) { return leave(); }
  bool VisitReturnStmt(ReturnStmt *) { return leave(); }
  bool VisitGotoStmt(GotoStmt *) { return leave(); }
  bool VisitLabelStmt(LabelStmt *) { return leave(); }

  bool Found = false;

private:
  bool leave() {
    Found = true;
    return false;
  }
  const VarDecl *Variable;
  const Expr &Here;
};

/// Values that stand where some store may reach.
class MemoryReads : public RecursiveASTVisitor<MemoryReads> {
public:
  bool VisitArraySubscriptExpr(ArraySubscriptExpr *) {
    Found = true;
    return false;
  }
  bool VisitUnaryOperator(UnaryOperator *Operator) {
    Found |= Operator->getOpcode() == UO_Deref;
    return !Found;
  }
  bool Found = false;
};

class Floats : public RecursiveASTVisitor<Floats> {
public:
  bool VisitExpr(Expr *Expression) {
    Found |= Expression->getType()->isFloatingType();
    return !Found;
  }
  bool Found = false;
};

class Loops : public RecursiveASTVisitor<Loops> {
public:
  bool VisitForStmt(ForStmt *) { return add(); }
  bool VisitWhileStmt(WhileStmt *) { return add(); }
  bool VisitDoStmt(DoStmt *) { return add(); }
  bool Found = false;

private:
  bool add() {
    Found = true;
    return false;
  }
};

} // namespace

bool qdiag::hasLoopInside(const ForStmt &Loop) {
  Loops Inside;
  Inside.TraverseStmt(const_cast<Stmt *>(Loop.getBody()));
  return Inside.Found;
}

static bool isUnchanged(const Expr &Place, const ForStmt &Loop, const Stmt *Except) {
  Names Named = names(Place);
  if (!Named.IsKnown)
    return false;
  Changes Changed(Except);
  Changed.TraverseStmt(const_cast<ForStmt *>(&Loop));
  for (auto *Variable : Named.All)
    if (Changed.All.count(Variable) ||
        Variable->getType()->isReferenceType() ||
        (Variable->hasGlobalStorage() && !Variable->getType()->isArrayType()))
      return false;
  return true;
}

bool qdiag::hasFloats(const ForStmt &Loop) {
  Floats Inside;
  Inside.TraverseStmt(const_cast<ForStmt *>(&Loop));
  return Inside.Found;
}

bool qdiag::staysTheSame(const Expr &Place, const ForStmt &Loop, const Stmt *Except) {
  return !names(Place).All.empty() && isUnchanged(Place, Loop, Except);
}

bool qdiag::isFixed(const Expr &Value, const ForStmt &Loop) {
  MemoryReads Read;
  Read.TraverseStmt(const_cast<Expr *>(&Value));
  return !Read.Found && isUnchanged(Value, Loop, nullptr);
}

bool qdiag::isUsedBeside(const Expr &Place, const ForStmt &Loop) {
  Names Named = names(Place);
  if (!Named.Base)
    return true;
  Uses Others(Named.Base, Place);
  Others.TraverseStmt(const_cast<ForStmt *>(&Loop));
  return Others.Found;
}
