//===- UnwindRanges.cpp - What unwind information covers ------------------===//

#include "UnwindRanges.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/BinaryFormat/Dwarf.h"
#include "llvm/DebugInfo/DWARF/DWARFDataExtractor.h"
#include <optional>

using namespace llvm;

namespace {

/// One section of entries: each that describes a function names one that says
/// how its addresses are written.
class Entries {
  const DWARFDataExtractor Data;
  const uint64_t Address;
  /// By the offset of the entry; nothing where it is not understood.
  DenseMap<uint64_t, std::optional<uint8_t>> Encodings;

public:
  Entries(StringRef Content, uint64_t Address, const object::ObjectFile &File)
      : Data(Content, File.isLittleEndian(), File.getBytesInAddress()),
        Address(Address) {}

  void addTo(qd::Ranges &Found) {
    for (uint64_t Offset = 0; Data.isValidOffsetForDataOfSize(Offset, 4);) {
      const uint64_t Start = Offset;
      uint64_t Length = Data.getU32(&Offset);
      if (Length == dwarf::DW_LENGTH_DWARF64)
        Length = Data.getU64(&Offset);
      // Zero ends what one file brought.
      if (Length == 0)
        continue;
      if (Length < 4 || !Data.isValidOffsetForDataOfSize(Offset, Length))
        return;
      const uint64_t End = Offset + Length;
      const uint64_t Back = Offset;
      const uint32_t Distance = Data.getU32(&Offset);
      if (Distance == 0)
        Encodings[Start] = encoding(Offset);
      else if (Distance <= Back)
        if (auto Range = function(Offset, Back - Distance))
          Found.push_back(*Range);
      Offset = End;
    }
  }

private:
  /// How the addresses of functions are written.
  std::optional<uint8_t> encoding(uint64_t Offset) {
    const uint8_t Version = Data.getU8(&Offset);
    StringRef Augmentation = Data.getCStrRef(&Offset);
    if (Version != 1 && Version != 3)
      return std::nullopt;
    Data.getULEB128(&Offset); // What code is aligned to.
    Data.getSLEB128(&Offset); // What data is aligned to.
    if (Version == 1)
      Data.getU8(&Offset); // The register of the return address.
    else
      Data.getULEB128(&Offset);
    if (Augmentation.empty())
      return dwarf::DW_EH_PE_absptr;
    if (!Augmentation.consume_front("z"))
      return std::nullopt;
    Data.getULEB128(&Offset); // The length of what follows.
    for (char Letter : Augmentation)
      switch (Letter) {
      case 'R':
        return Data.getU8(&Offset);
      case 'L':
        Data.getU8(&Offset);
        break;
      case 'P': {
        const uint8_t Encoding = Data.getU8(&Offset);
        Data.getEncodedPointer(&Offset, Encoding, 0);
        break;
      }
      case 'S': // A signal's frame.
      case 'B': // Signed return addresses.
      case 'G': // Tagged stacks.
        break;
      default:
        return std::nullopt;
      }
    return dwarf::DW_EH_PE_absptr;
  }

  std::optional<std::pair<uint64_t, uint64_t>> function(uint64_t Offset,
                                                        uint64_t Common) {
    const std::optional<uint8_t> Encoding = Encodings.lookup(Common);
    if (!Encoding)
      return std::nullopt;
    auto Begin =
        Data.getEncodedPointer(&Offset, *Encoding, Address + Offset);
    auto Size = Data.getEncodedPointer(&Offset, *Encoding, 0);
    if (!Begin || !Size || *Size == 0 || *Begin + *Size < *Begin)
      return std::nullopt;
    return std::make_pair(*Begin, *Begin + *Size);
  }
};

} // namespace

qd::Ranges qd::readUnwindInformation(const object::ObjectFile &File) {
  Ranges Found;
  for (const object::SectionRef &Section : File.sections()) {
    Expected<StringRef> Name = Section.getName();
    if (!Name) {
      consumeError(Name.takeError());
      continue;
    }
    if (*Name != ".eh_frame" && *Name != "__eh_frame")
      continue;
    Expected<StringRef> Content = Section.getContents();
    if (Content)
      Entries(*Content, Section.getAddress(), File).addTo(Found);
    else
      consumeError(Content.takeError());
  }
  llvm::sort(Found);
  return Found;
}
