//===- ClosedAssembler.h - Assemblers that open no files --------*- C++ -*-===//

#ifndef QD_CLOSEDASSEMBLER_H
#define QD_CLOSEDASSEMBLER_H

namespace llvm {
class Target;
} // namespace llvm

namespace qd {

/// From here on no text that the target's assembler reads opens a file
/// (`.include`, `.incbin`): assembly files, module assembly and inline assembly.
/// Requires: the target's components are registered and not in use.
void closeAssembler(llvm::Target &T);

} // namespace qd

#endif
