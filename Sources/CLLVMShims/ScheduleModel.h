//===- ScheduleModel.h - One CPU's scheduling model -------------*- C++ -*-===//

#ifndef QD_SCHEDULEMODEL_H
#define QD_SCHEDULEMODEL_H

#include "MachineTarget.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/MC/MCInst.h"
#include "llvm/MCA/CustomBehaviour.h"
#include "llvm/MCA/InstrBuilder.h"

struct QDOpaqueScheduleModel {
  std::unique_ptr<qd::MachineTarget> Target;
  std::unique_ptr<llvm::mca::InstrumentManager> Instruments;
  std::unique_ptr<llvm::mca::InstrPostProcess> PostProcess;

  const llvm::MCSchedModel &data() const {
    return Target->Subtarget->getSchedModel();
  }
};

namespace qd {

/// Lowers instructions as llvm-mca's command does, target hooks included. What
/// it makes refers to it, so keep it as long.
class InstructionLowering {
  QDOpaqueScheduleModel &Model;
  llvm::mca::InstrBuilder Builder;
  std::vector<llvm::mca::UniqueInstrument> Owned;

public:
  explicit InstructionLowering(QDOpaqueScheduleModel &Model);

  /// Null, with the reason, where the model has no information.
  std::unique_ptr<llvm::mca::Instruction> lower(const llvm::MCInst &Inst,
                                                std::string &Reason);
};

/// Whether the object's instructions can be looked up in the model, which must
/// have per-instruction data.
bool checkModel(const QDOpaqueScheduleModel &Model,
                const llvm::Triple &ObjectTriple, std::string &Message);

} // namespace qd

#endif
