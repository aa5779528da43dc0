//===- QDEmptyFunction.cpp - A module without the code of a function ------===//

#include "CLLVMShims.h"
#include "llvm/IR/Instructions.h"
#include "llvm/IR/Module.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;

char *QDEmptyFunction(LLVMModuleRef ModuleHandle, const char *Operand) {
  for (Function &F : *unwrap(ModuleHandle)) {
    if (F.isDeclaration())
      continue;
    std::string Spelling;
    raw_string_ostream Stream(Spelling);
    F.printAsOperand(Stream, /*PrintType=*/false);
    if (Spelling != Operand)
      continue;
    // It stays defined: aliases may stand for it.
    auto Linkage = F.getLinkage();
    Comdat *Group = F.getComdat();
    F.deleteBody();
    F.setLinkage(Linkage);
    F.setComdat(Group);
    new UnreachableInst(F.getContext(),
                        BasicBlock::Create(F.getContext(), "", &F));
    return strdup(F.getName().str().c_str());
  }
  return nullptr;
}
