//===- QDSchedule.cpp - Scheduling models of CPUs -------------------------===//

#include "ScheduleModel.h"
#include "llvm/MC/MCInstrDesc.h"

using namespace llvm;

qd::InstructionLowering::InstructionLowering(QDOpaqueScheduleModel &Model)
    : Model(Model),
      // 100 is llvm-mca's own latency of calls; calls are refused below.
      Builder(*Model.Target->Subtarget, *Model.Target->Instructions,
              *Model.Target->Registers, Model.Target->Analysis.get(),
              *Model.Instruments, /*CallLatency=*/100) {
  Model.PostProcess->resetState();
}

std::unique_ptr<mca::Instruction>
qd::InstructionLowering::lower(const MCInst &Inst, std::string &Reason) {
  const MCInstrDesc &Desc =
      Model.Target->Instructions->get(Inst.getOpcode());
  // Also keeps InstrBuilder from printing a warning about either.
  if (Desc.isCall() || Desc.isReturn()) {
    Reason = Desc.isCall() ? "a call" : "a return";
    return nullptr;
  }
  SmallVector<mca::Instrument *> Attached;
  for (mca::UniqueInstrument &I : Model.Instruments->createInstruments(Inst)) {
    Attached.push_back(I.get());
    Owned.push_back(std::move(I));
  }
  auto Lowered = Builder.createInstruction(Inst, Attached);
  if (!Lowered) {
    Reason = toString(Lowered.takeError());
    return nullptr;
  }
  Model.PostProcess->postProcessInstruction(**Lowered, Inst);
  return std::move(*Lowered);
}

bool qd::checkModel(const QDOpaqueScheduleModel &Model,
                    const Triple &ObjectTriple, std::string &Message) {
  if (!Model.data().hasInstrSchedModel()) {
    Message = "LLVM has no scheduling model for '" +
              Model.Target->Subtarget->getCPU().str() + "'";
    return false;
  }
  if (Model.Target->TT.getArch() != ObjectTriple.getArch()) {
    Message = "the object is for " + ObjectTriple.getArchName().str() +
              ", the scheduling model for " +
              Model.Target->TT.getArchName().str();
    return false;
  }
  return true;
}

QDScheduleModelRef QDCreateScheduleModel(const char *TripleName,
                                         const char *CPU, const char *Features,
                                         char **OutError) {
  std::string Message;
  auto Target = qd::MachineTarget::create(TripleName, CPU, Features, Message);
  if (!Target) {
    qd::setError(OutError, Message);
    return nullptr;
  }
  auto Model = std::make_unique<QDOpaqueScheduleModel>();
  const llvm::Target &T = *Target->Registered;
  Model->Instruments.reset(
      T.createInstrumentManager(*Target->Subtarget, *Target->Instructions));
  if (!Model->Instruments)
    Model->Instruments = std::make_unique<mca::InstrumentManager>(
        *Target->Subtarget, *Target->Instructions);
  Model->PostProcess.reset(
      T.createInstrPostProcess(*Target->Subtarget, *Target->Instructions));
  if (!Model->PostProcess)
    Model->PostProcess = std::make_unique<mca::InstrPostProcess>(
        *Target->Subtarget, *Target->Instructions);
  Model->Target = std::move(Target);
  return Model.release();
}

void QDDisposeScheduleModel(QDScheduleModelRef Model) { delete Model; }

QDScheduleModelInfo QDScheduleModelGetInfo(QDScheduleModelRef Model) {
  QDScheduleModelInfo Info = {};
  const MCSchedModel &Data = Model->data();
  if (!Data.hasInstrSchedModel())
    return Info;
  Info.hasModel = true;
  Info.isOutOfOrder = Data.isOutOfOrder();
  Info.issueWidth = Data.IssueWidth;
  Info.microOpBufferSize = Data.MicroOpBufferSize;
  Info.loopBufferSize = Data.LoopMicroOpBufferSize;
  Info.loadLatency = Data.LoadLatency;
  Info.mispredictPenalty = Data.MispredictPenalty;
  Info.resourceCount = Data.getNumProcResourceKinds();
  if (Data.hasExtraProcessorInfo()) {
    Info.reorderBufferSize = Data.getExtraProcessorInfo().ReorderBufferSize;
    Info.retireWidth = Data.getExtraProcessorInfo().MaxRetirePerCycle;
  }
  return Info;
}

QDProcResource QDScheduleModelGetResource(QDScheduleModelRef Model,
                                          uint32_t Index) {
  const MCProcResourceDesc &Resource = *Model->data().getProcResource(Index);
  const unsigned *Units = Resource.SubUnitsIdxBegin;
  static const uint32_t None = 0;
  return {Resource.Name,
          Units ? Units : &None,
          Units ? Resource.NumUnits : 0,
          Resource.NumUnits,
          Resource.SuperIdx,
          Resource.BufferSize};
}
