//===- QDDeflate.cpp - Packed bytes ---------------------------------------===//

#include "QDDeflate.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/Compression.h"
#include <cstdint>
#include <cstdlib>
#include <cstring>

using namespace llvm;

unsigned char *QDDeflate(const unsigned char *Bytes, size_t Length,
                         size_t *Packed) {
  if (!compression::zlib::isAvailable())
    return nullptr;
  SmallVector<uint8_t, 0> Result;
  compression::zlib::compress(ArrayRef<uint8_t>(Bytes, Length), Result,
                              compression::zlib::BestSpeedCompression);
  auto *Copy = static_cast<unsigned char *>(std::malloc(Result.size()));
  if (!Copy)
    return nullptr;
  std::memcpy(Copy, Result.data(), Result.size());
  *Packed = Result.size();
  return Copy;
}
