# sums are loaded and stored for every product
	.text
	.globl	axpy_s16
	.type	axpy_s16, @function
axpy_s16:
	movq	%rsi, %r9
	movl	%edx, %esi
	testl	%ecx, %ecx
	jle	.L54
	leal	-1(%rcx), %eax
	movswl	%dx, %r10d
	cmpl	$14, %eax
	jbe	.L48
	movl	%ecx, %r8d
	vmovd	%edx, %xmm3
	movq	%rdi, %rax
	movq	%r9, %rdx
	shrl	$4, %r8d
	vpbroadcastw	%xmm3, %ymm3
	salq	$6, %r8
	addq	%rdi, %r8
	.p2align 4
	.p2align 3
.L42:
	vpmulhw	(%rdx), %ymm3, %ymm2
	addq	$64, %rax
	addq	$32, %rdx
	vpmullw	-32(%rdx), %ymm3, %ymm1
	vpunpcklwd	%ymm2, %ymm1, %ymm0
	vpunpckhwd	%ymm2, %ymm1, %ymm1
	vperm2i128	$49, %ymm1, %ymm0, %ymm2
	vperm2i128	$32, %ymm1, %ymm0, %ymm0
	vpaddd	-32(%rax), %ymm2, %ymm2
	vpaddd	-64(%rax), %ymm0, %ymm0
	vmovdqu	%ymm2, -32(%rax)
	vmovdqu	%ymm0, -64(%rax)
	cmpq	%rax, %r8
	jne	.L42
	movl	%ecx, %eax
	andl	$-16, %eax
	movl	%eax, %edx
	cmpl	%eax, %ecx
	je	.L55
	vzeroupper
.L41:
	movl	%ecx, %r11d
	subl	%edx, %r11d
	leal	-1(%r11), %r8d
	cmpl	$6, %r8d
	jbe	.L46
	vmovd	%esi, %xmm1
	leaq	(%rdi,%rdx,4), %r8
	vpbroadcastw	%xmm1, %xmm1
	vpmullw	(%r9,%rdx,2), %xmm1, %xmm0
	vpmulhw	(%r9,%rdx,2), %xmm1, %xmm1
	vpunpckhwd	%xmm1, %xmm0, %xmm2
	vpunpcklwd	%xmm1, %xmm0, %xmm0
	vpaddd	16(%rdi,%rdx,4), %xmm2, %xmm2
	vpaddd	(%r8), %xmm0, %xmm0
	movl	%r11d, %edx
	andl	$-8, %edx
	addl	%edx, %eax
	andl	$7, %r11d
	vmovdqu	%xmm0, (%r8)
	vmovdqu	%xmm2, 16(%r8)
	je	.L54
.L46:
	movslq	%eax, %rsi
	movswl	(%r9,%rsi,2), %r11d
	leaq	0(,%rsi,4), %rdx
	leaq	(%rsi,%rsi), %r8
	imull	%r10d, %r11d
	addl	%r11d, (%rdi,%rsi,4)
	leal	1(%rax), %esi
	cmpl	%ecx, %esi
	jge	.L54
	movswl	2(%r9,%r8), %esi
	imull	%r10d, %esi
	addl	%esi, 4(%rdi,%rdx)
	leal	2(%rax), %esi
	cmpl	%esi, %ecx
	jle	.L54
	movswl	4(%r9,%r8), %esi
	imull	%r10d, %esi
	addl	%esi, 8(%rdi,%rdx)
	leal	3(%rax), %esi
	cmpl	%esi, %ecx
	jle	.L54
	movswl	6(%r9,%r8), %esi
	imull	%r10d, %esi
	addl	%esi, 12(%rdi,%rdx)
	leal	4(%rax), %esi
	cmpl	%esi, %ecx
	jle	.L54
	movswl	8(%r9,%r8), %esi
	imull	%r10d, %esi
	addl	%esi, 16(%rdi,%rdx)
	leal	5(%rax), %esi
	cmpl	%esi, %ecx
	jle	.L54
	movswl	10(%r9,%r8), %esi
	addl	$6, %eax
	imull	%r10d, %esi
	addl	%esi, 20(%rdi,%rdx)
	cmpl	%eax, %ecx
	jle	.L54
	movswl	12(%r9,%r8), %eax
	imull	%r10d, %eax
	addl	%eax, 24(%rdi,%rdx)
.L54:
	ret
.L48:
	xorl	%edx, %edx
	xorl	%eax, %eax
	jmp	.L41
.L55:
	vzeroupper
	ret
	.size	axpy_s16, .-axpy_s16
