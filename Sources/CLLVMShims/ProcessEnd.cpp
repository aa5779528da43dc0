//===- ProcessEnd.cpp - The last line of a process ------------------------===//

#include "ProcessEnd.h"
#include "Silence.h"
#include <cstring>
#include <unistd.h>

static void writeText(int FD, const char *Text) {
  for (size_t Left = strlen(Text); Left;) {
    ssize_t Written = write(FD, Text, Left);
    if (Written <= 0)
      return;
    Text += Written;
    Left -= size_t(Written);
  }
}

void qd::endProcess(const char *Subject, const char *What, const char *Detail,
                    const char *Advice) {
  int FD = Silence::standardError();
  char Printed[256];
  bool HasPrinted = Silence::firstLine(Printed, sizeof(Printed));
  const char *Parts[] = {"error: ", Subject, ": ", What, Detail,
                         HasPrinted ? "; it said: " : "",
                         HasPrinted ? Printed : "", Advice, "\n"};
  for (const char *Part : Parts)
    writeText(FD, Part);
  _exit(2);
}
