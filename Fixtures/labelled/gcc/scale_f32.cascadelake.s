# dequantisation with nothing summed
	.text
	.globl	scale_f32
	.type	scale_f32, @function
scale_f32:
	movq	%rdi, %r8
	vmovaps	%xmm0, %xmm3
	movq	%rsi, %rdi
	movl	%edx, %esi
	testl	%edx, %edx
	jle	.L317
	leal	-1(%rdx), %eax
	cmpl	$30, %eax
	jbe	.L311
	movl	%esi, %r9d
	shrl	$5, %r9d
	salq	$5, %r9
	vpbroadcastd	%ecx, %ymm5
	vbroadcastss	%xmm0, %ymm4
	movq	%rdi, %rdx
	movq	%r8, %rax
	addq	%rdi, %r9
	.p2align 4,,10
	.p2align 3
.L307:
	vmovdqu8	(%rdx), %ymm0
	addq	$32, %rdx
	vpmovsxbw	%xmm0, %ymm1
	vpmovsxwd	%xmm1, %ymm2
	vextracti128	$0x1, %ymm1, %xmm1
	vpmovsxwd	%xmm1, %ymm1
	vpsubd	%ymm5, %ymm1, %ymm1
	vcvtdq2ps	%ymm1, %ymm1
	vmulps	%ymm4, %ymm1, %ymm1
	vextracti128	$0x1, %ymm0, %xmm0
	vpmovsxbw	%xmm0, %ymm0
	vpsubd	%ymm5, %ymm2, %ymm2
	vcvtdq2ps	%ymm2, %ymm2
	vmovups	%ymm1, 32(%rax)
	vpmovsxwd	%xmm0, %ymm1
	vextracti128	$0x1, %ymm0, %xmm0
	vpmovsxwd	%xmm0, %ymm0
	vpsubd	%ymm5, %ymm1, %ymm1
	vpsubd	%ymm5, %ymm0, %ymm0
	vmulps	%ymm4, %ymm2, %ymm2
	vcvtdq2ps	%ymm1, %ymm1
	vcvtdq2ps	%ymm0, %ymm0
	vmulps	%ymm4, %ymm1, %ymm1
	vmulps	%ymm4, %ymm0, %ymm0
	vmovups	%ymm2, (%rax)
	subq	$-128, %rax
	vmovups	%ymm1, -64(%rax)
	vmovups	%ymm0, -32(%rax)
	cmpq	%r9, %rdx
	jne	.L307
	movl	%esi, %eax
	andl	$-32, %eax
	movl	%eax, %edx
	cmpl	%eax, %esi
	je	.L318
	vzeroupper
.L306:
	movl	%esi, %r10d
	subl	%edx, %r10d
	leal	-1(%r10), %r9d
	cmpl	$14, %r9d
	jbe	.L309
	vmovdqu8	(%rdi,%rdx), %xmm0
	vpbroadcastd	%ecx, %xmm5
	vpmovsxbw	%xmm0, %xmm1
	vpmovsxwd	%xmm1, %xmm2
	vpsrldq	$8, %xmm1, %xmm1
	vpmovsxwd	%xmm1, %xmm1
	vbroadcastss	%xmm3, %xmm4
	vpsubd	%xmm5, %xmm1, %xmm1
	vcvtdq2ps	%xmm1, %xmm1
	vmulps	%xmm4, %xmm1, %xmm1
	vpsrldq	$8, %xmm0, %xmm0
	leaq	(%r8,%rdx,4), %r9
	vpmovsxbw	%xmm0, %xmm0
	vpsubd	%xmm5, %xmm2, %xmm2
	vmovups	%xmm1, 16(%r9)
	vpmovsxwd	%xmm0, %xmm1
	vpsrldq	$8, %xmm0, %xmm0
	vpmovsxwd	%xmm0, %xmm0
	vpsubd	%xmm5, %xmm1, %xmm1
	vpsubd	%xmm5, %xmm0, %xmm0
	vcvtdq2ps	%xmm2, %xmm2
	vcvtdq2ps	%xmm1, %xmm1
	vmulps	%xmm4, %xmm2, %xmm2
	vmulps	%xmm4, %xmm1, %xmm1
	vcvtdq2ps	%xmm0, %xmm0
	vmulps	%xmm4, %xmm0, %xmm0
	movl	%r10d, %edx
	andl	$-16, %edx
	addl	%edx, %eax
	andl	$15, %r10d
	vmovups	%xmm2, (%r9)
	vmovups	%xmm1, 32(%r9)
	vmovups	%xmm0, 48(%r9)
	je	.L317
.L309:
	movslq	%eax, %r9
	movsbl	(%rdi,%r9), %r10d
	vxorps	%xmm0, %xmm0, %xmm0
	subl	%ecx, %r10d
	vcvtsi2ssl	%r10d, %xmm0, %xmm1
	leaq	0(,%r9,4), %rdx
	vmulss	%xmm3, %xmm1, %xmm1
	vmovss	%xmm1, (%r8,%r9,4)
	leal	1(%rax), %r9d
	cmpl	%r9d, %esi
	jle	.L317
	movslq	%r9d, %r9
	movsbl	(%rdi,%r9), %r9d
	subl	%ecx, %r9d
	vcvtsi2ssl	%r9d, %xmm0, %xmm1
	leal	2(%rax), %r9d
	vmulss	%xmm3, %xmm1, %xmm1
	vmovss	%xmm1, 4(%r8,%rdx)
	cmpl	%r9d, %esi
	jle	.L317
	movslq	%r9d, %r9
	movsbl	(%rdi,%r9), %r9d
	subl	%ecx, %r9d
	vcvtsi2ssl	%r9d, %xmm0, %xmm1
	leal	3(%rax), %r9d
	vmulss	%xmm3, %xmm1, %xmm1
	vmovss	%xmm1, 8(%r8,%rdx)
	cmpl	%r9d, %esi
	jle	.L317
	movslq	%r9d, %r9
	movsbl	(%rdi,%r9), %r9d
	subl	%ecx, %r9d
	vcvtsi2ssl	%r9d, %xmm0, %xmm1
	leal	4(%rax), %r9d
	vmulss	%xmm3, %xmm1, %xmm1
	vmovss	%xmm1, 12(%r8,%rdx)
	cmpl	%r9d, %esi
	jle	.L317
	movslq	%r9d, %r9
	movsbl	(%rdi,%r9), %r9d
	subl	%ecx, %r9d
	vcvtsi2ssl	%r9d, %xmm0, %xmm1
	leal	5(%rax), %r9d
	vmulss	%xmm3, %xmm1, %xmm1
	vmovss	%xmm1, 16(%r8,%rdx)
	cmpl	%r9d, %esi
	jle	.L317
	movslq	%r9d, %r9
	movsbl	(%rdi,%r9), %r9d
	subl	%ecx, %r9d
	vcvtsi2ssl	%r9d, %xmm0, %xmm1
	leal	6(%rax), %r9d
	vmulss	%xmm3, %xmm1, %xmm1
	vmovss	%xmm1, 20(%r8,%rdx)
	cmpl	%r9d, %esi
	jle	.L317
	movslq	%r9d, %r9
	movsbl	(%rdi,%r9), %r9d
	subl	%ecx, %r9d
	vcvtsi2ssl	%r9d, %xmm0, %xmm1
	leal	7(%rax), %r9d
	vmulss	%xmm3, %xmm1, %xmm1
	vmovss	%xmm1, 24(%r8,%rdx)
	cmpl	%r9d, %esi
	jle	.L317
	movslq	%r9d, %r9
	movsbl	(%rdi,%r9), %r9d
	subl	%ecx, %r9d
	vcvtsi2ssl	%r9d, %xmm0, %xmm1
	leal	8(%rax), %r9d
	vmulss	%xmm3, %xmm1, %xmm1
	vmovss	%xmm1, 28(%r8,%rdx)
	cmpl	%r9d, %esi
	jle	.L317
	movslq	%r9d, %r9
	movsbl	(%rdi,%r9), %r9d
	subl	%ecx, %r9d
	vcvtsi2ssl	%r9d, %xmm0, %xmm1
	leal	9(%rax), %r9d
	vmulss	%xmm3, %xmm1, %xmm1
	vmovss	%xmm1, 32(%r8,%rdx)
	cmpl	%r9d, %esi
	jle	.L317
	movslq	%r9d, %r9
	movsbl	(%rdi,%r9), %r9d
	subl	%ecx, %r9d
	vcvtsi2ssl	%r9d, %xmm0, %xmm1
	leal	10(%rax), %r9d
	vmulss	%xmm3, %xmm1, %xmm1
	vmovss	%xmm1, 36(%r8,%rdx)
	cmpl	%r9d, %esi
	jle	.L317
	movslq	%r9d, %r9
	movsbl	(%rdi,%r9), %r9d
	subl	%ecx, %r9d
	vcvtsi2ssl	%r9d, %xmm0, %xmm1
	leal	11(%rax), %r9d
	vmulss	%xmm3, %xmm1, %xmm1
	vmovss	%xmm1, 40(%r8,%rdx)
	cmpl	%r9d, %esi
	jle	.L317
	movslq	%r9d, %r9
	movsbl	(%rdi,%r9), %r9d
	subl	%ecx, %r9d
	vcvtsi2ssl	%r9d, %xmm0, %xmm1
	leal	12(%rax), %r9d
	vmulss	%xmm3, %xmm1, %xmm1
	vmovss	%xmm1, 44(%r8,%rdx)
	cmpl	%r9d, %esi
	jle	.L317
	movslq	%r9d, %r9
	movsbl	(%rdi,%r9), %r9d
	subl	%ecx, %r9d
	vcvtsi2ssl	%r9d, %xmm0, %xmm1
	leal	13(%rax), %r9d
	vmulss	%xmm3, %xmm1, %xmm1
	vmovss	%xmm1, 48(%r8,%rdx)
	cmpl	%r9d, %esi
	jle	.L317
	movslq	%r9d, %r9
	movsbl	(%rdi,%r9), %r9d
	addl	$14, %eax
	subl	%ecx, %r9d
	vcvtsi2ssl	%r9d, %xmm0, %xmm1
	vmulss	%xmm3, %xmm1, %xmm1
	vmovss	%xmm1, 52(%r8,%rdx)
	cmpl	%eax, %esi
	jle	.L317
	cltq
	movsbl	(%rdi,%rax), %eax
	subl	%ecx, %eax
	vcvtsi2ssl	%eax, %xmm0, %xmm0
	vmulss	%xmm3, %xmm0, %xmm0
	vmovss	%xmm0, 56(%r8,%rdx)
.L317:
	ret
.L311:
	xorl	%edx, %edx
	xorl	%eax, %eax
	jmp	.L306
.L318:
	vzeroupper
	ret
	.size	scale_f32, .-scale_f32
