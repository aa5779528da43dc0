//===- QDObjectSource.cpp - Where code comes from ------------------------===//

#include "CrashGuard.h"
#include "ObjectCode.h"
#include "llvm/DebugInfo/DIContext.h"
#include "llvm/DebugInfo/DWARF/DWARFCompileUnit.h"
#include "llvm/DebugInfo/DWARF/DWARFDebugLine.h"

using namespace llvm;

/// What debug information says of an address; nothing where it is damaged.
static std::optional<DILineInfo> lineInfo(QDOpaqueObject &Object,
                                          const qd::CodeSection &Section,
                                          uint64_t Address) {
  auto Ignore = [](Error E) { consumeError(std::move(E)); };
  if (!Object.Debug)
    Object.Debug = DWARFContext::create(
        *Object.File, DWARFContext::ProcessDebugRelocations::Process, nullptr,
        "", Ignore, Ignore);
  object::SectionedAddress Place = {Address, object::SectionedAddress::UndefSection};
  if (Object.File->isRelocatableObject())
    Place.SectionIndex = Section.Index;
  // Not by the context's own question, which looks for inlined functions as well: where those stand in another
  // file (split debug information), it opens what the object names.
  DWARFCompileUnit *Unit = Object.Debug->getCompileUnitForCodeAddress(Address);
  const DWARFDebugLine::LineTable *Table =
      Unit ? Object.Debug->getLineTableForUnit(Unit) : nullptr;
  DILineInfo Result;
  if (!Table || !Table->getFileLineInfoForAddress(
                    Place, /*Approximate=*/false, Unit->getCompilationDir(),
                    DILineInfoSpecifier::FileLineInfoKind::RawValue, Result))
    return std::nullopt;
  return Result;
}

bool QDObjectGetSource(QDObjectRef Object, size_t Function, uint64_t Address,
                       QDSourcePlace *OutPlace) {
  *OutPlace = {nullptr, 0, 0};
  if (Object->HasDamagedDebug)
    return false;
  std::optional<DILineInfo> Found;
  std::string Fatal;
  if (!qd::runGuarded(Fatal, [&] {
        Found = lineInfo(*Object, *Object->Functions[Function].Section, Address);
      })) {
    Object->HasDamagedDebug = true;
    (void)Object->Debug.release(); // In an unknown state.
    return false;
  }
  if (!Found || !Found->Line || Found->FileName == DILineInfo::BadString)
    return false;
  *OutPlace = {Object->intern(Found->FileName), Found->Line, Found->Column};
  return true;
}
