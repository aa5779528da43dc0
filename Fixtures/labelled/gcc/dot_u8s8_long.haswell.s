# products of bytes are extended twice to be summed in 64 bits
	.text
	.globl	dot_u8s8_long
	.type	dot_u8s8_long, @function
dot_u8s8_long:
	movq	%rsi, %rcx
	testl	%edx, %edx
	jle	.L64
	leal	-1(%rdx), %eax
	cmpl	$30, %eax
	jbe	.L65
	movl	%edx, %esi
	xorl	%eax, %eax
	vpxor	%xmm4, %xmm4, %xmm4
	shrl	$5, %esi
	salq	$5, %rsi
	.p2align 4,,10
	.p2align 3
.L59:
	vpmovsxbw	(%rcx,%rax), %ymm0
	vpmovzxbw	(%rdi,%rax), %ymm1
	vmovdqu	(%rdi,%rax), %ymm6
	vmovdqu	(%rcx,%rax), %ymm7
	addq	$32, %rax
	vpmullw	%ymm0, %ymm1, %ymm1
	vextracti128	$0x1, %ymm7, %xmm2
	vextracti128	$0x1, %ymm6, %xmm0
	vpmovsxbw	%xmm2, %ymm2
	vpmovzxbw	%xmm0, %ymm0
	vpmullw	%ymm2, %ymm0, %ymm0
	vpmovsxwd	%xmm1, %ymm2
	vextracti128	$0x1, %ymm1, %xmm1
	vpmovsxdq	%xmm2, %ymm5
	vextracti128	$0x1, %ymm2, %xmm2
	vpmovsxwd	%xmm1, %ymm1
	vpaddq	%ymm4, %ymm5, %ymm4
	vpmovsxdq	%xmm2, %ymm2
	vpaddq	%ymm4, %ymm2, %ymm2
	vpmovsxdq	%xmm1, %ymm4
	vpmovsxwd	%xmm0, %ymm3
	vpaddq	%ymm2, %ymm4, %ymm4
	vextracti128	$0x1, %ymm1, %xmm2
	vpmovsxdq	%xmm3, %ymm1
	vpmovsxdq	%xmm2, %ymm2
	vextracti128	$0x1, %ymm0, %xmm0
	vpaddq	%ymm4, %ymm2, %ymm2
	vpmovsxwd	%xmm0, %ymm0
	vpaddq	%ymm2, %ymm1, %ymm2
	vextracti128	$0x1, %ymm3, %xmm1
	vpmovsxdq	%xmm0, %ymm4
	vpmovsxdq	%xmm1, %ymm1
	vextracti128	$0x1, %ymm0, %xmm0
	vpaddq	%ymm2, %ymm1, %ymm1
	vpmovsxdq	%xmm0, %ymm0
	vpaddq	%ymm1, %ymm4, %ymm4
	vpaddq	%ymm4, %ymm0, %ymm4
	cmpq	%rax, %rsi
	jne	.L59
	vmovdqa	%xmm4, %xmm5
	vextracti128	$0x1, %ymm4, %xmm4
	movl	%edx, %esi
	vpaddq	%xmm4, %xmm5, %xmm5
	andl	$-32, %esi
	vpsrldq	$8, %xmm5, %xmm0
	movl	%esi, %r8d
	vpaddq	%xmm0, %xmm5, %xmm0
	vmovq	%xmm0, %rax
	cmpl	%esi, %edx
	je	.L71
	vzeroupper
.L58:
	movl	%edx, %r9d
	subl	%r8d, %r9d
	leal	-1(%r9), %r10d
	cmpl	$14, %r10d
	jbe	.L62
	movl	%r8d, %eax
	movl	%r9d, %r8d
	vmovdqu	(%rdi,%rax), %xmm1
	vmovdqu	(%rcx,%rax), %xmm2
	andl	$-16, %r8d
	addl	%r8d, %esi
	andl	$15, %r9d
	vpmovsxbw	%xmm2, %xmm3
	vpsrldq	$8, %xmm2, %xmm2
	vpmovzxbw	%xmm1, %xmm0
	vpmullw	%xmm3, %xmm0, %xmm0
	vpsrldq	$8, %xmm1, %xmm1
	vpmovsxbw	%xmm2, %xmm2
	vpmovzxbw	%xmm1, %xmm1
	vpmullw	%xmm2, %xmm1, %xmm1
	vpmovsxwd	%xmm0, %xmm3
	vpsrldq	$8, %xmm0, %xmm0
	vpmovsxdq	%xmm3, %xmm4
	vpsrldq	$8, %xmm3, %xmm3
	vpmovsxwd	%xmm0, %xmm0
	vpaddq	%xmm5, %xmm4, %xmm4
	vpmovsxdq	%xmm3, %xmm3
	vpmovsxwd	%xmm1, %xmm2
	vpaddq	%xmm4, %xmm3, %xmm3
	vpsrldq	$8, %xmm1, %xmm1
	vpmovsxdq	%xmm0, %xmm4
	vpsrldq	$8, %xmm0, %xmm0
	vpaddq	%xmm3, %xmm4, %xmm3
	vpmovsxwd	%xmm1, %xmm1
	vpmovsxdq	%xmm0, %xmm0
	vpaddq	%xmm3, %xmm0, %xmm0
	vpmovsxdq	%xmm2, %xmm3
	vpsrldq	$8, %xmm2, %xmm2
	vpaddq	%xmm0, %xmm3, %xmm0
	vpmovsxdq	%xmm2, %xmm2
	vpaddq	%xmm0, %xmm2, %xmm2
	vpmovsxdq	%xmm1, %xmm0
	vpaddq	%xmm2, %xmm0, %xmm2
	vpsrldq	$8, %xmm1, %xmm0
	vpmovsxdq	%xmm0, %xmm0
	vpaddq	%xmm2, %xmm0, %xmm0
	vpsrldq	$8, %xmm0, %xmm1
	vpaddq	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rax
	je	.L56
.L62:
	movslq	%esi, %r9
	movzbl	(%rdi,%r9), %r8d
	movsbl	(%rcx,%r9), %r9d
	imull	%r9d, %r8d
	movslq	%r8d, %r8
	addq	%r8, %rax
	leal	1(%rsi), %r8d
	cmpl	%r8d, %edx
	jle	.L56
	movslq	%r8d, %r8
	movzbl	(%rdi,%r8), %r9d
	movsbl	(%rcx,%r8), %r8d
	imull	%r9d, %r8d
	movslq	%r8d, %r8
	addq	%r8, %rax
	leal	2(%rsi), %r8d
	cmpl	%r8d, %edx
	jle	.L56
	movslq	%r8d, %r8
	movzbl	(%rdi,%r8), %r9d
	movsbl	(%rcx,%r8), %r8d
	imull	%r9d, %r8d
	movslq	%r8d, %r8
	addq	%r8, %rax
	leal	3(%rsi), %r8d
	cmpl	%r8d, %edx
	jle	.L56
	movslq	%r8d, %r8
	movsbl	(%rcx,%r8), %r9d
	movzbl	(%rdi,%r8), %r8d
	imull	%r9d, %r8d
	movslq	%r8d, %r8
	addq	%r8, %rax
	leal	4(%rsi), %r8d
	cmpl	%r8d, %edx
	jle	.L56
	movslq	%r8d, %r8
	movzbl	(%rdi,%r8), %r9d
	movsbl	(%rcx,%r8), %r8d
	imull	%r9d, %r8d
	movslq	%r8d, %r8
	addq	%r8, %rax
	leal	5(%rsi), %r8d
	cmpl	%r8d, %edx
	jle	.L56
	movslq	%r8d, %r8
	movzbl	(%rdi,%r8), %r9d
	movsbl	(%rcx,%r8), %r8d
	imull	%r9d, %r8d
	movslq	%r8d, %r8
	addq	%r8, %rax
	leal	6(%rsi), %r8d
	cmpl	%r8d, %edx
	jle	.L56
	movslq	%r8d, %r8
	movzbl	(%rdi,%r8), %r9d
	movsbl	(%rcx,%r8), %r8d
	imull	%r9d, %r8d
	movslq	%r8d, %r8
	addq	%r8, %rax
	leal	7(%rsi), %r8d
	cmpl	%r8d, %edx
	jle	.L56
	movslq	%r8d, %r8
	movzbl	(%rdi,%r8), %r9d
	movsbl	(%rcx,%r8), %r8d
	imull	%r9d, %r8d
	movslq	%r8d, %r8
	addq	%r8, %rax
	leal	8(%rsi), %r8d
	cmpl	%r8d, %edx
	jle	.L56
	movslq	%r8d, %r8
	movzbl	(%rdi,%r8), %r9d
	movsbl	(%rcx,%r8), %r8d
	imull	%r9d, %r8d
	movslq	%r8d, %r8
	addq	%r8, %rax
	leal	9(%rsi), %r8d
	cmpl	%r8d, %edx
	jle	.L56
	movslq	%r8d, %r8
	movzbl	(%rdi,%r8), %r9d
	movsbl	(%rcx,%r8), %r8d
	imull	%r9d, %r8d
	movslq	%r8d, %r8
	addq	%r8, %rax
	leal	10(%rsi), %r8d
	cmpl	%r8d, %edx
	jle	.L56
	movslq	%r8d, %r8
	movzbl	(%rdi,%r8), %r9d
	movsbl	(%rcx,%r8), %r8d
	imull	%r9d, %r8d
	movslq	%r8d, %r8
	addq	%r8, %rax
	leal	11(%rsi), %r8d
	cmpl	%r8d, %edx
	jle	.L56
	movslq	%r8d, %r8
	movzbl	(%rdi,%r8), %r9d
	movsbl	(%rcx,%r8), %r8d
	imull	%r9d, %r8d
	movslq	%r8d, %r8
	addq	%r8, %rax
	leal	12(%rsi), %r8d
	cmpl	%r8d, %edx
	jle	.L56
	movslq	%r8d, %r8
	movzbl	(%rdi,%r8), %r9d
	movsbl	(%rcx,%r8), %r8d
	imull	%r9d, %r8d
	movslq	%r8d, %r8
	addq	%r8, %rax
	leal	13(%rsi), %r8d
	cmpl	%r8d, %edx
	jle	.L56
	movslq	%r8d, %r8
	addl	$14, %esi
	movzbl	(%rdi,%r8), %r9d
	movsbl	(%rcx,%r8), %r8d
	imull	%r9d, %r8d
	movslq	%r8d, %r8
	addq	%r8, %rax
	cmpl	%esi, %edx
	jle	.L56
	movslq	%esi, %rsi
	movzbl	(%rdi,%rsi), %edx
	movsbl	(%rcx,%rsi), %ecx
	imull	%ecx, %edx
	movslq	%edx, %rdx
	addq	%rdx, %rax
	ret
	.p2align 4,,10
	.p2align 3
.L64:
	xorl	%eax, %eax
.L56:
	ret
.L65:
	vpxor	%xmm5, %xmm5, %xmm5
	xorl	%r8d, %r8d
	xorl	%esi, %esi
	xorl	%eax, %eax
	jmp	.L58
.L71:
	vzeroupper
	ret
	.size	dot_u8s8_long, .-dot_u8s8_long
