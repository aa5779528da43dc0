//===- FunctionAtFault.h - Which function LLVM failed on --------*- C++ -*-===//

#ifndef QD_FUNCTIONATFAULT_H
#define QD_FUNCTIONATFAULT_H

namespace qd {

/// Notes, where LLVM's passes failed on this thread, the function that they were
/// at. May be called from signal handlers: it allocates nothing where the function
/// has a name.
void noteFunctionAtFault();

/// The noted function as IR writes it, `@"a name"`; empty where there is none.
const char *functionAtFault();

/// Forgets it.
void clearFunctionAtFault();

} // namespace qd

#endif
