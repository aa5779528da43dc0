//===- QDDemangle.h - The names that symbols have in the source -*- C -*-===//

#ifndef QD_DEMANGLE_H
#define QD_DEMANGLE_H

#ifdef __cplusplus
extern "C" {
#endif

/// The name that a symbol of C++ (Itanium), Rust or Swift has in the source; the caller
/// frees it. Null for other symbols, for those that are no valid names, and for those
/// whose names could be longer than anybody reads: names grow exponentially with
/// symbols.
char *QDDemangle(const char *symbol);

#ifdef __cplusplus
}
#endif

#endif
