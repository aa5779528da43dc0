//===- QDDisassemble.cpp - Bytes to described instructions ----------------===//

#include "CrashGuard.h"
#include "ObjectCode.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;

static ArrayRef<uint8_t> bytesOf(const qd::CodeSection &Section,
                                 uint64_t Address, uint64_t End) {
  return ArrayRef<uint8_t>(Section.Contents.bytes_begin(),
                           Section.Contents.size())
      .slice(Address - Section.Address, End - Address);
}

qd::Decoded qd::decodeAt(const QDOpaqueObject &Object,
                         const CodeSection &Section, uint64_t Address,
                         uint64_t End) {
  Decoded Result;
  if (Address < Section.Address || Address >= End)
    return Result;
  auto Status = Object.Disassembler->getInstruction(
      Result.Inst, Result.Size, bytesOf(Section, Address, End), Address,
      nulls());
  if (Status == MCDisassembler::Fail || Result.Size > End - Address)
    Result.Size = 0;
  return Result;
}

qd::Decoded qd::decodeAt(const QDOpaqueObject &Object,
                         const CodeFunction &Function, uint64_t Address) {
  return decodeAt(Object, *Function.Section, Address,
                  Function.Info.address + Function.Info.size);
}

bool qd::isPadding(const QDOpaqueObject &Object, const MCInst &Inst) {
  static const StringRef Padding[] = {"NOOP", "INT3", "HINT", "UDF", "C_NOP"};
  StringRef Name = Object.Target->Instructions->getName(Inst.getOpcode());
  return any_of(Padding, [&](StringRef P) { return Name.starts_with(P); });
}

uint64_t qd::skipPadding(const QDOpaqueObject &Object,
                         const CodeSection &Section, uint64_t Address,
                         uint64_t End) {
  while (Address < End) {
    Decoded Code = decodeAt(Object, Section, Address, End);
    if (!Code || !isPadding(Object, Code.Inst))
      break;
    Address += Code.Size;
  }
  return std::min(Address, End);
}

namespace {

/// Decodes a function front to back.
class FunctionDecoder {
  QDOpaqueObject &Object;
  const qd::CodeSection &Section;
  const uint64_t End;
  uint64_t Address;
  qd::LineTable::Cursor Lines;
  QDCodePoint Next = {};

public:
  FunctionDecoder(QDOpaqueObject &Object, const qd::CodeFunction &Function)
      : Object(Object), Section(*Function.Section),
        End(Function.Info.address + Function.Info.size),
        Address(Function.Info.address),
        Lines(Object.Lines.cursor(Section.Index)) {
    Object.Frame.FrameEstablished = false;
    if (Object.Target->Analysis)
      Object.Target->Analysis->resetState();
  }

  void decodeRest(std::vector<QDCodePoint> &Points) {
    while (Address < End) {
      decodeNext();
      add(Points);
    }
  }

  /// Goes on behind the instruction at which decodeRest was abandoned.
  void skip(std::vector<QDCodePoint> &Points) {
    setBad();
    add(Points);
  }

private:
  void decodeNext() {
    Next = {};
    Next.address = Address;
    Next.line = Lines.line(Address);
    qd::Decoded Code = qd::decodeAt(Object, Section, Address, End);
    if (!Code)
      return setBad();
    Next.size = uint8_t(Code.Size);
    Next.opcode = uint16_t(Code.Inst.getOpcode());
    Next.flags = qd::instructionFlags(Object, Code.Inst);
    qd::resolveTarget(Object, Section, Code.Inst, Next);
    qd::trackFramePointer(Object, Code.Inst);
    if (Object.Frame.FrameEstablished)
      Next.flags |= QDInstructionFrameEstablished;
    if (Object.Target->Analysis)
      Object.Target->Analysis->updateState(Code.Inst, Address);
  }

  void setBad() {
    const Triple &TT = Object.Target->TT;
    uint64_t Step = TT.isX86() ? 1 : TT.isRISCV() || TT.isThumb() ? 2 : 4;
    if (!Next.size)
      Next.size = uint8_t(std::min<uint64_t>(Step, End - Address));
    Next.flags = QDInstructionBad;
    Next.opcode = 0;
    Next.branchTarget = 0;
  }

  void add(std::vector<QDCodePoint> &Points) {
    Points.push_back(Next);
    Address += Next.size;
  }
};

} // namespace

bool qd::decodeFunction(QDOpaqueObject &Object, const CodeFunction &Function,
                        std::vector<QDCodePoint> &Points,
                        std::string &Message) {
  FunctionDecoder Decoder(Object, Function);
  while (!runGuarded(Message, [&] { Decoder.decodeRest(Points); })) {
    if (Message == OutOfMemory)
      return false;
    Decoder.skip(Points);
  }
  return true;
}

const QDCodePoint *QDObjectDecode(QDObjectRef Object, size_t Index,
                                  size_t *OutCount, char **OutError) {
  static const QDCodePoint None = {};
  *OutCount = 0;
  std::vector<QDCodePoint> &Points = Object->Points;
  const qd::CodeFunction &Function = Object->Functions[Index];
  Points.clear();
  std::string Fatal;
  if (!qd::decodeFunction(*Object, Function, Points, Fatal)) {
    // The array may have been left halfway through a change.
    new std::vector(std::move(Points));
    Points = {};
    qd::setError(OutError, std::string("cannot decode ") + Function.Info.name +
                               ": " + Fatal);
    return nullptr;
  }
  *OutCount = Points.size();
  return *OutCount ? Points.data() : &None;
}

const uint8_t *QDObjectGetCode(QDObjectRef Object, size_t Function,
                               uint64_t Address, size_t *OutCount) {
  const qd::CodeSection &Section = *Object->Functions[Function].Section;
  *OutCount = 0;
  if (Address < Section.Address ||
      Address - Section.Address >= Section.Contents.size())
    return nullptr;
  StringRef Rest = Section.Contents.drop_front(Address - Section.Address);
  *OutCount = Rest.size();
  return Rest.bytes_begin();
}

bool QDObjectDescribe(QDObjectRef Object, size_t Function,
                      const QDCodePoint *Points, size_t Count,
                      QDMachineInstruction *OutInstructions, char **OutError) {
  std::string Fatal;
  const qd::CodeFunction &Home = Object->Functions[Function];
  auto Lost = [&](size_t I, StringRef) {
    QDMachineInstruction &Out = OutInstructions[I];
    Out = {};
    Out.mnemonic = Out.operands = Out.opcodeName = "";
    Out.address = Points[I].address;
    Out.line = Points[I].line;
    Out.size = Points[I].size;
    Out.flags = QDInstructionBad;
  };
  if (qd::runGuardedEach(
          Count, Fatal,
          [&](size_t I) {
            describe(*Object, Home, Points[I], OutInstructions[I]);
          },
          Lost))
    return true;
  qd::setError(OutError, Fatal);
  return false;
}
