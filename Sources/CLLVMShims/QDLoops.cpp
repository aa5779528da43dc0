#include "QDLoops.h"
#include "TripCounts.h"

#include "llvm/Analysis/BlockFrequencyInfo.h"
#include "llvm/Analysis/BranchProbabilityInfo.h"
#include "llvm/Analysis/LoopInfo.h"
#include "llvm/Analysis/ScalarEvolution.h"
#include "llvm/IR/Module.h"
#include "llvm/IR/ModuleSlotTracker.h"
#include "llvm/Passes/PassBuilder.h"

#include <optional>
#include <vector>

using namespace llvm;

struct QDOpaqueLoopAnalysis {
  LoopAnalysisManager LAM;
  FunctionAnalysisManager FAM;
  CGSCCAnalysisManager CGAM;
  ModuleAnalysisManager MAM;
  std::vector<QDLoop> Loops;
  // The blocks of all loops of the current function, one after the other.
  std::vector<LLVMBasicBlockRef> Blocks;
  Function *Current = nullptr;
  std::unique_ptr<ModuleSlotTracker> Slots;
  Function *Numbered = nullptr;

  QDOpaqueLoopAnalysis() {
    PassBuilder Builder;
    Builder.registerModuleAnalyses(MAM);
    Builder.registerCGSCCAnalyses(CGAM);
    Builder.registerFunctionAnalyses(FAM);
    Builder.registerLoopAnalyses(LAM);
    Builder.crossRegisterProxies(LAM, FAM, CGAM, MAM);
  }
};

namespace {

/// Takes the branch weights off a function that has no measured profile, and puts them back.
///
/// Front ends attach weights as hints ("this loop is likely entered": 1048576 to 0), which block
/// frequencies would read as iteration counts. Without them LLVM's own loop heuristics decide.
class WithoutBranchHints {
  std::vector<std::pair<Instruction *, MDNode *>> Taken;

public:
  explicit WithoutBranchHints(Function &F) {
    if (F.hasProfileData())
      return;
    for (BasicBlock &Block : F) {
      Instruction *Terminator = Block.getTerminator();
      if (MDNode *Weights = Terminator->getMetadata(LLVMContext::MD_prof)) {
        Taken.push_back({Terminator, Weights});
        Terminator->setMetadata(LLVMContext::MD_prof, nullptr);
      }
    }
  }
  ~WithoutBranchHints() {
    for (auto &[Terminator, Weights] : Taken)
      Terminator->setMetadata(LLVMContext::MD_prof, Weights);
  }
};

class FunctionLoops {
  QDOpaqueLoopAnalysis &Analysis;
  Function &F;
  LoopInfo &LI;
  qd::TripCounts Counts;
  /// Iterations per call of the function, negative where unknown.
  DenseMap<const Loop *, double> Weights;

public:
  FunctionLoops(QDOpaqueLoopAnalysis &Analysis, Function &F)
      : Analysis(Analysis), F(F), LI(Analysis.FAM.getResult<LoopAnalysis>(F)),
        Counts(LI, Analysis.FAM.getResult<ScalarEvolutionAnalysis>(F)) {}

  void collect() {
    std::vector<size_t> FirstBlocks;
    // In the order of the headers, whatever order LoopInfo keeps.
    for (BasicBlock &Block : F) {
      Loop *L = LI.getLoopFor(&Block);
      if (!L || L->getHeader() != &Block || !L->isInnermost())
        continue;
      FirstBlocks.push_back(Analysis.Blocks.size());
      for (BasicBlock *Member : L->blocks())
        Analysis.Blocks.push_back(wrap(Member));
      QDLoop Result = {};
      Result.header = wrap(&Block);
      Result.blockCount = Analysis.Blocks.size() - FirstBlocks.back();
      Result.depth = L->getLoopDepth();
      if (std::optional<uint64_t> Count = Counts.of(*L))
        Result.tripCount = static_cast<int64_t>(*Count);
      else
        Result.tripCount = -1;
      Result.executionWeight = weight(L);
      Analysis.Loops.push_back(Result);
    }
    for (size_t I = 0; I < Analysis.Loops.size(); ++I)
      Analysis.Loops[I].blocks = Analysis.Blocks.data() + FirstBlocks[I];
  }

private:
  double weight(Loop *Innermost) {
    SmallVector<Loop *, 8> Unweighted;
    double Product = 1;
    for (Loop *L = Innermost; L; L = L->getParentLoop()) {
      auto Found = Weights.find(L);
      if (Found != Weights.end()) {
        Product = Found->second;
        break;
      }
      Unweighted.push_back(L);
    }
    for (Loop *L : reverse(Unweighted)) {
      if (Product >= 0) {
        std::optional<double> Iterations = iterations(L);
        Product = Iterations ? Product * *Iterations : -1;
      }
      Weights[L] = Product;
    }
    return Product;
  }

  std::optional<double> iterations(Loop *L) {
    if (std::optional<uint64_t> Count = Counts.of(*L))
      return static_cast<double>(*Count);
    return estimatedIterations(L);
  }

  BlockFrequencyInfo &blockFrequencies() {
    if (auto *Known = Analysis.FAM.getCachedResult<BlockFrequencyAnalysis>(F))
      return *Known;
    WithoutBranchHints Guard(F);
    return Analysis.FAM.getResult<BlockFrequencyAnalysis>(F);
  }

  /// How often the body runs each time the loop is entered, by block frequencies.
  std::optional<double> estimatedIterations(Loop *L) {
    auto &Frequencies = blockFrequencies();
    auto &Probabilities = *Frequencies.getBPI();
    BasicBlock *Header = L->getHeader();
    double Entered = 0;
    for (BasicBlock *Predecessor : predecessors(Header)) {
      if (L->contains(Predecessor))
        continue;
      auto Probability =
          Probabilities.getEdgeProbability(Predecessor, Header);
      Entered += double(Frequencies.getBlockFreq(Predecessor).getFrequency()) *
                 Probability.getNumerator() / Probability.getDenominator();
    }
    if (Entered <= 0)
      return std::nullopt;
    double Headers =
        double(Frequencies.getBlockFreq(Header).getFrequency()) / Entered;
    return qd::testsInHeader(*L) ? std::max(0.0, Headers - 1) : Headers;
  }
};

} // namespace

QDLoopAnalysisRef QDCreateLoopAnalysis(void) {
  return new QDOpaqueLoopAnalysis();
}

void QDDisposeLoopAnalysis(QDLoopAnalysisRef Analysis) { delete Analysis; }

const QDLoop *QDFindLoops(QDLoopAnalysisRef Analysis, LLVMValueRef FunctionRef,
                          size_t *Count) {
  Function &F = *unwrap<Function>(FunctionRef);
  // One function's analyses at a time: memory stays flat on large modules.
  if (Analysis->Current && Analysis->Current != &F)
    Analysis->FAM.clear(*Analysis->Current, Analysis->Current->getName());
  Analysis->Current = &F;
  Analysis->Loops.clear();
  Analysis->Blocks.clear();
  FunctionLoops(*Analysis, F).collect();
  *Count = Analysis->Loops.size();
  return Analysis->Loops.data();
}

int QDGetBlockNumber(QDLoopAnalysisRef Analysis, LLVMBasicBlockRef BlockRef) {
  BasicBlock *Block = unwrap(BlockRef);
  if (Block->hasName())
    return -1;
  Function *F = Block->getParent();
  if (!Analysis->Slots)
    Analysis->Slots = std::make_unique<ModuleSlotTracker>(F->getParent(), false);
  if (Analysis->Numbered != F) {
    Analysis->Slots->incorporateFunction(*F);
    Analysis->Numbered = F;
  }
  return Analysis->Slots->getLocalSlot(Block);
}
