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
      RowsOfSection[Row.Address.SectionIndex].push_back(
          {Row.Address.Address, Row.Line, Order++, bool(Row.EndSequence)});
  }
  // Of rows at one address the last one holds; the end of a sequence must come
  // before the start of the next.
  for (auto &[Section, Rows] : RowsOfSection)
    llvm::sort(Rows, [](const Row &A, const Row &B) {
      return std::make_tuple(A.Address, !A.EndsSequence, A.Order) <
             std::make_tuple(B.Address, !B.EndsSequence, B.Order);
    });
}

uint32_t qd::LineTable::lookup(uint64_t SectionIndex, uint64_t Address) const {
  auto Found = RowsOfSection.find(SectionIndex);
  if (Found == RowsOfSection.end()) // Linked files do not name the section.
    Found = RowsOfSection.find(uint64_t(object::SectionedAddress::UndefSection));
  if (Found == RowsOfSection.end())
    return 0;
  const std::vector<Row> &Rows = Found->second;
  auto After = llvm::upper_bound(
      Rows, Address, [](uint64_t A, const Row &R) { return A < R.Address; });
  if (After == Rows.begin())
    return 0;
  const Row &At = *std::prev(After);
  return At.EndsSequence ? 0 : At.Line;
}
