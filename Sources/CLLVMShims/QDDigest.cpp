//===- QDDigest.cpp - SHA-256 ---------------------------------------------===//

#include "QDDigest.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/SHA256.h"
#include <array>
#include <cstdint>
#include <cstring>

using namespace llvm;

using Digest = std::array<uint8_t, 32>;

#if defined(__x86_64__)
#include <cpuid.h>
#include <immintrin.h>

/// The first 32 bits of the fractions of the cube roots of the primes: FIPS
/// 180-4, 4.2.2.
alignas(16) static const uint32_t RoundConstants[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1,
    0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3,
    0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786,
    0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147,
    0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13,
    0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b,
    0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a,
    0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208,
    0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

/// Two halves of the state in the order that the instructions want: a b e f and
/// c d g h, the first in the highest lane.
struct State {
  __m128i ABEF, CDGH;
};

__attribute__((target("sha,sse4.1,ssse3"))) static void
compress(State &S, const uint8_t *Blocks, size_t Count) {
  const __m128i BigEndian =
      _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
  for (; Count; --Count, Blocks += 64) {
    State Next = S;
    __m128i Words[4];
    for (int I = 0; I != 4; ++I)
      Words[I] = _mm_shuffle_epi8(
          _mm_loadu_si128(reinterpret_cast<const __m128i *>(Blocks) + I),
          BigEndian);
#pragma GCC unroll 16
    for (int Group = 0; Group != 16; ++Group) {
      __m128i &Now = Words[Group & 3];
      __m128i &Before = Words[(Group + 3) & 3];
      __m128i &Following = Words[(Group + 1) & 3];
      __m128i Sum = _mm_add_epi32(
          Now, _mm_load_si128(
                   reinterpret_cast<const __m128i *>(RoundConstants) + Group));
      Next.CDGH = _mm_sha256rnds2_epu32(Next.CDGH, Next.ABEF, Sum);
      if (Group >= 3 && Group < 15)
        Following = _mm_sha256msg2_epu32(
            _mm_add_epi32(Following, _mm_alignr_epi8(Now, Before, 4)), Now);
      Next.ABEF = _mm_sha256rnds2_epu32(Next.ABEF, Next.CDGH,
                                        _mm_shuffle_epi32(Sum, 0x0e));
      if (Group >= 1 && Group < 13)
        Before = _mm_sha256msg1_epu32(Before, Now);
    }
    S.ABEF = _mm_add_epi32(S.ABEF, Next.ABEF);
    S.CDGH = _mm_add_epi32(S.CDGH, Next.CDGH);
  }
}

static bool hasInstructions() {
  unsigned A, B, C, D;
  if (!__get_cpuid(1, &A, &B, &C, &D) || !(C & bit_SSSE3) || !(C & bit_SSE4_1))
    return false;
  const unsigned SHA = 1u << 29;
  return __get_cpuid_count(7, 0, &A, &B, &C, &D) && (B & SHA);
}

__attribute__((target("sse2"))) static Digest
hashByInstructions(ArrayRef<uint8_t> Bytes) {
  // FIPS 180-4, 5.3.3.
  State S = {_mm_set_epi32(0x6a09e667, int(0xbb67ae85), 0x510e527f,
                           int(0x9b05688c)),
             _mm_set_epi32(0x3c6ef372, int(0xa54ff53a), 0x1f83d9ab,
                           0x5be0cd19)};
  compress(S, Bytes.data(), Bytes.size() / 64);
  // The rest, a one bit, zeros, and the length in bits.
  uint8_t Tail[128] = {};
  size_t Rest = Bytes.size() % 64;
  if (Rest)
    memcpy(Tail, Bytes.end() - Rest, Rest);
  Tail[Rest] = 0x80;
  size_t Blocks = Rest < 56 ? 1 : 2;
  support::endian::write64be(Tail + Blocks * 64 - 8,
                             uint64_t(Bytes.size()) * 8);
  compress(S, Tail, Blocks);
  uint32_t ABEF[4], CDGH[4];
  memcpy(ABEF, &S.ABEF, 16);
  memcpy(CDGH, &S.CDGH, 16);
  const uint32_t Words[8] = {ABEF[3], ABEF[2], CDGH[3], CDGH[2],
                             ABEF[1], ABEF[0], CDGH[1], CDGH[0]};
  Digest Result;
  for (int I = 0; I != 8; ++I)
    support::endian::write32be(Result.data() + 4 * I, Words[I]);
  return Result;
}
#else
static bool hasInstructions() { return false; }

static Digest hashByInstructions(ArrayRef<uint8_t> Bytes) {
  return SHA256::hash(Bytes);
}
#endif

void QDSHA256(const char *Bytes, size_t Length, bool Portably, char *Hex65) {
  ArrayRef<uint8_t> Input(reinterpret_cast<const uint8_t *>(Bytes), Length);
  Digest Hash = Portably || !hasInstructions() ? SHA256::hash(Input)
                                               : hashByInstructions(Input);
  static const char Digits[] = "0123456789abcdef";
  for (uint8_t Byte : Hash) {
    *Hex65++ = Digits[Byte >> 4];
    *Hex65++ = Digits[Byte & 15];
  }
  *Hex65 = 0;
}
