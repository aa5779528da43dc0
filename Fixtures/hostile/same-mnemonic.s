.text
.globl copy
copy:
movups (%rsi,%rax), %xmm0
movups 16(%rsi,%rax), %xmm1
movups %xmm0, (%rdi,%rax)
movups %xmm1, 16(%rdi,%rax)
movss %xmm2, 32(%rdi,%rax)
movss 32(%rsi,%rax), %xmm2
addq $36, %rax
cmpq %rdx, %rax
jb copy
ret
