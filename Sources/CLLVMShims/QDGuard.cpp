#include "QDGuard.h"

#include "CrashGuard.h"
#include "Silence.h"

void QDGuardEnter(const char *Subject) {
  qd::Silence::begin();
  qd::enterSubject(Subject);
}

void QDGuardLeave(void) {
  qd::leaveSubject();
  qd::Silence::end();
}
