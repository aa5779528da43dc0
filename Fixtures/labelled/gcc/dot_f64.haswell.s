# float
	.text
	.globl	dot_f64
	.type	dot_f64, @function
dot_f64:
	movq	%rsi, %rcx
	testl	%edx, %edx
	jle	.L301
	leal	-1(%rdx), %eax
	cmpl	$2, %eax
	jbe	.L302
	movl	%edx, %esi
	xorl	%eax, %eax
	vxorpd	%xmm0, %xmm0, %xmm0
	shrl	$2, %esi
	salq	$5, %rsi
	.p2align 4,,10
	.p2align 3
.L296:
	vmovupd	(%rdi,%rax), %ymm4
	vmulpd	(%rcx,%rax), %ymm4, %ymm1
	addq	$32, %rax
	vaddsd	%xmm1, %xmm0, %xmm0
	vunpckhpd	%xmm1, %xmm1, %xmm2
	vextractf128	$0x1, %ymm1, %xmm1
	vaddsd	%xmm2, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vunpckhpd	%xmm1, %xmm1, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm0
	cmpq	%rax, %rsi
	jne	.L296
	movl	%edx, %eax
	andl	$-4, %eax
	movl	%eax, %esi
	cmpl	%eax, %edx
	je	.L311
	vzeroupper
.L295:
	subl	%esi, %edx
	cmpl	$1, %edx
	je	.L299
	vmovupd	(%rdi,%rsi,8), %xmm6
	vmulpd	(%rcx,%rsi,8), %xmm6, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm0
	vunpckhpd	%xmm1, %xmm1, %xmm1
	vaddsd	%xmm0, %xmm1, %xmm0
	testb	$1, %dl
	je	.L293
	andl	$-2, %edx
	addl	%edx, %eax
.L299:
	cltq
	vmovsd	(%rdi,%rax,8), %xmm5
	vfmadd231sd	(%rcx,%rax,8), %xmm5, %xmm0
	ret
	.p2align 4,,10
	.p2align 3
.L301:
	vxorpd	%xmm0, %xmm0, %xmm0
.L293:
	ret
	.p2align 4,,10
	.p2align 3
.L311:
	vzeroupper
	ret
.L302:
	xorl	%esi, %esi
	xorl	%eax, %eax
	vxorpd	%xmm0, %xmm0, %xmm0
	jmp	.L295
	.size	dot_f64, .-dot_f64
