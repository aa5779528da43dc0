//===- QDFileForm.cpp - What a file is by its first bytes -----------------===//

#include "QDFileForm.h"
#include "MachineTarget.h"
#include "llvm/BinaryFormat/Magic.h"
#include "llvm/Object/Archive.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/MemoryBufferRef.h"

using namespace llvm;

QDFileForm QDIdentifyFile(const char *Bytes, size_t Size) {
  file_magic Magic = identify_magic(StringRef(Bytes, Size));
  if (Magic == file_magic::macho_universal_binary)
    return QDFileUniversal;
  if (Magic >= file_magic::elf && Magic <= file_magic::elf_core)
    return QDFileObject;
  if (Magic >= file_magic::macho_object && Magic <= file_magic::macho_file_set)
    return QDFileObject;
  switch (Magic) {
  case file_magic::bitcode:
    return QDFileBitcode;
  case file_magic::coff_object:
  case file_magic::pecoff_executable:
  case file_magic::wasm_object:
    return QDFileObject;
  case file_magic::archive:
    return QDFileArchive;
  default:
    return QDFileUnknown;
  }
}

/// The names, or the first error.
static Expected<std::vector<std::string>> listMembers(StringRef Bytes) {
  Expected<std::unique_ptr<object::Archive>> Opened =
      object::Archive::create(MemoryBufferRef(Bytes, "archive"));
  if (!Opened)
    return Opened.takeError();
  std::vector<std::string> Names;
  Error Failure = Error::success();
  for (const object::Archive::Child &Member : (*Opened)->children(Failure)) {
    Expected<StringRef> Name = Member.getName();
    if (!Name) {
      consumeError(std::move(Failure));
      return Name.takeError();
    }
    Names.push_back(Name->str());
  }
  if (Failure)
    return std::move(Failure);
  return Names;
}

char **QDGetArchiveMembers(const char *Bytes, size_t Size, size_t *OutCount,
                           char **OutError) {
  Expected<std::vector<std::string>> Names =
      listMembers(StringRef(Bytes, Size));
  if (!Names) {
    qd::setError(OutError, toString(Names.takeError()));
    return nullptr;
  }
  return qd::copyStrings(*Names, OutCount);
}
