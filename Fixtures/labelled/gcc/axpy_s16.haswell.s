# two unpacks and two permutes put the halves of sixteen products together
	.text
	.globl	axpy_s16
	.type	axpy_s16, @function
axpy_s16:
	movq	%rsi, %r9
	movl	%edx, %r8d
	testl	%ecx, %ecx
	jle	.L54
	leal	-1(%rcx), %eax
	movswl	%dx, %r10d
	cmpl	$14, %eax
	jbe	.L48
	vmovd	%edx, %xmm3
	movq	%rsi, %rdx
	movl	%ecx, %esi
	movq	%rdi, %rax
	shrl	$4, %esi
	vpbroadcastw	%xmm3, %ymm3
	salq	$6, %rsi
	addq	%rdi, %rsi
	.p2align 4,,10
	.p2align 3
.L42:
	vpmulhw	(%rdx), %ymm3, %ymm2
	vpmullw	(%rdx), %ymm3, %ymm1
	vpunpcklwd	%ymm2, %ymm1, %ymm0
	vpunpckhwd	%ymm2, %ymm1, %ymm1
	vperm2i128	$49, %ymm1, %ymm0, %ymm2
	vperm2i128	$32, %ymm1, %ymm0, %ymm0
	vpaddd	(%rax), %ymm0, %ymm0
	addq	$64, %rax
	vpaddd	-32(%rax), %ymm2, %ymm2
	addq	$32, %rdx
	vmovdqu	%ymm0, -64(%rax)
	vmovdqu	%ymm2, -32(%rax)
	cmpq	%rax, %rsi
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
	leal	-1(%r11), %esi
	cmpl	$6, %esi
	jbe	.L46
	vmovdqu	(%r9,%rdx,2), %xmm1
	vmovd	%r8d, %xmm2
	leaq	(%rdi,%rdx,4), %rsi
	movl	%r11d, %edx
	vpbroadcastw	%xmm2, %xmm2
	andl	$-8, %edx
	vpmullw	%xmm2, %xmm1, %xmm0
	vpmulhw	%xmm2, %xmm1, %xmm1
	addl	%edx, %eax
	andl	$7, %r11d
	vpunpckhwd	%xmm1, %xmm0, %xmm2
	vpunpcklwd	%xmm1, %xmm0, %xmm0
	vpaddd	16(%rsi), %xmm2, %xmm2
	vpaddd	(%rsi), %xmm0, %xmm0
	vmovdqu	%xmm2, 16(%rsi)
	vmovdqu	%xmm0, (%rsi)
	je	.L54
.L46:
	movslq	%eax, %r8
	leaq	0(,%r8,4), %rdx
	leaq	(%r8,%r8), %rsi
	movswl	(%r9,%r8,2), %r8d
	imull	%r10d, %r8d
	addl	%r8d, (%rdi,%rdx)
	leal	1(%rax), %r8d
	cmpl	%ecx, %r8d
	jge	.L54
	movswl	2(%r9,%rsi), %r8d
	imull	%r10d, %r8d
	addl	%r8d, 4(%rdi,%rdx)
	leal	2(%rax), %r8d
	cmpl	%r8d, %ecx
	jle	.L54
	movswl	4(%r9,%rsi), %r8d
	imull	%r10d, %r8d
	addl	%r8d, 8(%rdi,%rdx)
	leal	3(%rax), %r8d
	cmpl	%r8d, %ecx
	jle	.L54
	movswl	6(%r9,%rsi), %r8d
	imull	%r10d, %r8d
	addl	%r8d, 12(%rdi,%rdx)
	leal	4(%rax), %r8d
	cmpl	%r8d, %ecx
	jle	.L54
	movswl	8(%r9,%rsi), %r8d
	imull	%r10d, %r8d
	addl	%r8d, 16(%rdi,%rdx)
	leal	5(%rax), %r8d
	cmpl	%r8d, %ecx
	jle	.L54
	movswl	10(%r9,%rsi), %r8d
	addl	$6, %eax
	imull	%r10d, %r8d
	addl	%r8d, 20(%rdi,%rdx)
	cmpl	%eax, %ecx
	jle	.L54
	movswl	12(%r9,%rsi), %eax
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
