//===- main.cpp - C and C++ to LLVM IR, and what their syntax says --------===//
//
//   qdiag-clang SECONDS BYTES DESCRIPTOR FILE [ARGUMENT...]
//
// Compiles FILE as clang would with the arguments, with the text of an open file
// in place of its own where DESCRIPTOR is not below 0. Writes a line with the
// length of what the syntax says, that as JSON, and the module as bitcode to
// standard output, and clang's diagnostics to standard error. A program of its
// own: qdiag neither loads clang nor pays for it where no source is analysed, and
// what a source may take is bounded by the system. Exit: 0, or 1 where the source
// does not compile.
//
//===----------------------------------------------------------------------===//

#include "Compilation.h"

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>
#include <vector>

/// Ends the process where it takes more time or memory, or outlives its parent.
static void limit(double Seconds, double Bytes) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  rlimit Time = {static_cast<rlim_t>(Seconds + 1), static_cast<rlim_t>(Seconds + 2)};
  setrlimit(RLIMIT_CPU, &Time);
  alarm(static_cast<unsigned>(Seconds + 1));
  rlimit Memory = {static_cast<rlim_t>(Bytes), static_cast<rlim_t>(Bytes)};
  setrlimit(RLIMIT_AS, &Memory);
  // No core file of somebody's source.
  rlimit None = {0, 0};
  setrlimit(RLIMIT_CORE, &None);
}

int main(int Count, char **Arguments) {
  if (Count < 5) {
    std::fputs("usage: qdiag-clang SECONDS BYTES DESCRIPTOR FILE [ARGUMENT...]\n", stderr);
    return 2;
  }
  limit(std::atof(Arguments[1]), std::atof(Arguments[2]));
  int Content = std::atoi(Arguments[3]);
  std::string File = Arguments[4];
  std::vector<std::string> Given(Arguments + 5, Arguments + Count);
  return qdiag::compile(File, Content, Given) ? 0 : 1;
}
