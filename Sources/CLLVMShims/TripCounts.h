//===- TripCounts.h - How often loops run -----------------------*- C++ -*-===//

#ifndef QD_TRIPCOUNTS_H
#define QD_TRIPCOUNTS_H

#include "llvm/ADT/DenseMap.h"
#include "llvm/Analysis/LoopInfo.h"
#include "llvm/Analysis/ScalarEvolution.h"
#include <optional>

namespace qd {

/// Whether the loop's header decides, before anything else of an iteration,
/// whether there is one: the header then runs once more than the body.
bool testsInHeader(const llvm::Loop &L);

/// The constant trip counts of one function's loops, each found once.
class TripCounts {
  llvm::LoopInfo &LI;
  llvm::ScalarEvolution &Evolution;
  llvm::DenseMap<const llvm::Loop *, std::optional<uint64_t>> Known;
  /// Loops that were asked about in vain although unknowns might have
  /// cancelled: after some, no more are.
  unsigned Fruitless = 0;
  static constexpr unsigned Patience = 64;

public:
  TripCounts(llvm::LoopInfo &LI, llvm::ScalarEvolution &Evolution)
      : LI(LI), Evolution(Evolution) {}

  /// How often the loop's body runs each time the loop is entered, where
  /// ScalarEvolution finds a constant.
  std::optional<uint64_t> of(llvm::Loop &L);

private:
  std::optional<uint64_t> compute(llvm::Loop &L);
};

} // namespace qd

#endif
