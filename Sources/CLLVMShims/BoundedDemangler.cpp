//===- BoundedDemangler.cpp - LLVM's Itanium demangler, with a limit ------===//
//
// A symbol of a hundred characters can stand for a name of gigabytes, and LLVM's
// functions know no limit. Its demangler is a header that is made to be used in
// other namespaces; here its output cannot grow beyond a limit.

#include "BoundedDemangler.h"
#include "CrashGuard.h"
#include "llvm/Demangle/DemangleConfig.h"
#include <cstdlib>
#include <cstring>

// Included before the word below gets another meaning.
#include <algorithm>
#include <array>
#include <cassert>
#include <cctype>
#include <cstdint>
#include <cstdio>
#include <exception>
#include <limits>
#include <new>
#include <string_view>
#include <type_traits>
#include <utility>

static constexpr size_t MostBytes = 1 << 16;

namespace std {
/// Stops what asks for more than the limit; the guard turns that into a failure.
static void *qdBoundedRealloc(void *Memory, size_t Size) {
  if (Size > MostBytes)
    std::abort();
  return std::realloc(Memory, Size);
}
} // namespace std

#undef DEMANGLE_NAMESPACE_BEGIN
#undef DEMANGLE_NAMESPACE_END
#define DEMANGLE_NAMESPACE_BEGIN namespace qd { namespace bounded {
#define DEMANGLE_NAMESPACE_END } }
#define realloc qdBoundedRealloc
#include "llvm/Demangle/ItaniumDemangle.h"
#undef realloc

/// The header leaves it to whoever includes it: `_3` or `__12_` behind a local name.
const char *qd::bounded::parse_discriminator(const char *First,
                                             const char *Last) {
  auto isDigit = [](char C) { return C >= '0' && C <= '9'; };
  const char *At = First;
  if (At != Last && *At == '_') {
    if (++At != Last && isDigit(*At))
      return At + 1;
    if (At == Last || *At != '_')
      return First;
    const char *Digits = ++At;
    while (At != Last && isDigit(*At))
      ++At;
    return At != Digits && At != Last && *At == '_' ? At + 1 : First;
  }
  while (At != Last && isDigit(*At))
    ++At;
  return At == Last ? Last : First;
}

namespace {

/// Nodes live as long as one symbol is looked at.
class NodeAllocator {
  static constexpr size_t Most = 1 << 20;
  char *Memory = static_cast<char *>(std::malloc(Most));
  size_t Used = 0;

  void *allocate(size_t Size) {
    Size = (Size + 15) & ~size_t(15);
    if (!Memory || Used + Size > Most)
      std::abort();
    void *Result = Memory + Used;
    Used += Size;
    return Result;
  }

public:
  ~NodeAllocator() { std::free(Memory); }
  void reset() { Used = 0; }
  template <typename T, typename... Args> T *makeNode(Args &&...Arguments) {
    return new (allocate(sizeof(T))) T(std::forward<Args>(Arguments)...);
  }
  void *allocateNodeArray(size_t Count) {
    return allocate(sizeof(qd::bounded::Node *) * Count);
  }
};

} // namespace

char *qd::demangleItanium(const char *Symbol) {
  char *Result = nullptr;
  std::string Message;
  runGuarded(Message, [&] {
    // Where the guard abandons this, the little that it took is lost.
    bounded::ManglingParser<NodeAllocator> Parser(Symbol,
                                                  Symbol + strlen(Symbol));
    bounded::Node *Name = Parser.parse();
    if (!Name)
      return;
    bounded::OutputBuffer Output;
    Name->print(Output);
    Output += '\0';
    Result = Output.getBuffer();
  });
  return Result;
}
