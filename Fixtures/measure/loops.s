# Loops that qdiag measure runs: a chain of known latency, and a loop that copies.
	.intel_syntax noprefix
	.text
	.globl	chain
	.type	chain, @function
chain:
	.p2align 4
.Lchain:
	imul	rax, rax
	add	rax, rdx
	dec	rdi
	jne	.Lchain
	ret
	.size	chain, .-chain

	.globl	copy
	.type	copy, @function
copy:
	xor	eax, eax
	.p2align 4
.Lcopy:
	movups	xmm0, xmmword ptr [rsi + rax]
	movups	xmmword ptr [rdi + rax], xmm0
	add	rax, 16
	cmp	rax, rdx
	jb	.Lcopy
	ret
	.size	copy, .-copy
