//===- ObjectCode.h - An opened object and its decoded code -----*- C++ -*-===//

#ifndef QD_OBJECTCODE_H
#define QD_OBJECTCODE_H

#include "MachineTarget.h"
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
    uint32_t Line;
    uint32_t Order; ///< Of appearance in the tables.
    bool EndsSequence;
  };
  // Linked files use UINT64_MAX for the section, which DenseMap reserves.
  std::map<uint64_t, std::vector<Row>> RowsOfSection;

public:
  /// Reads the DWARF line tables; what is damaged in them is left out.
  void read(const llvm::object::ObjectFile &Object);

  /// 0 where nothing is known.
  uint32_t lookup(uint64_t SectionIndex, uint64_t Address) const;
};

/// A relocation in a code section.
struct CodeRelocation {
  uint64_t Offset; ///< Address in the section.
  const char *Symbol;
  std::optional<uint64_t> BranchTarget; ///< If in the same section.
};

struct CodeSection {
  llvm::StringRef Name;
  llvm::StringRef Contents;
  uint64_t Address;
  uint64_t Index;
  std::vector<CodeRelocation> Relocations; ///< By offset.
};

/// A function, with its code once it has been decoded.
struct CodeFunction {
  QDFunctionInfo Info;
  const CodeSection *Section;
  bool IsDecoded = false;
  std::vector<QDMachineInstruction> Instructions;
  std::vector<llvm::MCInst> Decoded; ///< Parallel; opcode 0 if Bad.
};

/// Registers that address the stack frame.
struct FrameRegisters {
  unsigned StackPointer[2] = {0, 0};
  unsigned FramePointer[2] = {0, 0};
  bool FrameEstablished = false; ///< In the function being decoded.
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
  qd::LineTable Lines;
  qd::FrameRegisters Frame;

  const char *intern(llvm::StringRef Text) { return Strings.save(Text).data(); }
  const char *registerName(unsigned Register);
};

namespace qd {

/// The address of the first instruction from `Address` on that does more than
/// pad; `End` if there is none.
uint64_t skipPadding(const QDOpaqueObject &Object, const CodeSection &Section,
                     uint64_t Address, uint64_t End);

/// Decodes the function's bytes into its arrays.
void decodeFunction(QDOpaqueObject &Object, CodeFunction &Function);

/// Fills the memory fields, the stack flag and the vector width of `Out`, whose
/// mnemonic and operands are already there.
void describeOperands(const QDOpaqueObject &Object, const llvm::MCInst &Inst,
                      QDMachineInstruction &Out);

/// Notes whether `Inst` makes the frame pointer point into the frame.
void trackFramePointer(QDOpaqueObject &Object, const llvm::MCInst &Inst);

/// Looks up the registers of the target.
FrameRegisters findFrameRegisters(const MachineTarget &Target);

} // namespace qd

#endif
