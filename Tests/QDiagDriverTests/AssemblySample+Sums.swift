/// Loops whose sums are what is special about them.
extension AssemblySample {
  static let sums = [
    AssemblySample(
      name: "lanes added in every iteration, as gcc does it", cpu: "cascadelake",
      body: """
        vpmovsxbw (%rsi), %ymm7
        1: vpmovsxbw (%rdi), %ymm0
        vpmaddwd %ymm7, %ymm0, %ymm0
        vextracti128 $1, %ymm0, %xmm1
        vpaddd %xmm0, %xmm1, %xmm1
        vpsrldq $8, %xmm1, %xmm0
        vpaddd %xmm0, %xmm1, %xmm1
        vpsrldq $4, %xmm1, %xmm0
        vpaddd %xmm0, %xmm1, %xmm1
        vmovd %xmm1, (%rdx)
        addq $16, %rdi
        addq $4, %rdx
        cmpq %rcx, %rdx
        jne 1b
        """, macs: 16, cause: "horizontal-reduction", types: ["i8", "i8"]),
    AssemblySample(
      name: "sums in memory", cpu: "znver5",
      body: """
        movsbl (%rcx), %ecx
        vpbroadcastd %ecx, %zmm7
        1: vpmovsxbd (%rsi,%rax), %zmm0
        vpmulld %zmm7, %zmm0, %zmm0
        vpaddd (%rdi,%rax,4), %zmm0, %zmm0
        vmovdqu64 %zmm0, (%rdi,%rax,4)
        addq $16, %rax
        cmpq %rdx, %rax
        jne 1b
        """, macs: 16, cause: "accumulator-in-memory", types: ["i8", "i8"]),
    AssemblySample(
      name: "sums of another place are none in memory", cpu: "znver5",
      body: """
        1: vpmovsxbd (%rsi,%rax), %zmm0
        vpmovsxbd (%rcx,%rax), %zmm1
        vpmulld %zmm1, %zmm0, %zmm0
        vpaddd (%rdi,%rax,4), %zmm0, %zmm0
        vmovdqu64 %zmm0, (%rdx,%rax,4)
        addq $16, %rax
        cmpq %r8, %rax
        jne 1b
        """, macs: 16, cause: "widening-fallback", types: ["i8", "i8"]),
    AssemblySample(
      name: "bytes times a number added to bytes", cpu: "znver3",
      body: """
        1: vpmovzxbw (%rsi,%rax), %ymm0
        vpmullw %ymm7, %ymm0, %ymm0
        vpmovzxbw (%rdi,%rax), %ymm1
        vpaddw %ymm1, %ymm0, %ymm0
        vpand %ymm6, %ymm0, %ymm0
        vextracti128 $1, %ymm0, %xmm1
        vpackuswb %xmm1, %xmm0, %xmm0
        vmovdqu %xmm0, (%rdi,%rax)
        addq $16, %rax
        cmpq %rcx, %rax
        jne 1b
        """, macs: 16, cause: nil, types: ["i8", "i16"]),
    AssemblySample(
      name: "pointers on the stack, sums in registers", cpu: "znver3",
      body: """
        1: movq 8(%rsp), %rdi
        movq 16(%rsp), %rsi
        vpmovsxbw (%rdi,%rax), %ymm0
        vpmovsxbw (%rsi,%rax), %ymm1
        vpmaddwd %ymm1, %ymm0, %ymm0
        vpaddd %ymm0, %ymm5, %ymm5
        movq 24(%rsp), %rdx
        vpmovsxbw (%rdx,%rax), %ymm0
        vpmaddwd %ymm1, %ymm0, %ymm0
        vpaddd %ymm0, %ymm6, %ymm6
        addq $16, %rax
        cmpq %rcx, %rax
        jne 1b
        """, macs: 32, cause: nil, types: ["i8", "i8"]),
    AssemblySample(
      name: "64-bit products that scale sums, one by one", cpu: "haswell",
      body: """
        1: movslq (%rsi,%rax,4), %rdx
        imulq %r8, %rdx
        addq %r9, %rdx
        sarq $31, %rdx
        cmpl $127, %edx
        cmovgl %r10d, %edx
        movb %dl, (%rdi,%rax)
        incq %rax
        cmpq %rcx, %rax
        jne 1b
        """, macs: nil, cause: "requantize-overhead", types: []),
    AssemblySample(
      name: "64-bit products that scale sums, in vectors", cpu: "haswell",
      body: """
        1: vpmovsxdq (%rsi,%rax,4), %ymm0
        vpmovsxdq 16(%rsi,%rax,4), %ymm1
        vpmuldq %ymm7, %ymm0, %ymm0
        vpmuldq %ymm7, %ymm1, %ymm1
        vpaddq %ymm6, %ymm0, %ymm0
        vpaddq %ymm6, %ymm1, %ymm1
        vpsrlq $31, %ymm0, %ymm0
        vpsrlq $31, %ymm1, %ymm1
        vshufps $136, %ymm1, %ymm0, %ymm0
        vpermq $216, %ymm0, %ymm0
        vextracti128 $1, %ymm0, %xmm1
        vpackssdw %xmm1, %xmm0, %xmm0
        vpacksswb %xmm0, %xmm0, %xmm0
        vmovq %xmm0, (%rdi,%rax)
        addq $8, %rax
        cmpq %rcx, %rax
        jne 1b
        """, macs: nil, cause: "requantize-overhead", types: []),
    AssemblySample(
      name: "divisions that scale sums", cpu: "haswell",
      body: """
        1: movl (%rsi,%rcx,4), %eax
        cltd
        idivl %r8d
        movb %al, (%rdi,%rcx)
        incq %rcx
        cmpq %r9, %rcx
        jne 1b
        """, macs: nil, cause: "requantize-overhead", types: []),
    AssemblySample(
      name: "divisions by a scale for each channel", cpu: "haswell",
      body: """
        1: movl (%rsi,%rcx,4), %eax
        cltd
        idivl (%r8,%rcx,4)
        movb %al, (%rdi,%rcx)
        incq %rcx
        cmpq %r9, %rcx
        jne 1b
        """, macs: nil, cause: "requantize-overhead", types: []),
    AssemblySample(
      name: "how many records fit, in a byte", cpu: "haswell",
      body: """
        1: movl (%rsi,%rcx,4), %eax
        movl 64(%rsi,%rcx,4), %ebx
        leal 18(%rbx,%rbx), %r11d
        xorl %edx, %edx
        divl %r11d
        movzbl (%r8,%rcx), %edx
        addl %edx, %eax
        movb %al, (%rdi,%rcx)
        incq %rcx
        cmpq %r9, %rcx
        jne 1b
        """, macs: nil, cause: nil, types: []),
    AssemblySample(
      name: "digits of a number", cpu: "haswell",
      body: """
        1: movl %eax, %ecx
        movl %eax, %edx
        imulq %r8, %rdx
        shrq $35, %rdx
        leal (%rdx,%rdx,4), %esi
        addl %esi, %esi
        subl %esi, %ecx
        addl $48, %ecx
        movb %cl, (%rdi)
        decq %rdi
        movl %edx, %eax
        testl %edx, %edx
        jne 1b
        """, macs: nil, cause: nil, types: []),
    AssemblySample(
      name: "products of doubles and bytes", cpu: "haswell",
      body: """
        1: vpmovzxbd (%rdi,%rax), %xmm0
        vcvtdq2pd %xmm0, %ymm0
        vfmadd231pd (%rsi,%rax,8), %ymm0, %ymm1
        addq $4, %rax
        cmpq %rcx, %rax
        jne 1b
        """, macs: 4, cause: nil, types: ["i8", "f64"]),
    AssemblySample(
      name: "digits of a number by division", cpu: "haswell",
      body: """
        1: leaq (%rdx,%rdx,4), %rax
        xorl %edx, %edx
        addq %rax, %rax
        divq %rcx
        movl %eax, %r8d
        cmpl $10, %eax
        jg 1f
        incq %rsi
        addl $48, %eax
        movb %al, -1(%rsi)
        cmpq %rdi, %rsi
        jne 1b
        1:
        """, macs: nil, cause: nil, types: []),
    AssemblySample(
      name: "products of bytes summed in 64 bits", cpu: "haswell",
      body: """
        1: vpmovsxbw (%rsi,%rax), %xmm0
        vpmovsxbw (%rdi,%rax), %xmm1
        vpmullw %xmm1, %xmm0, %xmm0
        vpmovsxwq %xmm0, %ymm1
        vpsrldq $8, %xmm0, %xmm0
        vpmovsxwq %xmm0, %ymm0
        vpaddq %ymm1, %ymm2, %ymm2
        vpaddq %ymm0, %ymm3, %ymm3
        addq $8, %rax
        cmpq %rcx, %rax
        jne 1b
        """, macs: 8, cause: "wide-accumulator", types: ["i8", "i8"]),
    AssemblySample(
      name: "zero points", cpu: "x86-64",
      body: """
        pxor %xmm7, %xmm7
        1: movq (%rdi,%rax), %xmm0
        movq (%rsi,%rax), %xmm1
        punpcklbw %xmm7, %xmm0
        punpcklbw %xmm7, %xmm1
        psubw %xmm5, %xmm0
        psubw %xmm4, %xmm1
        pmaddwd %xmm1, %xmm0
        paddd %xmm0, %xmm6
        addq $8, %rax
        cmpq %rdx, %rax
        jne 1b
        """, macs: 8, cause: "zero-point-in-loop", types: ["i8", "i8"]),
    AssemblySample(
      name: "products of a tile one by one, in lanes of vectors", cpu: "haswell",
      body: "1:\n"
        + (0..<8).map { lane in
          """
          movsbl \(lane)(%rdi,%rax), %ecx
          movsbl \(lane)(%rsi,%rax), %r8d
          imull %ecx, %r8d
          vpinsrd $\(lane % 4), %r8d, %xmm\(lane / 4), %xmm\(lane / 4)

          """
        }.joined() + """
          vinserti128 $1, %xmm1, %ymm0, %ymm0
          vpaddd %ymm0, %ymm2, %ymm2
          addq $8, %rax
          cmpq %rdx, %rax
          jne 1b
          """, macs: 8, cause: "not-vectorized", types: ["i8", "i8"]),
  ]
}
