//===- BoundedDemangler.h - Itanium names of bounded length -----*- C++ -*-===//

#ifndef QD_BOUNDEDDEMANGLER_H
#define QD_BOUNDEDDEMANGLER_H

namespace qd {

/// The name that an Itanium symbol stands for; the caller frees it. Null where it is
/// no valid symbol or its name is longer than 64 KiB.
char *demangleItanium(const char *Symbol);

} // namespace qd

#endif
