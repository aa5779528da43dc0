// What LLVM's C API lacks, behind plain C. One header a concern.
#ifndef CLLVMSHIMS_H
#define CLLVMSHIMS_H

#include "QDGuard.h"
#include "QDLoops.h"
#include "QDMachine.h"
#include "QDParse.h"
#include "QDTarget.h"

#endif
