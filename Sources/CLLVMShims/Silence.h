//===- Silence.h - Keeps what LLVM prints from the user ---------*- C++ -*-===//

#ifndef QD_SILENCE_H
#define QD_SILENCE_H

#include <cstddef>

namespace qd {

/// As long as one of these exists, nothing that is written to standard output
/// or standard error reaches them. Holds for the whole process.
class Silence {
public:
  Silence() { begin(); }
  ~Silence() { end(); }
  Silence(const Silence &) = delete;
  Silence &operator=(const Silence &) = delete;

  /// What the constructor and the destructor do, for C.
  static void begin();
  static void end();

  /// The descriptor behind which the real standard error is. Like firstLine, for
  /// signal handlers.
  static int standardError();

  /// The first line that was written to standard error since, control characters
  /// blanked; false where there is none.
  static bool firstLine(char *Line, size_t Size);
};

} // namespace qd

#endif
