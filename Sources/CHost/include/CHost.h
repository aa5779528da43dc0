// What Swift cannot ask of the machine by itself. One header a concern.
#ifndef CHOST_H
#define CHOST_H

#include "QDHost.h"
#include "QDLimits.h"
#include "QDMeasure.h"
#include "QDProcess.h"

#endif
