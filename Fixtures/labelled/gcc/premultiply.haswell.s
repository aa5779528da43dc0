# a blended byte, divided by 255
	.text
	.globl	premultiply
	.type	premultiply, @function
premultiply:
	testl	%ecx, %ecx
	jle	.L226
	leal	-1(%rcx), %eax
	cmpl	$30, %eax
	jbe	.L220
	movl	$127, %r9d
	movl	%ecx, %r8d
	xorl	%eax, %eax
	vmovd	%r9d, %xmm4
	movl	$-32639, %r9d
	shrl	$5, %r8d
	vmovd	%r9d, %xmm3
	movl	$255, %r9d
	salq	$5, %r8
	vpbroadcastw	%xmm4, %ymm4
	vmovd	%r9d, %xmm2
	vpbroadcastw	%xmm3, %ymm3
	vpbroadcastw	%xmm2, %ymm2
	.p2align 4,,10
	.p2align 3
.L216:
	vpmovzxbw	(%rdx,%rax), %ymm1
	vpmovzxbw	(%rsi,%rax), %ymm0
	vmovdqu	(%rsi,%rax), %ymm6
	vmovdqu	(%rdx,%rax), %ymm7
	vpmullw	%ymm1, %ymm0, %ymm0
	vextracti128	$0x1, %ymm7, %xmm5
	vextracti128	$0x1, %ymm6, %xmm1
	vpmovzxbw	%xmm1, %ymm1
	vpmovzxbw	%xmm5, %ymm5
	vpmullw	%ymm5, %ymm1, %ymm1
	vpaddw	%ymm4, %ymm0, %ymm0
	vpmulhuw	%ymm3, %ymm0, %ymm0
	vpaddw	%ymm4, %ymm1, %ymm1
	vpmulhuw	%ymm3, %ymm1, %ymm1
	vpsrlw	$7, %ymm0, %ymm0
	vpand	%ymm0, %ymm2, %ymm0
	vpsrlw	$7, %ymm1, %ymm1
	vpand	%ymm1, %ymm2, %ymm1
	vpackuswb	%ymm1, %ymm0, %ymm0
	vpermq	$216, %ymm0, %ymm0
	vmovdqu	%ymm0, (%rdi,%rax)
	addq	$32, %rax
	cmpq	%rax, %r8
	jne	.L216
	movl	%ecx, %eax
	andl	$-32, %eax
	movl	%eax, %r9d
	cmpl	%eax, %ecx
	je	.L227
	vzeroupper
.L215:
	movl	%ecx, %r10d
	subl	%r9d, %r10d
	leal	-1(%r10), %r8d
	cmpl	$14, %r8d
	jbe	.L218
	vmovdqu	(%rsi,%r9), %xmm0
	vmovdqu	(%rdx,%r9), %xmm2
	movl	$127, %r8d
	vmovd	%r8d, %xmm4
	movl	$-32639, %r8d
	vpmovzxbw	%xmm2, %xmm3
	vpmovzxbw	%xmm0, %xmm1
	vpbroadcastw	%xmm4, %xmm4
	vpsrldq	$8, %xmm0, %xmm0
	vpsrldq	$8, %xmm2, %xmm2
	vpmovzxbw	%xmm2, %xmm2
	vpmullw	%xmm3, %xmm1, %xmm1
	vpmovzxbw	%xmm0, %xmm0
	vpmullw	%xmm2, %xmm0, %xmm0
	vmovd	%r8d, %xmm3
	movl	$255, %r8d
	vpbroadcastw	%xmm3, %xmm3
	vmovd	%r8d, %xmm2
	movl	%r10d, %r8d
	vpbroadcastw	%xmm2, %xmm2
	andl	$-16, %r8d
	addl	%r8d, %eax
	andl	$15, %r10d
	vpaddw	%xmm4, %xmm1, %xmm1
	vpaddw	%xmm4, %xmm0, %xmm0
	vpmulhuw	%xmm3, %xmm1, %xmm1
	vpmulhuw	%xmm3, %xmm0, %xmm0
	vpsrlw	$7, %xmm1, %xmm1
	vpsrlw	$7, %xmm0, %xmm0
	vpand	%xmm1, %xmm2, %xmm1
	vpand	%xmm0, %xmm2, %xmm2
	vpackuswb	%xmm2, %xmm1, %xmm0
	vmovdqu	%xmm0, (%rdi,%r9)
	je	.L226
.L218:
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
	jle	.L226
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
	jle	.L226
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
	jle	.L226
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
	jle	.L226
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
	jle	.L226
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
	jle	.L226
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
	jle	.L226
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
	jle	.L226
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
	jle	.L226
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
	jle	.L226
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
	jle	.L226
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
	jle	.L226
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
	jle	.L226
	movslq	%r10d, %r10
	addl	$14, %eax
	movzbl	(%rsi,%r10), %r8d
	movzbl	(%rdx,%r10), %r11d
	imull	%r11d, %r8d
	addl	$127, %r8d
	imulq	%r9, %r8
	shrq	$39, %r8
	movb	%r8b, (%rdi,%r10)
	cmpl	%eax, %ecx
	jle	.L226
	cltq
	movzbl	(%rsi,%rax), %ecx
	movzbl	(%rdx,%rax), %edx
	imull	%ecx, %edx
	addl	$127, %edx
	imulq	%r9, %rdx
	shrq	$39, %rdx
	movb	%dl, (%rdi,%rax)
.L226:
	ret
.L220:
	xorl	%r9d, %r9d
	xorl	%eax, %eax
	jmp	.L215
.L227:
	vzeroupper
	ret
	.size	premultiply, .-premultiply
