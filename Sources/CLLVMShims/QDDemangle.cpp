#include "QDDemangle.h"
#include "BoundedDemangler.h"
#include "CrashGuard.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Demangle/Demangle.h"
#include <cstdlib>

using namespace llvm;

// Of Swift's runtime, which this program is linked with.
extern "C" char *swift_demangle(const char *Symbol, size_t Length, char *Output,
                                size_t *OutputSize, uint32_t Flags);

static constexpr size_t MostCharacters = 4096;

/// References to earlier parts of a symbol that can each double the name.
static constexpr size_t MostReferences = 16;

/// Rust: every backward reference begins with a B.
static bool isBoundedRust(StringRef Symbol) {
  return Symbol.size() <= MostCharacters && Symbol.count('B') <= MostReferences;
}

/// Swift: an A and letters, one a reference; "A12a" would repeat one.
static bool isBoundedSwift(StringRef Symbol) {
  size_t References = 0;
  for (size_t I = 0; I + 1 < Symbol.size(); ++I) {
    if (Symbol[I] != 'A')
      continue;
    if (isDigit(Symbol[I + 1]))
      return false;
    size_t End = Symbol.find_if_not(isLower, I + 1);
    References += 1 + (End == StringRef::npos ? Symbol.size() : End) - (I + 1);
  }
  return Symbol.size() <= MostCharacters / 8 && References <= MostReferences;
}

char *QDDemangle(const char *Given) {
  StringRef Symbol = Given;
  // Mach-O puts an underscore before every symbol.
  if (Symbol.starts_with("__Z") || Symbol.starts_with("__R") ||
      Symbol.starts_with("_$s"))
    Symbol = Symbol.drop_front();
  char *Result = nullptr;
  std::string Message;
  if (Symbol.starts_with("_Z") && Symbol.size() <= MostCharacters) {
    Result = qd::demangleItanium(Symbol.data());
  } else if (Symbol.starts_with("_R") && isBoundedRust(Symbol)) {
    qd::runGuarded(Message, [&] { Result = rustDemangle(Symbol); });
  } else if ((Symbol.starts_with("$s") || Symbol.starts_with("$S")) &&
             isBoundedSwift(Symbol)) {
    qd::runGuarded(Message, [&] {
      Result = swift_demangle(Symbol.data(), Symbol.size(), nullptr, nullptr, 0);
    });
  }
  return Result;
}
