# differences of bytes need nine bits: vpmaddwd of full words is the best there is
	.text
	.globl	distance_u8
	.type	distance_u8, @function
distance_u8:
	movq	%rsi, %rcx
	testl	%edx, %edx
	jle	.L31
	leal	-1(%rdx), %eax
	cmpl	$30, %eax
	jbe	.L32
	movl	%edx, %esi
	xorl	%eax, %eax
	vpxor	%xmm3, %xmm3, %xmm3
	shrl	$5, %esi
	salq	$5, %rsi
	.p2align 4
	.p2align 3
.L26:
	vpmovzxbw	(%rcx,%rax), %ymm0
	vpmovzxbw	(%rdi,%rax), %ymm1
	vmovdqu	(%rdi,%rax), %ymm5
	vmovdqu	(%rcx,%rax), %ymm6
	addq	$32, %rax
	vpsubw	%ymm0, %ymm1, %ymm1
	vextracti128	$0x1, %ymm6, %xmm2
	vextracti128	$0x1, %ymm5, %xmm0
	vpmaddwd	%ymm1, %ymm1, %ymm1
	vpmovzxbw	%xmm0, %ymm0
	vpmovzxbw	%xmm2, %ymm2
	vpaddd	%ymm1, %ymm3, %ymm3
	vpsubw	%ymm2, %ymm0, %ymm0
	vpmaddwd	%ymm0, %ymm0, %ymm0
	vpaddd	%ymm0, %ymm3, %ymm3
	cmpq	%rax, %rsi
	jne	.L26
	vmovdqa	%xmm3, %xmm1
	vextracti128	$0x1, %ymm3, %xmm3
	movl	%edx, %esi
	vpaddd	%xmm3, %xmm1, %xmm1
	andl	$-32, %esi
	vpsrldq	$8, %xmm1, %xmm0
	vpaddd	%xmm0, %xmm1, %xmm0
	movl	%esi, %r8d
	vpsrldq	$4, %xmm0, %xmm2
	vpaddd	%xmm2, %xmm0, %xmm0
	vmovd	%xmm0, %eax
	cmpl	%esi, %edx
	je	.L38
	vzeroupper
.L25:
	movl	%edx, %r9d
	subl	%r8d, %r9d
	leal	-1(%r9), %r10d
	cmpl	$14, %r10d
	jbe	.L29
	movl	%r8d, %eax
	movl	%r9d, %r8d
	vmovdqu	(%rdi,%rax), %xmm0
	vmovdqu	(%rcx,%rax), %xmm3
	andl	$-16, %r8d
	addl	%r8d, %esi
	andl	$15, %r9d
	vpmovzxbw	%xmm0, %xmm2
	vpmovzxbw	%xmm3, %xmm4
	vpsrldq	$8, %xmm0, %xmm0
	vpsrldq	$8, %xmm3, %xmm3
	vpsubw	%xmm4, %xmm2, %xmm2
	vpmovzxbw	%xmm0, %xmm0
	vpmovzxbw	%xmm3, %xmm3
	vpsubw	%xmm3, %xmm0, %xmm0
	vpmaddwd	%xmm2, %xmm2, %xmm2
	vpaddd	%xmm2, %xmm1, %xmm1
	vpmaddwd	%xmm0, %xmm0, %xmm0
	vpaddd	%xmm0, %xmm1, %xmm0
	vpsrldq	$8, %xmm0, %xmm1
	vpaddd	%xmm1, %xmm0, %xmm0
	vpsrldq	$4, %xmm0, %xmm1
	vpaddd	%xmm1, %xmm0, %xmm0
	vmovd	%xmm0, %eax
	je	.L23
.L29:
	movslq	%esi, %r9
	movzbl	(%rdi,%r9), %r8d
	movzbl	(%rcx,%r9), %r9d
	subl	%r9d, %r8d
	imull	%r8d, %r8d
	addl	%r8d, %eax
	leal	1(%rsi), %r8d
	cmpl	%r8d, %edx
	jle	.L23
	movslq	%r8d, %r9
	movzbl	(%rdi,%r9), %r8d
	movzbl	(%rcx,%r9), %r9d
	subl	%r9d, %r8d
	imull	%r8d, %r8d
	addl	%r8d, %eax
	leal	2(%rsi), %r8d
	cmpl	%r8d, %edx
	jle	.L23
	movslq	%r8d, %r9
	movzbl	(%rdi,%r9), %r8d
	movzbl	(%rcx,%r9), %r9d
	subl	%r9d, %r8d
	imull	%r8d, %r8d
	addl	%r8d, %eax
	leal	3(%rsi), %r8d
	cmpl	%r8d, %edx
	jle	.L23
	movslq	%r8d, %r9
	movzbl	(%rdi,%r9), %r8d
	movzbl	(%rcx,%r9), %r9d
	subl	%r9d, %r8d
	imull	%r8d, %r8d
	addl	%r8d, %eax
	leal	4(%rsi), %r8d
	cmpl	%r8d, %edx
	jle	.L23
	movslq	%r8d, %r9
	movzbl	(%rdi,%r9), %r8d
	movzbl	(%rcx,%r9), %r9d
	subl	%r9d, %r8d
	imull	%r8d, %r8d
	addl	%r8d, %eax
	leal	5(%rsi), %r8d
	cmpl	%r8d, %edx
	jle	.L23
	movslq	%r8d, %r9
	movzbl	(%rdi,%r9), %r8d
	movzbl	(%rcx,%r9), %r9d
	subl	%r9d, %r8d
	imull	%r8d, %r8d
	addl	%r8d, %eax
	leal	6(%rsi), %r8d
	cmpl	%r8d, %edx
	jle	.L23
	movslq	%r8d, %r9
	movzbl	(%rdi,%r9), %r8d
	movzbl	(%rcx,%r9), %r9d
	subl	%r9d, %r8d
	imull	%r8d, %r8d
	addl	%r8d, %eax
	leal	7(%rsi), %r8d
	cmpl	%r8d, %edx
	jle	.L23
	movslq	%r8d, %r9
	movzbl	(%rdi,%r9), %r8d
	movzbl	(%rcx,%r9), %r9d
	subl	%r9d, %r8d
	imull	%r8d, %r8d
	addl	%r8d, %eax
	leal	8(%rsi), %r8d
	cmpl	%r8d, %edx
	jle	.L23
	movslq	%r8d, %r9
	movzbl	(%rdi,%r9), %r8d
	movzbl	(%rcx,%r9), %r9d
	subl	%r9d, %r8d
	imull	%r8d, %r8d
	addl	%r8d, %eax
	leal	9(%rsi), %r8d
	cmpl	%r8d, %edx
	jle	.L23
	movslq	%r8d, %r9
	movzbl	(%rdi,%r9), %r8d
	movzbl	(%rcx,%r9), %r9d
	subl	%r9d, %r8d
	imull	%r8d, %r8d
	addl	%r8d, %eax
	leal	10(%rsi), %r8d
	cmpl	%r8d, %edx
	jle	.L23
	movslq	%r8d, %r9
	movzbl	(%rdi,%r9), %r8d
	movzbl	(%rcx,%r9), %r9d
	subl	%r9d, %r8d
	imull	%r8d, %r8d
	addl	%r8d, %eax
	leal	11(%rsi), %r8d
	cmpl	%r8d, %edx
	jle	.L23
	movslq	%r8d, %r9
	movzbl	(%rdi,%r9), %r8d
	movzbl	(%rcx,%r9), %r9d
	subl	%r9d, %r8d
	imull	%r8d, %r8d
	addl	%r8d, %eax
	leal	12(%rsi), %r8d
	cmpl	%r8d, %edx
	jle	.L23
	movslq	%r8d, %r9
	movzbl	(%rdi,%r9), %r8d
	movzbl	(%rcx,%r9), %r9d
	subl	%r9d, %r8d
	imull	%r8d, %r8d
	addl	%r8d, %eax
	leal	13(%rsi), %r8d
	cmpl	%r8d, %edx
	jle	.L23
	movslq	%r8d, %r9
	addl	$14, %esi
	movzbl	(%rdi,%r9), %r8d
	movzbl	(%rcx,%r9), %r9d
	subl	%r9d, %r8d
	imull	%r8d, %r8d
	addl	%r8d, %eax
	cmpl	%esi, %edx
	jle	.L23
	movslq	%esi, %rsi
	movzbl	(%rdi,%rsi), %edx
	movzbl	(%rcx,%rsi), %ecx
	subl	%ecx, %edx
	imull	%edx, %edx
	addl	%edx, %eax
	ret
	.p2align 4
	.p2align 3
.L31:
	xorl	%eax, %eax
.L23:
	ret
.L32:
	vpxor	%xmm1, %xmm1, %xmm1
	xorl	%r8d, %r8d
	xorl	%esi, %esi
	xorl	%eax, %eax
	jmp	.L25
.L38:
	vzeroupper
	ret
	.size	distance_u8, .-distance_u8
