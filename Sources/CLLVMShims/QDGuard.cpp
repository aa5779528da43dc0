#include "QDGuard.h"

#include "CrashGuard.h"
#include "Silence.h"

void QDGuardEnter(const char *Subject) {
  qd::Silence::begin();
  qd::enterSubject(Subject);
}

bool QDGuardAbandon(void *SignalContext, const char *Reason) {
  return qd::abandonAtDeadline(SignalContext, Reason);
}

bool QDGuardHasAbandoned(void) { return qd::HasAbandonedWork; }

void QDGuardLeave(void) {
  qd::leaveSubject();
  qd::Silence::end();
}
