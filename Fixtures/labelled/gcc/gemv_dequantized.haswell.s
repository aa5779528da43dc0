# weights of bytes become float in the loop
	.text
	.globl	gemv_dequantized
	.type	gemv_dequantized, @function
gemv_dequantized:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-32, %rsp
	movl	%r8d, -8(%rsp)
	testl	%r8d, %r8d
	jle	.L140
	testl	%ecx, %ecx
	jle	.L140
	movq	%rsi, %rbx
	leal	-1(%r8), %esi
	vmovaps	%xmm0, %xmm6
	movq	%rdx, %r9
	movl	%esi, -16(%rsp)
	vxorps	%xmm7, %xmm7, %xmm7
	cmpl	$2, %r8d
	jle	.L142
	leal	(%rcx,%rcx), %eax
	movslq	%ecx, %r14
	leaq	4(%rbx), %r13
	movl	%ecx, %r15d
	movl	%eax, -28(%rsp)
	cltq
	leaq	(%rdx,%r14), %r8
	movq	%rdx, %rsi
	movq	%rax, -24(%rsp)
	leal	-1(%rcx), %eax
	vshufps	$0, %xmm0, %xmm0, %xmm11
	movl	%eax, -4(%rsp)
	movl	$1, -12(%rsp)
.L117:
	cmpl	$30, -4(%rsp)
	vmovss	-4(%r13), %xmm12
	jbe	.L143
	movl	%ecx, %r11d
	movslq	%r15d, %rdx
	vbroadcastss	0(%r13), %ymm9
	movq	%rdi, %rax
	shrl	$5, %r11d
	vbroadcastss	%xmm6, %ymm8
	addq	%r9, %rdx
	movq	%rsi, %r10
	salq	$7, %r11
	vbroadcastss	%xmm12, %ymm10
	addq	%rdi, %r11
	.p2align 4,,10
	.p2align 3
.L112:
	vmovdqu	(%rdx), %ymm4
	subq	$-128, %rax
	addq	$32, %r10
	addq	$32, %rdx
	vmovdqu	-32(%r10), %ymm5
	vpmovsxbw	-32(%r10), %ymm3
	vpmovsxbw	-32(%rdx), %ymm2
	vextracti128	$0x1, %ymm5, %xmm0
	vextracti128	$0x1, %ymm3, %xmm13
	vpmovsxwd	%xmm3, %ymm3
	vpmovsxbw	%xmm0, %ymm0
	vextracti128	$0x1, %ymm2, %xmm14
	vpmovsxwd	%xmm13, %ymm13
	vcvtdq2ps	%ymm3, %ymm3
	vpmovsxwd	%xmm0, %ymm5
	vextracti128	$0x1, %ymm0, %xmm1
	vextracti128	$0x1, %ymm4, %xmm0
	vcvtdq2ps	%ymm13, %ymm13
	vpmovsxbw	%xmm0, %ymm0
	vpmovsxwd	%xmm1, %ymm1
	vpmovsxwd	%xmm14, %ymm14
	vcvtdq2ps	%ymm5, %ymm5
	vpmovsxwd	%xmm0, %ymm4
	vextracti128	$0x1, %ymm0, %xmm0
	vpmovsxwd	%xmm2, %ymm2
	vcvtdq2ps	%ymm1, %ymm1
	vmulps	%ymm8, %ymm13, %ymm13
	vpmovsxwd	%xmm0, %ymm0
	vcvtdq2ps	%ymm14, %ymm14
	vcvtdq2ps	%ymm4, %ymm4
	vmulps	%ymm8, %ymm5, %ymm5
	vfmadd213ps	-96(%rax), %ymm10, %ymm13
	vcvtdq2ps	%ymm0, %ymm0
	vcvtdq2ps	%ymm2, %ymm2
	vmulps	%ymm8, %ymm1, %ymm1
	vfmadd213ps	-64(%rax), %ymm10, %ymm5
	vmulps	%ymm8, %ymm3, %ymm3
	vfmadd213ps	-32(%rax), %ymm10, %ymm1
	vmulps	%ymm8, %ymm14, %ymm14
	vfmadd213ps	-128(%rax), %ymm10, %ymm3
	vmulps	%ymm8, %ymm4, %ymm4
	vmulps	%ymm8, %ymm0, %ymm0
	vmulps	%ymm8, %ymm2, %ymm2
	vfmadd132ps	%ymm9, %ymm13, %ymm14
	vfmadd132ps	%ymm9, %ymm5, %ymm4
	vfmadd132ps	%ymm9, %ymm1, %ymm0
	vfmadd132ps	%ymm9, %ymm3, %ymm2
	vmovups	%ymm14, -96(%rax)
	vmovups	%ymm4, -64(%rax)
	vmovups	%ymm0, -32(%rax)
	vmovups	%ymm2, -128(%rax)
	cmpq	%r11, %rax
	jne	.L112
	movl	%ecx, %eax
	andl	$-32, %eax
	movl	%eax, %r10d
	cmpl	%eax, %ecx
	je	.L113
.L124:
	movl	%ecx, %r12d
	subl	%r10d, %r12d
	leal	-1(%r12), %edx
	cmpl	$14, %edx
	jbe	.L114
	vmovdqu	(%r10,%rsi), %xmm0
	movslq	%r15d, %r11
	leaq	(%rdi,%r10,4), %rdx
	vshufps	$0, %xmm12, %xmm12, %xmm2
	addq	%r10, %r11
	vbroadcastss	0(%r13), %xmm10
	vpmovsxbw	%xmm0, %xmm1
	vpsrldq	$8, %xmm0, %xmm0
	vpmovsxbw	%xmm0, %xmm0
	vpsrldq	$8, %xmm1, %xmm5
	vpmovsxwd	%xmm1, %xmm3
	vmovdqu	(%r9,%r11), %xmm1
	vpmovsxwd	%xmm0, %xmm9
	vpsrldq	$8, %xmm0, %xmm0
	vpmovsxwd	%xmm5, %xmm5
	vcvtdq2ps	%xmm3, %xmm3
	vpmovsxwd	%xmm0, %xmm0
	vcvtdq2ps	%xmm5, %xmm5
	vcvtdq2ps	%xmm9, %xmm9
	vmulps	%xmm11, %xmm5, %xmm5
	vcvtdq2ps	%xmm0, %xmm0
	vmulps	%xmm11, %xmm9, %xmm9
	vfmadd213ps	16(%rdx), %xmm2, %xmm5
	vmulps	%xmm11, %xmm0, %xmm0
	vfmadd213ps	32(%rdx), %xmm2, %xmm9
	vmulps	%xmm11, %xmm3, %xmm3
	vfmadd213ps	48(%rdx), %xmm2, %xmm0
	vfmadd213ps	(%rdx), %xmm2, %xmm3
	vpmovsxbw	%xmm1, %xmm2
	vpsrldq	$8, %xmm1, %xmm1
	vpsrldq	$8, %xmm2, %xmm4
	vpmovsxwd	%xmm2, %xmm2
	vpmovsxbw	%xmm1, %xmm1
	vpmovsxwd	%xmm4, %xmm4
	vcvtdq2ps	%xmm2, %xmm2
	vcvtdq2ps	%xmm4, %xmm4
	vmulps	%xmm11, %xmm2, %xmm2
	vpmovsxwd	%xmm1, %xmm8
	vmulps	%xmm11, %xmm4, %xmm4
	vpsrldq	$8, %xmm1, %xmm1
	vcvtdq2ps	%xmm8, %xmm8
	vmulps	%xmm11, %xmm8, %xmm8
	vpmovsxwd	%xmm1, %xmm1
	vcvtdq2ps	%xmm1, %xmm1
	vmulps	%xmm11, %xmm1, %xmm1
	vfmadd132ps	%xmm10, %xmm3, %xmm2
	vfmadd132ps	%xmm10, %xmm5, %xmm4
	vfmadd132ps	%xmm10, %xmm9, %xmm8
	vfmadd132ps	%xmm1, %xmm0, %xmm10
	vmovups	%xmm2, (%rdx)
	vmovups	%xmm4, 16(%rdx)
	vmovups	%xmm8, 32(%rdx)
	vmovups	%xmm10, 48(%rdx)
	movl	%r12d, %edx
	andl	$-16, %edx
	addl	%edx, %eax
	andl	$15, %r12d
	je	.L113
.L114:
	vmovss	0(%r13), %xmm2
	cltq
	.p2align 4,,10
	.p2align 3
.L116:
	movsbl	(%rsi,%rax), %edx
	vcvtsi2ssl	%edx, %xmm7, %xmm1
	movsbl	(%r8,%rax), %edx
	vcvtsi2ssl	%edx, %xmm7, %xmm0
	vmulss	%xmm6, %xmm1, %xmm1
	vfmadd213ss	(%rdi,%rax,4), %xmm12, %xmm1
	vmulss	%xmm6, %xmm0, %xmm0
	vfmadd132ss	%xmm2, %xmm1, %xmm0
	vmovss	%xmm0, (%rdi,%rax,4)
	incq	%rax
	cmpl	%eax, %ecx
	jg	.L116
.L113:
	movq	-24(%rsp), %rdx
	movl	-12(%rsp), %eax
	addq	$8, %r13
	movl	-28(%rsp), %r11d
	addl	$2, %eax
	addq	%rdx, %rsi
	addq	%rdx, %r8
	addl	%r11d, %r15d
	cmpl	%eax, -16(%rsp)
	jle	.L144
	movl	%eax, -12(%rsp)
	jmp	.L117
.L144:
	movl	-12(%rsp), %esi
	incl	%esi
.L111:
	movslq	%esi, %r12
	imull	%ecx, %esi
	movl	%ecx, %r10d
	movl	%ecx, %r13d
	shrl	$5, %r10d
	andl	$-32, %r13d
	vbroadcastss	%xmm6, %ymm4
	vshufps	$0, %xmm6, %xmm6, %xmm8
	salq	$7, %r10
	movslq	%esi, %r11
	addq	%rdi, %r10
	addq	%r9, %r11
	.p2align 4,,10
	.p2align 3
.L123:
	cmpl	$30, -4(%rsp)
	vmovss	(%rbx,%r12,4), %xmm5
	jbe	.L127
	vbroadcastss	%xmm5, %ymm3
	movq	%r11, %rdx
	movq	%rdi, %rax
	.p2align 4,,10
	.p2align 3
.L119:
	vmovdqu	(%rdx), %ymm2
	vpmovsxbw	(%rdx), %ymm1
	subq	$-128, %rax
	addq	$32, %rdx
	vextracti128	$0x1, %ymm2, %xmm0
	vextracti128	$0x1, %ymm1, %xmm9
	vpmovsxwd	%xmm1, %ymm1
	vpmovsxbw	%xmm0, %ymm0
	vpmovsxwd	%xmm9, %ymm9
	vcvtdq2ps	%ymm1, %ymm1
	vcvtdq2ps	%ymm9, %ymm9
	vmulps	%ymm4, %ymm1, %ymm1
	vpmovsxwd	%xmm0, %ymm2
	vextracti128	$0x1, %ymm0, %xmm0
	vpmovsxwd	%xmm0, %ymm0
	vcvtdq2ps	%ymm2, %ymm2
	vfmadd213ps	-128(%rax), %ymm3, %ymm1
	vmulps	%ymm4, %ymm9, %ymm9
	vcvtdq2ps	%ymm0, %ymm0
	vmulps	%ymm4, %ymm2, %ymm2
	vfmadd213ps	-96(%rax), %ymm3, %ymm9
	vmulps	%ymm4, %ymm0, %ymm0
	vfmadd213ps	-64(%rax), %ymm3, %ymm2
	vfmadd213ps	-32(%rax), %ymm3, %ymm0
	vmovups	%ymm1, -128(%rax)
	vmovups	%ymm9, -96(%rax)
	vmovups	%ymm2, -64(%rax)
	vmovups	%ymm0, -32(%rax)
	cmpq	%rax, %r10
	jne	.L119
	cmpl	%ecx, %r13d
	je	.L120
	movl	%r13d, %r8d
	movl	%r13d, %edx
.L118:
	movl	%ecx, %r15d
	subl	%r8d, %r15d
	leal	-1(%r15), %eax
	cmpl	$14, %eax
	jbe	.L121
	vmovdqu	(%r8,%r11), %xmm0
	leaq	(%rdi,%r8,4), %rax
	vshufps	$0, %xmm5, %xmm5, %xmm3
	vpmovsxbw	%xmm0, %xmm1
	vpsrldq	$8, %xmm0, %xmm0
	vpmovsxbw	%xmm0, %xmm0
	vpsrldq	$8, %xmm1, %xmm2
	vpmovsxwd	%xmm1, %xmm1
	vpmovsxwd	%xmm0, %xmm9
	vpsrldq	$8, %xmm0, %xmm0
	vpmovsxwd	%xmm2, %xmm2
	vcvtdq2ps	%xmm1, %xmm1
	vpmovsxwd	%xmm0, %xmm0
	vcvtdq2ps	%xmm2, %xmm2
	vcvtdq2ps	%xmm9, %xmm9
	vmulps	%xmm8, %xmm2, %xmm2
	vcvtdq2ps	%xmm0, %xmm0
	vmulps	%xmm8, %xmm9, %xmm9
	vfmadd213ps	16(%rax), %xmm3, %xmm2
	vmulps	%xmm8, %xmm0, %xmm0
	vfmadd213ps	32(%rax), %xmm3, %xmm9
	vmulps	%xmm8, %xmm1, %xmm1
	vfmadd213ps	48(%rax), %xmm3, %xmm0
	vfmadd213ps	(%rax), %xmm3, %xmm1
	vmovups	%xmm2, 16(%rax)
	vmovups	%xmm9, 32(%rax)
	vmovups	%xmm0, 48(%rax)
	vmovups	%xmm1, (%rax)
	movl	%r15d, %eax
	andl	$-16, %eax
	addl	%eax, %edx
	andl	$15, %r15d
	je	.L120
.L121:
	leal	(%rsi,%rdx), %r8d
	movslq	%edx, %rax
	movslq	%r8d, %r8
	salq	$2, %rax
	movsbl	(%r9,%r8), %r8d
	leaq	(%rdi,%rax), %r15
	vcvtsi2ssl	%r8d, %xmm7, %xmm0
	leal	1(%rdx), %r8d
	vmulss	%xmm6, %xmm0, %xmm0
	vfmadd213ss	(%r15), %xmm5, %xmm0
	vmovss	%xmm0, (%r15)
	cmpl	%ecx, %r8d
	jge	.L120
	addl	%esi, %r8d
	leaq	4(%rdi,%rax), %r15
	movslq	%r8d, %r8
	movsbl	(%r9,%r8), %r8d
	vcvtsi2ssl	%r8d, %xmm7, %xmm0
	leal	2(%rdx), %r8d
	vmulss	%xmm6, %xmm0, %xmm0
	vfmadd213ss	(%r15), %xmm5, %xmm0
	vmovss	%xmm0, (%r15)
	cmpl	%r8d, %ecx
	jle	.L120
	addl	%esi, %r8d
	leaq	8(%rdi,%rax), %r15
	movslq	%r8d, %r8
	movsbl	(%r9,%r8), %r8d
	vcvtsi2ssl	%r8d, %xmm7, %xmm0
	leal	3(%rdx), %r8d
	vmulss	%xmm6, %xmm0, %xmm0
	vfmadd213ss	(%r15), %xmm5, %xmm0
	vmovss	%xmm0, (%r15)
	cmpl	%r8d, %ecx
	jle	.L120
	addl	%esi, %r8d
	leaq	12(%rdi,%rax), %r15
	movslq	%r8d, %r8
	movsbl	(%r9,%r8), %r8d
	vcvtsi2ssl	%r8d, %xmm7, %xmm0
	leal	4(%rdx), %r8d
	vmulss	%xmm6, %xmm0, %xmm0
	vfmadd213ss	(%r15), %xmm5, %xmm0
	vmovss	%xmm0, (%r15)
	cmpl	%r8d, %ecx
	jle	.L120
	addl	%esi, %r8d
	leaq	16(%rdi,%rax), %r15
	movslq	%r8d, %r8
	movsbl	(%r9,%r8), %r8d
	vcvtsi2ssl	%r8d, %xmm7, %xmm0
	leal	5(%rdx), %r8d
	vmulss	%xmm6, %xmm0, %xmm0
	vfmadd213ss	(%r15), %xmm5, %xmm0
	vmovss	%xmm0, (%r15)
	cmpl	%r8d, %ecx
	jle	.L120
	addl	%esi, %r8d
	leaq	20(%rdi,%rax), %r15
	movslq	%r8d, %r8
	movsbl	(%r9,%r8), %r8d
	vcvtsi2ssl	%r8d, %xmm7, %xmm0
	leal	6(%rdx), %r8d
	vmulss	%xmm6, %xmm0, %xmm0
	vfmadd213ss	(%r15), %xmm5, %xmm0
	vmovss	%xmm0, (%r15)
	cmpl	%r8d, %ecx
	jle	.L120
	addl	%esi, %r8d
	leaq	24(%rdi,%rax), %r15
	movslq	%r8d, %r8
	movsbl	(%r9,%r8), %r8d
	vcvtsi2ssl	%r8d, %xmm7, %xmm0
	leal	7(%rdx), %r8d
	vmulss	%xmm6, %xmm0, %xmm0
	vfmadd213ss	(%r15), %xmm5, %xmm0
	vmovss	%xmm0, (%r15)
	cmpl	%r8d, %ecx
	jle	.L120
	addl	%esi, %r8d
	leaq	28(%rdi,%rax), %r15
	movslq	%r8d, %r8
	movsbl	(%r9,%r8), %r8d
	vcvtsi2ssl	%r8d, %xmm7, %xmm0
	leal	8(%rdx), %r8d
	vmulss	%xmm6, %xmm0, %xmm0
	vfmadd213ss	(%r15), %xmm5, %xmm0
	vmovss	%xmm0, (%r15)
	cmpl	%r8d, %ecx
	jle	.L120
	addl	%esi, %r8d
	leaq	32(%rdi,%rax), %r15
	movslq	%r8d, %r8
	movsbl	(%r9,%r8), %r8d
	vcvtsi2ssl	%r8d, %xmm7, %xmm0
	leal	9(%rdx), %r8d
	vmulss	%xmm6, %xmm0, %xmm0
	vfmadd213ss	(%r15), %xmm5, %xmm0
	vmovss	%xmm0, (%r15)
	cmpl	%r8d, %ecx
	jle	.L120
	addl	%esi, %r8d
	leaq	36(%rdi,%rax), %r15
	movslq	%r8d, %r8
	movsbl	(%r9,%r8), %r8d
	vcvtsi2ssl	%r8d, %xmm7, %xmm0
	leal	10(%rdx), %r8d
	vmulss	%xmm6, %xmm0, %xmm0
	vfmadd213ss	(%r15), %xmm5, %xmm0
	vmovss	%xmm0, (%r15)
	cmpl	%r8d, %ecx
	jle	.L120
	addl	%esi, %r8d
	leaq	40(%rdi,%rax), %r15
	movslq	%r8d, %r8
	movsbl	(%r9,%r8), %r8d
	vcvtsi2ssl	%r8d, %xmm7, %xmm0
	leal	11(%rdx), %r8d
	vmulss	%xmm6, %xmm0, %xmm0
	vfmadd213ss	(%r15), %xmm5, %xmm0
	vmovss	%xmm0, (%r15)
	cmpl	%r8d, %ecx
	jle	.L120
	addl	%esi, %r8d
	leaq	44(%rdi,%rax), %r15
	movslq	%r8d, %r8
	movsbl	(%r9,%r8), %r8d
	vcvtsi2ssl	%r8d, %xmm7, %xmm0
	leal	12(%rdx), %r8d
	vmulss	%xmm6, %xmm0, %xmm0
	vfmadd213ss	(%r15), %xmm5, %xmm0
	vmovss	%xmm0, (%r15)
	cmpl	%r8d, %ecx
	jle	.L120
	addl	%esi, %r8d
	leaq	48(%rdi,%rax), %r15
	movslq	%r8d, %r8
	movsbl	(%r9,%r8), %r8d
	vcvtsi2ssl	%r8d, %xmm7, %xmm0
	leal	13(%rdx), %r8d
	vmulss	%xmm6, %xmm0, %xmm0
	vfmadd213ss	(%r15), %xmm5, %xmm0
	vmovss	%xmm0, (%r15)
	cmpl	%r8d, %ecx
	jle	.L120
	addl	%esi, %r8d
	leaq	52(%rdi,%rax), %r15
	addl	$14, %edx
	movslq	%r8d, %r8
	movsbl	(%r9,%r8), %r8d
	vcvtsi2ssl	%r8d, %xmm7, %xmm0
	vmulss	%xmm6, %xmm0, %xmm0
	vfmadd213ss	(%r15), %xmm5, %xmm0
	vmovss	%xmm0, (%r15)
	cmpl	%edx, %ecx
	jle	.L120
	addl	%esi, %edx
	leaq	56(%rdi,%rax), %rax
	movslq	%edx, %rdx
	movsbl	(%r9,%rdx), %edx
	vcvtsi2ssl	%edx, %xmm7, %xmm0
	vmulss	%xmm6, %xmm0, %xmm0
	vfmadd213ss	(%rax), %xmm0, %xmm5
	vmovss	%xmm5, (%rax)
	.p2align 4,,10
	.p2align 3
.L120:
	incq	%r12
	addq	%r14, %r11
	addl	%ecx, %esi
	cmpl	%r12d, -8(%rsp)
	jg	.L123
	vzeroupper
.L140:
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	ret
.L127:
	xorl	%r8d, %r8d
	xorl	%edx, %edx
	jmp	.L118
.L142:
	leal	-1(%rcx), %eax
	xorl	%esi, %esi
	movslq	%ecx, %r14
	movl	%eax, -4(%rsp)
	jmp	.L111
.L143:
	xorl	%r10d, %r10d
	xorl	%eax, %eax
	jmp	.L124
	.size	gemv_dequantized, .-gemv_dequantized
