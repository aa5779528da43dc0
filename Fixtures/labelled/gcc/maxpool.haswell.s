# a maximum of bytes
	.text
	.globl	maxpool
	.type	maxpool, @function
maxpool:
	movq	%rsi, %rcx
	testl	%edx, %edx
	jle	.L291
	leal	-1(%rdx), %eax
	cmpl	$30, %eax
	jbe	.L285
	movslq	%edx, %r8
	xorl	%eax, %eax
	addq	%rsi, %r8
	movl	%edx, %esi
	shrl	$5, %esi
	salq	$5, %rsi
	.p2align 4,,10
	.p2align 3
.L281:
	vmovdqu	(%r8,%rax), %ymm1
	vpmaxsb	(%rcx,%rax), %ymm1, %ymm0
	vmovdqu	%ymm0, (%rdi,%rax)
	addq	$32, %rax
	cmpq	%rax, %rsi
	jne	.L281
	movl	%edx, %eax
	andl	$-32, %eax
	movl	%eax, %esi
	cmpl	%eax, %edx
	je	.L292
	vzeroupper
.L280:
	movl	%edx, %r9d
	subl	%esi, %r9d
	leal	-1(%r9), %r8d
	cmpl	$14, %r8d
	jbe	.L283
	leaq	(%rcx,%rsi), %r10
	movslq	%edx, %r8
	vmovdqu	(%r10,%r8), %xmm2
	vpmaxsb	(%rcx,%rsi), %xmm2, %xmm0
	vmovdqu	%xmm0, (%rdi,%rsi)
	movl	%r9d, %esi
	andl	$-16, %esi
	addl	%esi, %eax
	andl	$15, %r9d
	je	.L291
.L283:
	leal	(%rdx,%rax), %esi
	movslq	%eax, %r8
	movslq	%esi, %rsi
	movzbl	(%rcx,%r8), %r9d
	movzbl	(%rcx,%rsi), %esi
	cmpb	%r9b, %sil
	cmovl	%r9d, %esi
	movb	%sil, (%rdi,%r8)
	leal	1(%rax), %esi
	cmpl	%esi, %edx
	jle	.L291
	movslq	%esi, %r8
	addl	%edx, %esi
	movslq	%esi, %rsi
	movzbl	(%rcx,%r8), %r9d
	movzbl	(%rcx,%rsi), %esi
	cmpb	%r9b, %sil
	cmovl	%r9d, %esi
	movb	%sil, (%rdi,%r8)
	leal	2(%rax), %esi
	cmpl	%esi, %edx
	jle	.L291
	movslq	%esi, %r8
	addl	%edx, %esi
	movslq	%esi, %rsi
	movzbl	(%rcx,%r8), %r9d
	movzbl	(%rcx,%rsi), %esi
	cmpb	%r9b, %sil
	cmovl	%r9d, %esi
	movb	%sil, (%rdi,%r8)
	leal	3(%rax), %esi
	cmpl	%esi, %edx
	jle	.L291
	movslq	%esi, %r8
	addl	%edx, %esi
	movslq	%esi, %rsi
	movzbl	(%rcx,%r8), %r9d
	movzbl	(%rcx,%rsi), %esi
	cmpb	%r9b, %sil
	cmovl	%r9d, %esi
	movb	%sil, (%rdi,%r8)
	leal	4(%rax), %esi
	cmpl	%esi, %edx
	jle	.L291
	movslq	%esi, %r8
	addl	%edx, %esi
	movslq	%esi, %rsi
	movzbl	(%rcx,%r8), %r9d
	movzbl	(%rcx,%rsi), %esi
	cmpb	%r9b, %sil
	cmovl	%r9d, %esi
	movb	%sil, (%rdi,%r8)
	leal	5(%rax), %esi
	cmpl	%esi, %edx
	jle	.L291
	movslq	%esi, %r8
	addl	%edx, %esi
	movslq	%esi, %rsi
	movzbl	(%rcx,%r8), %r9d
	movzbl	(%rcx,%rsi), %esi
	cmpb	%r9b, %sil
	cmovl	%r9d, %esi
	movb	%sil, (%rdi,%r8)
	leal	6(%rax), %esi
	cmpl	%esi, %edx
	jle	.L291
	movslq	%esi, %r8
	addl	%edx, %esi
	movslq	%esi, %rsi
	movzbl	(%rcx,%r8), %r9d
	movzbl	(%rcx,%rsi), %esi
	cmpb	%r9b, %sil
	cmovl	%r9d, %esi
	movb	%sil, (%rdi,%r8)
	leal	7(%rax), %esi
	cmpl	%esi, %edx
	jle	.L291
	movslq	%esi, %r8
	addl	%edx, %esi
	movslq	%esi, %rsi
	movzbl	(%rcx,%r8), %r9d
	movzbl	(%rcx,%rsi), %esi
	cmpb	%r9b, %sil
	cmovl	%r9d, %esi
	movb	%sil, (%rdi,%r8)
	leal	8(%rax), %esi
	cmpl	%esi, %edx
	jle	.L291
	movslq	%esi, %r8
	addl	%edx, %esi
	movslq	%esi, %rsi
	movzbl	(%rcx,%r8), %r9d
	movzbl	(%rcx,%rsi), %esi
	cmpb	%r9b, %sil
	cmovl	%r9d, %esi
	movb	%sil, (%rdi,%r8)
	leal	9(%rax), %esi
	cmpl	%esi, %edx
	jle	.L291
	movslq	%esi, %r8
	addl	%edx, %esi
	movslq	%esi, %rsi
	movzbl	(%rcx,%r8), %r9d
	movzbl	(%rcx,%rsi), %esi
	cmpb	%r9b, %sil
	cmovl	%r9d, %esi
	movb	%sil, (%rdi,%r8)
	leal	10(%rax), %esi
	cmpl	%esi, %edx
	jle	.L291
	movslq	%esi, %r8
	addl	%edx, %esi
	movslq	%esi, %rsi
	movzbl	(%rcx,%r8), %r9d
	movzbl	(%rcx,%rsi), %esi
	cmpb	%r9b, %sil
	cmovl	%r9d, %esi
	movb	%sil, (%rdi,%r8)
	leal	11(%rax), %esi
	cmpl	%esi, %edx
	jle	.L291
	movslq	%esi, %r8
	addl	%edx, %esi
	movslq	%esi, %rsi
	movzbl	(%rcx,%r8), %r9d
	movzbl	(%rcx,%rsi), %esi
	cmpb	%r9b, %sil
	cmovl	%r9d, %esi
	movb	%sil, (%rdi,%r8)
	leal	12(%rax), %esi
	cmpl	%esi, %edx
	jle	.L291
	movslq	%esi, %r8
	addl	%edx, %esi
	movslq	%esi, %rsi
	movzbl	(%rcx,%r8), %r9d
	movzbl	(%rcx,%rsi), %esi
	cmpb	%r9b, %sil
	cmovl	%r9d, %esi
	movb	%sil, (%rdi,%r8)
	leal	13(%rax), %esi
	cmpl	%esi, %edx
	jle	.L291
	movslq	%esi, %r8
	addl	%edx, %esi
	movslq	%esi, %rsi
	movzbl	(%rcx,%r8), %r9d
	movzbl	(%rcx,%rsi), %esi
	cmpb	%r9b, %sil
	cmovl	%r9d, %esi
	addl	$14, %eax
	movb	%sil, (%rdi,%r8)
	cmpl	%eax, %edx
	jle	.L291
	addl	%eax, %edx
	movslq	%eax, %rsi
	movslq	%edx, %rdx
	movzbl	(%rcx,%rdx), %eax
	movzbl	(%rcx,%rsi), %edx
	cmpb	%dl, %al
	cmovl	%edx, %eax
	movb	%al, (%rdi,%rsi)
.L291:
	ret
.L285:
	xorl	%esi, %esi
	xorl	%eax, %eax
	jmp	.L280
.L292:
	vzeroupper
	ret
	.size	maxpool, .-maxpool
