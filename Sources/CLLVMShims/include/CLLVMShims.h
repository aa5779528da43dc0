// What LLVM's C API lacks, behind plain C. One header a concern.
#ifndef CLLVMSHIMS_H
#define CLLVMSHIMS_H

#include "QDCodegen.h"
#include "QDDeflate.h"
#include "QDDemangle.h"
#include "QDDigest.h"
#include "QDFileForm.h"
#include "QDGuard.h"
#include "QDLoops.h"
#include "QDMemory.h"
#include "QDMessages.h"
#include "QDObject.h"
#include "QDParse.h"
#include "QDPasses.h"
#include "QDSchedule.h"
#include "QDTarget.h"
#include "QDYAML.h"

#endif
