//===- CrashGuard.h - LLVM's fatal errors as messages -----------*- C++ -*-===//

#ifndef QD_CRASHGUARD_H
#define QD_CRASHGUARD_H

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringRef.h"
#include <atomic>
#include <string>

namespace qd {

/// Whether work was ever abandoned in this process.
extern std::atomic<bool> HasAbandonedWork;

/// The whole message of a guard where memory ran out.
extern const char OutOfMemory[];

/// What becomes of guarded work when time is over.
enum class AtDeadline { Continue, Abandon };

/// Runs `Work`; returns false, with a message of one line, when LLVM reported a
/// fatal error in it, crashed, or ran out of memory or stack. `Work` is then
/// abandoned where it stood: its locals are not destroyed, so whatever it was
/// changing must be leaked, not freed. Calls may nest, on any thread, and be
/// made any number of times.
bool runGuarded(std::string &Message, llvm::function_ref<void()> Work,
                AtDeadline Then = AtDeadline::Continue);

/// For the handler of a signal that says that time is over: abandons the work of
/// the innermost guard on this thread, with `Reason` as its message, if it is to be
/// abandoned then and stands in LLVM's own code, where it holds no lock of the
/// system's. Does not return in that case; false where a later try may succeed.
bool abandonAtDeadline(void *SignalContext, const char *Reason);

/// Runs `One` for every index below `Count`; where that fails, `Lost` hears of it
/// and the next follows. Returns false, with a message, where memory ran out:
/// nothing is known of those that are left.
bool runGuardedEach(size_t Count, std::string &Message,
                    llvm::function_ref<void(size_t)> One,
                    llvm::function_ref<void(size_t, llvm::StringRef)> Lost);

/// From here on until the matching leaveSubject, what would abandon work on
/// this thread outside runGuarded ends the process instead: status 2 and the
/// line "error: <Subject>: <what happened>". Calls may nest.
void enterSubject(const char *Subject);
void leaveSubject();

} // namespace qd

#endif
