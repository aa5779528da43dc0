//===- QDSimulate.cpp - llvm-mca's pipeline over decoded code -------------===//

#include "CrashGuard.h"
#include "ObjectCode.h"
#include "ScheduleModel.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/MCA/Context.h"
#include "llvm/MCA/HWEventListener.h"
#include "llvm/MCA/Pipeline.h"
#include "llvm/MCA/SourceMgr.h"
#include "llvm/MCA/Stages/Stage.h"

using namespace llvm;

namespace {

/// Counts what the pipeline announces.
struct Counter final : mca::HWEventListener {
  uint64_t Retired = 0, Uops = 0;

  void onEvent(const mca::HWInstructionEvent &Event) override {
    if (Event.Type == mca::HWInstructionEvent::Retired)
      ++Retired;
    else if (Event.Type == mca::HWInstructionEvent::Dispatched)
      Uops += static_cast<const mca::HWInstructionDispatchedEvent &>(Event)
                  .MicroOpcodes;
  }
  using mca::HWEventListener::onEvent;
};

/// A last stage that no instruction reaches: it stops a run that is too long.
class CycleLimit final : public mca::Stage {
  uint64_t Left;

public:
  explicit CycleLimit(uint64_t Limit) : Left(Limit) {}
  bool hasWorkToComplete() const override { return false; }
  Error execute(mca::InstRef &) override { return Error::success(); }
  // Not cycleStart: the pipeline loses the errors of that.
  Error cycleEnd() override {
    if (Left--)
      return Error::success();
    return createStringError("the simulation exceeded its limit of cycles");
  }
};

using Sequence = SmallVector<std::unique_ptr<mca::Instruction>, 0>;

} // namespace

static std::string nameInstruction(QDOpaqueObject &Object, size_t Function,
                                   const QDCodePoint &At) {
  QDMachineInstruction Inst = {};
  qd::describe(Object, Object.Functions[Function], At, Inst);
  std::string Text = std::string("'") + Inst.mnemonic;
  if (*Inst.operands)
    Text += std::string(" ") + Inst.operands;
  return Text + "' at 0x" + utohexstr(Inst.address, /*LowerCase=*/true);
}

/// False, with a message, where an address is wrong or an instruction unknown.
static bool lowerAll(qd::InstructionLowering &Lowering, QDOpaqueObject &Object,
                     size_t Function, ArrayRef<uint64_t> Addresses,
                     Sequence &Lowered, std::string &Message) {
  for (uint64_t Address : Addresses) {
    std::string Reason = "bytes that do not decode";
    std::unique_ptr<mca::Instruction> One;
    QDCodePoint At = {};
    At.address = Address;
    if (qd::Decoded Code = qd::decodeAt(Object, Object.Functions[Function],
                                        Address))
      One = Lowering.lower(Code.Inst, Reason);
    if (!One) {
      Message = "cannot simulate " + nameInstruction(Object, Function, At) +
                ": " + Reason;
      return false;
    }
    Lowered.push_back(std::move(One));
  }
  return true;
}

static bool simulate(QDOpaqueScheduleModel &Model, Sequence &Lowered,
                     uint32_t Iterations, uint64_t MaxCycles,
                     QDSimulation &Result, std::string &Message) {
  const qd::MachineTarget &Target = *Model.Target;
  mca::CircularSourceMgr Source(Lowered, Iterations);
  std::unique_ptr<mca::CustomBehaviour> Behaviour(
      Target.Registered->createCustomBehaviour(*Target.Subtarget, Source,
                                               *Target.Instructions));
  if (!Behaviour)
    Behaviour = std::make_unique<mca::CustomBehaviour>(
        *Target.Subtarget, Source, *Target.Instructions);

  mca::Context Context(*Target.Registers, *Target.Subtarget);
  // Zeros take the model's own sizes, as llvm-mca does by default.
  mca::PipelineOptions Options(0, 0, 0, 0, 0, 0, /*NoAlias=*/true);
  std::unique_ptr<mca::Pipeline> Pipeline =
      Context.createDefaultPipeline(Options, Source, *Behaviour);
  if (MaxCycles)
    Pipeline->appendStage(std::make_unique<CycleLimit>(MaxCycles));
  Counter Count;
  Pipeline->addEventListener(&Count);
  Expected<unsigned> Cycles = Pipeline->run();
  if (!Cycles) {
    Message = toString(Cycles.takeError());
    return false;
  }
  Result = {*Cycles, Count.Retired, Count.Uops};
  return true;
}

bool QDSimulate(QDScheduleModelRef Model, QDObjectRef Object, size_t Function,
                const uint64_t *Addresses, size_t Count, uint32_t Iterations,
                uint64_t MaxCycles, QDSimulation *OutResult, char **OutError) {
  std::string Message, Fatal;
  *OutResult = {};
  if (!qd::checkModel(*Model, Object->Target->TT, Message)) {
    qd::setError(OutError, Message);
    return false;
  }
  // LLVM counts instructions in 32 bits, and takes 0 iterations for 100.
  if (!Count || !Iterations || Count > UINT32_MAX / Iterations) {
    qd::setError(OutError, Count && Iterations
                               ? "too many instructions and iterations"
                               : "nothing to simulate");
    return false;
  }
  bool Done = false;
  bool Finished = qd::runGuarded(Fatal, [&] {
    qd::InstructionLowering Lowering(*Model);
    Sequence Lowered;
    Done = lowerAll(Lowering, *Object, Function, ArrayRef(Addresses, Count),
                    Lowered, Message) &&
           simulate(*Model, Lowered, Iterations, MaxCycles, *OutResult,
                    Message);
  });
  if (!Finished || !Done)
    qd::setError(OutError, Finished ? Message : Fatal);
  return Finished && Done;
}
