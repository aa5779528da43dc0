# bytes extended to words, and their products again; picking every second byte costs less
	.text
	.globl	stride2_s8
	.type	stride2_s8, @function
stride2_s8:
	movq	%rdi, %rcx
	testl	%edx, %edx
	jle	.L79
	leal	-1(%rdx), %edi
	cmpl	$31, %edi
	jbe	.L80
	movl	%edi, %r8d
	movl	$255, %r9d
	vpxor	%xmm2, %xmm2, %xmm2
	xorl	%eax, %eax
	shrl	$5, %r8d
	vmovd	%r9d, %xmm3
	salq	$5, %r8
	vpbroadcastw	%xmm3, %ymm3
	.p2align 4,,10
	.p2align 3
.L75:
	vpand	32(%rcx,%rax,2), %ymm3, %ymm1
	vpand	(%rcx,%rax,2), %ymm3, %ymm0
	vpmovsxbw	(%rsi,%rax), %ymm4
	vmovdqu	(%rsi,%rax), %ymm5
	addq	$32, %rax
	vpackuswb	%ymm1, %ymm0, %ymm0
	vpermq	$216, %ymm0, %ymm0
	vpmovsxbw	%xmm0, %ymm1
	vextracti128	$0x1, %ymm0, %xmm0
	vpmullw	%ymm4, %ymm1, %ymm1
	vextracti128	$0x1, %ymm5, %xmm4
	vpmovsxbw	%xmm0, %ymm0
	vpmovsxbw	%xmm4, %ymm4
	vpmullw	%ymm4, %ymm0, %ymm0
	vpmovsxwd	%xmm1, %ymm4
	vextracti128	$0x1, %ymm1, %xmm1
	vpaddd	%ymm2, %ymm4, %ymm2
	vpmovsxwd	%xmm1, %ymm1
	vpaddd	%ymm2, %ymm1, %ymm1
	vpmovsxwd	%xmm0, %ymm2
	vextracti128	$0x1, %ymm0, %xmm0
	vpaddd	%ymm1, %ymm2, %ymm2
	vpmovsxwd	%xmm0, %ymm0
	vpaddd	%ymm2, %ymm0, %ymm2
	cmpq	%rax, %r8
	jne	.L75
	vmovdqa	%xmm2, %xmm3
	vextracti128	$0x1, %ymm2, %xmm2
	movl	%edi, %r9d
	vpaddd	%xmm2, %xmm3, %xmm3
	andl	$-32, %r9d
	vpsrldq	$8, %xmm3, %xmm0
	movl	%r9d, %r10d
	vpaddd	%xmm0, %xmm3, %xmm0
	vpsrldq	$4, %xmm0, %xmm1
	vpaddd	%xmm1, %xmm0, %xmm0
	vmovd	%xmm0, %eax
	vzeroupper
.L74:
	subl	%r9d, %edi
	movl	%edi, %r8d
	cmpl	$15, %edi
	jbe	.L77
	movl	$255, %edi
	leaq	(%rcx,%r9,2), %rax
	vmovdqu	(%rsi,%r9), %xmm2
	vmovd	%edi, %xmm1
	movl	%r8d, %edi
	vpbroadcastw	%xmm1, %xmm1
	vpand	(%rax), %xmm1, %xmm0
	vpand	16(%rax), %xmm1, %xmm1
	andl	$-16, %edi
	vpmovsxbw	%xmm2, %xmm4
	vpsrldq	$8, %xmm2, %xmm2
	addl	%edi, %r10d
	vpackuswb	%xmm1, %xmm0, %xmm0
	vpmovsxbw	%xmm2, %xmm2
	vpmovsxbw	%xmm0, %xmm1
	vpsrldq	$8, %xmm0, %xmm0
	vpmullw	%xmm4, %xmm1, %xmm1
	vpmovsxbw	%xmm0, %xmm0
	vpmullw	%xmm2, %xmm0, %xmm0
	vpmovsxwd	%xmm1, %xmm2
	vpsrldq	$8, %xmm1, %xmm1
	vpaddd	%xmm3, %xmm2, %xmm2
	vpmovsxwd	%xmm1, %xmm1
	vpaddd	%xmm2, %xmm1, %xmm1
	vpmovsxwd	%xmm0, %xmm2
	vpsrldq	$8, %xmm0, %xmm0
	vpaddd	%xmm1, %xmm2, %xmm1
	vpmovsxwd	%xmm0, %xmm0
	vpaddd	%xmm1, %xmm0, %xmm0
	vpsrldq	$8, %xmm0, %xmm1
	vpaddd	%xmm1, %xmm0, %xmm0
	vpsrldq	$4, %xmm0, %xmm1
	vpaddd	%xmm1, %xmm0, %xmm0
	vmovd	%xmm0, %eax
.L77:
	leal	(%r10,%r10), %r8d
	movslq	%r10d, %r9
	movslq	%r8d, %rdi
	movsbl	(%rsi,%r9), %r9d
	movsbl	(%rcx,%rdi), %edi
	imull	%r9d, %edi
	addl	%eax, %edi
	leal	1(%r10), %eax
	cmpl	%eax, %edx
	jle	.L72
	leal	2(%r8), %r9d
	cltq
	movslq	%r9d, %r9
	movsbl	(%rsi,%rax), %eax
	movsbl	(%rcx,%r9), %r9d
	imull	%r9d, %eax
	addl	%eax, %edi
	leal	2(%r10), %eax
	cmpl	%eax, %edx
	jle	.L72
	leal	4(%r8), %r9d
	cltq
	movslq	%r9d, %r9
	movsbl	(%rsi,%rax), %eax
	movsbl	(%rcx,%r9), %r9d
	imull	%r9d, %eax
	addl	%eax, %edi
	leal	3(%r10), %eax
	cmpl	%eax, %edx
	jle	.L72
	leal	6(%r8), %r9d
	cltq
	movslq	%r9d, %r9
	movsbl	(%rsi,%rax), %eax
	movsbl	(%rcx,%r9), %r9d
	imull	%r9d, %eax
	addl	%eax, %edi
	leal	4(%r10), %eax
	cmpl	%eax, %edx
	jle	.L72
	leal	8(%r8), %r9d
	cltq
	movslq	%r9d, %r9
	movsbl	(%rsi,%rax), %eax
	movsbl	(%rcx,%r9), %r9d
	imull	%r9d, %eax
	addl	%eax, %edi
	leal	5(%r10), %eax
	cmpl	%eax, %edx
	jle	.L72
	leal	10(%r8), %r9d
	cltq
	movslq	%r9d, %r9
	movsbl	(%rsi,%rax), %eax
	movsbl	(%rcx,%r9), %r9d
	imull	%r9d, %eax
	addl	%eax, %edi
	leal	6(%r10), %eax
	cmpl	%eax, %edx
	jle	.L72
	leal	12(%r8), %r9d
	cltq
	movslq	%r9d, %r9
	movsbl	(%rsi,%rax), %eax
	movsbl	(%rcx,%r9), %r9d
	imull	%r9d, %eax
	addl	%eax, %edi
	leal	7(%r10), %eax
	cmpl	%eax, %edx
	jle	.L72
	leal	14(%r8), %r9d
	cltq
	movslq	%r9d, %r9
	movsbl	(%rsi,%rax), %eax
	movsbl	(%rcx,%r9), %r9d
	imull	%r9d, %eax
	addl	%eax, %edi
	leal	8(%r10), %eax
	cmpl	%eax, %edx
	jle	.L72
	leal	16(%r8), %r9d
	cltq
	movslq	%r9d, %r9
	movsbl	(%rsi,%rax), %eax
	movsbl	(%rcx,%r9), %r9d
	imull	%r9d, %eax
	addl	%eax, %edi
	leal	9(%r10), %eax
	cmpl	%eax, %edx
	jle	.L72
	leal	18(%r8), %r9d
	cltq
	movslq	%r9d, %r9
	movsbl	(%rsi,%rax), %eax
	movsbl	(%rcx,%r9), %r9d
	imull	%r9d, %eax
	addl	%eax, %edi
	leal	10(%r10), %eax
	cmpl	%eax, %edx
	jle	.L72
	leal	20(%r8), %r9d
	cltq
	movslq	%r9d, %r9
	movsbl	(%rsi,%rax), %eax
	movsbl	(%rcx,%r9), %r9d
	imull	%r9d, %eax
	addl	%eax, %edi
	leal	11(%r10), %eax
	cmpl	%eax, %edx
	jle	.L72
	leal	22(%r8), %r9d
	cltq
	movslq	%r9d, %r9
	movsbl	(%rsi,%rax), %eax
	movsbl	(%rcx,%r9), %r9d
	imull	%r9d, %eax
	addl	%eax, %edi
	leal	12(%r10), %eax
	cmpl	%eax, %edx
	jle	.L72
	leal	24(%r8), %r9d
	cltq
	movslq	%r9d, %r9
	movsbl	(%rsi,%rax), %eax
	movsbl	(%rcx,%r9), %r9d
	imull	%r9d, %eax
	addl	%eax, %edi
	leal	13(%r10), %eax
	cmpl	%eax, %edx
	jle	.L72
	leal	26(%r8), %r9d
	cltq
	movslq	%r9d, %r9
	movsbl	(%rsi,%rax), %eax
	movsbl	(%rcx,%r9), %r9d
	imull	%r9d, %eax
	addl	%eax, %edi
	leal	14(%r10), %eax
	cmpl	%eax, %edx
	jle	.L72
	leal	28(%r8), %r9d
	cltq
	movslq	%r9d, %r9
	movsbl	(%rsi,%rax), %eax
	movsbl	(%rcx,%r9), %r9d
	imull	%r9d, %eax
	addl	%eax, %edi
	leal	15(%r10), %eax
	cmpl	%eax, %edx
	jle	.L72
	leal	30(%r8), %edx
	cltq
	movslq	%edx, %rdx
	movsbl	(%rsi,%rax), %eax
	movsbl	(%rcx,%rdx), %edx
	imull	%edx, %eax
	addl	%eax, %edi
.L72:
	movl	%edi, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L79:
	xorl	%edi, %edi
	movl	%edi, %eax
	ret
.L80:
	vpxor	%xmm3, %xmm3, %xmm3
	xorl	%r9d, %r9d
	xorl	%r10d, %r10d
	xorl	%eax, %eax
	jmp	.L74
	.size	stride2_s8, .-stride2_s8
