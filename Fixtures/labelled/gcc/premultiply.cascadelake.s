# a blended byte, divided by 255
	.text
	.globl	premultiply
	.type	premultiply, @function
premultiply:
	testl	%ecx, %ecx
	jle	.L227
	leal	-1(%rcx), %eax
	cmpl	$30, %eax
	jbe	.L221
	movl	$127, %r8d
	movl	%ecx, %r9d
	vpbroadcastw	%r8d, %ymm6
	movl	$-32639, %r8d
	shrl	$5, %r9d
	vpbroadcastw	%r8d, %ymm5
	movl	$255, %r8d
	salq	$5, %r9
	xorl	%eax, %eax
	vpbroadcastw	%r8d, %ymm4
	.p2align 4,,10
	.p2align 3
.L217:
	vmovdqu8	(%rsi,%rax), %ymm1
	vmovdqu8	(%rdx,%rax), %ymm2
	vpmovzxbw	%xmm1, %ymm0
	vpmovzxbw	%xmm2, %ymm3
	vextracti128	$0x1, %ymm1, %xmm1
	vextracti128	$0x1, %ymm2, %xmm2
	vpmovzxbw	%xmm1, %ymm1
	vpmovzxbw	%xmm2, %ymm2
	vpmullw	%ymm3, %ymm0, %ymm0
	vpmullw	%ymm2, %ymm1, %ymm1
	vpaddw	%ymm6, %ymm0, %ymm0
	vpaddw	%ymm6, %ymm1, %ymm1
	vpmulhuw	%ymm5, %ymm0, %ymm0
	vpmulhuw	%ymm5, %ymm1, %ymm1
	vpsrlw	$7, %ymm0, %ymm0
	vpsrlw	$7, %ymm1, %ymm1
	vpand	%ymm0, %ymm4, %ymm0
	vpand	%ymm1, %ymm4, %ymm1
	vpackuswb	%ymm1, %ymm0, %ymm0
	vpermq	$216, %ymm0, %ymm0
	vmovdqu8	%ymm0, (%rdi,%rax)
	addq	$32, %rax
	cmpq	%rax, %r9
	jne	.L217
	movl	%ecx, %eax
	andl	$-32, %eax
	movl	%eax, %r9d
	cmpl	%eax, %ecx
	je	.L228
	vzeroupper
.L216:
	movl	%ecx, %r10d
	subl	%r9d, %r10d
	leal	-1(%r10), %r8d
	cmpl	$14, %r8d
	jbe	.L219
	vmovdqu8	(%rsi,%r9), %xmm0
	vmovdqu8	(%rdx,%r9), %xmm2
	vpmovzxbw	%xmm0, %xmm1
	vpmovzxbw	%xmm2, %xmm3
	vpsrldq	$8, %xmm0, %xmm0
	vpsrldq	$8, %xmm2, %xmm2
	vpmovzxbw	%xmm2, %xmm2
	vpmovzxbw	%xmm0, %xmm0
	vpmullw	%xmm3, %xmm1, %xmm1
	vpmullw	%xmm2, %xmm0, %xmm0
	movl	$127, %r8d
	vpbroadcastw	%r8d, %xmm4
	movl	$-32639, %r8d
	vpbroadcastw	%r8d, %xmm3
	vpaddw	%xmm4, %xmm1, %xmm1
	vpaddw	%xmm4, %xmm0, %xmm0
	vpmulhuw	%xmm3, %xmm1, %xmm1
	vpmulhuw	%xmm3, %xmm0, %xmm0
	movl	$255, %r8d
	vpbroadcastw	%r8d, %xmm2
	movl	%r10d, %r8d
	vpsrlw	$7, %xmm1, %xmm1
	vpsrlw	$7, %xmm0, %xmm0
	vpand	%xmm1, %xmm2, %xmm1
	andl	$-16, %r8d
	vpand	%xmm0, %xmm2, %xmm2
	vpackuswb	%xmm2, %xmm1, %xmm0
	addl	%r8d, %eax
	andl	$15, %r10d
	vmovdqu8	%xmm0, (%rdi,%r9)
	je	.L227
.L219:
	movslq	%eax, %r10
	movzbl	(%rdx,%r10), %r9d
	movzbl	(%rsi,%r10), %r8d
	imull	%r9d, %r8d
	movl	$2155905153, %r9d
	addl	$127, %r8d
	imulq	%r9, %r8
	shrq	$39, %r8
	movb	%r8b, (%rdi,%r10)
	leal	1(%rax), %r10d
	cmpl	%r10d, %ecx
	jle	.L227
	movslq	%r10d, %r10
	movzbl	(%rsi,%r10), %r8d
	movzbl	(%rdx,%r10), %r11d
	imull	%r11d, %r8d
	addl	$127, %r8d
	imulq	%r9, %r8
	shrq	$39, %r8
	movb	%r8b, (%rdi,%r10)
	leal	2(%rax), %r10d
	cmpl	%r10d, %ecx
	jle	.L227
	movslq	%r10d, %r10
	movzbl	(%rsi,%r10), %r8d
	movzbl	(%rdx,%r10), %r11d
	imull	%r11d, %r8d
	addl	$127, %r8d
	imulq	%r9, %r8
	shrq	$39, %r8
	movb	%r8b, (%rdi,%r10)
	leal	3(%rax), %r10d
	cmpl	%r10d, %ecx
	jle	.L227
	movslq	%r10d, %r10
	movzbl	(%rdx,%r10), %r8d
	movzbl	(%rsi,%r10), %r11d
	imull	%r11d, %r8d
	addl	$127, %r8d
	imulq	%r9, %r8
	shrq	$39, %r8
	movb	%r8b, (%rdi,%r10)
	leal	4(%rax), %r10d
	cmpl	%r10d, %ecx
	jle	.L227
	movslq	%r10d, %r10
	movzbl	(%rdx,%r10), %r8d
	movzbl	(%rsi,%r10), %r11d
	imull	%r11d, %r8d
	addl	$127, %r8d
	imulq	%r9, %r8
	shrq	$39, %r8
	movb	%r8b, (%rdi,%r10)
	leal	5(%rax), %r10d
	cmpl	%r10d, %ecx
	jle	.L227
	movslq	%r10d, %r10
	movzbl	(%rsi,%r10), %r8d
	movzbl	(%rdx,%r10), %r11d
	imull	%r11d, %r8d
	addl	$127, %r8d
	imulq	%r9, %r8
	shrq	$39, %r8
	movb	%r8b, (%rdi,%r10)
	leal	6(%rax), %r10d
	cmpl	%r10d, %ecx
	jle	.L227
	movslq	%r10d, %r10
	movzbl	(%rsi,%r10), %r8d
	movzbl	(%rdx,%r10), %r11d
	imull	%r11d, %r8d
	addl	$127, %r8d
	imulq	%r9, %r8
	shrq	$39, %r8
	movb	%r8b, (%rdi,%r10)
	leal	7(%rax), %r10d
	cmpl	%r10d, %ecx
	jle	.L227
	movslq	%r10d, %r10
	movzbl	(%rsi,%r10), %r8d
	movzbl	(%rdx,%r10), %r11d
	imull	%r11d, %r8d
	addl	$127, %r8d
	imulq	%r9, %r8
	shrq	$39, %r8
	movb	%r8b, (%rdi,%r10)
	leal	8(%rax), %r10d
	cmpl	%r10d, %ecx
	jle	.L227
	movslq	%r10d, %r10
	movzbl	(%rsi,%r10), %r8d
	movzbl	(%rdx,%r10), %r11d
	imull	%r11d, %r8d
	addl	$127, %r8d
	imulq	%r9, %r8
	shrq	$39, %r8
	movb	%r8b, (%rdi,%r10)
	leal	9(%rax), %r10d
	cmpl	%r10d, %ecx
	jle	.L227
	movslq	%r10d, %r10
	movzbl	(%rsi,%r10), %r8d
	movzbl	(%rdx,%r10), %r11d
	imull	%r11d, %r8d
	addl	$127, %r8d
	imulq	%r9, %r8
	shrq	$39, %r8
	movb	%r8b, (%rdi,%r10)
	leal	10(%rax), %r10d
	cmpl	%r10d, %ecx
	jle	.L227
	movslq	%r10d, %r10
	movzbl	(%rdx,%r10), %r9d
	movzbl	(%rsi,%r10), %r8d
	imull	%r9d, %r8d
	movl	$2155905153, %r9d
	addl	$127, %r8d
	imulq	%r9, %r8
	shrq	$39, %r8
	movb	%r8b, (%rdi,%r10)
	leal	11(%rax), %r10d
	cmpl	%r10d, %ecx
	jle	.L227
	movslq	%r10d, %r10
	movzbl	(%rsi,%r10), %r8d
	movzbl	(%rdx,%r10), %r11d
	imull	%r11d, %r8d
	addl	$127, %r8d
	imulq	%r9, %r8
	shrq	$39, %r8
	movb	%r8b, (%rdi,%r10)
	leal	12(%rax), %r10d
	cmpl	%r10d, %ecx
	jle	.L227
	movslq	%r10d, %r10
	movzbl	(%rsi,%r10), %r8d
	movzbl	(%rdx,%r10), %r11d
	imull	%r11d, %r8d
	addl	$127, %r8d
	imulq	%r9, %r8
	shrq	$39, %r8
	movb	%r8b, (%rdi,%r10)
	leal	13(%rax), %r10d
	cmpl	%r10d, %ecx
	jle	.L227
	movslq	%r10d, %r10
	movzbl	(%rsi,%r10), %r8d
	movzbl	(%rdx,%r10), %r11d
	addl	$14, %eax
	imull	%r11d, %r8d
	addl	$127, %r8d
	imulq	%r9, %r8
	shrq	$39, %r8
	movb	%r8b, (%rdi,%r10)
	cmpl	%eax, %ecx
	jle	.L227
	cltq
	movzbl	(%rsi,%rax), %ecx
	movzbl	(%rdx,%rax), %edx
	imull	%ecx, %edx
	addl	$127, %edx
	imulq	%r9, %rdx
	shrq	$39, %rdx
	movb	%dl, (%rdi,%rax)
.L227:
	ret
.L221:
	xorl	%r9d, %r9d
	xorl	%eax, %eax
	jmp	.L216
.L228:
	vzeroupper
	ret
	.size	premultiply, .-premultiply
