//===- ObjectCode.h - An opened object and its decoded code -----*- C++ -*-===//

#ifndef QD_OBJECTCODE_H
#define QD_OBJECTCODE_H

#include "MachineTarget.h"
#include "llvm/DebugInfo/DWARF/DWARFContext.h"
#include "llvm/MC/MCContext.h"
#include "llvm/MC/MCDisassembler/MCDisassembler.h"
#include "llvm/MC/MCInst.h"
#include "llvm/MC/MCInstPrinter.h"
#include "llvm/Object/ObjectFile.h"
#include "llvm/Support/Allocator.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/StringSaver.h"
#include <map>
#include <optional>

namespace qd {

/// Source lines by address, of every code section.
class LineTable {
  struct Row {
    uint64_t Address;
    uint32_t Line; ///< 0 from the end of a sequence on.
  };
  using Rows = std::vector<Row>;
  // Linked files use UINT64_MAX for the section, which DenseMap reserves.
  std::map<uint64_t, Rows> RowsOfSection;

public:
  /// Looks up addresses of one section that mostly ascend.
  class Cursor {
    const Rows *Table;
    size_t Next = 0; ///< The first row behind the last address.

  public:
    explicit Cursor(const Rows *Table) : Table(Table) {}

    /// 0 where nothing is known.
    uint32_t line(uint64_t Address);
  };

  /// Reads the DWARF line tables; what is damaged in them is left out.
  void read(const llvm::object::ObjectFile &Object);

  Cursor cursor(uint64_t SectionIndex) const;
};

/// A place in a section.
struct CodePlace {
  uint64_t Section; ///< Its index.
  uint64_t Address; ///< In the section.
};

/// A relocation in a code section.
struct CodeRelocation {
  uint64_t Offset; ///< Address in the section.
  const char *Symbol;
  std::optional<CodePlace> Target; ///< Where a branch goes; what is pointed at.
};

struct CodeSection {
  llvm::StringRef Name;
  llvm::StringRef Contents;
  uint64_t Address;
  uint64_t Index;
  std::vector<CodeRelocation> Relocations; ///< By offset.
};

struct CodeFunction {
  QDFunctionInfo Info;
  const CodeSection *Section;
};

/// One decoded instruction, false if its bytes are none.
struct Decoded {
  llvm::MCInst Inst;
  uint64_t Size = 0;

  explicit operator bool() const { return Size; }
};

/// Registers that address the stack frame.
struct FrameRegisters {
  unsigned StackPointer[2] = {0, 0};
  unsigned FramePointer[2] = {0, 0};
  bool FrameEstablished = false; ///< In the function being decoded.

  bool isStackPointer(unsigned Register) const {
    return isOneOf(StackPointer, Register);
  }
  bool isFramePointer(unsigned Register) const {
    return isOneOf(FramePointer, Register);
  }

private:
  static bool isOneOf(const unsigned (&Registers)[2], unsigned Register) {
    return Register && (Register == Registers[0] || Register == Registers[1]);
  }
};

} // namespace qd

struct QDOpaqueObject {
  std::unique_ptr<llvm::MemoryBuffer> Buffer;
  std::unique_ptr<llvm::object::ObjectFile> File;
  std::unique_ptr<qd::MachineTarget> Target;
  std::string TripleName;

  std::unique_ptr<llvm::MCContext> Context;
  std::unique_ptr<llvm::MCDisassembler> Disassembler;
  std::unique_ptr<llvm::MCInstPrinter> Printer;

  llvm::BumpPtrAllocator StringMemory;
  llvm::UniqueStringSaver Strings{StringMemory};

  std::vector<std::unique_ptr<qd::CodeSection>> Sections;
  std::vector<qd::CodeFunction> Functions;
  /// The ranges of addresses that unwind information describes, ascending; none
  /// until a stretch without symbols asks for them.
  std::optional<std::vector<std::pair<uint64_t, uint64_t>>> Unwound;
  qd::LineTable Lines;
  /// Made when somebody first asks where code comes from.
  std::unique_ptr<llvm::DWARFContext> Debug;
  bool HasDamagedDebug = false;
  qd::FrameRegisters Frame;
  /// Of the function that was decoded last.
  std::vector<QDCodePoint> Points;
  std::vector<QDReference> References;

  const char *intern(llvm::StringRef Text) { return Strings.save(Text).data(); }
  const char *registerName(unsigned Register);
};

namespace qd {

/// The value of `E`, or `Otherwise` where the file is damaged.
template <typename T> T valueOr(llvm::Expected<T> E, T Otherwise) {
  if (E)
    return std::move(*E);
  llvm::consumeError(E.takeError());
  return Otherwise;
}

/// Damaged tables claim more entries than the file has bytes: stops there, or
/// walking them takes days.
void checkCount(const QDOpaqueObject &Object, size_t Count);

/// Finds the functions of the sections, which have been read.
void readFunctions(QDOpaqueObject &Object);

/// The address of the first instruction from `Address` on that does more than
/// pad; `End` if there is none.
uint64_t skipPadding(const QDOpaqueObject &Object, const CodeSection &Section,
                     uint64_t Address, uint64_t End);

/// Where functions seem to begin in a stretch of a section without symbols,
/// `From` first, ascending.
std::vector<uint64_t> findFunctions(QDOpaqueObject &Object,
                                    const CodeSection &Section, uint64_t From,
                                    uint64_t To);

/// The instruction at an address of the function.
Decoded decodeAt(const QDOpaqueObject &Object, const CodeFunction &Function,
                 uint64_t Address);

/// The instruction at an address before `End`.
Decoded decodeAt(const QDOpaqueObject &Object, const CodeSection &Section,
                 uint64_t Address, uint64_t End);

/// Decodes the function's bytes. False, with a message, where memory ran out; an
/// instruction on which LLVM crashes is Bad.
bool decodeFunction(QDOpaqueObject &Object, const CodeFunction &Function,
                    std::vector<QDCodePoint> &Points, std::string &Message);

/// Fills in all that is known of the instruction at a point.
void describe(QDOpaqueObject &Object, const CodeFunction &Function,
              const QDCodePoint &At, QDMachineInstruction &Out);

/// The bits that the opcode tells.
uint32_t instructionFlags(const QDOpaqueObject &Object,
                          const llvm::MCInst &Inst);

/// Notes whether a relocation applies to the instruction's bytes, which symbol
/// it names, and where a direct branch or call goes. Requires: the address, the
/// size and the flags of `Out`.
void resolveTarget(const QDOpaqueObject &Object, const CodeSection &Section,
                   const llvm::MCInst &Inst, QDCodePoint &Out,
                   const char **Symbol = nullptr);

/// Whether the opcode does nothing and stands between functions.
bool isPadding(const QDOpaqueObject &Object, const llvm::MCInst &Inst);

/// Fills the memory fields, the stack flag and the vector width of `Out`, whose
/// flags, mnemonic and operands are already there.
void describeOperands(const QDOpaqueObject &Object, const llvm::MCInst &Inst,
                      QDMachineInstruction &Out);

/// Bits of a vector register, 0 if `Name` is none. Scalable ones give their
/// minimum and set `Scalable`.
unsigned vectorBits(const llvm::Triple &TT, llvm::StringRef Name,
                    bool &Scalable);

/// Fills in the registers of an AArch64 address; false if there is none.
bool describeAArch64Address(const MachineTarget &Target,
                            const llvm::MCInstrDesc &Desc,
                            const llvm::MCInst &Inst,
                            QDMachineInstruction &Out);

/// The bytes that an AArch64 instruction reads or writes; 0 if unknown.
unsigned aarch64AccessBytes(const MachineTarget &Target,
                            const llvm::MCInst &Inst, llvm::StringRef Opcode,
                            llvm::StringRef Mnemonic);

/// Notes whether `Inst` makes the frame pointer point into the frame.
void trackFramePointer(QDOpaqueObject &Object, const llvm::MCInst &Inst);

/// Looks up the registers of the target.
FrameRegisters findFrameRegisters(const MachineTarget &Target);

} // namespace qd

#endif
