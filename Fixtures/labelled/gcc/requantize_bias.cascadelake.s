# 64-bit products of pairs that are spread and put together again
	.text
	.globl	requantize_bias
	.type	requantize_bias, @function
requantize_bias:
	testl	%ecx, %ecx
	jle	.L99
	pushq	%rbp
	leal	-1(%rcx), %eax
	movslq	%r8d, %r10
	movq	%rsp, %rbp
	pushq	%r13
	addl	$31, %r9d
	pushq	%r12
	pushq	%rbx
	cmpl	$30, %eax
	jbe	.L91
	movslq	%r9d, %rbx
	vmovq	%rbx, %xmm12
	movl	$127, %ebx
	vpbroadcastd	%r8d, %ymm6
	movl	%ecx, %r11d
	vpbroadcastq	%rbx, %ymm5
	movq	$-128, %rbx
	vpermq	$216, %ymm6, %ymm6
	shrl	$5, %r11d
	vpbroadcastq	%rbx, %ymm4
	vmovdqa	.LC6(%rip), %ymm8
	movl	$255, %ebx
	vmovdqa	.LC7(%rip), %ymm10
	vpshufd	$80, %ymm6, %ymm7
	salq	$5, %r11
	xorl	%eax, %eax
	vpshufd	$250, %ymm6, %ymm6
	vpbroadcastw	%ebx, %ymm9
	.p2align 4,,10
	.p2align 3
.L85:
	vmovdqu	(%rsi,%rax,4), %ymm0
	vpaddd	(%rdx,%rax,4), %ymm0, %ymm3
	vmovdqu	32(%rsi,%rax,4), %ymm0
	vpermq	$216, %ymm3, %ymm3
	vpaddd	32(%rdx,%rax,4), %ymm0, %ymm2
	vmovdqu	64(%rsi,%rax,4), %ymm0
	vpermq	$216, %ymm2, %ymm2
	vpaddd	64(%rdx,%rax,4), %ymm0, %ymm1
	vmovdqu	96(%rsi,%rax,4), %ymm0
	vpermq	$216, %ymm1, %ymm1
	vpaddd	96(%rdx,%rax,4), %ymm0, %ymm11
	vpshufd	$80, %ymm3, %ymm0
	vpshufd	$250, %ymm3, %ymm3
	vpmuldq	%ymm7, %ymm0, %ymm0
	vpmuldq	%ymm6, %ymm3, %ymm3
	vpsraq	%xmm12, %ymm0, %ymm0
	vpsraq	%xmm12, %ymm3, %ymm3
	vpminsq	%ymm5, %ymm0, %ymm0
	vpminsq	%ymm5, %ymm3, %ymm3
	vpmaxsq	%ymm4, %ymm3, %ymm3
	vpmaxsq	%ymm4, %ymm0, %ymm0
	vpermt2d	%ymm3, %ymm8, %ymm0
	vpshufd	$80, %ymm2, %ymm3
	vpshufd	$250, %ymm2, %ymm2
	vpmuldq	%ymm7, %ymm3, %ymm3
	vpmuldq	%ymm6, %ymm2, %ymm2
	vpsraq	%xmm12, %ymm3, %ymm3
	vpsraq	%xmm12, %ymm2, %ymm2
	vpminsq	%ymm5, %ymm3, %ymm3
	vpminsq	%ymm5, %ymm2, %ymm2
	vpmaxsq	%ymm4, %ymm2, %ymm2
	vpmaxsq	%ymm4, %ymm3, %ymm3
	vpermt2d	%ymm2, %ymm8, %ymm3
	vpshufd	$80, %ymm1, %ymm2
	vpshufd	$250, %ymm1, %ymm1
	vpmuldq	%ymm7, %ymm2, %ymm2
	vpmuldq	%ymm6, %ymm1, %ymm1
	vpermt2w	%ymm3, %ymm10, %ymm0
	vpand	%ymm0, %ymm9, %ymm0
	vpsraq	%xmm12, %ymm2, %ymm2
	vpsraq	%xmm12, %ymm1, %ymm1
	vpminsq	%ymm5, %ymm2, %ymm2
	vpminsq	%ymm5, %ymm1, %ymm1
	vpmaxsq	%ymm4, %ymm1, %ymm1
	vpmaxsq	%ymm4, %ymm2, %ymm2
	vpermt2d	%ymm1, %ymm8, %ymm2
	vpermq	$216, %ymm11, %ymm1
	vpshufd	$80, %ymm1, %ymm3
	vpshufd	$250, %ymm1, %ymm1
	vpmuldq	%ymm7, %ymm3, %ymm3
	vpmuldq	%ymm6, %ymm1, %ymm1
	vpsraq	%xmm12, %ymm3, %ymm3
	vpsraq	%xmm12, %ymm1, %ymm1
	vpminsq	%ymm5, %ymm3, %ymm3
	vpminsq	%ymm5, %ymm1, %ymm1
	vpmaxsq	%ymm4, %ymm3, %ymm3
	vpmaxsq	%ymm4, %ymm1, %ymm1
	vpermt2d	%ymm1, %ymm8, %ymm3
	vpermt2w	%ymm3, %ymm10, %ymm2
	vpand	%ymm2, %ymm9, %ymm2
	vpackuswb	%ymm2, %ymm0, %ymm0
	vpermq	$216, %ymm0, %ymm0
	vmovdqu8	%ymm0, (%rdi,%rax)
	addq	$32, %rax
	cmpq	%rax, %r11
	jne	.L85
	movl	%ecx, %r11d
	andl	$-32, %r11d
	movl	%r11d, %ebx
	cmpl	%ecx, %r11d
	je	.L102
	vzeroupper
.L84:
	movl	%ecx, %r12d
	subl	%ebx, %r12d
	leal	-1(%r12), %eax
	cmpl	$14, %eax
	jbe	.L89
	leaq	0(,%rbx,4), %rax
	leaq	(%rsi,%rax), %r13
	vmovdqu	0(%r13), %xmm7
	addq	%rdx, %rax
	vpaddd	(%rax), %xmm7, %xmm3
	vpbroadcastd	%r8d, %xmm5
	vpunpckldq	%xmm5, %xmm5, %xmm9
	vpunpckldq	%xmm3, %xmm3, %xmm0
	vpunpckhdq	%xmm5, %xmm5, %xmm5
	vpunpckhdq	%xmm3, %xmm3, %xmm3
	vpmuldq	%xmm9, %xmm0, %xmm0
	vpmuldq	%xmm5, %xmm3, %xmm3
	vmovdqu	16(%r13), %xmm7
	vmovdqu	32(%r13), %xmm6
	vpaddd	16(%rax), %xmm7, %xmm2
	vpaddd	32(%rax), %xmm6, %xmm1
	vmovdqu	48(%rax), %xmm4
	movslq	%r9d, %rax
	vmovq	%rax, %xmm8
	vpsraq	%xmm8, %xmm0, %xmm0
	movl	$127, %eax
	vpsraq	%xmm8, %xmm3, %xmm3
	vpbroadcastq	%rax, %xmm7
	movq	$-128, %rax
	vpbroadcastq	%rax, %xmm6
	vpminsq	%xmm7, %xmm0, %xmm0
	vpminsq	%xmm7, %xmm3, %xmm3
	vpmaxsq	%xmm6, %xmm3, %xmm3
	vpmaxsq	%xmm6, %xmm0, %xmm0
	vshufps	$136, %xmm3, %xmm0, %xmm0
	vpunpckldq	%xmm2, %xmm2, %xmm3
	vpunpckhdq	%xmm2, %xmm2, %xmm2
	vpmuldq	%xmm9, %xmm3, %xmm3
	vpmuldq	%xmm5, %xmm2, %xmm2
	vpaddd	48(%r13), %xmm4, %xmm4
	vmovdqa	.LC10(%rip), %xmm10
	movl	$255, %eax
	vpsraq	%xmm8, %xmm3, %xmm3
	vpsraq	%xmm8, %xmm2, %xmm2
	vpminsq	%xmm7, %xmm3, %xmm3
	vpminsq	%xmm7, %xmm2, %xmm2
	vpmaxsq	%xmm6, %xmm2, %xmm2
	vpmaxsq	%xmm6, %xmm3, %xmm3
	vshufps	$136, %xmm2, %xmm3, %xmm3
	vpunpckldq	%xmm1, %xmm1, %xmm2
	vpunpckhdq	%xmm1, %xmm1, %xmm1
	vpmuldq	%xmm9, %xmm2, %xmm2
	vpmuldq	%xmm5, %xmm1, %xmm1
	vpermt2w	%xmm3, %xmm10, %xmm0
	vpunpckldq	%xmm4, %xmm4, %xmm3
	vpmuldq	%xmm9, %xmm3, %xmm3
	vpsraq	%xmm8, %xmm2, %xmm2
	vpsraq	%xmm8, %xmm1, %xmm1
	vpminsq	%xmm7, %xmm2, %xmm2
	vpminsq	%xmm7, %xmm1, %xmm1
	vpmaxsq	%xmm6, %xmm1, %xmm1
	vpmaxsq	%xmm6, %xmm2, %xmm2
	vshufps	$136, %xmm1, %xmm2, %xmm2
	vpunpckhdq	%xmm4, %xmm4, %xmm1
	vpmuldq	%xmm5, %xmm1, %xmm1
	vpsraq	%xmm8, %xmm3, %xmm3
	vpminsq	%xmm7, %xmm3, %xmm3
	vpmaxsq	%xmm6, %xmm3, %xmm3
	vpsraq	%xmm8, %xmm1, %xmm1
	vpminsq	%xmm7, %xmm1, %xmm1
	vpmaxsq	%xmm6, %xmm1, %xmm1
	vshufps	$136, %xmm1, %xmm3, %xmm3
	vpbroadcastw	%eax, %xmm1
	vpermi2w	%xmm3, %xmm2, %xmm10
	movl	%r12d, %eax
	vpand	%xmm0, %xmm1, %xmm0
	andl	$-16, %eax
	vpand	%xmm10, %xmm1, %xmm1
	vpackuswb	%xmm1, %xmm0, %xmm0
	addl	%eax, %r11d
	andl	$15, %r12d
	vmovdqu8	%xmm0, (%rdi,%rbx)
	je	.L97
.L89:
	movslq	%r11d, %rbx
	movl	(%rdx,%rbx,4), %eax
	vmovdqa	.LC11(%rip), %xmm1
	addl	(%rsi,%rbx,4), %eax
	cltq
	imulq	%r10, %rax
	leaq	0(,%rbx,4), %r8
	sarx	%r9, %rax, %rax
	vmovq	%rax, %xmm0
	vpminsq	%xmm1, %xmm0, %xmm0
	vmovdqa	.LC12(%rip), %xmm1
	vpmaxsq	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rax
	movb	%al, (%rdi,%rbx)
	leal	1(%r11), %eax
	cmpl	%eax, %ecx
	jle	.L97
	movslq	%eax, %rbx
	movl	4(%rsi,%r8), %eax
	vmovdqa	.LC11(%rip), %xmm1
	addl	4(%rdx,%r8), %eax
	cltq
	imulq	%r10, %rax
	sarx	%r9, %rax, %rax
	vmovq	%rax, %xmm0
	vpminsq	%xmm1, %xmm0, %xmm0
	vmovdqa	.LC12(%rip), %xmm1
	vpmaxsq	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rax
	movb	%al, (%rdi,%rbx)
	leal	2(%r11), %eax
	cmpl	%eax, %ecx
	jle	.L97
	movslq	%eax, %rbx
	movl	8(%rdx,%r8), %eax
	vmovdqa	.LC11(%rip), %xmm1
	addl	8(%rsi,%r8), %eax
	cltq
	imulq	%r10, %rax
	sarx	%r9, %rax, %rax
	vmovq	%rax, %xmm0
	vpminsq	%xmm1, %xmm0, %xmm0
	vmovdqa	.LC12(%rip), %xmm1
	vpmaxsq	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rax
	movb	%al, (%rdi,%rbx)
	leal	3(%r11), %eax
	cmpl	%eax, %ecx
	jle	.L97
	movslq	%eax, %rbx
	movl	12(%rdx,%r8), %eax
	vmovdqa	.LC11(%rip), %xmm1
	addl	12(%rsi,%r8), %eax
	cltq
	imulq	%r10, %rax
	sarx	%r9, %rax, %rax
	vmovq	%rax, %xmm0
	vpminsq	%xmm1, %xmm0, %xmm0
	vmovdqa	.LC12(%rip), %xmm1
	vpmaxsq	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rax
	movb	%al, (%rdi,%rbx)
	leal	4(%r11), %eax
	cmpl	%eax, %ecx
	jle	.L97
	movslq	%eax, %rbx
	movl	16(%rdx,%r8), %eax
	vmovdqa	.LC11(%rip), %xmm1
	addl	16(%rsi,%r8), %eax
	cltq
	imulq	%r10, %rax
	sarx	%r9, %rax, %rax
	vmovq	%rax, %xmm0
	vpminsq	%xmm1, %xmm0, %xmm0
	vmovdqa	.LC12(%rip), %xmm1
	vpmaxsq	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rax
	movb	%al, (%rdi,%rbx)
	leal	5(%r11), %eax
	cmpl	%eax, %ecx
	jle	.L97
	movslq	%eax, %rbx
	movl	20(%rdx,%r8), %eax
	vmovdqa	.LC11(%rip), %xmm1
	addl	20(%rsi,%r8), %eax
	cltq
	imulq	%r10, %rax
	sarx	%r9, %rax, %rax
	vmovq	%rax, %xmm0
	vpminsq	%xmm1, %xmm0, %xmm0
	vmovdqa	.LC12(%rip), %xmm1
	vpmaxsq	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rax
	movb	%al, (%rdi,%rbx)
	leal	6(%r11), %eax
	cmpl	%eax, %ecx
	jle	.L97
	movslq	%eax, %rbx
	movl	24(%rdx,%r8), %eax
	vmovdqa	.LC11(%rip), %xmm1
	addl	24(%rsi,%r8), %eax
	cltq
	imulq	%r10, %rax
	sarx	%r9, %rax, %rax
	vmovq	%rax, %xmm0
	vpminsq	%xmm1, %xmm0, %xmm0
	vmovdqa	.LC12(%rip), %xmm1
	vpmaxsq	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rax
	movb	%al, (%rdi,%rbx)
	leal	7(%r11), %eax
	cmpl	%eax, %ecx
	jle	.L97
	movslq	%eax, %rbx
	movl	28(%rdx,%r8), %eax
	vmovdqa	.LC11(%rip), %xmm1
	addl	28(%rsi,%r8), %eax
	cltq
	imulq	%r10, %rax
	sarx	%r9, %rax, %rax
	vmovq	%rax, %xmm0
	vpminsq	%xmm1, %xmm0, %xmm0
	vmovdqa	.LC12(%rip), %xmm1
	vpmaxsq	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rax
	movb	%al, (%rdi,%rbx)
	leal	8(%r11), %eax
	cmpl	%eax, %ecx
	jle	.L97
	movslq	%eax, %rbx
	movl	32(%rdx,%r8), %eax
	vmovdqa	.LC11(%rip), %xmm1
	addl	32(%rsi,%r8), %eax
	cltq
	imulq	%r10, %rax
	sarx	%r9, %rax, %rax
	vmovq	%rax, %xmm0
	vpminsq	%xmm1, %xmm0, %xmm0
	vmovdqa	.LC12(%rip), %xmm1
	vpmaxsq	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rax
	movb	%al, (%rdi,%rbx)
	leal	9(%r11), %eax
	cmpl	%eax, %ecx
	jle	.L97
	movslq	%eax, %rbx
	movl	36(%rdx,%r8), %eax
	vmovdqa	.LC11(%rip), %xmm1
	addl	36(%rsi,%r8), %eax
	cltq
	imulq	%r10, %rax
	sarx	%r9, %rax, %rax
	vmovq	%rax, %xmm0
	vpminsq	%xmm1, %xmm0, %xmm0
	vmovdqa	.LC12(%rip), %xmm1
	vpmaxsq	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rax
	movb	%al, (%rdi,%rbx)
	leal	10(%r11), %eax
	cmpl	%eax, %ecx
	jle	.L97
	movslq	%eax, %rbx
	movl	40(%rdx,%r8), %eax
	vmovdqa	.LC11(%rip), %xmm1
	addl	40(%rsi,%r8), %eax
	cltq
	imulq	%r10, %rax
	sarx	%r9, %rax, %rax
	vmovq	%rax, %xmm0
	vpminsq	%xmm1, %xmm0, %xmm0
	vmovdqa	.LC12(%rip), %xmm1
	vpmaxsq	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rax
	movb	%al, (%rdi,%rbx)
	leal	11(%r11), %eax
	cmpl	%eax, %ecx
	jle	.L97
	movslq	%eax, %rbx
	movl	44(%rdx,%r8), %eax
	vmovdqa	.LC11(%rip), %xmm1
	addl	44(%rsi,%r8), %eax
	cltq
	imulq	%r10, %rax
	sarx	%r9, %rax, %rax
	vmovq	%rax, %xmm0
	vpminsq	%xmm1, %xmm0, %xmm0
	vmovdqa	.LC12(%rip), %xmm1
	vpmaxsq	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rax
	movb	%al, (%rdi,%rbx)
	leal	12(%r11), %eax
	cmpl	%eax, %ecx
	jle	.L97
	movslq	%eax, %rbx
	movl	48(%rdx,%r8), %eax
	vmovdqa	.LC11(%rip), %xmm1
	addl	48(%rsi,%r8), %eax
	cltq
	imulq	%r10, %rax
	sarx	%r9, %rax, %rax
	vmovq	%rax, %xmm0
	vpminsq	%xmm1, %xmm0, %xmm0
	vmovdqa	.LC12(%rip), %xmm1
	vpmaxsq	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rax
	movb	%al, (%rdi,%rbx)
	leal	13(%r11), %eax
	cmpl	%eax, %ecx
	jle	.L97
	movslq	%eax, %rbx
	movl	52(%rdx,%r8), %eax
	vmovdqa	.LC11(%rip), %xmm1
	addl	52(%rsi,%r8), %eax
	cltq
	imulq	%r10, %rax
	addl	$14, %r11d
	sarx	%r9, %rax, %rax
	vmovq	%rax, %xmm0
	vpminsq	%xmm1, %xmm0, %xmm0
	vmovdqa	.LC12(%rip), %xmm1
	vpmaxsq	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rax
	movb	%al, (%rdi,%rbx)
	cmpl	%r11d, %ecx
	jle	.L97
	movl	56(%rdx,%r8), %eax
	vmovdqa	.LC11(%rip), %xmm1
	addl	56(%rsi,%r8), %eax
	cltq
	imulq	%r10, %rax
	movslq	%r11d, %r11
	sarx	%r9, %rax, %rax
	vmovq	%rax, %xmm0
	vpminsq	%xmm1, %xmm0, %xmm0
	vmovdqa	.LC12(%rip), %xmm1
	vpmaxsq	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rax
	movb	%al, (%rdi,%r11)
.L97:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%rbp
	ret
	.p2align 4,,10
	.p2align 3
.L99:
	ret
.L91:
	xorl	%ebx, %ebx
	xorl	%r11d, %r11d
	jmp	.L84
.L102:
	vzeroupper
	jmp	.L97
	.size	requantize_bias, .-requantize_bias
	.section	.rodata.cst32,"aM",@progbits,32
	.align 32
.LC6:
	.long	0
	.long	2
	.long	4
	.long	6
	.long	8
	.long	10
	.long	12
	.long	14
	.section	.rodata.cst32,"aM",@progbits,32
	.align 32
.LC7:
	.value	0
	.value	2
	.value	4
	.value	6
	.value	8
	.value	10
	.value	12
	.value	14
	.value	16
	.value	18
	.value	20
	.value	22
	.value	24
	.value	26
	.value	28
	.value	30
	.set	.LC10,.LC7
	.set	.LC10,.LC7
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.LC11:
	.quad	127
	.quad	0
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.LC12:
	.quad	-128
	.quad	0
