//===- InstructionFacts.cpp - What is known of one instruction ------------===//

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

uint32_t qd::instructionFlags(const QDOpaqueObject &Object,
                              const MCInst &Inst) {
  const MCInstrAnalysis *Analysis = Object.Target->Analysis.get();
  const MCInstrDesc &Desc = Object.Target->Instructions->get(Inst.getOpcode());
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
  Set(Desc.hasUnmodeledSideEffects(), QDInstructionSideEffects);
  return Flags;
}

void qd::resolveTarget(const QDOpaqueObject &Object,
                       const CodeSection &Section, const MCInst &Inst,
                       QDCodePoint &Out, const char **Symbol) {
  auto Relocation = llvm::partition_point(
      Section.Relocations, [&](const qd::CodeRelocation &R) {
        return R.Offset < Out.address - Section.Address;
      });
  uint64_t End = Out.address - Section.Address + Out.size;
  bool Branches = Out.flags & (QDInstructionBranch | QDInstructionCall);
  if (Relocation != Section.Relocations.end() && Relocation->Offset < End) {
    Out.flags |= QDInstructionRelocated;
    if (Symbol)
      *Symbol = Relocation->Symbol;
    const auto &Place = Relocation->Target;
    if (Branches && Place && Place->Section == Section.Index) {
      Out.flags |= QDInstructionHasTarget;
      Out.branchTarget = Place->Address + Section.Address;
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

void qd::describe(QDOpaqueObject &Object, const CodeFunction &Function,
                  const QDCodePoint &At, QDMachineInstruction &Out) {
  const qd::MachineTarget &Target = *Object.Target;
  Out = {};
  Out.mnemonic = Out.operands = Out.opcodeName = "";
  Out.address = At.address;
  Out.branchTarget = At.branchTarget;
  Out.line = At.line;
  Out.flags = At.flags;
  Out.size = At.size;
  Decoded Code = decodeAt(Object, Function, At.address);
  if (!Code || (At.flags & QDInstructionBad))
    return;
  SmallString<96> Text;
  raw_svector_ostream Stream(Text);
  // x86 counts branch offsets from the end of the instruction.
  Object.Printer->printInst(&Code.Inst,
                            At.address + (Target.TT.isX86() ? Code.Size : 0),
                            "", *Target.Subtarget, Stream);
  splitText(Object, Text, Out);
  Out.opcode = Code.Inst.getOpcode();
  Out.opcodeName =
      Object.intern(Target.Instructions->getName(Code.Inst.getOpcode()));
  if (At.flags & QDInstructionRelocated) {
    QDCodePoint Ignored = At;
    resolveTarget(Object, *Function.Section, Code.Inst, Ignored, &Out.symbol);
  }
  describeOperands(Object, Code.Inst, Out);
}
