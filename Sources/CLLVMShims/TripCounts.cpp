//===- TripCounts.cpp - How often loops run -------------------------------===//

#include "TripCounts.h"
#include "llvm/ADT/SmallPtrSet.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Analysis/ScalarEvolutionExpressions.h"
#include "llvm/Analysis/ValueTracking.h"
#include "llvm/IR/Instructions.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/IR/Operator.h"
#include "llvm/IR/PatternMatch.h"

using namespace llvm;

namespace {

/// The values that a value is computed from and that no constant stands for:
/// parameters, what is read from memory, the counters of the loops around.
///
/// ScalarEvolution takes time that grows with the cube of the number of loops
/// whose bounds vary, since it asks of each whether the exits of all before
/// imply something. An exit count is a difference of two operands; it can be
/// constant only where the same unknowns stand on both sides.
class Unknowns {
  const LoopInfo &LI;
  const Loop &L;
  SmallPtrSet<const Value *, 16> Visited;
  SmallVector<const Value *, 16> Pending;
  /// Whether a table of constants is read: its address is no unknown.
  bool InTable = false;

public:
  SmallPtrSet<const Value *, 4> Values;
  /// Whether the walk ended before all was seen.
  bool GaveUp = false;

  Unknowns(const LoopInfo &LI, const Loop &L, const Value *Root)
      : LI(LI), L(L) {
    Pending.push_back(Root);
    while (!Pending.empty()) {
      const Value *V = Pending.pop_back_val();
      if (!Visited.insert(V).second)
        continue;
      if (Visited.size() > Reach) {
        GaveUp = true;
        return;
      }
      visit(V);
    }
  }

private:
  /// More values than an exit test is computed from in practice.
  static constexpr unsigned Reach = 256;

  void addOperands(const User &U) {
    for (const Use &Operand : U.operands())
      Pending.push_back(Operand.get());
  }

  void visit(const Value *V) {
    if (isa<BasicBlock>(V) || isa<Function>(V))
      return;
    const auto *Global = dyn_cast<GlobalVariable>(V);
    if (Global && Global->isConstant() && InTable)
      return;
    if (isa<GlobalValue>(V) || isa<Argument>(V)) {
      Values.insert(V);
      return;
    }
    if (const auto *C = dyn_cast<Constant>(V)) {
      addOperands(*C);
      return;
    }
    const auto *I = dyn_cast<Instruction>(V);
    if (!I)
      return;
    if (const auto *Phi = dyn_cast<PHINode>(I))
      return visitPhi(*Phi);
    if (const auto *Read = dyn_cast<LoadInst>(I)) {
      // A table of constants may be read ahead of time.
      const auto *Table = dyn_cast<GlobalVariable>(
          getUnderlyingObject(Read->getPointerOperand()));
      if (!Table || !Table->isConstant()) {
        Values.insert(I);
        return;
      }
      InTable = true;
      addOperands(*I);
      return;
    }
    if (const auto *Call = dyn_cast<CallBase>(I)) {
      if (!Call->doesNotAccessMemory() || Call->arg_empty())
        Values.insert(I);
      else
        for (const Use &Argument : Call->args())
          Pending.push_back(Argument.get());
      return;
    }
    if (isa<AllocaInst>(I) || I->mayReadFromMemory())
      Values.insert(I);
    else
      addOperands(*I);
  }

  void visitPhi(const PHINode &Phi) {
    const Loop *Home = LI.getLoopFor(Phi.getParent());
    bool IsHeader = Home && Home->getHeader() == Phi.getParent();
    // A counter of an outer loop holds while this one runs; one of a loop
    // before has its last value, which may be constant.
    if (IsHeader && Home != &L && Home->contains(&L))
      Values.insert(&Phi);
    else
      addOperands(Phi);
  }
};

/// What the exit tests of a loop are computed from.
enum class Exits {
  Vary,   ///< Something that nothing cancels: no count is constant.
  Cancel, ///< Unknowns that stand on both sides of a comparison.
  Known,  ///< Constants only.
};

Exits worse(Exits A, Exits B) { return std::min(A, B); }

Exits compared(const LoopInfo &LI, const Loop &L, const ICmpInst &Compare) {
  Unknowns Left(LI, L, Compare.getOperand(0));
  Unknowns Right(LI, L, Compare.getOperand(1));
  if (Left.GaveUp || Right.GaveUp ||
      Left.Values.size() != Right.Values.size() ||
      !all_of(Left.Values,
              [&](const Value *V) { return Right.Values.contains(V); }))
    return Exits::Vary;
  return Left.Values.empty() ? Exits::Known : Exits::Cancel;
}

/// Of a condition, or of several joined by "and" and "or".
Exits exitsBy(const LoopInfo &LI, const Loop &L, Value *Condition,
              unsigned Depth = 0) {
  using namespace PatternMatch;
  Value *A, *B;
  if (Depth < 8) {
    if (match(Condition, m_Not(m_Value(A))))
      return exitsBy(LI, L, A, Depth + 1);
    if (match(Condition, m_LogicalAnd(m_Value(A), m_Value(B))) ||
        match(Condition, m_LogicalOr(m_Value(A), m_Value(B))))
      return worse(exitsBy(LI, L, A, Depth + 1), exitsBy(LI, L, B, Depth + 1));
  }
  if (const auto *Compare = dyn_cast<ICmpInst>(Condition))
    return compared(LI, L, *Compare);
  Unknowns Whole(LI, L, Condition);
  return Whole.GaveUp || !Whole.Values.empty() ? Exits::Vary : Exits::Known;
}

Exits exits(const LoopInfo &LI, const Loop &L) {
  SmallVector<BasicBlock *, 8> Exiting;
  L.getExitingBlocks(Exiting);
  Exits Result = Exiting.empty() ? Exits::Vary : Exits::Known;
  for (BasicBlock *Block : Exiting) {
    Instruction *Terminator = Block->getTerminator();
    if (auto *Branch = dyn_cast<BranchInst>(Terminator))
      Result = worse(Result, exitsBy(LI, L, Branch->getCondition()));
    else if (auto *Switch = dyn_cast<SwitchInst>(Terminator))
      Result = worse(Result, exitsBy(LI, L, Switch->getCondition()));
    else
      Result = Exits::Vary;
    if (Result == Exits::Vary)
      break;
  }
  return Result;
}

} // namespace

bool qd::testsInHeader(const Loop &L) {
  const BasicBlock *Header = L.getHeader();
  return L.isLoopExiting(Header) && !L.isLoopLatch(Header);
}

std::optional<uint64_t> qd::TripCounts::of(Loop &L) {
  auto [Place, IsNew] = Known.try_emplace(&L);
  if (IsNew)
    Place->second = compute(L);
  return Place->second;
}

std::optional<uint64_t> qd::TripCounts::compute(Loop &L) {
  Exits Kind = exits(LI, L);
  if (Kind == Exits::Vary || (Kind == Exits::Cancel && Fruitless == Patience))
    return std::nullopt;
  // LLVM counts how often the header runs; 0 is unknown.
  uint64_t Headers = Evolution.getSmallConstantTripCount(&L);
  if (!Headers) {
    Fruitless += Kind == Exits::Cancel;
    return std::nullopt;
  }
  // Of several exits at the same time the header's comes first.
  bool LeavesFromHeader =
      testsInHeader(L) && Evolution.getExitCount(&L, L.getHeader()) ==
                              Evolution.getBackedgeTakenCount(&L);
  return LeavesFromHeader ? Headers - 1 : Headers;
}
