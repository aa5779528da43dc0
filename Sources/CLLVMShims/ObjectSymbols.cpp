//===- ObjectSymbols.cpp - Symbols, and the functions that they begin -----===//

#include "ObjectCode.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Object/ELFObjectFile.h"
#include "llvm/Support/ErrorHandling.h"

using namespace llvm;
using namespace llvm::object;

void qd::checkCount(const QDOpaqueObject &Object, size_t Count) {
  if (Count > Object.Buffer->getBufferSize())
    report_fatal_error("a table is larger than the file",
                       /*gen_crash_diag=*/false);
}

namespace {

struct TextSymbol {
  uint64_t Address, Size;
  StringRef Name;
  bool IsFunction; ///< Said to be one; otherwise merely a label.
};

} // namespace

using SymbolsBySection = std::map<uint64_t, std::vector<TextSymbol>>;

static void addSymbol(const QDOpaqueObject &Object, const SymbolRef &Symbol,
                      SymbolsBySection &Found) {
  const ObjectFile &File = *Object.File;
  section_iterator Home = qd::valueOr(Symbol.getSection(), File.section_end());
  if (Home == File.section_end())
    return;
  StringRef Name = qd::valueOr(Symbol.getName(), StringRef());
  SymbolRef::Type Type = qd::valueOr(Symbol.getType(), SymbolRef::ST_Other);
  bool IsFunction = Type == SymbolRef::ST_Function;
  // Local labels, and AArch64's and ARM's marks of code and data.
  if (Name.empty() || Name.starts_with("$") ||
      (!IsFunction &&
       (Type != SymbolRef::ST_Unknown || Name.starts_with(".L"))))
    return;
  uint64_t Size = File.isELF() ? ELFSymbolRef(Symbol).getSize() : 0;
  Found[Home->getIndex()].push_back({qd::valueOr(Symbol.getAddress(), uint64_t(0)),
                                     Size, Name, IsFunction});
}

/// Turns the symbols of one section into functions that do not overlap.
static void addFunctions(QDOpaqueObject &Object, const qd::CodeSection &Section,
                         std::vector<TextSymbol> Symbols) {
  uint64_t End = Section.Address + Section.Contents.size();
  llvm::erase_if(Symbols, [&](const TextSymbol &S) {
    return S.Address < Section.Address || S.Address >= End;
  });
  // Aliases: the first name of those that say the most.
  llvm::sort(Symbols, [](const TextSymbol &A, const TextSymbol &B) {
    return std::make_tuple(A.Address, !A.IsFunction, ~A.Size, A.Name) <
           std::make_tuple(B.Address, !B.IsFunction, ~B.Size, B.Name);
  });
  auto Add = [&](StringRef Name, uint64_t Address, uint64_t Size, bool IsAll) {
    qd::CodeFunction Function;
    Function.Info = {Object.intern(Name), Section.Name.data(), Address, Size,
                     uint32_t(Section.Index), IsAll};
    Function.Section = &Section;
    Object.Functions.push_back(std::move(Function));
  };
  // Code between symbols: local functions of a stripped file.
  auto AddGap = [&](uint64_t From, uint64_t To) {
    From = qd::skipPadding(Object, Section, From, To);
    if (From >= To)
      return;
    std::vector<uint64_t> Starts =
        qd::findFunctions(Object, Section, From, To);
    for (size_t I = 0; I != Starts.size(); ++I) {
      uint64_t End = I + 1 == Starts.size() ? To : Starts[I + 1];
      uint64_t Start = qd::skipPadding(Object, Section, Starts[I], End);
      if (Start < End)
        Add(Section.Name, Start, End - Start, true);
    }
  };
  uint64_t CoveredTo = Section.Address;
  for (size_t I = 0; I != Symbols.size(); ++I) {
    const TextSymbol &S = Symbols[I];
    if (S.Address < CoveredTo)
      continue; // An alias, or a label inside a function.
    AddGap(CoveredTo, S.Address);
    auto Following = std::partition_point(
        Symbols.begin() + I, Symbols.end(),
        [&](const TextSymbol &Other) { return Other.Address <= S.Address; });
    uint64_t Next = Following == Symbols.end() ? End : Following->Address;
    uint64_t Size = S.Size ? std::min(S.Size, End - S.Address)
                           : Next - S.Address;
    Add(S.Name, S.Address, Size, false);
    CoveredTo = S.Address + Size;
  }
  AddGap(CoveredTo, End);
}

void qd::readFunctions(QDOpaqueObject &Object) {
  SymbolsBySection Found;
  size_t Count = 0;
  for (const SymbolRef &Symbol : Object.File->symbols()) {
    qd::checkCount(Object, ++Count);
    addSymbol(Object, Symbol, Found);
  }
  if (const auto *ELF = dyn_cast<ELFObjectFileBase>(Object.File.get()))
    if (Found.empty()) // Stripped: what it exports is still there.
      for (const ELFSymbolRef &Symbol : ELF->getDynamicSymbolIterators()) {
        qd::checkCount(Object, ++Count);
        addSymbol(Object, Symbol, Found);
      }
  for (const auto &Section : Object.Sections)
    addFunctions(Object, *Section, std::move(Found[Section->Index]));
}
