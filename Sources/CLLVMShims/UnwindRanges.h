//===- UnwindRanges.h - What unwind information covers ----------*- C++ -*-===//

#ifndef QD_UNWIND_RANGES_H
#define QD_UNWIND_RANGES_H

#include "llvm/Object/ObjectFile.h"
#include <cstdint>
#include <utility>
#include <vector>

namespace qd {

/// Beginnings and ends of functions, in the order of their addresses.
using Ranges = std::vector<std::pair<uint64_t, uint64_t>>;

/// The functions that `.eh_frame` tells of, as far as it is well-formed.
///
/// LLVM's reader keeps what each of a hundred thousand functions does to its
/// frame, three times the size of the file; only the headers of the entries are
/// read here, as the Linux Standard Base describes them.
Ranges readUnwindInformation(const llvm::object::ObjectFile &File);

} // namespace qd

#endif
