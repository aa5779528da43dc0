//===- QDDisassemble.cpp - Bytes to described instructions ----------------===//

#include "CrashGuard.h"
#include "ObjectCode.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;

const char *QDOpaqueObject::registerName(unsigned Register) {
  if (!Register || Register >= Target->Registers->getNumRegs())
    return "";
  SmallString<16> Name;
  raw_svector_ostream Stream(Name);
  Printer->printRegName(Stream, Register);
  return intern(Name);
}

/// Splits printed text into mnemonic and operands. Prefixes such as "lock" stay
/// with the mnemonic; encoding hints such as "{evex}" go.
static void splitText(QDOpaqueObject &Object, StringRef Text,
                      QDMachineInstruction &Out) {
  static const StringRef Prefixes[] = {"lock",  "rep",    "repne", "repe",
                                       "xacquire", "xrelease", "notrack"};
  std::string Mnemonic;
  Text = Text.trim();
  while (true) {
    auto [Word, Rest] = Text.split(Text.contains('\t') &&
                                           Text.find('\t') < Text.find(' ')
                                       ? '\t'
                                       : ' ');
    Text = Rest.trim();
    if (Word.starts_with("{") && !Text.empty())
      continue;
    if (!Mnemonic.empty())
      Mnemonic += ' ';
    Mnemonic += Word.lower();
    if (!is_contained(Prefixes, Word) || Text.empty())
      break;
  }
  Out.mnemonic = Object.intern(Mnemonic);
  std::string Operands = Text.str();
  llvm::replace(Operands, '\t', ' ');
  Out.operands = Object.intern(Operands);
}

static uint32_t flagsOf(const MCInstrAnalysis *Analysis,
                        const MCInstrDesc &Desc, const MCInst &Inst) {
  uint32_t Flags = 0;
  auto Set = [&](bool Condition, uint32_t Flag) {
    if (Condition)
      Flags |= Flag;
  };
  Set(Desc.isBranch(), QDInstructionBranch);
  Set(Desc.isConditionalBranch(), QDInstructionConditional);
  Set(Desc.isIndirectBranch(), QDInstructionIndirect);
  Set(Analysis ? Analysis->isCall(Inst) : Desc.isCall(), QDInstructionCall);
  Set(Analysis ? Analysis->isReturn(Inst) : Desc.isReturn(),
      QDInstructionReturn);
  Set(Desc.isBarrier(), QDInstructionBarrier);
  Set(Desc.mayLoad(), QDInstructionMayLoad);
  Set(Desc.mayStore(), QDInstructionMayStore);
  Set(Desc.isMoveImmediate(), QDInstructionMoveImmediate);
  Set(Desc.isMoveReg(), QDInstructionMoveRegister);
  return Flags;
}

/// Notes the relocation within the instruction's bytes, if there is one, and
/// where a direct branch or call goes.
static void resolveTarget(const QDOpaqueObject &Object,
                          const qd::CodeSection &Section, const MCInst &Inst,
                          QDMachineInstruction &Out) {
  auto Relocation = llvm::partition_point(
      Section.Relocations, [&](const qd::CodeRelocation &R) {
        return R.Offset < Out.address - Section.Address;
      });
  uint64_t End = Out.address - Section.Address + Out.size;
  bool Branches = Out.flags & (QDInstructionBranch | QDInstructionCall);
  if (Relocation != Section.Relocations.end() && Relocation->Offset < End) {
    Out.flags |= QDInstructionRelocated;
    Out.symbol = Relocation->Symbol;
    if (Branches && Relocation->BranchTarget) {
      Out.flags |= QDInstructionHasTarget;
      Out.branchTarget = *Relocation->BranchTarget + Section.Address;
    }
    return;
  }
  const MCInstrAnalysis *Analysis = Object.Target->Analysis.get();
  uint64_t Target = 0;
  if (Branches && Analysis &&
      Analysis->evaluateBranch(Inst, Out.address, Out.size, Target)) {
    Out.flags |= QDInstructionHasTarget;
    Out.branchTarget = Target;
  }
}

static void describe(QDOpaqueObject &Object, const qd::CodeSection &Section,
                     const MCInst &Inst, QDMachineInstruction &Out) {
  const qd::MachineTarget &Target = *Object.Target;
  SmallString<96> Text;
  raw_svector_ostream Stream(Text);
  // x86 counts branch offsets from the end of the instruction.
  Object.Printer->printInst(&Inst,
                            Out.address + (Target.TT.isX86() ? Out.size : 0),
                            "", *Target.Subtarget, Stream);
  splitText(Object, Text, Out);
  Out.opcode = Inst.getOpcode();
  Out.opcodeName =
      Object.intern(Target.Instructions->getName(Inst.getOpcode()));
  Out.flags = flagsOf(Target.Analysis.get(),
                      Target.Instructions->get(Inst.getOpcode()), Inst);
  resolveTarget(Object, Section, Inst, Out);
  qd::trackFramePointer(Object, Inst);
  qd::describeOperands(Object, Inst, Out);
}

static ArrayRef<uint8_t> bytesOf(const qd::CodeSection &Section,
                                 uint64_t Address, uint64_t End) {
  return ArrayRef<uint8_t>(Section.Contents.bytes_begin(),
                           Section.Contents.size())
      .slice(Address - Section.Address, End - Address);
}

uint64_t qd::skipPadding(const QDOpaqueObject &Object,
                         const CodeSection &Section, uint64_t Address,
                         uint64_t End) {
  static const StringRef Padding[] = {"NOOP", "INT3", "HINT", "UDF", "C_NOP"};
  while (Address < End) {
    MCInst Inst;
    uint64_t Size = 0;
    auto Status = Object.Disassembler->getInstruction(
        Inst, Size, bytesOf(Section, Address, End), Address, nulls());
    if (Status == MCDisassembler::Fail || !Size)
      break;
    StringRef Name = Object.Target->Instructions->getName(Inst.getOpcode());
    if (none_of(Padding, [&](StringRef P) { return Name.starts_with(P); }))
      break;
    Address += Size;
  }
  return std::min(Address, End);
}

void qd::decodeFunction(QDOpaqueObject &Object, CodeFunction &Function) {
  const CodeSection &Section = *Function.Section;
  ArrayRef<uint8_t> Code =
      bytesOf(Section, Function.Info.address,
              Function.Info.address + Function.Info.size);
  const Triple &TT = Object.Target->TT;
  uint64_t Address = Function.Info.address;
  Object.Frame.FrameEstablished = false;
  if (Object.Target->Analysis)
    Object.Target->Analysis->resetState();
  while (!Code.empty()) {
    QDMachineInstruction Out = {};
    Out.address = Address;
    Out.mnemonic = Out.operands = Out.opcodeName = "";
    Out.line = Object.Lines.lookup(Section.Index, Address);
    MCInst Inst;
    uint64_t Size = 0;
    auto Status = Object.Disassembler->getInstruction(Inst, Size, Code, Address,
                                                      nulls());
    if (Status == MCDisassembler::Fail || !Size || Size > Code.size()) {
      uint64_t Step = TT.isX86() ? 1 : TT.isRISCV() || TT.isThumb() ? 2 : 4;
      Size = std::min<uint64_t>(Step, Code.size());
      Inst = MCInst();
      Out.size = uint8_t(Size);
      Out.flags = QDInstructionBad;
    } else {
      Out.size = uint8_t(Size);
      describe(Object, Section, Inst, Out);
      if (Object.Target->Analysis)
        Object.Target->Analysis->updateState(Inst, Address);
    }
    Function.Instructions.push_back(Out);
    Function.Decoded.push_back(std::move(Inst));
    Code = Code.drop_front(Size);
    Address += Size;
  }
}

const QDMachineInstruction *QDObjectGetInstructions(QDObjectRef Object,
                                                    size_t Index,
                                                    size_t *OutCount,
                                                    char **OutError) {
  static const QDMachineInstruction None = {};
  *OutCount = 0;
  qd::CodeFunction &Function = Object->Functions[Index];
  if (!Function.IsDecoded) {
    std::string Fatal;
    if (!qd::runGuarded(Fatal, [&] { decodeFunction(*Object, Function); })) {
      // The arrays may have been left halfway through a change.
      new std::vector(std::move(Function.Instructions));
      new std::vector(std::move(Function.Decoded));
      qd::setError(OutError, std::string("cannot decode ") +
                                 Function.Info.name + ": " + Fatal);
      return nullptr;
    }
    Function.IsDecoded = true;
  }
  *OutCount = Function.Instructions.size();
  return *OutCount ? Function.Instructions.data() : &None;
}
