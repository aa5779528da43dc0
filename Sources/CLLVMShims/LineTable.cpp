//===- LineTable.cpp - Source lines by address ----------------------------===//

#include "ObjectCode.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/DebugInfo/DWARF/DWARFCompileUnit.h"
#include "llvm/DebugInfo/DWARF/DWARFContext.h"
#include "llvm/DebugInfo/DWARF/DWARFDebugLine.h"

using namespace llvm;

void qd::LineTable::read(const object::ObjectFile &Object) {
  auto Ignore = [](Error E) { consumeError(std::move(E)); };
  std::unique_ptr<DWARFContext> Debug = DWARFContext::create(
      Object, DWARFContext::ProcessDebugRelocations::Process, nullptr, "",
      Ignore, Ignore);
  struct Place {
    uint64_t Address;
    uint32_t Order; ///< Of appearance in the tables.
    uint32_t Line;
    bool EndsSequence;
  };
  std::map<uint64_t, std::vector<Place>> Places;
  uint32_t Order = 0;
  for (const std::unique_ptr<DWARFUnit> &Unit : Debug->compile_units()) {
    auto Table = Debug->getLineTableForUnit(Unit.get(), Ignore);
    if (!Table) {
      consumeError(Table.takeError());
      continue;
    }
    if (!*Table)
      continue;
    for (const DWARFDebugLine::Row &Row : (*Table)->Rows)
      Places[Row.Address.SectionIndex].push_back(
          {Row.Address.Address, Order++, Row.Line, bool(Row.EndSequence)});
    Debug->clearLineTableForUnit(Unit.get());
  }
  // Of rows at one address the last one holds; the end of a sequence must come
  // before the start of the next.
  for (auto &[Section, Found] : Places) {
    llvm::sort(Found, [](const Place &A, const Place &B) {
      return std::make_tuple(A.Address, !A.EndsSequence, A.Order) <
             std::make_tuple(B.Address, !B.EndsSequence, B.Order);
    });
    Rows &Table = RowsOfSection[Section];
    for (const Place &P : Found) {
      uint32_t Line = P.EndsSequence ? 0 : P.Line;
      if (!Table.empty() && Table.back().Address == P.Address)
        Table.back().Line = Line;
      else
        Table.push_back({P.Address, Line});
    }
    Found = {};
  }
}

qd::LineTable::Cursor qd::LineTable::cursor(uint64_t SectionIndex) const {
  auto Found = RowsOfSection.find(SectionIndex);
  if (Found == RowsOfSection.end()) // Linked files do not name the section.
    Found = RowsOfSection.find(uint64_t(object::SectionedAddress::UndefSection));
  return Cursor(Found == RowsOfSection.end() ? nullptr : &Found->second);
}

uint32_t qd::LineTable::Cursor::line(uint64_t Address) {
  if (!Table)
    return 0;
  auto Behind = [&](size_t I) {
    return I == Table->size() || (*Table)[I].Address > Address;
  };
  // The next row in most cases, else a search.
  if (Next && (*Table)[Next - 1].Address <= Address && Behind(Next)) {
  } else if (Next < Table->size() && (*Table)[Next].Address <= Address &&
             Behind(Next + 1)) {
    ++Next;
  } else {
    Next = llvm::upper_bound(*Table, Address,
                             [](uint64_t A, const Row &R) {
                               return A < R.Address;
                             }) -
           Table->begin();
  }
  return Next ? (*Table)[Next - 1].Line : 0;
}
