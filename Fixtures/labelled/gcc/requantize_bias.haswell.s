# 64-bit products, and arithmetic shifts that AVX2 does not have
	.text
	.globl	requantize_bias
	.type	requantize_bias, @function
requantize_bias:
	testl	%ecx, %ecx
	jle	.L99
	pushq	%rbp
	leal	-1(%rcx), %eax
	movq	%rdi, %r10
	movslq	%r8d, %r11
	movq	%rdx, %rdi
	addl	$31, %r9d
	movq	%rsp, %rbp
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	cmpl	$30, %eax
	jbe	.L91
	movslq	%r9d, %rdx
	vmovd	%r8d, %xmm7
	movl	%ecx, %ebx
	xorl	%eax, %eax
	vmovq	%rdx, %xmm14
	shrl	$5, %ebx
	movl	$64, %edx
	vpbroadcastd	%xmm7, %ymm7
	vmovq	%xmm14, %r13
	vpermq	$216, %ymm7, %ymm7
	vpbroadcastq	.LC8(%rip), %ymm4
	vpbroadcastq	.LC9(%rip), %ymm3
	subq	%r13, %rdx
	vpshufd	$80, %ymm7, %ymm9
	salq	$5, %rbx
	vpxor	%xmm6, %xmm6, %xmm6
	vmovq	%rdx, %xmm13
	movl	$65535, %edx
	vpshufd	$250, %ymm7, %ymm7
	vmovd	%edx, %xmm8
	movl	$255, %edx
	vmovd	%edx, %xmm10
	vpbroadcastd	%xmm8, %ymm8
	vpbroadcastw	%xmm10, %ymm10
	.p2align 4,,10
	.p2align 3
.L85:
	vmovdqu	(%rsi,%rax,4), %ymm0
	vpaddd	(%rdi,%rax,4), %ymm0, %ymm11
	vmovdqu	32(%rsi,%rax,4), %ymm0
	vpaddd	32(%rdi,%rax,4), %ymm0, %ymm5
	vpermq	$216, %ymm11, %ymm11
	vmovdqu	64(%rsi,%rax,4), %ymm0
	vpaddd	64(%rdi,%rax,4), %ymm0, %ymm1
	vpshufd	$80, %ymm11, %ymm12
	vpshufd	$250, %ymm11, %ymm11
	vpermq	$216, %ymm5, %ymm5
	vmovdqu	96(%rsi,%rax,4), %ymm0
	vpmuldq	%ymm9, %ymm12, %ymm12
	vpmuldq	%ymm7, %ymm11, %ymm11
	vpermq	$216, %ymm1, %ymm1
	vpaddd	96(%rdi,%rax,4), %ymm0, %ymm0
	vpermq	$216, %ymm0, %ymm0
	vpcmpgtq	%ymm12, %ymm6, %ymm2
	vpsrlq	%xmm14, %ymm12, %ymm12
	vpsllq	%xmm13, %ymm2, %ymm2
	vpor	%ymm2, %ymm12, %ymm12
	vpcmpgtq	%ymm4, %ymm12, %ymm2
	vpblendvb	%ymm2, %ymm4, %ymm12, %ymm12
	vpcmpgtq	%ymm3, %ymm12, %ymm2
	vpblendvb	%ymm2, %ymm12, %ymm3, %ymm12
	vpcmpgtq	%ymm11, %ymm6, %ymm2
	vpsrlq	%xmm14, %ymm11, %ymm11
	vpsllq	%xmm13, %ymm2, %ymm2
	vpor	%ymm2, %ymm11, %ymm11
	vpcmpgtq	%ymm4, %ymm11, %ymm2
	vpblendvb	%ymm2, %ymm4, %ymm11, %ymm11
	vpcmpgtq	%ymm3, %ymm11, %ymm2
	vpblendvb	%ymm2, %ymm11, %ymm3, %ymm11
	vperm2i128	$32, %ymm11, %ymm12, %ymm2
	vperm2i128	$49, %ymm11, %ymm12, %ymm12
	vpshufd	$80, %ymm5, %ymm11
	vpmuldq	%ymm9, %ymm11, %ymm11
	vpshufd	$216, %ymm12, %ymm12
	vpshufd	$216, %ymm2, %ymm2
	vpunpcklqdq	%ymm12, %ymm2, %ymm2
	vpshufd	$250, %ymm5, %ymm5
	vpmuldq	%ymm7, %ymm5, %ymm5
	vpand	%ymm2, %ymm8, %ymm2
	vpcmpgtq	%ymm11, %ymm6, %ymm12
	vpsrlq	%xmm14, %ymm11, %ymm11
	vpsllq	%xmm13, %ymm12, %ymm12
	vpor	%ymm12, %ymm11, %ymm11
	vpcmpgtq	%ymm4, %ymm11, %ymm12
	vpblendvb	%ymm12, %ymm4, %ymm11, %ymm11
	vpcmpgtq	%ymm3, %ymm11, %ymm12
	vpblendvb	%ymm12, %ymm11, %ymm3, %ymm11
	vpcmpgtq	%ymm5, %ymm6, %ymm12
	vpsrlq	%xmm14, %ymm5, %ymm5
	vpsllq	%xmm13, %ymm12, %ymm12
	vpor	%ymm12, %ymm5, %ymm5
	vpcmpgtq	%ymm4, %ymm5, %ymm12
	vpblendvb	%ymm12, %ymm4, %ymm5, %ymm5
	vpcmpgtq	%ymm3, %ymm5, %ymm12
	vpblendvb	%ymm12, %ymm5, %ymm3, %ymm5
	vperm2i128	$32, %ymm5, %ymm11, %ymm12
	vperm2i128	$49, %ymm5, %ymm11, %ymm11
	vpshufd	$216, %ymm11, %ymm11
	vpshufd	$216, %ymm12, %ymm5
	vpunpcklqdq	%ymm11, %ymm5, %ymm5
	vpshufd	$80, %ymm1, %ymm11
	vpshufd	$250, %ymm1, %ymm1
	vpmuldq	%ymm9, %ymm11, %ymm11
	vpmuldq	%ymm7, %ymm1, %ymm1
	vpand	%ymm5, %ymm8, %ymm5
	vpackusdw	%ymm5, %ymm2, %ymm2
	vpermq	$216, %ymm2, %ymm2
	vpand	%ymm2, %ymm10, %ymm2
	vpcmpgtq	%ymm11, %ymm6, %ymm5
	vpsrlq	%xmm14, %ymm11, %ymm11
	vpsllq	%xmm13, %ymm5, %ymm5
	vpor	%ymm5, %ymm11, %ymm11
	vpcmpgtq	%ymm4, %ymm11, %ymm5
	vpblendvb	%ymm5, %ymm4, %ymm11, %ymm11
	vpcmpgtq	%ymm3, %ymm11, %ymm5
	vpblendvb	%ymm5, %ymm11, %ymm3, %ymm11
	vpcmpgtq	%ymm1, %ymm6, %ymm5
	vpsrlq	%xmm14, %ymm1, %ymm1
	vpsllq	%xmm13, %ymm5, %ymm5
	vpor	%ymm5, %ymm1, %ymm1
	vpcmpgtq	%ymm4, %ymm1, %ymm5
	vpblendvb	%ymm5, %ymm4, %ymm1, %ymm1
	vpcmpgtq	%ymm3, %ymm1, %ymm5
	vpblendvb	%ymm5, %ymm1, %ymm3, %ymm1
	vperm2i128	$32, %ymm1, %ymm11, %ymm5
	vperm2i128	$49, %ymm1, %ymm11, %ymm11
	vpshufd	$80, %ymm0, %ymm1
	vpmuldq	%ymm9, %ymm1, %ymm1
	vpshufd	$216, %ymm11, %ymm11
	vpshufd	$216, %ymm5, %ymm5
	vpunpcklqdq	%ymm11, %ymm5, %ymm5
	vpshufd	$250, %ymm0, %ymm0
	vpmuldq	%ymm7, %ymm0, %ymm0
	vpand	%ymm5, %ymm8, %ymm5
	vpcmpgtq	%ymm1, %ymm6, %ymm11
	vpsrlq	%xmm14, %ymm1, %ymm1
	vpsllq	%xmm13, %ymm11, %ymm11
	vpor	%ymm11, %ymm1, %ymm1
	vpcmpgtq	%ymm4, %ymm1, %ymm11
	vpblendvb	%ymm11, %ymm4, %ymm1, %ymm1
	vpcmpgtq	%ymm3, %ymm1, %ymm11
	vpblendvb	%ymm11, %ymm1, %ymm3, %ymm1
	vpcmpgtq	%ymm0, %ymm6, %ymm11
	vpsrlq	%xmm14, %ymm0, %ymm0
	vpsllq	%xmm13, %ymm11, %ymm11
	vpor	%ymm11, %ymm0, %ymm0
	vpcmpgtq	%ymm4, %ymm0, %ymm11
	vpblendvb	%ymm11, %ymm4, %ymm0, %ymm0
	vpcmpgtq	%ymm3, %ymm0, %ymm11
	vpblendvb	%ymm11, %ymm0, %ymm3, %ymm0
	vperm2i128	$32, %ymm0, %ymm1, %ymm11
	vperm2i128	$49, %ymm0, %ymm1, %ymm1
	vpshufd	$216, %ymm1, %ymm1
	vpshufd	$216, %ymm11, %ymm0
	vpunpcklqdq	%ymm1, %ymm0, %ymm0
	vpand	%ymm0, %ymm8, %ymm0
	vpackusdw	%ymm0, %ymm5, %ymm5
	vpermq	$216, %ymm5, %ymm5
	vpand	%ymm5, %ymm10, %ymm5
	vpackuswb	%ymm5, %ymm2, %ymm2
	vpermq	$216, %ymm2, %ymm2
	vmovdqu	%ymm2, (%r10,%rax)
	addq	$32, %rax
	cmpq	%rax, %rbx
	jne	.L85
	movl	%ecx, %edx
	andl	$-32, %edx
	movl	%edx, %ebx
	cmpl	%ecx, %edx
	je	.L102
	vzeroupper
.L84:
	movl	%ecx, %r12d
	subl	%ebx, %r12d
	leal	-1(%r12), %eax
	cmpl	$14, %eax
	jbe	.L89
	leaq	0(,%rbx,4), %rax
	vmovd	%r8d, %xmm7
	leaq	(%rsi,%rax), %r13
	addq	%rdi, %rax
	vpshufd	$0, %xmm7, %xmm9
	vmovdqu	0(%r13), %xmm7
	vpaddd	(%rax), %xmm7, %xmm3
	vpunpckldq	%xmm9, %xmm9, %xmm8
	vpunpckhdq	%xmm9, %xmm9, %xmm9
	vmovdqu	16(%r13), %xmm7
	vmovdqu	48(%rax), %xmm5
	vpunpckldq	%xmm3, %xmm3, %xmm0
	vpaddd	16(%rax), %xmm7, %xmm2
	vmovdqu	32(%r13), %xmm7
	vpunpckhdq	%xmm3, %xmm3, %xmm3
	vpmuldq	%xmm8, %xmm0, %xmm0
	vpmuldq	%xmm9, %xmm3, %xmm3
	vpaddd	32(%rax), %xmm7, %xmm1
	movslq	%r9d, %rax
	vmovq	%rax, %xmm11
	vpxor	%xmm7, %xmm7, %xmm7
	movl	$64, %eax
	vmovq	%xmm11, %r8
	vpaddd	48(%r13), %xmm5, %xmm5
	subq	%r8, %rax
	vmovq	%rax, %xmm10
	movl	$127, %eax
	vpcmpgtq	%xmm0, %xmm7, %xmm4
	vpsrlq	%xmm11, %xmm0, %xmm0
	vmovq	%rax, %xmm6
	movq	$-128, %rax
	vpunpcklqdq	%xmm6, %xmm6, %xmm6
	vpsllq	%xmm10, %xmm4, %xmm4
	vpor	%xmm4, %xmm0, %xmm0
	vpcmpgtq	%xmm6, %xmm0, %xmm4
	vpblendvb	%xmm4, %xmm6, %xmm0, %xmm0
	vmovq	%rax, %xmm4
	movl	$65535, %eax
	vpunpcklqdq	%xmm4, %xmm4, %xmm4
	vpcmpgtq	%xmm4, %xmm0, %xmm12
	vpblendvb	%xmm12, %xmm0, %xmm4, %xmm0
	vpcmpgtq	%xmm3, %xmm7, %xmm12
	vpsrlq	%xmm11, %xmm3, %xmm3
	vpsllq	%xmm10, %xmm12, %xmm12
	vpor	%xmm12, %xmm3, %xmm3
	vpcmpgtq	%xmm6, %xmm3, %xmm12
	vpblendvb	%xmm12, %xmm6, %xmm3, %xmm3
	vpcmpgtq	%xmm4, %xmm3, %xmm12
	vpblendvb	%xmm12, %xmm3, %xmm4, %xmm3
	vshufps	$136, %xmm3, %xmm0, %xmm0
	vpunpckldq	%xmm2, %xmm2, %xmm3
	vpunpckhdq	%xmm2, %xmm2, %xmm2
	vpmuldq	%xmm8, %xmm3, %xmm3
	vpmuldq	%xmm9, %xmm2, %xmm2
	vpcmpgtq	%xmm3, %xmm7, %xmm12
	vpsrlq	%xmm11, %xmm3, %xmm3
	vpsllq	%xmm10, %xmm12, %xmm12
	vpor	%xmm12, %xmm3, %xmm3
	vpcmpgtq	%xmm6, %xmm3, %xmm12
	vpblendvb	%xmm12, %xmm6, %xmm3, %xmm3
	vpcmpgtq	%xmm4, %xmm3, %xmm12
	vpblendvb	%xmm12, %xmm3, %xmm4, %xmm3
	vpcmpgtq	%xmm2, %xmm7, %xmm12
	vpsrlq	%xmm11, %xmm2, %xmm2
	vpsllq	%xmm10, %xmm12, %xmm12
	vpor	%xmm12, %xmm2, %xmm2
	vpcmpgtq	%xmm6, %xmm2, %xmm12
	vpblendvb	%xmm12, %xmm6, %xmm2, %xmm2
	vpcmpgtq	%xmm4, %xmm2, %xmm12
	vpblendvb	%xmm12, %xmm2, %xmm4, %xmm2
	vshufps	$136, %xmm2, %xmm3, %xmm3
	vmovd	%eax, %xmm2
	movl	$255, %eax
	vpshufd	$0, %xmm2, %xmm2
	vpand	%xmm3, %xmm2, %xmm3
	vpand	%xmm0, %xmm2, %xmm0
	vpackusdw	%xmm3, %xmm0, %xmm0
	vpunpckldq	%xmm1, %xmm1, %xmm3
	vpunpckhdq	%xmm1, %xmm1, %xmm1
	vpmuldq	%xmm8, %xmm3, %xmm3
	vpmuldq	%xmm9, %xmm1, %xmm1
	vpcmpgtq	%xmm3, %xmm7, %xmm12
	vpsrlq	%xmm11, %xmm3, %xmm3
	vpsllq	%xmm10, %xmm12, %xmm12
	vpor	%xmm12, %xmm3, %xmm3
	vpcmpgtq	%xmm6, %xmm3, %xmm12
	vpblendvb	%xmm12, %xmm6, %xmm3, %xmm3
	vpcmpgtq	%xmm4, %xmm3, %xmm12
	vpblendvb	%xmm12, %xmm3, %xmm4, %xmm3
	vpcmpgtq	%xmm1, %xmm7, %xmm12
	vpsrlq	%xmm11, %xmm1, %xmm1
	vpsllq	%xmm10, %xmm12, %xmm12
	vpor	%xmm12, %xmm1, %xmm1
	vpcmpgtq	%xmm6, %xmm1, %xmm12
	vpblendvb	%xmm12, %xmm6, %xmm1, %xmm1
	vpcmpgtq	%xmm4, %xmm1, %xmm12
	vpblendvb	%xmm12, %xmm1, %xmm4, %xmm1
	vshufps	$136, %xmm1, %xmm3, %xmm1
	vpunpckldq	%xmm5, %xmm5, %xmm3
	vpunpckhdq	%xmm5, %xmm5, %xmm5
	vpand	%xmm1, %xmm2, %xmm1
	vpmuldq	%xmm8, %xmm3, %xmm8
	vpcmpgtq	%xmm8, %xmm7, %xmm3
	vpsrlq	%xmm11, %xmm8, %xmm8
	vpsllq	%xmm10, %xmm3, %xmm3
	vpor	%xmm3, %xmm8, %xmm8
	vpcmpgtq	%xmm6, %xmm8, %xmm3
	vpblendvb	%xmm3, %xmm6, %xmm8, %xmm8
	vpcmpgtq	%xmm4, %xmm8, %xmm3
	vpblendvb	%xmm3, %xmm8, %xmm4, %xmm8
	vpmuldq	%xmm9, %xmm5, %xmm3
	vpcmpgtq	%xmm3, %xmm7, %xmm7
	vpsrlq	%xmm11, %xmm3, %xmm3
	vpsllq	%xmm10, %xmm7, %xmm7
	vpor	%xmm7, %xmm3, %xmm3
	vpcmpgtq	%xmm6, %xmm3, %xmm5
	vpblendvb	%xmm5, %xmm6, %xmm3, %xmm3
	vpcmpgtq	%xmm4, %xmm3, %xmm5
	vpblendvb	%xmm5, %xmm3, %xmm4, %xmm4
	vshufps	$136, %xmm4, %xmm8, %xmm8
	vpand	%xmm8, %xmm2, %xmm2
	vpackusdw	%xmm2, %xmm1, %xmm1
	vmovd	%eax, %xmm2
	movl	%r12d, %eax
	vpbroadcastw	%xmm2, %xmm2
	andl	$-16, %eax
	vpand	%xmm0, %xmm2, %xmm0
	vpand	%xmm1, %xmm2, %xmm2
	addl	%eax, %edx
	andl	$15, %r12d
	vpackuswb	%xmm2, %xmm0, %xmm0
	vmovdqu	%xmm0, (%r10,%rbx)
	je	.L97
.L89:
	movslq	%edx, %rbx
	movl	$127, %r12d
	movl	(%rdi,%rbx,4), %eax
	addl	(%rsi,%rbx,4), %eax
	leaq	0(,%rbx,4), %r8
	cltq
	imulq	%r11, %rax
	sarx	%r9, %rax, %rax
	cmpq	%r12, %rax
	cmovg	%r12, %rax
	movq	$-128, %r12
	cmpq	%r12, %rax
	cmovl	%r12, %rax
	movb	%al, (%r10,%rbx)
	leal	1(%rdx), %eax
	cmpl	%eax, %ecx
	jle	.L97
	movslq	%eax, %rbx
	movl	4(%rsi,%r8), %eax
	addl	4(%rdi,%r8), %eax
	movl	$127, %r12d
	cltq
	imulq	%r11, %rax
	sarx	%r9, %rax, %rax
	cmpq	%r12, %rax
	cmovg	%r12, %rax
	movq	$-128, %r12
	cmpq	%r12, %rax
	cmovl	%r12, %rax
	movb	%al, (%r10,%rbx)
	leal	2(%rdx), %eax
	cmpl	%eax, %ecx
	jle	.L97
	movslq	%eax, %rbx
	movl	8(%rdi,%r8), %eax
	addl	8(%rsi,%r8), %eax
	movl	$127, %r12d
	cltq
	imulq	%r11, %rax
	sarx	%r9, %rax, %rax
	cmpq	%r12, %rax
	cmovg	%r12, %rax
	movq	$-128, %r12
	cmpq	%r12, %rax
	cmovl	%r12, %rax
	movb	%al, (%r10,%rbx)
	leal	3(%rdx), %eax
	cmpl	%eax, %ecx
	jle	.L97
	movslq	%eax, %rbx
	movl	12(%rdi,%r8), %eax
	addl	12(%rsi,%r8), %eax
	movl	$127, %r12d
	cltq
	imulq	%r11, %rax
	sarx	%r9, %rax, %rax
	cmpq	%r12, %rax
	cmovg	%r12, %rax
	movq	$-128, %r12
	cmpq	%r12, %rax
	cmovl	%r12, %rax
	movb	%al, (%r10,%rbx)
	leal	4(%rdx), %eax
	cmpl	%eax, %ecx
	jle	.L97
	movslq	%eax, %rbx
	movl	16(%rdi,%r8), %eax
	addl	16(%rsi,%r8), %eax
	movl	$127, %r12d
	cltq
	imulq	%r11, %rax
	sarx	%r9, %rax, %rax
	cmpq	%r12, %rax
	cmovg	%r12, %rax
	movq	$-128, %r12
	cmpq	%r12, %rax
	cmovl	%r12, %rax
	movb	%al, (%r10,%rbx)
	leal	5(%rdx), %eax
	cmpl	%eax, %ecx
	jle	.L97
	movslq	%eax, %rbx
	movl	20(%rdi,%r8), %eax
	addl	20(%rsi,%r8), %eax
	movl	$127, %r12d
	cltq
	imulq	%r11, %rax
	sarx	%r9, %rax, %rax
	cmpq	%r12, %rax
	cmovg	%r12, %rax
	movq	$-128, %r12
	cmpq	%r12, %rax
	cmovl	%r12, %rax
	movb	%al, (%r10,%rbx)
	leal	6(%rdx), %eax
	cmpl	%eax, %ecx
	jle	.L97
	movslq	%eax, %rbx
	movl	24(%rdi,%r8), %eax
	addl	24(%rsi,%r8), %eax
	movl	$127, %r12d
	cltq
	imulq	%r11, %rax
	sarx	%r9, %rax, %rax
	cmpq	%r12, %rax
	cmovg	%r12, %rax
	movq	$-128, %r12
	cmpq	%r12, %rax
	cmovl	%r12, %rax
	movb	%al, (%r10,%rbx)
	leal	7(%rdx), %eax
	cmpl	%eax, %ecx
	jle	.L97
	movslq	%eax, %rbx
	movl	28(%rdi,%r8), %eax
	addl	28(%rsi,%r8), %eax
	movl	$127, %r12d
	cltq
	imulq	%r11, %rax
	sarx	%r9, %rax, %rax
	cmpq	%r12, %rax
	cmovg	%r12, %rax
	movq	$-128, %r12
	cmpq	%r12, %rax
	cmovl	%r12, %rax
	movb	%al, (%r10,%rbx)
	leal	8(%rdx), %eax
	cmpl	%eax, %ecx
	jle	.L97
	movslq	%eax, %rbx
	movl	32(%rdi,%r8), %eax
	addl	32(%rsi,%r8), %eax
	movl	$127, %r12d
	cltq
	imulq	%r11, %rax
	sarx	%r9, %rax, %rax
	cmpq	%r12, %rax
	cmovg	%r12, %rax
	movq	$-128, %r12
	cmpq	%r12, %rax
	cmovl	%r12, %rax
	movb	%al, (%r10,%rbx)
	leal	9(%rdx), %eax
	cmpl	%eax, %ecx
	jle	.L97
	movslq	%eax, %rbx
	movl	36(%rdi,%r8), %eax
	addl	36(%rsi,%r8), %eax
	movl	$127, %r12d
	cltq
	imulq	%r11, %rax
	sarx	%r9, %rax, %rax
	cmpq	%r12, %rax
	cmovg	%r12, %rax
	movq	$-128, %r12
	cmpq	%r12, %rax
	cmovl	%r12, %rax
	movb	%al, (%r10,%rbx)
	leal	10(%rdx), %eax
	cmpl	%eax, %ecx
	jle	.L97
	movslq	%eax, %rbx
	movl	40(%rdi,%r8), %eax
	addl	40(%rsi,%r8), %eax
	movl	$127, %r12d
	cltq
	imulq	%r11, %rax
	sarx	%r9, %rax, %rax
	cmpq	%r12, %rax
	cmovg	%r12, %rax
	movq	$-128, %r12
	cmpq	%r12, %rax
	cmovl	%r12, %rax
	movb	%al, (%r10,%rbx)
	leal	11(%rdx), %eax
	cmpl	%eax, %ecx
	jle	.L97
	movslq	%eax, %rbx
	movl	44(%rdi,%r8), %eax
	addl	44(%rsi,%r8), %eax
	movl	$127, %r12d
	cltq
	imulq	%r11, %rax
	sarx	%r9, %rax, %rax
	cmpq	%r12, %rax
	cmovg	%r12, %rax
	movq	$-128, %r12
	cmpq	%r12, %rax
	cmovl	%r12, %rax
	movb	%al, (%r10,%rbx)
	leal	12(%rdx), %eax
	cmpl	%eax, %ecx
	jle	.L97
	movslq	%eax, %rbx
	movl	48(%rdi,%r8), %eax
	addl	48(%rsi,%r8), %eax
	movl	$127, %r12d
	cltq
	imulq	%r11, %rax
	sarx	%r9, %rax, %rax
	cmpq	%r12, %rax
	cmovg	%r12, %rax
	movq	$-128, %r12
	cmpq	%r12, %rax
	cmovl	%r12, %rax
	movb	%al, (%r10,%rbx)
	leal	13(%rdx), %eax
	cmpl	%eax, %ecx
	jle	.L97
	movslq	%eax, %rbx
	movl	52(%rdi,%r8), %eax
	addl	52(%rsi,%r8), %eax
	movl	$127, %r12d
	cltq
	imulq	%r11, %rax
	sarx	%r9, %rax, %rax
	cmpq	%r12, %rax
	cmovg	%r12, %rax
	movq	$-128, %r12
	cmpq	%r12, %rax
	cmovl	%r12, %rax
	addl	$14, %edx
	movb	%al, (%r10,%rbx)
	cmpl	%edx, %ecx
	jle	.L97
	movl	56(%rdi,%r8), %eax
	addl	56(%rsi,%r8), %eax
	movl	$127, %ecx
	movslq	%edx, %rdx
	cltq
	imulq	%r11, %rax
	sarx	%r9, %rax, %rax
	cmpq	%rcx, %rax
	cmovg	%rcx, %rax
	movq	$-128, %rcx
	cmpq	%rcx, %rax
	cmovl	%rcx, %rax
	movb	%al, (%r10,%rdx)
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
	xorl	%edx, %edx
	jmp	.L84
.L102:
	vzeroupper
	jmp	.L97
	.size	requantize_bias, .-requantize_bias
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.LC8:
	.quad	127
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.LC9:
	.quad	-128
