# dequantisation with nothing summed
	.text
	.globl	scale_f32
	.type	scale_f32, @function
scale_f32:
	movq	%rdi, %r8
	vmovaps	%xmm0, %xmm4
	movq	%rsi, %rdi
	movl	%edx, %esi
	testl	%edx, %edx
	jle	.L325
	leal	-1(%rdx), %eax
	cmpl	$30, %eax
	jbe	.L319
	movl	%esi, %r9d
	vmovd	%ecx, %xmm3
	vbroadcastss	%xmm0, %ymm2
	movq	%rdi, %rdx
	shrl	$5, %r9d
	vpbroadcastd	%xmm3, %ymm3
	movq	%r8, %rax
	salq	$5, %r9
	addq	%rdi, %r9
	.p2align 4,,10
	.p2align 3
.L315:
	vpmovsxbw	(%rdx), %ymm1
	vmovdqu	(%rdx), %ymm6
	addq	$32, %rdx
	subq	$-128, %rax
	vpmovsxwd	%xmm1, %ymm5
	vextracti128	$0x1, %ymm1, %xmm1
	vextracti128	$0x1, %ymm6, %xmm0
	vpmovsxwd	%xmm1, %ymm1
	vpmovsxbw	%xmm0, %ymm0
	vpsubd	%ymm3, %ymm5, %ymm5
	vpsubd	%ymm3, %ymm1, %ymm1
	vcvtdq2ps	%ymm5, %ymm5
	vmulps	%ymm2, %ymm5, %ymm5
	vcvtdq2ps	%ymm1, %ymm1
	vmulps	%ymm2, %ymm1, %ymm1
	vmovups	%ymm5, -128(%rax)
	vmovups	%ymm1, -96(%rax)
	vpmovsxwd	%xmm0, %ymm1
	vextracti128	$0x1, %ymm0, %xmm0
	vpmovsxwd	%xmm0, %ymm0
	vpsubd	%ymm3, %ymm1, %ymm1
	vpsubd	%ymm3, %ymm0, %ymm0
	vcvtdq2ps	%ymm1, %ymm1
	vmulps	%ymm2, %ymm1, %ymm1
	vcvtdq2ps	%ymm0, %ymm0
	vmulps	%ymm2, %ymm0, %ymm0
	vmovups	%ymm1, -64(%rax)
	vmovups	%ymm0, -32(%rax)
	cmpq	%r9, %rdx
	jne	.L315
	movl	%esi, %eax
	andl	$-32, %eax
	movl	%eax, %edx
	cmpl	%eax, %esi
	je	.L326
	vzeroupper
.L314:
	movl	%esi, %r10d
	subl	%edx, %r10d
	leal	-1(%r10), %r9d
	cmpl	$14, %r9d
	jbe	.L317
	vmovdqu	(%rdi,%rdx), %xmm0
	vmovd	%ecx, %xmm7
	vshufps	$0, %xmm4, %xmm4, %xmm2
	leaq	(%r8,%rdx,4), %r9
	vpshufd	$0, %xmm7, %xmm3
	movl	%r10d, %edx
	vpmovsxbw	%xmm0, %xmm1
	vpsrldq	$8, %xmm0, %xmm0
	andl	$-16, %edx
	vpmovsxwd	%xmm1, %xmm5
	vpsrldq	$8, %xmm1, %xmm1
	vpmovsxbw	%xmm0, %xmm0
	addl	%edx, %eax
	vpmovsxwd	%xmm1, %xmm1
	vpsubd	%xmm3, %xmm5, %xmm5
	andl	$15, %r10d
	vpsubd	%xmm3, %xmm1, %xmm1
	vcvtdq2ps	%xmm5, %xmm5
	vmulps	%xmm2, %xmm5, %xmm5
	vcvtdq2ps	%xmm1, %xmm1
	vmulps	%xmm2, %xmm1, %xmm1
	vmovups	%xmm5, (%r9)
	vmovups	%xmm1, 16(%r9)
	vpmovsxwd	%xmm0, %xmm1
	vpsrldq	$8, %xmm0, %xmm0
	vpmovsxwd	%xmm0, %xmm0
	vpsubd	%xmm3, %xmm1, %xmm1
	vpsubd	%xmm3, %xmm0, %xmm0
	vcvtdq2ps	%xmm1, %xmm1
	vmulps	%xmm2, %xmm1, %xmm1
	vcvtdq2ps	%xmm0, %xmm0
	vmulps	%xmm2, %xmm0, %xmm0
	vmovups	%xmm1, 32(%r9)
	vmovups	%xmm0, 48(%r9)
	je	.L325
.L317:
	movslq	%eax, %r9
	vxorps	%xmm0, %xmm0, %xmm0
	movsbl	(%rdi,%r9), %r10d
	leaq	0(,%r9,4), %rdx
	subl	%ecx, %r10d
	vcvtsi2ssl	%r10d, %xmm0, %xmm1
	vmulss	%xmm4, %xmm1, %xmm1
	vmovss	%xmm1, (%r8,%r9,4)
	leal	1(%rax), %r9d
	cmpl	%r9d, %esi
	jle	.L325
	movslq	%r9d, %r9
	movsbl	(%rdi,%r9), %r9d
	subl	%ecx, %r9d
	vcvtsi2ssl	%r9d, %xmm0, %xmm1
	leal	2(%rax), %r9d
	vmulss	%xmm4, %xmm1, %xmm1
	vmovss	%xmm1, 4(%r8,%rdx)
	cmpl	%r9d, %esi
	jle	.L325
	movslq	%r9d, %r9
	movsbl	(%rdi,%r9), %r9d
	subl	%ecx, %r9d
	vcvtsi2ssl	%r9d, %xmm0, %xmm1
	leal	3(%rax), %r9d
	vmulss	%xmm4, %xmm1, %xmm1
	vmovss	%xmm1, 8(%r8,%rdx)
	cmpl	%r9d, %esi
	jle	.L325
	movslq	%r9d, %r9
	movsbl	(%rdi,%r9), %r9d
	subl	%ecx, %r9d
	vcvtsi2ssl	%r9d, %xmm0, %xmm1
	leal	4(%rax), %r9d
	vmulss	%xmm4, %xmm1, %xmm1
	vmovss	%xmm1, 12(%r8,%rdx)
	cmpl	%r9d, %esi
	jle	.L325
	movslq	%r9d, %r9
	movsbl	(%rdi,%r9), %r9d
	subl	%ecx, %r9d
	vcvtsi2ssl	%r9d, %xmm0, %xmm1
	leal	5(%rax), %r9d
	vmulss	%xmm4, %xmm1, %xmm1
	vmovss	%xmm1, 16(%r8,%rdx)
	cmpl	%r9d, %esi
	jle	.L325
	movslq	%r9d, %r9
	movsbl	(%rdi,%r9), %r9d
	subl	%ecx, %r9d
	vcvtsi2ssl	%r9d, %xmm0, %xmm1
	leal	6(%rax), %r9d
	vmulss	%xmm4, %xmm1, %xmm1
	vmovss	%xmm1, 20(%r8,%rdx)
	cmpl	%r9d, %esi
	jle	.L325
	movslq	%r9d, %r9
	movsbl	(%rdi,%r9), %r9d
	subl	%ecx, %r9d
	vcvtsi2ssl	%r9d, %xmm0, %xmm1
	leal	7(%rax), %r9d
	vmulss	%xmm4, %xmm1, %xmm1
	vmovss	%xmm1, 24(%r8,%rdx)
	cmpl	%r9d, %esi
	jle	.L325
	movslq	%r9d, %r9
	movsbl	(%rdi,%r9), %r9d
	subl	%ecx, %r9d
	vcvtsi2ssl	%r9d, %xmm0, %xmm1
	leal	8(%rax), %r9d
	vmulss	%xmm4, %xmm1, %xmm1
	vmovss	%xmm1, 28(%r8,%rdx)
	cmpl	%r9d, %esi
	jle	.L325
	movslq	%r9d, %r9
	movsbl	(%rdi,%r9), %r9d
	subl	%ecx, %r9d
	vcvtsi2ssl	%r9d, %xmm0, %xmm1
	leal	9(%rax), %r9d
	vmulss	%xmm4, %xmm1, %xmm1
	vmovss	%xmm1, 32(%r8,%rdx)
	cmpl	%r9d, %esi
	jle	.L325
	movslq	%r9d, %r9
	movsbl	(%rdi,%r9), %r9d
	subl	%ecx, %r9d
	vcvtsi2ssl	%r9d, %xmm0, %xmm1
	leal	10(%rax), %r9d
	vmulss	%xmm4, %xmm1, %xmm1
	vmovss	%xmm1, 36(%r8,%rdx)
	cmpl	%r9d, %esi
	jle	.L325
	movslq	%r9d, %r9
	movsbl	(%rdi,%r9), %r9d
	subl	%ecx, %r9d
	vcvtsi2ssl	%r9d, %xmm0, %xmm1
	leal	11(%rax), %r9d
	vmulss	%xmm4, %xmm1, %xmm1
	vmovss	%xmm1, 40(%r8,%rdx)
	cmpl	%r9d, %esi
	jle	.L325
	movslq	%r9d, %r9
	movsbl	(%rdi,%r9), %r9d
	subl	%ecx, %r9d
	vcvtsi2ssl	%r9d, %xmm0, %xmm1
	leal	12(%rax), %r9d
	vmulss	%xmm4, %xmm1, %xmm1
	vmovss	%xmm1, 44(%r8,%rdx)
	cmpl	%r9d, %esi
	jle	.L325
	movslq	%r9d, %r9
	movsbl	(%rdi,%r9), %r9d
	subl	%ecx, %r9d
	vcvtsi2ssl	%r9d, %xmm0, %xmm1
	leal	13(%rax), %r9d
	vmulss	%xmm4, %xmm1, %xmm1
	vmovss	%xmm1, 48(%r8,%rdx)
	cmpl	%r9d, %esi
	jle	.L325
	movslq	%r9d, %r9
	addl	$14, %eax
	movsbl	(%rdi,%r9), %r9d
	subl	%ecx, %r9d
	vcvtsi2ssl	%r9d, %xmm0, %xmm1
	vmulss	%xmm4, %xmm1, %xmm1
	vmovss	%xmm1, 52(%r8,%rdx)
	cmpl	%eax, %esi
	jle	.L325
	cltq
	movsbl	(%rdi,%rax), %eax
	subl	%ecx, %eax
	vcvtsi2ssl	%eax, %xmm0, %xmm0
	vmulss	%xmm4, %xmm0, %xmm0
	vmovss	%xmm0, 56(%r8,%rdx)
.L325:
	ret
.L319:
	xorl	%edx, %edx
	xorl	%eax, %eax
	jmp	.L314
.L326:
	vzeroupper
	ret
	.size	scale_f32, .-scale_f32
