//===- FunctionBoundaries.cpp - Functions of stripped code ----------------===//

#include "CrashGuard.h"
#include "ObjectCode.h"
#include "UnwindRanges.h"
#include "llvm/ADT/STLExtras.h"

using namespace llvm;

using qd::Ranges;

static const Ranges &unwindInformation(QDOpaqueObject &Object) {
  if (!Object.Unwound) {
    auto *Found = new Ranges;
    std::string Fatal;
    // In files to be linked the addresses are relative to sections.
    if (!Object.File->isRelocatableObject() && !qd::runGuarded(Fatal, [&] {
          *Found = qd::readUnwindInformation(*Object.File);
        }))
      Found = new Ranges; // The other is in an unknown state.
    Object.Unwound = std::move(*Found);
    delete Found;
  }
  return *Object.Unwound;
}

namespace {

/// Finds functions by what their code looks like: they begin where calls lead,
/// and behind padding that follows code which does not fall through.
class Sweep {
  const QDOpaqueObject &Object;
  const qd::CodeSection &Section;
  const uint64_t From, To;
  /// Places behind padding.
  std::vector<uint64_t> Padded;
  std::vector<uint64_t> Called;
  struct Jump {
    uint64_t From, To;
    bool IsConditional;
  };
  std::vector<Jump> Jumps;

public:
  Sweep(const QDOpaqueObject &Object, const qd::CodeSection &Section,
        uint64_t From, uint64_t To)
      : Object(Object), Section(Section), From(From), To(To) {}

  std::vector<uint64_t> starts() {
    walk();
    llvm::sort(Called);
    keepLikelyCalls();
    std::vector<uint64_t> Starts = {From};
    Starts.insert(Starts.end(), Called.begin(), Called.end());
    for (uint64_t Place : separatePadded())
      Starts.push_back(Place);
    llvm::sort(Starts);
    Starts.erase(llvm::unique(Starts), Starts.end());
    return Starts;
  }

private:
  void walk() {
    uint64_t Step = Object.Target->TT.isX86() ? 1 : 2;
    bool Ended = false, IsPadding = false;
    for (uint64_t Address = From; Address < To;) {
      qd::Decoded Code = qd::decodeAt(Object, Section, Address, To);
      if (!Code) {
        Address += Step;
        Ended = IsPadding = false;
        continue;
      }
      if (Ended && qd::isPadding(Object, Code.Inst)) {
        IsPadding = true;
        Address += Code.Size;
        continue;
      }
      if (Ended && IsPadding)
        Padded.push_back(Address);
      QDCodePoint At = {};
      At.address = Address;
      At.size = uint8_t(Code.Size);
      At.flags = qd::instructionFlags(Object, Code.Inst);
      qd::resolveTarget(Object, Section, Code.Inst, At);
      uint64_t Target = At.branchTarget;
      if ((At.flags & QDInstructionHasTarget) && Target >= From &&
          Target < To) {
        if (At.flags & QDInstructionCall)
          Called.push_back(Target);
        else
          Jumps.push_back(
              {Address, Target, bool(At.flags & QDInstructionConditional)});
      }
      Ended = At.flags & (QDInstructionBarrier | QDInstructionReturn);
      IsPadding = false;
      Address += Code.Size;
    }
  }

  /// Data that reads as a call leads anywhere: a function begins behind
  /// padding, at a round address, or is called more than once.
  void keepLikelyCalls() {
    std::vector<uint64_t> Likely;
    for (size_t I = 0; I != Called.size(); ++I) {
      uint64_t Place = Called[I];
      bool Again = I && Called[I - 1] == Place;
      if (Again || Place % 16 == 0 || llvm::binary_search(Padded, Place))
        Likely.push_back(Place);
    }
    Likely.erase(llvm::unique(Likely), Likely.end());
    Called = std::move(Likely);
  }

  /// Loops are padded too: those places behind padding that no branch connects
  /// with what stands before. A jump to the very place may be a tail call, as
  /// long as a function begins there.
  std::vector<uint64_t> separatePadded() const {
    std::vector<uint64_t> Separate = Padded;
    for (int Round = 0; Round != 8; ++Round) {
      std::vector<uint64_t> Left = withoutCrossed(Separate);
      if (Left.size() == Separate.size())
        break;
      Separate = std::move(Left);
    }
    return Separate;
  }

  /// The places that no branch crosses but jumps to one of them.
  std::vector<uint64_t>
  withoutCrossed(const std::vector<uint64_t> &Places) const {
    std::vector<int> Crossing(Places.size() + 1);
    for (const Jump &J : Jumps) {
      if (!J.IsConditional && llvm::binary_search(Places, J.To))
        continue;
      auto [Low, High] = std::minmax(J.From, J.To);
      // What lies behind a function that is called belongs to another one.
      auto Between = llvm::upper_bound(Called, Low);
      if (Between != Called.end() && *Between <= High)
        continue;
      ++Crossing[llvm::upper_bound(Places, Low) - Places.begin()];
      --Crossing[llvm::upper_bound(Places, High) - Places.begin()];
    }
    std::vector<uint64_t> Left;
    int Branches = 0;
    for (size_t I = 0; I != Places.size(); ++I) {
      Branches += Crossing[I];
      if (!Branches)
        Left.push_back(Places[I]);
    }
    return Left;
  }
};

} // namespace

std::vector<uint64_t> qd::findFunctions(QDOpaqueObject &Object,
                                        const CodeSection &Section,
                                        uint64_t From, uint64_t To) {
  std::vector<uint64_t> Starts;
  auto AddSwept = [&](uint64_t Start, uint64_t End) {
    if (Start >= End)
      return;
    std::vector<uint64_t> Swept = Sweep(Object, Section, Start, End).starts();
    Starts.insert(Starts.end(), Swept.begin(), Swept.end());
  };
  uint64_t CoveredTo = From;
  const Ranges &Unwound = unwindInformation(Object);
  auto First = llvm::partition_point(
      Unwound, [&](const auto &Range) { return Range.second <= From; });
  for (auto I = First; I != Unwound.end() && I->first < To; ++I) {
    if (I->first < CoveredTo)
      continue; // Overlapping: damaged.
    AddSwept(CoveredTo, I->first);
    Starts.push_back(I->first);
    CoveredTo = I->second;
  }
  AddSwept(CoveredTo, To);
  return Starts;
}
