//===- Silence.cpp - Keeps what LLVM prints from the user -----------------===//

#include "Silence.h"
#include "llvm/Support/raw_ostream.h"
#include <fcntl.h>
#include <mutex>
#include <unistd.h>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace {

std::mutex Lock;
unsigned Depth = 0;
// The real streams; -1 where they are closed or there is no descriptor left.
int RealOutput = -1, RealError = -1;

int nowhere() { return open("/dev/null", O_RDWR | O_CLOEXEC); }

int memory() {
#ifdef __linux__
  int FD = memfd_create("qdiag-stderr", MFD_CLOEXEC);
  if (FD >= 0)
    return FD;
#endif
  return nowhere();
}

/// Has `Stream` lead to what `Replacement` opens; the real one's descriptor.
int divert(int Stream, int (*Replacement)()) {
  int Real = fcntl(Stream, F_DUPFD_CLOEXEC, 3);
  if (Real < 0)
    return -1;
  int FD = Replacement();
  if (FD < 0) {
    close(Real);
    return -1;
  }
  dup2(FD, Stream);
  close(FD);
  return Real;
}

void restore(int Stream, int &Real) {
  if (Real < 0)
    return;
  dup2(Real, Stream);
  close(Real);
  Real = -1;
}

} // namespace

void qd::Silence::begin() {
  std::lock_guard<std::mutex> Guard(Lock);
  if (Depth++)
    return;
  RealOutput = divert(STDOUT_FILENO, nowhere);
  RealError = divert(STDERR_FILENO, memory);
}

void qd::Silence::end() {
  std::lock_guard<std::mutex> Guard(Lock);
  if (--Depth)
    return;
  // What LLVM still holds back must not come out later.
  llvm::outs().flush();
  llvm::outs().clear_error();
  llvm::errs().clear_error();
  restore(STDOUT_FILENO, RealOutput);
  restore(STDERR_FILENO, RealError);
}

int qd::Silence::standardError() {
  return RealError >= 0 ? RealError : STDERR_FILENO;
}

bool qd::Silence::firstLine(char *Line, size_t Size) {
  if (RealError < 0)
    return false;
  ssize_t Length = pread(STDERR_FILENO, Line, Size - 1, 0);
  if (Length <= 0)
    return false;
  Line[Length] = '\0';
  for (char *Next = Line; *Next; ++Next) {
    if (*Next == '\n')
      *Next = '\0';
    else if (static_cast<unsigned char>(*Next) < ' ' || *Next == 0x7f)
      *Next = ' ';
    if (!*Next)
      break;
  }
  return *Line;
}
