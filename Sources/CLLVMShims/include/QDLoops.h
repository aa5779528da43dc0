#ifndef QDLOOPS_H
#define QDLOOPS_H

#include <llvm-c/Types.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// The analyses of a module's functions that loops need: LLVM's LoopInfo, ScalarEvolution and
/// BlockFrequencyInfo. The module must outlive it and stay unchanged.
typedef struct QDOpaqueLoopAnalysis *QDLoopAnalysisRef;

/// One innermost natural loop. `blocks` lists the header first and lives until the next
/// `QDFindLoops` or the end of the analysis.
typedef struct {
  LLVMBasicBlockRef header;
  const LLVMBasicBlockRef *blocks;
  size_t blockCount;
  /// 1 for a loop that no other loop encloses.
  unsigned depth;
  /// How often the body runs each time the loop is entered, by ScalarEvolution: where the header
  /// tests whether there is an iteration, one less than the header. Negative where unknown.
  int64_t tripCount;
  /// Estimated iterations per call of the function: the product, over this loop and those around
  /// it, of the known trip count or else of the iterations that LLVM's block frequencies give.
  /// Negative where neither is known.
  double executionWeight;
} QDLoop;

QDLoopAnalysisRef QDCreateLoopAnalysis(void);
void QDDisposeLoopAnalysis(QDLoopAnalysisRef analysis);

/// The innermost loops of `function` (a definition), in the order of their headers in the function.
/// The array lives until the next call or the end of the analysis.
const QDLoop *QDFindLoops(QDLoopAnalysisRef analysis, LLVMValueRef function,
                          size_t *count);

/// The number that text IR gives an unnamed basic block (`42` of `42:`); -1 for a named one.
int QDGetBlockNumber(QDLoopAnalysisRef analysis, LLVMBasicBlockRef block);

#ifdef __cplusplus
}
#endif
#endif
