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
	movl	%r8d, %ecx
	xorl	%eax, %eax
	vmovd	%r10d, %xmm5
	movl	$-106, %r10d
	shrl	$5, %ecx
	vmovd	%r10d, %xmm4
	movl	$29, %r10d
	vpbroadcastb	%xmm5, %xmm5
	salq	$5, %rcx
	vmovd	%r10d, %xmm3
	movl	$128, %r10d
	vpbroadcastb	%xmm4, %xmm4
	vmovd	%r10d, %xmm7
	movl	$255, %r10d
	vpbroadcastb	%xmm3, %xmm3
	vmovd	%r10d, %xmm6
	vpmovzxbw	%xmm5, %ymm5
	vpmovzxbw	%xmm4, %ymm4
	vpmovzxbw	%xmm3, %ymm3
	vpbroadcastw	%xmm7, %ymm7
	vpbroadcastw	%xmm6, %ymm6
	.p2align 4,,10
	.p2align 3
.L185:
	vpmovzxbw	(%r9,%rax), %ymm0
	vpmovzxbw	(%rsi,%rax), %ymm1
	vmovdqu	(%r9,%rax), %ymm2
	vpmullw	%ymm4, %ymm1, %ymm1
	vpmullw	%ymm5, %ymm0, %ymm0
	vpaddw	%ymm1, %ymm0, %ymm0
	vpmovzxbw	(%rdx,%rax), %ymm1
	vpmullw	%ymm3, %ymm1, %ymm1
	vpaddw	%ymm7, %ymm1, %ymm1
	vpaddw	%ymm1, %ymm0, %ymm0
	vextracti128	$0x1, %ymm2, %xmm1
	vmovdqu	(%rsi,%rax), %ymm2
	vpmovzxbw	%xmm1, %ymm1
	vpsrlw	$8, %ymm0, %ymm0
	vextracti128	$0x1, %ymm2, %xmm2
	vpmullw	%ymm5, %ymm1, %ymm1
	vpand	%ymm0, %ymm6, %ymm0
	vpmovzxbw	%xmm2, %ymm2
	vpmullw	%ymm4, %ymm2, %ymm2
	vpaddw	%ymm2, %ymm1, %ymm1
	vmovdqu	(%rdx,%rax), %ymm2
	vextracti128	$0x1, %ymm2, %xmm2
	vpmovzxbw	%xmm2, %ymm2
	vpmullw	%ymm3, %ymm2, %ymm2
	vpaddw	%ymm7, %ymm2, %ymm2
	vpaddw	%ymm2, %ymm1, %ymm1
	vpsrlw	$8, %ymm1, %ymm1
	vpand	%ymm1, %ymm6, %ymm1
	vpackuswb	%ymm1, %ymm0, %ymm0
	vpermq	$216, %ymm0, %ymm0
	vmovdqu	%ymm0, (%rdi,%rax)
	addq	$32, %rax
	cmpq	%rcx, %rax
	jne	.L185
	movl	%r8d, %eax
	andl	$-32, %eax
	movl	%eax, %ecx
	cmpl	%eax, %r8d
	je	.L199
	vzeroupper
.L184:
	movl	%r8d, %r11d
	subl	%ecx, %r11d
	leal	-1(%r11), %r10d
	cmpl	$15, %r10d
	jbe	.L187
	movl	$77, %r10d
	vmovdqu	(%r9,%rcx), %xmm0
	vmovdqu	(%rsi,%rcx), %xmm4
	vmovd	%r10d, %xmm7
	movl	$-106, %r10d
	vmovdqu	(%rdx,%rcx), %xmm2
	vpbroadcastb	%xmm7, %xmm7
	vmovd	%r10d, %xmm6
	vpmovzxbw	%xmm0, %xmm1
	movl	$29, %r10d
	vpmovzxbw	%xmm7, %xmm3
	vpbroadcastb	%xmm6, %xmm6
	vpmovzxbw	%xmm2, %xmm8
	vpmullw	%xmm3, %xmm1, %xmm1
	vpmovzxbw	%xmm6, %xmm5
	vpmovzxbw	%xmm4, %xmm3
	vpmullw	%xmm5, %xmm3, %xmm3
	vpsrldq	$8, %xmm0, %xmm0
	vpsrldq	$8, %xmm7, %xmm7
	vpsrldq	$8, %xmm4, %xmm4
	vpmovzxbw	%xmm0, %xmm0
	vpsrldq	$8, %xmm6, %xmm6
	vpsrldq	$8, %xmm2, %xmm2
	vpmovzxbw	%xmm7, %xmm7
	vpmovzxbw	%xmm4, %xmm4
	vpmovzxbw	%xmm6, %xmm6
	vpmovzxbw	%xmm2, %xmm2
	vpmullw	%xmm7, %xmm0, %xmm0
	vpmullw	%xmm6, %xmm4, %xmm4
	vpaddw	%xmm3, %xmm1, %xmm1
	vmovd	%r10d, %xmm3
	movl	$128, %r10d
	vpbroadcastb	%xmm3, %xmm3
	vpmovzxbw	%xmm3, %xmm5
	vpsrldq	$8, %xmm3, %xmm3
	vpmovzxbw	%xmm3, %xmm3
	vpmullw	%xmm5, %xmm8, %xmm8
	vmovd	%r10d, %xmm5
	movl	$255, %r10d
	vpmullw	%xmm3, %xmm2, %xmm2
	vpbroadcastw	%xmm5, %xmm5
	vpaddw	%xmm4, %xmm0, %xmm0
	vpaddw	%xmm5, %xmm8, %xmm8
	vpaddw	%xmm5, %xmm2, %xmm2
	vpaddw	%xmm8, %xmm1, %xmm1
	vpaddw	%xmm2, %xmm0, %xmm0
	vpsrlw	$8, %xmm1, %xmm1
	vmovd	%r10d, %xmm2
	vpbroadcastw	%xmm2, %xmm2
	vpsrlw	$8, %xmm0, %xmm0
	vpand	%xmm1, %xmm2, %xmm1
	vpand	%xmm0, %xmm2, %xmm2
	vpackuswb	%xmm2, %xmm1, %xmm1
	vmovdqu	%xmm1, (%rdi,%rcx)
	movl	%r11d, %ecx
	andl	$-16, %ecx
	addl	%ecx, %eax
	andl	$15, %r11d
	je	.L197
.L187:
	pushq	%rbp
	movslq	%eax, %r11
	movq	%rsp, %rbp
	pushq	%rbx
	movzbl	(%r9,%r11), %ecx
	movzbl	(%rsi,%r11), %r10d
	imull	$77, %ecx, %ecx
	imull	$150, %r10d, %r10d
	addl	%r10d, %ecx
	movzbl	(%rdx,%r11), %r10d
	imull	$29, %r10d, %r10d
	leal	128(%rcx,%r10), %ecx
	movzbl	%ch, %ebx
	leal	1(%rax), %ecx
	movb	%bl, (%rdi,%r11)
	cmpl	%ecx, %r8d
	jle	.L195
	movslq	%ecx, %rcx
	movzbl	(%r9,%rcx), %r10d
	movzbl	(%rsi,%rcx), %r11d
	imull	$77, %r10d, %r10d
	imull	$150, %r11d, %r11d
	addl	%r11d, %r10d
	movzbl	(%rdx,%rcx), %r11d
	imull	$29, %r11d, %r11d
	leal	128(%r10,%r11), %ebx
	movb	%bh, (%rdi,%rcx)
	leal	2(%rax), %ecx
	cmpl	%ecx, %r8d
	jle	.L195
	movslq	%ecx, %rcx
	movzbl	(%rsi,%rcx), %r10d
	movzbl	(%r9,%rcx), %r11d
	imull	$150, %r10d, %r10d
	imull	$77, %r11d, %r11d
	addl	%r11d, %r10d
	movzbl	(%rdx,%rcx), %r11d
	imull	$29, %r11d, %r11d
	leal	128(%r10,%r11), %ebx
	movb	%bh, (%rdi,%rcx)
	leal	3(%rax), %ecx
	cmpl	%ecx, %r8d
	jle	.L195
	movslq	%ecx, %rcx
	movzbl	(%r9,%rcx), %r10d
	movzbl	(%rsi,%rcx), %r11d
	imull	$77, %r10d, %r10d
	imull	$150, %r11d, %r11d
	addl	%r11d, %r10d
	movzbl	(%rdx,%rcx), %r11d
	imull	$29, %r11d, %r11d
	leal	128(%r10,%r11), %ebx
	movb	%bh, (%rdi,%rcx)
	leal	4(%rax), %ecx
	cmpl	%ecx, %r8d
	jle	.L195
	movslq	%ecx, %rcx
	movzbl	(%r9,%rcx), %r10d
	movzbl	(%rsi,%rcx), %r11d
	imull	$77, %r10d, %r10d
	imull	$150, %r11d, %r11d
	addl	%r11d, %r10d
	movzbl	(%rdx,%rcx), %r11d
	imull	$29, %r11d, %r11d
	leal	128(%r10,%r11), %ebx
	movb	%bh, (%rdi,%rcx)
	leal	5(%rax), %ecx
	cmpl	%ecx, %r8d
	jle	.L195
	movslq	%ecx, %rcx
	movzbl	(%r9,%rcx), %r10d
	movzbl	(%rsi,%rcx), %r11d
	imull	$77, %r10d, %r10d
	imull	$150, %r11d, %r11d
	addl	%r11d, %r10d
	movzbl	(%rdx,%rcx), %r11d
	imull	$29, %r11d, %r11d
	leal	128(%r10,%r11), %ebx
	movb	%bh, (%rdi,%rcx)
	leal	6(%rax), %ecx
	cmpl	%ecx, %r8d
	jle	.L195
	movslq	%ecx, %rcx
	movzbl	(%r9,%rcx), %r10d
	movzbl	(%rsi,%rcx), %r11d
	imull	$77, %r10d, %r10d
	imull	$150, %r11d, %r11d
	addl	%r11d, %r10d
	movzbl	(%rdx,%rcx), %r11d
	imull	$29, %r11d, %r11d
	leal	128(%r10,%r11), %ebx
	movb	%bh, (%rdi,%rcx)
	leal	7(%rax), %ecx
	cmpl	%ecx, %r8d
	jle	.L195
	movslq	%ecx, %rcx
	movzbl	(%r9,%rcx), %r10d
	movzbl	(%rsi,%rcx), %r11d
	imull	$77, %r10d, %r10d
	imull	$150, %r11d, %r11d
	addl	%r11d, %r10d
	movzbl	(%rdx,%rcx), %r11d
	imull	$29, %r11d, %r11d
	leal	128(%r10,%r11), %ebx
	movb	%bh, (%rdi,%rcx)
	leal	8(%rax), %ecx
	cmpl	%ecx, %r8d
	jle	.L195
	movslq	%ecx, %rcx
	movzbl	(%r9,%rcx), %r10d
	movzbl	(%rsi,%rcx), %r11d
	imull	$77, %r10d, %r10d
	imull	$150, %r11d, %r11d
	addl	%r11d, %r10d
	movzbl	(%rdx,%rcx), %r11d
	imull	$29, %r11d, %r11d
	leal	128(%r10,%r11), %ebx
	movb	%bh, (%rdi,%rcx)
	leal	9(%rax), %ecx
	cmpl	%ecx, %r8d
	jle	.L195
	movslq	%ecx, %rcx
	movzbl	(%r9,%rcx), %r10d
	movzbl	(%rsi,%rcx), %r11d
	imull	$77, %r10d, %r10d
	imull	$150, %r11d, %r11d
	addl	%r11d, %r10d
	movzbl	(%rdx,%rcx), %r11d
	imull	$29, %r11d, %r11d
	leal	128(%r10,%r11), %ebx
	movb	%bh, (%rdi,%rcx)
	leal	10(%rax), %ecx
	cmpl	%ecx, %r8d
	jle	.L195
	movslq	%ecx, %rcx
	movzbl	(%r9,%rcx), %r10d
	movzbl	(%rsi,%rcx), %r11d
	imull	$77, %r10d, %r10d
	imull	$150, %r11d, %r11d
	addl	%r11d, %r10d
	movzbl	(%rdx,%rcx), %r11d
	imull	$29, %r11d, %r11d
	leal	128(%r10,%r11), %ebx
	movb	%bh, (%rdi,%rcx)
	leal	11(%rax), %ecx
	cmpl	%ecx, %r8d
	jle	.L195
	movslq	%ecx, %rcx
	movzbl	(%r9,%rcx), %r10d
	movzbl	(%rsi,%rcx), %r11d
	imull	$77, %r10d, %r10d
	imull	$150, %r11d, %r11d
	addl	%r11d, %r10d
	movzbl	(%rdx,%rcx), %r11d
	imull	$29, %r11d, %r11d
	leal	128(%r10,%r11), %ebx
	movb	%bh, (%rdi,%rcx)
	leal	12(%rax), %ecx
	cmpl	%ecx, %r8d
	jle	.L195
	movslq	%ecx, %rcx
	movzbl	(%r9,%rcx), %r10d
	movzbl	(%rsi,%rcx), %r11d
	imull	$77, %r10d, %r10d
	imull	$150, %r11d, %r11d
	addl	%r11d, %r10d
	movzbl	(%rdx,%rcx), %r11d
	imull	$29, %r11d, %r11d
	leal	128(%r10,%r11), %ebx
	movb	%bh, (%rdi,%rcx)
	leal	13(%rax), %ecx
	cmpl	%ecx, %r8d
	jle	.L195
	movslq	%ecx, %rcx
	movzbl	(%r9,%rcx), %r10d
	movzbl	(%rsi,%rcx), %r11d
	imull	$77, %r10d, %r10d
	imull	$150, %r11d, %r11d
	addl	%r11d, %r10d
	movzbl	(%rdx,%rcx), %r11d
	imull	$29, %r11d, %r11d
	leal	128(%r10,%r11), %ebx
	movb	%bh, (%rdi,%rcx)
	leal	14(%rax), %ecx
	cmpl	%ecx, %r8d
	jle	.L195
	movslq	%ecx, %rcx
	addl	$15, %eax
	movzbl	(%r9,%rcx), %r10d
	movzbl	(%rsi,%rcx), %r11d
	imull	$77, %r10d, %r10d
	imull	$150, %r11d, %r11d
	addl	%r11d, %r10d
	movzbl	(%rdx,%rcx), %r11d
	imull	$29, %r11d, %r11d
	leal	128(%r10,%r11), %ebx
	movb	%bh, (%rdi,%rcx)
	cmpl	%eax, %r8d
	jle	.L195
	cltq
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
	xorl	%ecx, %ecx
	xorl	%eax, %eax
	jmp	.L184
.L199:
	vzeroupper
	ret
	.size	grey, .-grey
