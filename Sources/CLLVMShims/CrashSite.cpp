//===- CrashSite.cpp - Whose code was running at a signal -----------------===//

#include "CrashSite.h"
#include <cstddef>
#include <cstring>

#ifdef __linux__
#include <link.h>
#include <ucontext.h>
#endif

namespace {

struct Range {
  uintptr_t Begin, End;
  bool IsLLVM;
};

// Static: a signal handler may not allocate.
Range Ranges[64];
size_t RangeCount = 0;

const Range *find(uintptr_t Address) {
  for (size_t I = 0; I != RangeCount; ++I)
    if (Address >= Ranges[I].Begin && Address < Ranges[I].End)
      return &Ranges[I];
  return nullptr;
}

} // namespace

void qd::CrashSite::learnPlaces() {
#ifdef __linux__
  dl_iterate_phdr(
      [](dl_phdr_info *Info, size_t, void *) {
        bool IsLLVM = strstr(Info->dlpi_name, "libLLVM");
        // The program itself has no name.
        bool IsOurs = !*Info->dlpi_name || strstr(Info->dlpi_name, "libswift") ||
                      strstr(Info->dlpi_name, ".xctest");
        for (size_t I = 0; (IsLLVM || IsOurs) && I != Info->dlpi_phnum; ++I) {
          const auto &Segment = Info->dlpi_phdr[I];
          if (Segment.p_type != PT_LOAD || !(Segment.p_flags & PF_X) ||
              RangeCount == sizeof(Ranges) / sizeof(Ranges[0]))
            continue;
          uintptr_t Begin = Info->dlpi_addr + Segment.p_vaddr;
          Ranges[RangeCount++] = {Begin, Begin + Segment.p_memsz, IsLLVM};
        }
        return 0;
      },
      nullptr);
#endif
}

qd::CrashSite::CrashSite(void *Context) {
#ifdef __linux__
  if (!Context)
    return;
  const mcontext_t &Machine = static_cast<ucontext_t *>(Context)->uc_mcontext;
#if defined(__x86_64__)
  Instruction = uintptr_t(Machine.gregs[REG_RIP]);
  Stack = uintptr_t(Machine.gregs[REG_RSP]);
#elif defined(__aarch64__)
  Instruction = uintptr_t(Machine.pc);
  Stack = uintptr_t(Machine.sp);
#else
  (void)Machine;
#endif
#else
  (void)Context;
#endif
}

bool qd::CrashSite::isOurs(const void *StackOnEntry) const {
  if (const Range *Found = find(Instruction))
    return !Found->IsLLVM;
  // In a library that both call: the nearest caller tells.
  constexpr size_t MostWords = 4096;
  auto *Word = reinterpret_cast<const uintptr_t *>(Stack & ~uintptr_t(7));
  auto *End = static_cast<const uintptr_t *>(StackOnEntry);
  if (!Stack || Word >= End)
    return false;
  for (size_t I = 0; I != MostWords && Word + I < End; ++I)
    if (const Range *Found = find(Word[I]))
      return !Found->IsLLVM;
  return false;
}

bool qd::CrashSite::isInLLVM() const {
  const Range *Found = find(Instruction);
  return Found && Found->IsLLVM;
}

bool qd::CrashSite::isNearStack(const void *Address) const {
  constexpr uintptr_t Reach = 64 * 1024;
  auto Accessed = reinterpret_cast<uintptr_t>(Address);
  return Stack && Accessed > Stack - Reach && Accessed < Stack + Reach;
}
