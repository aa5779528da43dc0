//===- QDObjectCode.cpp - Object files and their functions ----------------===//

#include "CrashGuard.h"
#include "ObjectCode.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Object/ELFObjectFile.h"
#include "llvm/Support/ErrorHandling.h"
#include "llvm/TargetParser/SubtargetFeature.h"

using namespace llvm;
using namespace llvm::object;

/// The place that an instruction with this relocation goes to or points at.
static std::optional<qd::CodePlace>
placeNamed(const ELFObjectFileBase &File, const RelocationRef &Relocation) {
  symbol_iterator Symbol = Relocation.getSymbol();
  if (Symbol == File.symbol_end())
    return std::nullopt;
  section_iterator Home =
      qd::valueOr(Symbol->getSection(), File.section_end());
  auto Value = Symbol->getValue();
  auto Addend = ELFRelocationRef(Relocation).getAddend();
  bool Usable = Value && Addend && Home != File.section_end();
  if (!Value)
    consumeError(Value.takeError());
  if (!Addend)
    consumeError(Addend.takeError());
  if (!Usable)
    return std::nullopt;
  uint64_t Address = *Value + *Addend;
  uint64_t Type = Relocation.getType();
  if (File.getArch() == Triple::x86_64)
    switch (Type) {
    case ELF::R_X86_64_PLT32:
    case ELF::R_X86_64_PC32:
      return qd::CodePlace{Home->getIndex(), Address + 4};
    case ELF::R_X86_64_64:
    case ELF::R_X86_64_32:
    case ELF::R_X86_64_32S:
      return qd::CodePlace{Home->getIndex(), Address};
    }
  if (File.getArch() == Triple::aarch64)
    switch (Type) {
    case ELF::R_AARCH64_CALL26:
    case ELF::R_AARCH64_JUMP26:
    case ELF::R_AARCH64_CONDBR19:
    case ELF::R_AARCH64_ADR_PREL_LO21:
    case ELF::R_AARCH64_ADR_PREL_PG_HI21:
    case ELF::R_AARCH64_ADD_ABS_LO12_NC:
      return qd::CodePlace{Home->getIndex(), Address};
    }
  return std::nullopt;
}

/// Whether a section holds jumps to functions of other files, and nothing else.
static bool isLinkage(StringRef Name) {
  return Name == ".plt" || Name.starts_with(".plt.") || Name == ".iplt";
}

static void readSections(QDOpaqueObject &Object) {
  const ObjectFile &File = *Object.File;
  for (const SectionRef &Section : File.sections()) {
    if (!Section.isText() || Section.isVirtual() ||
        isLinkage(qd::valueOr(Section.getName(), StringRef())))
      continue;
    auto Code = std::make_unique<qd::CodeSection>();
    Code->Name = Object.intern(qd::valueOr(Section.getName(), StringRef()));
    Code->Contents = qd::valueOr(Section.getContents(), StringRef());
    Code->Address = Section.getAddress();
    Code->Index = Section.getIndex();
    if (!Code->Contents.empty())
      Object.Sections.push_back(std::move(Code));
  }
}

static void readRelocations(QDOpaqueObject &Object) {
  const ObjectFile &File = *Object.File;
  if (!File.isRelocatableObject())
    return;
  const auto *ELF = dyn_cast<ELFObjectFileBase>(&File);
  for (const SectionRef &Table : File.sections()) {
    section_iterator Patched =
        qd::valueOr(Table.getRelocatedSection(), File.section_end());
    if (Patched == File.section_end())
      continue;
    auto Code = llvm::partition_point(Object.Sections, [&](const auto &S) {
      return S->Index < Patched->getIndex();
    });
    if (Code == Object.Sections.end() ||
        (*Code)->Index != Patched->getIndex())
      continue;
    size_t Count = 0;
    for (const RelocationRef &Relocation : Table.relocations()) {
      qd::checkCount(Object, ++Count);
      qd::CodeRelocation Entry{Relocation.getOffset(), nullptr, std::nullopt};
      symbol_iterator Symbol = Relocation.getSymbol();
      if (Symbol != File.symbol_end()) {
        StringRef Name = qd::valueOr(Symbol->getName(), StringRef());
        if (!Name.empty())
          Entry.Symbol = Object.intern(Name);
      }
      if (ELF)
        Entry.Target = placeNamed(*ELF, Relocation);
      (*Code)->Relocations.push_back(Entry);
    }
  }
  for (auto &Code : Object.Sections)
    llvm::sort(Code->Relocations, [](const auto &A, const auto &B) {
      return A.Offset < B.Offset;
    });
}

static bool makeDecoder(QDOpaqueObject &Object, std::string &Message) {
  const ObjectFile &File = *Object.File;
  Triple TT = File.makeTriple();
  // AArch64 decodes only what is enabled, and its files do not say.
  std::string Features;
  if (TT.isAArch64())
    Features = "+all";
  else if (TT.isRISCV() || TT.isARM() || TT.isThumb())
    Features = qd::valueOr(File.getFeatures(), SubtargetFeatures()).getString();
  Object.Target =
      qd::MachineTarget::create(TT.str(), "", Features, Message);
  if (!Object.Target)
    return false;
  qd::MachineTarget &Target = *Object.Target;
  Object.TripleName = Target.TT.str();
  Object.Context = std::make_unique<MCContext>(
      Target.TT, Target.AsmInfo.get(), Target.Registers.get(),
      Target.Subtarget.get());
  Object.Disassembler.reset(Target.Registered->createMCDisassembler(
      *Target.Subtarget, *Object.Context));
  Object.Printer.reset(Target.Registered->createMCInstPrinter(
      Target.TT, Target.TT.isX86() ? 1 : Target.AsmInfo->getAssemblerDialect(),
      *Target.AsmInfo, *Target.Instructions, *Target.Registers));
  if (!Object.Disassembler || !Object.Printer) {
    Message = "no disassembler for '" + Target.TT.str() + "'";
    return false;
  }
  Object.Printer->setPrintBranchImmAsAddress(true);
  Object.Frame = qd::findFrameRegisters(Target);
  return true;
}

static bool open(QDOpaqueObject &Object, std::string &Message) {
  auto File = ObjectFile::createObjectFile(Object.Buffer->getMemBufferRef());
  if (!File) {
    Message = toString(File.takeError());
    return false;
  }
  Object.File = std::move(*File);
  if (!makeDecoder(Object, Message))
    return false;
  readSections(Object);
  readRelocations(Object);
  qd::readFunctions(Object);
  return true;
}

QDObjectRef QDOpenObject(const void *Data, size_t Size, char **OutError) {
  auto Object = std::make_unique<QDOpaqueObject>();
  Object->Buffer = MemoryBuffer::getMemBufferCopy(
      StringRef(static_cast<const char *>(Data), Size), "object");
  std::string Message, Fatal;
  bool Opened = false;
  if (!qd::runGuarded(Fatal, [&] { Opened = open(*Object, Message); })) {
    qd::setError(OutError, Fatal == qd::OutOfMemory
                               ? Fatal
                               : "damaged object file: " + Fatal);
    Object.release(); // In an unknown state.
    return nullptr;
  }
  if (!Opened) {
    qd::setError(OutError, Message);
    return nullptr;
  }
  // Damaged debug info costs the lines, not the code.
  QDOpaqueObject &Ref = *Object;
  auto *Lines = new qd::LineTable;
  if (qd::runGuarded(Fatal, [&] { Lines->read(*Ref.File); })) {
    Object->Lines = std::move(*Lines);
    delete Lines;
  }
  return Object.release();
}

void QDDisposeObject(QDObjectRef Object) { delete Object; }

const char *QDObjectGetTriple(QDObjectRef Object) {
  return Object->TripleName.c_str();
}

bool QDObjectIsLinked(QDObjectRef Object) {
  return !Object->File->isRelocatableObject();
}

const void *QDObjectGetBytes(QDObjectRef Object, size_t *OutSize) {
  *OutSize = Object->Buffer->getBufferSize();
  return Object->Buffer->getBufferStart();
}

size_t QDObjectGetFunctionCount(QDObjectRef Object) {
  return Object->Functions.size();
}

QDFunctionInfo QDObjectGetFunction(QDObjectRef Object, size_t Index) {
  return Object->Functions[Index].Info;
}
