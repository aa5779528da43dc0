//===- QDInstructionTiming.cpp - What a model says about instructions -----===//

#include "CrashGuard.h"
#include "ObjectCode.h"
#include "ScheduleModel.h"
#include "llvm/ADT/APInt.h"
#include "llvm/MCA/Support.h"

using namespace llvm;

namespace {

/// One instruction's timing; the vectors are what the C struct points into.
struct Timing {
  QDInstructionTiming Figures = {};
  std::string Reason;
  std::vector<QDResourceUse> Raw, Normalized;
  std::vector<QDRegisterWrite> Writes;
  std::vector<QDRegisterRead> Reads;
};

} // namespace

struct QDOpaqueTiming {
  std::vector<Timing> Instructions;
};

/// Where a read is of what a write merges with, and no operand's.
static const uint16_t MergedOperand = 0xffff;

static uint16_t clampCycles(unsigned Cycles) {
  return uint16_t(std::min(Cycles, 0xffffu));
}

static void addWrites(const MCRegisterInfo &Registers,
                      const mca::Instruction &Inst, Timing &Out) {
  for (const mca::WriteState &Write : Inst.getDefs()) {
    MCRegister Register = Write.getRegisterID();
    if (!Register)
      continue;
    // A write that clears what is above it takes the whole register over.
    MCRegister Whole = Register;
    if (Write.clearsSuperRegisters())
      for (MCPhysReg Super : Registers.superregs(Register))
        if (Registers.superregs(Super).empty())
          Whole = Super;
    for (MCRegUnit Unit : Registers.regunits(Whole))
      Out.Writes.push_back({uint16_t(Unit), clampCycles(Write.getLatency())});
  }
}

static void addReads(const QDOpaqueScheduleModel &Model,
                     const mca::Instruction &Inst, Timing &Out) {
  const MCSubtargetInfo &Subtarget = *Model.Target->Subtarget;
  for (const mca::ReadState &Read : Inst.getUses()) {
    MCRegister Register = Read.getRegisterID();
    if (!Register)
      continue;
    unsigned UseIndex = Read.getDescriptor().UseIndex;
    const MCSchedClassDesc *Class =
        Model.data().getSchedClassDesc(Read.getSchedClass());
    // No write has resource 0, so this finds the advances that hold for all.
    int Advance = Subtarget.getReadAdvanceCycles(Class, UseIndex, 0);
    for (MCRegUnit Unit : Model.Target->Registers->regunits(Register))
      Out.Reads.push_back({uint16_t(Unit), uint16_t(UseIndex),
                           int16_t(Advance), Read.isIndependentFromDef()});
  }
}

/// A write to the low 8 or 16 bits of a general register of x86 keeps the rest,
/// so it waits for the last write of the register.
static void addMerges(const QDOpaqueScheduleModel &Model,
                      const mca::Instruction &Inst, Timing &Out) {
  if (!Model.Target->TT.isX86())
    return;
  const MCRegisterInfo &Registers = *Model.Target->Registers;
  for (const mca::WriteState &Write : Inst.getDefs()) {
    MCRegister Register = Write.getRegisterID();
    if (!Register || Write.clearsSuperRegisters() ||
        Registers.superregs(Register).empty())
      continue;
    // Masks and vector registers are in narrow classes, and in wide ones.
    bool IsNarrow = llvm::none_of(
        Registers.regclasses(), [&](const MCRegisterClass &Class) {
          return Class.getSizeInBits() > 16 && Class.contains(Register);
        });
    if (!IsNarrow)
      continue;
    for (MCRegUnit Unit : Registers.regunits(Register))
      Out.Reads.push_back({uint16_t(Unit), MergedOperand, 0, false});
  }
}

static void addResources(const QDOpaqueScheduleModel &Model,
                         ArrayRef<uint64_t> Masks,
                         const mca::InstrDesc &Desc, Timing &Out) {
  const MCSubtargetInfo &Subtarget = *Model.Target->Subtarget;
  const MCSchedClassDesc *Class =
      Model.data().getSchedClassDesc(Desc.SchedClassID);
  for (const MCWriteProcResEntry &Use :
       make_range(Subtarget.getWriteProcResBegin(Class),
                  Subtarget.getWriteProcResEnd(Class)))
    Out.Raw.push_back({Use.ProcResourceIdx,
                       uint32_t(std::max(0, int(Use.ReleaseAtCycle) -
                                                int(Use.AcquireAtCycle))),
                       false});
  for (const auto &[Mask, Usage] : Desc.Resources) {
    const uint64_t *Found = llvm::find(Masks, Mask);
    if (Found != Masks.end() && Usage.size())
      Out.Normalized.push_back({uint32_t(Found - Masks.begin()), Usage.size(),
                                Usage.isReserved()});
  }
}

static void lookUp(QDOpaqueScheduleModel &Model,
                   qd::InstructionLowering &Lowering, ArrayRef<uint64_t> Masks,
                   const MCInst &MCI, Timing &Out) {
  std::unique_ptr<mca::Instruction> Inst = Lowering.lower(MCI, Out.Reason);
  if (!Inst)
    return;
  const mca::InstrDesc &Desc = Inst->getDesc();
  QDInstructionTiming &Figures = Out.Figures;
  Figures.isKnown = true;
  Figures.schedClass = Desc.SchedClassID;
  Figures.uops = Desc.NumMicroOps;
  Figures.latency = Desc.MaxLatency;
  Figures.isEliminableMove = Inst->isOptimizableMove();
  if (const MCInstrAnalysis *Analysis = Model.Target->Analysis.get()) {
    unsigned CPU = Model.data().getProcessorID();
    APInt Mask;
    Figures.isZeroIdiom = Analysis->isZeroIdiom(MCI, Mask, CPU);
    Figures.isDependencyBreaking =
        Analysis->isDependencyBreaking(MCI, Mask, CPU);
  }
  addResources(Model, Masks, Desc, Out);
  addWrites(*Model.Target->Registers, *Inst, Out);
  addReads(Model, *Inst, Out);
  addMerges(Model, *Inst, Out);
}

/// False, with a message, where memory ran out. An instruction on which LLVM
/// crashes is unknown.
static bool lookUpAll(QDOpaqueScheduleModel &Model,
                      const QDOpaqueObject &Object, size_t Function,
                      ArrayRef<uint64_t> Addresses, std::vector<Timing> &Out,
                      std::string &Message) {
  SmallVector<uint64_t, 32> Masks(Model.data().getNumProcResourceKinds());
  mca::computeProcResourceMasks(Model.data(), Masks);
  std::unique_ptr<qd::InstructionLowering> Lowering;
  auto One = [&](size_t I) {
    if (!Lowering)
      Lowering = std::make_unique<qd::InstructionLowering>(Model);
    if (qd::Decoded Code =
            qd::decodeAt(Object, Object.Functions[Function], Addresses[I]))
      lookUp(Model, *Lowering, Masks, Code.Inst, Out[I]);
    else
      Out[I].Reason = "bytes that do not decode";
  };
  auto Lost = [&](size_t I, StringRef Why) {
    // Both are in an unknown state, and leaked.
    Lowering.release();
    new (&Out[I]) Timing();
    Out[I].Reason = Why.str();
  };
  return qd::runGuardedEach(Addresses.size(), Message, One, Lost);
}

QDTimingRef QDCreateTiming(QDScheduleModelRef Model, QDObjectRef Object,
                           size_t Function, const uint64_t *Addresses,
                           size_t Count, char **OutError) {
  std::string Message;
  if (!qd::checkModel(*Model, Object->Target->TT, Message)) {
    qd::setError(OutError, Message);
    return nullptr;
  }
  auto Result = std::make_unique<QDOpaqueTiming>();
  Result->Instructions.resize(Count);
  if (!lookUpAll(*Model, *Object, Function, ArrayRef(Addresses, Count),
                 Result->Instructions, Message)) {
    qd::setError(OutError, Message);
    Result.release(); // In an unknown state.
    return nullptr;
  }
  return Result.release();
}

void QDDisposeTiming(QDTimingRef Timing) { delete Timing; }

size_t QDTimingGetCount(QDTimingRef Timing) {
  return Timing->Instructions.size();
}

QDInstructionTiming QDTimingGetInstruction(QDTimingRef All, size_t Index) {
  static const QDResourceUse NoUse = {};
  static const QDRegisterWrite NoWrite = {};
  static const QDRegisterRead NoRead = {};
  const Timing &One = All->Instructions[Index];
  QDInstructionTiming Result = One.Figures;
  Result.reason = Result.isKnown ? nullptr : One.Reason.c_str();
  Result.rawResources = One.Raw.empty() ? &NoUse : One.Raw.data();
  Result.resources = One.Normalized.empty() ? &NoUse : One.Normalized.data();
  Result.writes = One.Writes.empty() ? &NoWrite : One.Writes.data();
  Result.reads = One.Reads.empty() ? &NoRead : One.Reads.data();
  Result.rawResourceCount = One.Raw.size();
  Result.resourceCount = One.Normalized.size();
  Result.writeCount = One.Writes.size();
  Result.readCount = One.Reads.size();
  return Result;
}
