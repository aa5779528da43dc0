# weights of a colour: three products for each byte
	.text
	.globl	grey
	.type	grey, @function
grey:
	testl	%r8d, %r8d
	jle	.L197
	leal	-1(%r8), %eax
	movq	%rsi, %r9
	movq	%rdx, %rsi
	movq	%rcx, %rdx
	cmpl	$30, %eax
	jbe	.L189
	movl	$77, %r10d
	vpbroadcastb	%r10d, %xmm9
	movl	$-106, %r10d
	vpbroadcastb	%r10d, %xmm8
	movl	$29, %r10d
	movl	%r8d, %ecx
	vpbroadcastb	%r10d, %xmm7
	movl	$128, %r10d
	shrl	$5, %ecx
	vpbroadcastw	%r10d, %ymm6
	movl	$255, %r10d
	salq	$5, %rcx
	xorl	%eax, %eax
	vpbroadcastw	%r10d, %ymm5
	.p2align 4,,10
	.p2align 3
.L185:
	vmovdqu8	(%r9,%rax), %ymm1
	vmovdqu8	(%rsi,%rax), %ymm3
	vpmovzxbw	%xmm1, %ymm0
	vpmovzxbw	%xmm9, %ymm12
	vpmovzxbw	%xmm3, %ymm4
	vpmovzxbw	%xmm8, %ymm11
	vpmullw	%ymm11, %ymm4, %ymm4
	vpmullw	%ymm12, %ymm0, %ymm0
	vmovdqu8	(%rdx,%rax), %ymm2
	vextracti128	$0x1, %ymm1, %xmm1
	vextracti128	$0x1, %ymm3, %xmm3
	vpmovzxbw	%xmm7, %ymm10
	vpaddw	%ymm4, %ymm0, %ymm0
	vpmovzxbw	%xmm2, %ymm4
	vextracti128	$0x1, %ymm2, %xmm2
	vpmovzxbw	%xmm1, %ymm1
	vpmovzxbw	%xmm3, %ymm3
	vpmovzxbw	%xmm2, %ymm2
	vpmullw	%ymm10, %ymm4, %ymm4
	vpmullw	%ymm12, %ymm1, %ymm1
	vpmullw	%ymm11, %ymm3, %ymm3
	vpmullw	%ymm10, %ymm2, %ymm2
	vpaddw	%ymm6, %ymm4, %ymm4
	vpaddw	%ymm4, %ymm0, %ymm0
	vpaddw	%ymm3, %ymm1, %ymm1
	vpaddw	%ymm6, %ymm2, %ymm2
	vpaddw	%ymm2, %ymm1, %ymm1
	vpsrlw	$8, %ymm0, %ymm0
	vpsrlw	$8, %ymm1, %ymm1
	vpand	%ymm0, %ymm5, %ymm0
	vpand	%ymm1, %ymm5, %ymm1
	vpackuswb	%ymm1, %ymm0, %ymm0
	vpermq	$216, %ymm0, %ymm0
	vmovdqu8	%ymm0, (%rdi,%rax)
	addq	$32, %rax
	cmpq	%rcx, %rax
	jne	.L185
	movl	%r8d, %ecx
	andl	$-32, %ecx
	movl	%ecx, %r10d
	cmpl	%ecx, %r8d
	je	.L200
	vzeroupper
.L184:
	movl	%r8d, %r11d
	subl	%r10d, %r11d
	leal	-1(%r11), %eax
	cmpl	$15, %eax
	jbe	.L187
	vmovdqu8	(%r9,%r10), %xmm0
	movl	$77, %eax
	vpbroadcastb	%eax, %xmm6
	vmovdqu8	(%rsi,%r10), %xmm4
	movl	$-106, %eax
	vpmovzxbw	%xmm6, %xmm3
	vpbroadcastb	%eax, %xmm5
	vpmovzxbw	%xmm0, %xmm1
	vpmovzxbw	%xmm5, %xmm7
	vpmullw	%xmm3, %xmm1, %xmm1
	vpmovzxbw	%xmm4, %xmm3
	vpmullw	%xmm7, %xmm3, %xmm3
	vmovdqu8	(%rdx,%r10), %xmm2
	movl	$29, %eax
	vpmovzxbw	%xmm2, %xmm7
	vpsrldq	$8, %xmm0, %xmm0
	vpaddw	%xmm3, %xmm1, %xmm1
	vpbroadcastb	%eax, %xmm3
	vpmovzxbw	%xmm3, %xmm8
	vpsrldq	$8, %xmm6, %xmm6
	vpsrldq	$8, %xmm4, %xmm4
	vpsrldq	$8, %xmm5, %xmm5
	vpsrldq	$8, %xmm2, %xmm2
	vpsrldq	$8, %xmm3, %xmm3
	vpmovzxbw	%xmm0, %xmm0
	vpmovzxbw	%xmm6, %xmm6
	vpmovzxbw	%xmm4, %xmm4
	vpmovzxbw	%xmm5, %xmm5
	vpmovzxbw	%xmm2, %xmm2
	vpmovzxbw	%xmm3, %xmm3
	vpmullw	%xmm8, %xmm7, %xmm7
	vpmullw	%xmm6, %xmm0, %xmm0
	vpmullw	%xmm5, %xmm4, %xmm4
	vpmullw	%xmm3, %xmm2, %xmm2
	movl	$128, %eax
	vpbroadcastw	%eax, %xmm8
	vpaddw	%xmm8, %xmm7, %xmm7
	vpaddw	%xmm4, %xmm0, %xmm0
	vpaddw	%xmm8, %xmm2, %xmm2
	vpaddw	%xmm2, %xmm0, %xmm0
	movl	$255, %eax
	vpaddw	%xmm7, %xmm1, %xmm1
	vpbroadcastw	%eax, %xmm2
	vpsrlw	$8, %xmm0, %xmm0
	movl	%r11d, %eax
	vpsrlw	$8, %xmm1, %xmm1
	vpand	%xmm1, %xmm2, %xmm1
	andl	$-16, %eax
	vpand	%xmm0, %xmm2, %xmm2
	vpackuswb	%xmm2, %xmm1, %xmm0
	addl	%eax, %ecx
	andl	$15, %r11d
	vmovdqu8	%xmm0, (%rdi,%r10)
	je	.L197
.L187:
	movslq	%ecx, %r11
	movzbl	(%r9,%r11), %eax
	movzbl	(%rsi,%r11), %r10d
	imull	$77, %eax, %eax
	imull	$150, %r10d, %r10d
	addl	%r10d, %eax
	movzbl	(%rdx,%r11), %r10d
	imull	$29, %r10d, %r10d
	leal	128(%rax,%r10), %eax
	movzbl	%ah, %eax
	movb	%al, (%rdi,%r11)
	leal	1(%rcx), %eax
	cmpl	%eax, %r8d
	jle	.L197
	pushq	%rbp
	cltq
	movq	%rsp, %rbp
	pushq	%rbx
	movzbl	(%r9,%rax), %r10d
	movzbl	(%rsi,%rax), %r11d
	imull	$77, %r10d, %r10d
	imull	$150, %r11d, %r11d
	addl	%r11d, %r10d
	movzbl	(%rdx,%rax), %r11d
	imull	$29, %r11d, %r11d
	leal	128(%r10,%r11), %ebx
	movb	%bh, (%rdi,%rax)
	leal	2(%rcx), %eax
	cmpl	%eax, %r8d
	jle	.L195
	cltq
	movzbl	(%rsi,%rax), %r10d
	movzbl	(%r9,%rax), %r11d
	imull	$150, %r10d, %r10d
	imull	$77, %r11d, %r11d
	addl	%r11d, %r10d
	movzbl	(%rdx,%rax), %r11d
	imull	$29, %r11d, %r11d
	leal	128(%r10,%r11), %ebx
	movb	%bh, (%rdi,%rax)
	leal	3(%rcx), %eax
	cmpl	%eax, %r8d
	jle	.L195
	cltq
	movzbl	(%r9,%rax), %r10d
	movzbl	(%rsi,%rax), %r11d
	imull	$77, %r10d, %r10d
	imull	$150, %r11d, %r11d
	addl	%r11d, %r10d
	movzbl	(%rdx,%rax), %r11d
	imull	$29, %r11d, %r11d
	leal	128(%r10,%r11), %ebx
	movb	%bh, (%rdi,%rax)
	leal	4(%rcx), %eax
	cmpl	%eax, %r8d
	jle	.L195
	cltq
	movzbl	(%r9,%rax), %r10d
	movzbl	(%rsi,%rax), %r11d
	imull	$77, %r10d, %r10d
	imull	$150, %r11d, %r11d
	addl	%r11d, %r10d
	movzbl	(%rdx,%rax), %r11d
	imull	$29, %r11d, %r11d
	leal	128(%r10,%r11), %ebx
	movb	%bh, (%rdi,%rax)
	leal	5(%rcx), %eax
	cmpl	%eax, %r8d
	jle	.L195
	cltq
	movzbl	(%r9,%rax), %r10d
	movzbl	(%rsi,%rax), %r11d
	imull	$77, %r10d, %r10d
	imull	$150, %r11d, %r11d
	addl	%r11d, %r10d
	movzbl	(%rdx,%rax), %r11d
	imull	$29, %r11d, %r11d
	leal	128(%r10,%r11), %ebx
	movb	%bh, (%rdi,%rax)
	leal	6(%rcx), %eax
	cmpl	%eax, %r8d
	jle	.L195
	cltq
	movzbl	(%r9,%rax), %r10d
	movzbl	(%rsi,%rax), %r11d
	imull	$77, %r10d, %r10d
	imull	$150, %r11d, %r11d
	addl	%r11d, %r10d
	movzbl	(%rdx,%rax), %r11d
	imull	$29, %r11d, %r11d
	leal	128(%r10,%r11), %ebx
	movb	%bh, (%rdi,%rax)
	leal	7(%rcx), %eax
	cmpl	%eax, %r8d
	jle	.L195
	cltq
	movzbl	(%r9,%rax), %r10d
	movzbl	(%rsi,%rax), %r11d
	imull	$77, %r10d, %r10d
	imull	$150, %r11d, %r11d
	addl	%r11d, %r10d
	movzbl	(%rdx,%rax), %r11d
	imull	$29, %r11d, %r11d
	leal	128(%r10,%r11), %ebx
	movb	%bh, (%rdi,%rax)
	leal	8(%rcx), %eax
	cmpl	%eax, %r8d
	jle	.L195
	cltq
	movzbl	(%r9,%rax), %r10d
	movzbl	(%rsi,%rax), %r11d
	imull	$77, %r10d, %r10d
	imull	$150, %r11d, %r11d
	addl	%r11d, %r10d
	movzbl	(%rdx,%rax), %r11d
	imull	$29, %r11d, %r11d
	leal	128(%r10,%r11), %ebx
	movb	%bh, (%rdi,%rax)
	leal	9(%rcx), %eax
	cmpl	%eax, %r8d
	jle	.L195
	cltq
	movzbl	(%r9,%rax), %r10d
	movzbl	(%rsi,%rax), %r11d
	imull	$77, %r10d, %r10d
	imull	$150, %r11d, %r11d
	addl	%r11d, %r10d
	movzbl	(%rdx,%rax), %r11d
	imull	$29, %r11d, %r11d
	leal	128(%r10,%r11), %ebx
	movb	%bh, (%rdi,%rax)
	leal	10(%rcx), %eax
	cmpl	%eax, %r8d
	jle	.L195
	cltq
	movzbl	(%r9,%rax), %r10d
	movzbl	(%rsi,%rax), %r11d
	imull	$77, %r10d, %r10d
	imull	$150, %r11d, %r11d
	addl	%r11d, %r10d
	movzbl	(%rdx,%rax), %r11d
	imull	$29, %r11d, %r11d
	leal	128(%r10,%r11), %ebx
	movb	%bh, (%rdi,%rax)
	leal	11(%rcx), %eax
	cmpl	%eax, %r8d
	jle	.L195
	cltq
	movzbl	(%r9,%rax), %r10d
	movzbl	(%rsi,%rax), %r11d
	imull	$77, %r10d, %r10d
	imull	$150, %r11d, %r11d
	addl	%r11d, %r10d
	movzbl	(%rdx,%rax), %r11d
	imull	$29, %r11d, %r11d
	leal	128(%r10,%r11), %ebx
	movb	%bh, (%rdi,%rax)
	leal	12(%rcx), %eax
	cmpl	%eax, %r8d
	jle	.L195
	cltq
	movzbl	(%r9,%rax), %r10d
	movzbl	(%rsi,%rax), %r11d
	imull	$77, %r10d, %r10d
	imull	$150, %r11d, %r11d
	addl	%r11d, %r10d
	movzbl	(%rdx,%rax), %r11d
	imull	$29, %r11d, %r11d
	leal	128(%r10,%r11), %ebx
	movb	%bh, (%rdi,%rax)
	leal	13(%rcx), %eax
	cmpl	%eax, %r8d
	jle	.L195
	cltq
	movzbl	(%r9,%rax), %r10d
	movzbl	(%rsi,%rax), %r11d
	imull	$77, %r10d, %r10d
	imull	$150, %r11d, %r11d
	addl	%r11d, %r10d
	movzbl	(%rdx,%rax), %r11d
	imull	$29, %r11d, %r11d
	leal	128(%r10,%r11), %ebx
	movb	%bh, (%rdi,%rax)
	leal	14(%rcx), %eax
	cmpl	%eax, %r8d
	jle	.L195
	cltq
	movzbl	(%r9,%rax), %r10d
	movzbl	(%rsi,%rax), %r11d
	imull	$77, %r10d, %r10d
	imull	$150, %r11d, %r11d
	addl	$15, %ecx
	addl	%r11d, %r10d
	movzbl	(%rdx,%rax), %r11d
	imull	$29, %r11d, %r11d
	leal	128(%r10,%r11), %ebx
	movb	%bh, (%rdi,%rax)
	cmpl	%ecx, %r8d
	jle	.L195
	movslq	%ecx, %rax
	movzbl	(%r9,%rax), %ecx
	movzbl	(%rsi,%rax), %esi
	movzbl	(%rdx,%rax), %edx
	imull	$77, %ecx, %ecx
	imull	$150, %esi, %esi
	imull	$29, %edx, %edx
	addl	%esi, %ecx
	leal	128(%rcx,%rdx), %edx
	movb	%dh, (%rdi,%rax)
.L195:
	movq	-8(%rbp), %rbx
	leave
	ret
	.p2align 4,,10
	.p2align 3
.L197:
	ret
.L189:
	xorl	%r10d, %r10d
	xorl	%ecx, %ecx
	jmp	.L184
.L200:
	vzeroupper
	ret
	.size	grey, .-grey
