import Testing

/// Assembly of other compilers, whose loops have no IR: what is multiplied, and the main cause.
struct AssemblySample: CustomTestStringConvertible, Sendable {
  let name: String
  let cpu: String
  let body: String
  let macs: Int?
  let cause: String?
  let types: [String]
  var testDescription: String { name }

  static let all = products + sums

  private static let products = [
    AssemblySample(
      name: "pictures blended, as gcc does for AVX-512: few products make a byte",
      cpu: "icelake-server",
      body: """
        1: vmovdqu8 (%rsi,%rax), %ymm0
        vmovdqu8 (%rdx,%rax), %ymm2
        vpmovzxbw %xmm0, %ymm1
        vpmovzxbw %xmm2, %ymm3
        vextracti128 $1, %ymm0, %xmm0
        vextracti128 $1, %ymm2, %xmm2
        vpmovzxbw %xmm7, %ymm5
        vpmovzxbw %xmm6, %ymm4
        vpmovzxbw %xmm0, %ymm0
        vpmovzxbw %xmm2, %ymm2
        vpmullw %ymm5, %ymm1, %ymm1
        vpmullw %ymm4, %ymm3, %ymm3
        vpmullw %ymm5, %ymm0, %ymm0
        vpmullw %ymm4, %ymm2, %ymm2
        vpaddw %ymm3, %ymm1, %ymm1
        vpsrlw $8, %ymm1, %ymm1
        vpaddw %ymm2, %ymm0, %ymm0
        vpsrlw $8, %ymm0, %ymm0
        vpermt2b %ymm0, %ymm8, %ymm1
        vmovdqu8 %ymm1, (%rdi,%rax)
        addq $32, %rax
        cmpq %rax, %r8
        jne 1b
        """, macs: 64, cause: nil, types: ["i8", "i8"]),
    AssemblySample(
      name: "pictures blended, half a register at a time", cpu: "haswell",
      body: """
        1: vpmovzxbw (%rsi,%rax), %xmm2
        vpmovzxbw (%rdx,%rax), %xmm3
        vpmullw %xmm0, %xmm2, %xmm2
        vpmullw %xmm1, %xmm3, %xmm3
        vpaddw %xmm3, %xmm2, %xmm2
        vpsrlw $8, %xmm2, %xmm2
        vpackuswb %xmm2, %xmm2, %xmm2
        vmovq %xmm2, (%rdi,%rax)
        addq $8, %rax
        cmpq %rax, %r8
        jne 1b
        """, macs: 16, cause: nil, types: ["i8", "i16"]),
    AssemblySample(
      name: "bytes widened to words for pmaddwd, as gcc does for SSE2", cpu: "x86-64",
      body: """
        pxor %xmm7, %xmm7
        1: movdqu (%rdi,%rax), %xmm0
        movdqu (%rsi,%rax), %xmm1
        movdqa %xmm7, %xmm2
        pcmpgtb %xmm1, %xmm2
        movdqa %xmm0, %xmm3
        punpcklbw %xmm7, %xmm0
        movdqa %xmm1, %xmm4
        punpcklbw %xmm2, %xmm1
        pmaddwd %xmm1, %xmm0
        paddd %xmm0, %xmm6
        punpckhbw %xmm7, %xmm3
        punpckhbw %xmm2, %xmm4
        pmaddwd %xmm4, %xmm3
        paddd %xmm3, %xmm6
        addq $16, %rax
        cmpq %rdx, %rax
        jne 1b
        """, macs: 16, cause: nil, types: ["i8", "i8"]),
    AssemblySample(
      name: "bytes widened to words beside an unused dot product", cpu: "cascadelake",
      body: """
        1: vpmovzxbw (%rdi,%rax), %ymm0
        vpmovsxbw (%rcx,%rax), %ymm1
        vpmaddwd %ymm1, %ymm0, %ymm1
        vpaddd %ymm1, %ymm8, %ymm8
        vpmovsxbw 1024(%rcx,%rax), %ymm2
        vpmaddwd %ymm2, %ymm0, %ymm2
        vpaddd %ymm2, %ymm9, %ymm9
        vpmovsxbw 2048(%rcx,%rax), %ymm3
        vpmaddwd %ymm3, %ymm0, %ymm3
        vpaddd %ymm3, %ymm10, %ymm10
        addq $16, %rax
        cmpq %rdx, %rax
        jne 1b
        """, macs: 48, cause: "missed-dot-product", types: ["i8", "i8"]),
    AssemblySample(
      name: "dot products of bytes", cpu: "cascadelake",
      body: """
        1: vmovdqu64 (%rdi,%rax), %zmm0
        vpdpbusd (%rsi,%rax), %zmm0, %zmm1
        vpdpbusd 64(%rsi,%rax), %zmm0, %zmm2
        addq $128, %rax
        cmpq %rdx, %rax
        jne 1b
        """, macs: 128, cause: nil, types: []),
    AssemblySample(
      name: "maddubs with ones sums each product once", cpu: "haswell",
      body: """
        vpcmpeqd %ymm7, %ymm7, %ymm7
        vpsrlw $15, %ymm7, %ymm7
        1: vmovdqu (%rdi,%rax), %ymm0
        vpmaddubsw (%rsi,%rax), %ymm0, %ymm1
        vpmaddwd %ymm7, %ymm1, %ymm1
        vpaddd %ymm1, %ymm2, %ymm2
        addq $32, %rax
        cmpq %rdx, %rax
        jne 1b
        """, macs: 32, cause: nil, types: []),
    AssemblySample(
      name: "float products", cpu: "haswell",
      body: """
        1: vmovups (%rdi,%rax), %ymm0
        vfmadd231ps (%rsi,%rax), %ymm0, %ymm1
        vfmadd231ps 32(%rsi,%rax), %ymm0, %ymm2
        addq $64, %rax
        cmpq %rdx, %rax
        jne 1b
        """, macs: 16, cause: nil, types: []),
    AssemblySample(
      name: "a copy", cpu: "haswell",
      body: """
        1: vmovups (%rdi,%rax), %ymm0
        vmovups %ymm0, (%rsi,%rax)
        addq $32, %rax
        cmpq %rdx, %rax
        jne 1b
        """, macs: nil, cause: nil, types: []),
    AssemblySample(
      name: "indices are no products", cpu: "haswell",
      body: """
        1: movl (%rdi,%rax), %ecx
        imulq %r8, %rcx
        addq %rsi, %rcx
        movl (%rcx), %r9d
        movl %r9d, (%rdx,%rax)
        addq $4, %rax
        cmpq %r10, %rax
        jne 1b
        """, macs: nil, cause: nil, types: []),
    AssemblySample(
      name: "scalar bytes", cpu: "haswell",
      body: """
        1: movsbl (%rdi,%rax), %ecx
        movsbl (%rsi,%rax), %r8d
        imull %ecx, %r8d
        addl %r8d, %r9d
        incq %rax
        cmpq %rdx, %rax
        jne 1b
        """, macs: 1, cause: "not-vectorized", types: ["i8", "i8"]),
  ]
}
