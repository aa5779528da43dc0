//===- QDReferences.cpp - Functions that functions refer to ---------------===//

#include "CrashGuard.h"
#include "ObjectCode.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"

using namespace llvm;

namespace {

/// Finds the functions whose first instructions other functions name.
class ReferenceFinder {
  QDOpaqueObject &Object;
  /// By symbol: the first function of that name.
  StringMap<size_t> Named;

public:
  explicit ReferenceFinder(QDOpaqueObject &Object) : Object(Object) {
    for (size_t I = 0; I != Object.Functions.size(); ++I)
      if (!Object.Functions[I].Info.isSection)
        Named.try_emplace(Object.Functions[I].Info.name, I);
  }

  /// Adds the references of one function, those of its points that decoded.
  void find(size_t From, ArrayRef<QDCodePoint> Points,
            std::vector<QDReference> &Found) const {
    size_t First = Found.size();
    for (const QDCodePoint &At : Points) {
      std::optional<size_t> To = named(Object.Functions[From], At);
      if (To && *To != From)
        Found.push_back({From, *To});
    }
    auto Own = make_range(Found.begin() + First, Found.end());
    llvm::sort(Own, [](auto &A, auto &B) { return A.to < B.to; });
    Found.erase(std::unique(Own.begin(), Own.end(),
                            [](auto &A, auto &B) { return A.to == B.to; }),
                Found.end());
  }

private:
  std::optional<size_t> named(const qd::CodeFunction &Home,
                              const QDCodePoint &At) const {
    const qd::CodeSection &Section = *Home.Section;
    if (At.flags & QDInstructionBad)
      return std::nullopt;
    if (At.flags & QDInstructionHasTarget)
      return beginning(Section, At.branchTarget);
    if (At.flags & QDInstructionRelocated)
      return relocated(Section, At);
    const MCInstrAnalysis *Analysis = Object.Target->Analysis.get();
    qd::Decoded Code = qd::decodeAt(Object, Home, At.address);
    if (!Analysis || !Code)
      return std::nullopt;
    auto Address = Analysis->evaluateMemoryOperandAddress(
        Code.Inst, Object.Target->Subtarget.get(), At.address, Code.Size);
    if (!Address)
      return std::nullopt;
    return beginning(Section, *Address);
  }

  std::optional<size_t> relocated(const qd::CodeSection &Section,
                                  const QDCodePoint &At) const {
    uint64_t Offset = At.address - Section.Address;
    auto Next = llvm::partition_point(
        Section.Relocations,
        [&](const qd::CodeRelocation &R) { return R.Offset < Offset; });
    for (; Next != Section.Relocations.end() && Next->Offset < Offset + At.size;
         ++Next) {
      if (Next->Target)
        if (auto To = beginning(Next->Target->Section, Next->Target->Address))
          return To;
      if (!Next->Symbol)
        continue;
      auto Known = Named.find(Next->Symbol);
      if (Known != Named.end())
        return Known->second;
    }
    return std::nullopt;
  }

  /// The function that begins at an address; in files that are linked in any
  /// section.
  std::optional<size_t> beginning(const qd::CodeSection &From,
                                  uint64_t Address) const {
    if (Object.File->isRelocatableObject())
      return beginning(From.Index, Address);
    for (const auto &Section : Object.Sections)
      if (Address - Section->Address < Section->Contents.size())
        return beginning(Section->Index, Address);
    return std::nullopt;
  }

  std::optional<size_t> beginning(uint64_t Section, uint64_t Address) const {
    auto Place = llvm::partition_point(
        Object.Functions, [&](const qd::CodeFunction &F) {
          return std::pair(F.Section->Index, F.Info.address) <
                 std::pair(Section, Address);
        });
    if (Place == Object.Functions.end() || Place->Section->Index != Section ||
        Place->Info.address != Address)
      return std::nullopt;
    return Place - Object.Functions.begin();
  }
};

} // namespace

const QDReference *QDObjectGetReferences(QDObjectRef Object, size_t *OutCount,
                                         char **OutError) {
  static const QDReference None = {};
  *OutCount = 0;
  Object->References.clear();
  ReferenceFinder Finder(*Object);
  std::vector<QDCodePoint> Points;
  std::string Fatal;
  for (size_t I = 0; I != Object->Functions.size(); ++I) {
    Points.clear();
    if (!qd::decodeFunction(*Object, Object->Functions[I], Points, Fatal) ||
        !qd::runGuarded(
            Fatal, [&] { Finder.find(I, Points, Object->References); })) {
      // The arrays may have been left halfway through a change.
      new std::vector(std::move(Points));
      new std::vector(std::move(Object->References));
      Object->References = {};
      qd::setError(OutError, "cannot decode " +
                                 std::string(Object->Functions[I].Info.name) +
                                 ": " + Fatal);
      return nullptr;
    }
  }
  *OutCount = Object->References.size();
  return *OutCount ? Object->References.data() : &None;
}
