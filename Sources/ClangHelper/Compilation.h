//===- Compilation.h - One source compiled in process -----------*- C++ -*-===//

#ifndef QDIAG_CLANG_COMPILATION_H
#define QDIAG_CLANG_COMPILATION_H

#include <string>
#include <vector>

namespace qdiag {

/// Compiles `File` and writes what it says and bitcode to standard output. Without
/// arguments those of a compile_commands.json beside it or above it hold, else
/// `-O3 -march=native`. The text is that of the open file `Content`, or its own
/// where that is below 0.
///
/// Returns false where it does not compile, which standard error says.
bool compile(const std::string &File, int Content, const std::vector<std::string> &Given);

} // namespace qdiag

#endif
