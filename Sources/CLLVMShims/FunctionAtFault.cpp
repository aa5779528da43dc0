//===- FunctionAtFault.cpp - Which function LLVM failed on ----------------===//

#include "FunctionAtFault.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/PrettyStackTrace.h"
#include "llvm/Support/raw_ostream.h"
#include <cstring>

using namespace llvm;

namespace {

// Static: a signal handler may not allocate.
thread_local char Noted[4096];
thread_local bool IsNoting = false;

/// Writes into an array; what does not fit is left out.
class ArrayStream : public raw_ostream {
  char *Begin;
  size_t Size, Used = 0;

  void write_impl(const char *Text, size_t Length) override {
    size_t Fitting = std::min(Length, Size - Used);
    memcpy(Begin + Used, Text, Fitting);
    Used += Fitting;
  }
  uint64_t current_pos() const override { return Used; }

public:
  ArrayStream(char *Begin, size_t Size)
      : raw_ostream(/*unbuffered=*/true), Begin(Begin), Size(Size) {}
  StringRef text() const { return {Begin, Used}; }
};

} // namespace

void qd::noteFunctionAtFault() {
  Noted[0] = 0;
  // What LLVM knows of itself may be what is broken.
  if (IsNoting)
    return;
  IsNoting = true;
  char Line[4096];
  auto *Entry = static_cast<const PrettyStackTraceEntry *>(SavePrettyStackState());
  for (int Left = 64; Entry && Left && !Noted[0]; Entry = Entry->getNextEntry(), --Left) {
    ArrayStream Stream(Line, sizeof(Line));
    Entry->print(Stream);
    // "Running pass 'X86 DAG->DAG Instruction Selection' on function '@f'"
    StringRef Name = Stream.text().split("' on function '").second.rtrim();
    if (Name.consume_back("'") && Name.size() < sizeof(Noted)) {
      memcpy(Noted, Name.data(), Name.size());
      Noted[Name.size()] = 0;
    }
  }
  IsNoting = false;
}

const char *qd::functionAtFault() { return Noted; }

void qd::clearFunctionAtFault() {
  Noted[0] = 0;
  IsNoting = false;
}
