# a checksum: sums of bytes and remainders
	.text
	.globl	adler
	.type	adler, @function
adler:
	testl	%esi, %esi
	jle	.L206
	movslq	%esi, %rsi
	xorl	%eax, %eax
	movl	$1, %edx
	leaq	(%rdi,%rsi), %r9
	movl	$2147975281, %esi
	.p2align 4,,10
	.p2align 3
.L205:
	movzbl	(%rdi), %ecx
	incq	%rdi
	addl	%ecx, %edx
	movq	%rdx, %rcx
	imulq	%rsi, %rdx
	shrq	$47, %rdx
	imull	$65521, %edx, %r8d
	subl	%r8d, %ecx
	addl	%ecx, %eax
	movl	%ecx, %edx
	movl	%eax, %eax
	movq	%rax, %rcx
	imulq	%rsi, %rax
	shrq	$47, %rax
	imull	$65521, %eax, %r8d
	movl	%ecx, %eax
	subl	%r8d, %eax
	cmpq	%r9, %rdi
	jne	.L205
	sall	$16, %eax
	orl	%edx, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L206:
	movl	$1, %eax
	ret
	.size	adler, .-adler
