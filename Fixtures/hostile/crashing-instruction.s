.text
.globl f
f:
popq %gs
addq $1, %rax
cmpq %rdx, %rax
jb f
ret
