# bytes extended to words beside vpdpbusd
	.text
	.globl	rows2_s8
	.type	rows2_s8, @function
rows2_s8:
	testl	%ecx, %ecx
	jle	.L19
	pushq	%rbp
	movslq	%ecx, %rax
	movl	%ecx, %r10d
	movq	%rsp, %rbp
	pushq	%r15
	imull	%r8d, %r10d
	movq	%rdx, %r9
	pushq	%r14
	pushq	%r13
	movl	%r8d, %r13d
	andl	$-32, %r13d
	pushq	%r12
	movl	%r8d, %r12d
	shrl	$5, %r12d
	pushq	%rbx
	salq	$5, %r12
	movq	%rdi, %rbx
	andq	$-32, %rsp
	movq	%rax, -16(%rsp)
	leaq	(%rdi,%rax,4), %rax
	movq	%rax, -8(%rsp)
	leal	-1(%r8), %eax
	movl	%eax, -20(%rsp)
	xorl	%edi, %edi
	.p2align 4,,10
	.p2align 3
.L3:
	xorl	%edx, %edx
	xorl	%eax, %eax
	testl	%r8d, %r8d
	jle	.L10
	cmpl	$30, -20(%rsp)
	jbe	.L11
	movslq	%edi, %rcx
	movslq	%r10d, %rdx
	vpxor	%xmm6, %xmm6, %xmm6
	addq	%rsi, %rcx
	addq	%rsi, %rdx
	xorl	%eax, %eax
	vmovdqa	%ymm6, %ymm1
	.p2align 4,,10
	.p2align 3
.L5:
	vmovdqu8	(%rcx,%rax), %ymm3
	vmovdqu8	(%r9,%rax), %ymm0
	vpmovsxbw	%xmm3, %ymm4
	vpmovsxbw	%xmm0, %ymm2
	vpmullw	%ymm2, %ymm4, %ymm4
	vextracti128	$0x1, %ymm3, %xmm3
	vextracti128	$0x1, %ymm0, %xmm0
	vpmovsxbw	%xmm0, %ymm0
	vpmovsxbw	%xmm3, %ymm3
	vpmullw	%ymm0, %ymm3, %ymm3
	vpmovsxwd	%xmm4, %ymm5
	vextracti128	$0x1, %ymm4, %xmm4
	vpaddd	%ymm1, %ymm5, %ymm1
	vpmovsxwd	%xmm4, %ymm4
	vpaddd	%ymm1, %ymm4, %ymm4
	vpmovsxwd	%xmm3, %ymm1
	vextracti128	$0x1, %ymm3, %xmm3
	vpaddd	%ymm4, %ymm1, %ymm1
	vpmovsxwd	%xmm3, %ymm3
	vpaddd	%ymm1, %ymm3, %ymm1
	vmovdqu8	(%rdx,%rax), %ymm3
	addq	$32, %rax
	vpmovsxbw	%xmm3, %ymm4
	vpmullw	%ymm4, %ymm2, %ymm2
	vextracti128	$0x1, %ymm3, %xmm3
	vpmovsxbw	%xmm3, %ymm3
	vpmullw	%ymm3, %ymm0, %ymm0
	vpmovsxwd	%xmm2, %ymm3
	vextracti128	$0x1, %ymm2, %xmm2
	vpaddd	%ymm6, %ymm3, %ymm3
	vpmovsxwd	%xmm2, %ymm2
	vpaddd	%ymm3, %ymm2, %ymm2
	vpmovsxwd	%xmm0, %ymm3
	vextracti128	$0x1, %ymm0, %xmm0
	vpaddd	%ymm2, %ymm3, %ymm2
	vpmovsxwd	%xmm0, %ymm0
	vpaddd	%ymm2, %ymm0, %ymm6
	cmpq	%rax, %r12
	jne	.L5
	vextracti128	$0x1, %ymm6, %xmm2
	vpaddd	%xmm2, %xmm6, %xmm5
	vpsrldq	$8, %xmm5, %xmm0
	vpaddd	%xmm0, %xmm5, %xmm0
	vmovdqa	%xmm1, %xmm6
	vpsrldq	$4, %xmm0, %xmm2
	vextracti128	$0x1, %ymm1, %xmm1
	vpaddd	%xmm1, %xmm6, %xmm6
	vpaddd	%xmm2, %xmm0, %xmm0
	vmovd	%xmm0, %edx
	vpsrldq	$8, %xmm6, %xmm0
	vpaddd	%xmm0, %xmm6, %xmm0
	vpsrldq	$4, %xmm0, %xmm1
	vpaddd	%xmm1, %xmm0, %xmm0
	vmovd	%xmm0, %eax
	cmpl	%r8d, %r13d
	je	.L10
	movl	%r13d, %r11d
	movl	%r13d, %ecx
.L4:
	movl	%r8d, %r14d
	subl	%r11d, %r14d
	leal	-1(%r14), %r15d
	cmpl	$14, %r15d
	jbe	.L7
	leaq	(%rsi,%r11), %rdx
	movslq	%edi, %rax
	vmovdqu8	(%rdx,%rax), %xmm1
	vmovdqu8	(%r9,%r11), %xmm0
	vpmovsxbw	%xmm1, %xmm3
	vpmovsxbw	%xmm0, %xmm2
	vpmullw	%xmm2, %xmm3, %xmm3
	vpsrldq	$8, %xmm1, %xmm1
	vpsrldq	$8, %xmm0, %xmm0
	vpmovsxbw	%xmm0, %xmm0
	vpmovsxbw	%xmm1, %xmm1
	vpmullw	%xmm0, %xmm1, %xmm1
	vpmovsxwd	%xmm3, %xmm4
	vpsrldq	$8, %xmm3, %xmm3
	vpaddd	%xmm6, %xmm4, %xmm4
	vpmovsxwd	%xmm3, %xmm3
	vpaddd	%xmm4, %xmm3, %xmm3
	vpmovsxwd	%xmm1, %xmm4
	vpsrldq	$8, %xmm1, %xmm1
	vpaddd	%xmm3, %xmm4, %xmm3
	movslq	%r10d, %rax
	vpmovsxwd	%xmm1, %xmm1
	vpaddd	%xmm3, %xmm1, %xmm1
	vmovdqu8	(%rdx,%rax), %xmm3
	movl	%r14d, %r11d
	vpmovsxbw	%xmm3, %xmm4
	vpmullw	%xmm4, %xmm2, %xmm2
	vpsrldq	$8, %xmm3, %xmm3
	vpmovsxbw	%xmm3, %xmm3
	vpmullw	%xmm3, %xmm0, %xmm0
	andl	$-16, %r11d
	vpmovsxwd	%xmm2, %xmm3
	vpsrldq	$8, %xmm2, %xmm2
	vpaddd	%xmm5, %xmm3, %xmm3
	vpmovsxwd	%xmm2, %xmm2
	vpaddd	%xmm3, %xmm2, %xmm2
	vpmovsxwd	%xmm0, %xmm3
	vpsrldq	$8, %xmm0, %xmm0
	vpaddd	%xmm2, %xmm3, %xmm2
	vpmovsxwd	%xmm0, %xmm0
	vpaddd	%xmm2, %xmm0, %xmm0
	vpsrldq	$8, %xmm0, %xmm2
	vpaddd	%xmm2, %xmm0, %xmm0
	vpsrldq	$4, %xmm0, %xmm2
	vpaddd	%xmm2, %xmm0, %xmm0
	vmovd	%xmm0, %edx
	vpsrldq	$8, %xmm1, %xmm0
	vpaddd	%xmm0, %xmm1, %xmm0
	vpsrldq	$4, %xmm0, %xmm1
	vpaddd	%xmm1, %xmm0, %xmm0
	addl	%r11d, %ecx
	andl	$15, %r14d
	vmovd	%xmm0, %eax
	je	.L10
.L7:
	movslq	%ecx, %r11
	movsbl	(%r9,%r11), %r14d
	leal	(%rdi,%rcx), %r11d
	movslq	%r11d, %r11
	movsbl	(%rsi,%r11), %r11d
	imull	%r14d, %r11d
	addl	%r11d, %eax
	leal	(%r10,%rcx), %r11d
	movslq	%r11d, %r11
	movsbl	(%rsi,%r11), %r11d
	imull	%r14d, %r11d
	addl	%r11d, %edx
	leal	1(%rcx), %r11d
	cmpl	%r11d, %r8d
	jle	.L10
	movslq	%r11d, %r14
	movsbl	(%r9,%r14), %r15d
	leal	(%rdi,%r11), %r14d
	addl	%r10d, %r11d
	movslq	%r11d, %r11
	movsbl	(%rsi,%r11), %r11d
	movslq	%r14d, %r14
	movsbl	(%rsi,%r14), %r14d
	imull	%r15d, %r11d
	imull	%r15d, %r14d
	addl	%r11d, %edx
	leal	2(%rcx), %r11d
	addl	%r14d, %eax
	cmpl	%r11d, %r8d
	jle	.L10
	movslq	%r11d, %r14
	movsbl	(%r9,%r14), %r15d
	leal	(%rdi,%r11), %r14d
	addl	%r10d, %r11d
	movslq	%r11d, %r11
	movsbl	(%rsi,%r11), %r11d
	movslq	%r14d, %r14
	movsbl	(%rsi,%r14), %r14d
	imull	%r15d, %r11d
	imull	%r15d, %r14d
	addl	%r11d, %edx
	leal	3(%rcx), %r11d
	addl	%r14d, %eax
	cmpl	%r11d, %r8d
	jle	.L10
	movslq	%r11d, %r14
	movsbl	(%r9,%r14), %r15d
	leal	(%rdi,%r11), %r14d
	addl	%r10d, %r11d
	movslq	%r11d, %r11
	movsbl	(%rsi,%r11), %r11d
	movslq	%r14d, %r14
	movsbl	(%rsi,%r14), %r14d
	imull	%r15d, %r11d
	imull	%r15d, %r14d
	addl	%r11d, %edx
	leal	4(%rcx), %r11d
	addl	%r14d, %eax
	cmpl	%r11d, %r8d
	jle	.L10
	movslq	%r11d, %r14
	movsbl	(%r9,%r14), %r15d
	leal	(%rdi,%r11), %r14d
	addl	%r10d, %r11d
	movslq	%r11d, %r11
	movsbl	(%rsi,%r11), %r11d
	movslq	%r14d, %r14
	movsbl	(%rsi,%r14), %r14d
	imull	%r15d, %r11d
	imull	%r15d, %r14d
	addl	%r11d, %edx
	leal	5(%rcx), %r11d
	addl	%r14d, %eax
	cmpl	%r11d, %r8d
	jle	.L10
	movslq	%r11d, %r14
	movsbl	(%r9,%r14), %r15d
	leal	(%rdi,%r11), %r14d
	addl	%r10d, %r11d
	movslq	%r11d, %r11
	movsbl	(%rsi,%r11), %r11d
	movslq	%r14d, %r14
	movsbl	(%rsi,%r14), %r14d
	imull	%r15d, %r11d
	imull	%r15d, %r14d
	addl	%r11d, %edx
	leal	6(%rcx), %r11d
	addl	%r14d, %eax
	cmpl	%r11d, %r8d
	jle	.L10
	movslq	%r11d, %r14
	movsbl	(%r9,%r14), %r15d
	leal	(%rdi,%r11), %r14d
	addl	%r10d, %r11d
	movslq	%r11d, %r11
	movsbl	(%rsi,%r11), %r11d
	movslq	%r14d, %r14
	movsbl	(%rsi,%r14), %r14d
	imull	%r15d, %r11d
	imull	%r15d, %r14d
	addl	%r11d, %edx
	leal	7(%rcx), %r11d
	addl	%r14d, %eax
	cmpl	%r11d, %r8d
	jle	.L10
	movslq	%r11d, %r14
	movsbl	(%r9,%r14), %r15d
	leal	(%rdi,%r11), %r14d
	addl	%r10d, %r11d
	movslq	%r11d, %r11
	movsbl	(%rsi,%r11), %r11d
	movslq	%r14d, %r14
	movsbl	(%rsi,%r14), %r14d
	imull	%r15d, %r11d
	imull	%r15d, %r14d
	addl	%r11d, %edx
	leal	8(%rcx), %r11d
	addl	%r14d, %eax
	cmpl	%r11d, %r8d
	jle	.L10
	movslq	%r11d, %r14
	movsbl	(%r9,%r14), %r15d
	leal	(%rdi,%r11), %r14d
	addl	%r10d, %r11d
	movslq	%r11d, %r11
	movsbl	(%rsi,%r11), %r11d
	movslq	%r14d, %r14
	movsbl	(%rsi,%r14), %r14d
	imull	%r15d, %r11d
	imull	%r15d, %r14d
	addl	%r11d, %edx
	leal	9(%rcx), %r11d
	addl	%r14d, %eax
	cmpl	%r11d, %r8d
	jle	.L10
	movslq	%r11d, %r14
	movsbl	(%r9,%r14), %r15d
	leal	(%rdi,%r11), %r14d
	addl	%r10d, %r11d
	movslq	%r11d, %r11
	movsbl	(%rsi,%r11), %r11d
	movslq	%r14d, %r14
	movsbl	(%rsi,%r14), %r14d
	imull	%r15d, %r11d
	imull	%r15d, %r14d
	addl	%r11d, %edx
	leal	10(%rcx), %r11d
	addl	%r14d, %eax
	cmpl	%r11d, %r8d
	jle	.L10
	movslq	%r11d, %r14
	movsbl	(%r9,%r14), %r15d
	leal	(%rdi,%r11), %r14d
	addl	%r10d, %r11d
	movslq	%r11d, %r11
	movsbl	(%rsi,%r11), %r11d
	movslq	%r14d, %r14
	movsbl	(%rsi,%r14), %r14d
	imull	%r15d, %r11d
	imull	%r15d, %r14d
	addl	%r11d, %edx
	leal	11(%rcx), %r11d
	addl	%r14d, %eax
	cmpl	%r11d, %r8d
	jle	.L10
	movslq	%r11d, %r14
	movsbl	(%r9,%r14), %r15d
	leal	(%rdi,%r11), %r14d
	addl	%r10d, %r11d
	movslq	%r11d, %r11
	movsbl	(%rsi,%r11), %r11d
	movslq	%r14d, %r14
	movsbl	(%rsi,%r14), %r14d
	imull	%r15d, %r11d
	imull	%r15d, %r14d
	addl	%r11d, %edx
	leal	12(%rcx), %r11d
	addl	%r14d, %eax
	cmpl	%r11d, %r8d
	jle	.L10
	movslq	%r11d, %r14
	movsbl	(%r9,%r14), %r15d
	leal	(%rdi,%r11), %r14d
	addl	%r10d, %r11d
	movslq	%r11d, %r11
	movsbl	(%rsi,%r11), %r11d
	movslq	%r14d, %r14
	movsbl	(%rsi,%r14), %r14d
	imull	%r15d, %r11d
	imull	%r15d, %r14d
	addl	%r11d, %edx
	leal	13(%rcx), %r11d
	addl	%r14d, %eax
	cmpl	%r11d, %r8d
	jle	.L10
	movslq	%r11d, %r14
	movsbl	(%r9,%r14), %r15d
	leal	(%rdi,%r11), %r14d
	addl	%r10d, %r11d
	movslq	%r14d, %r14
	movslq	%r11d, %r11
	movsbl	(%rsi,%r14), %r14d
	movsbl	(%rsi,%r11), %r11d
	imull	%r15d, %r14d
	imull	%r15d, %r11d
	addl	$14, %ecx
	addl	%r14d, %eax
	addl	%r11d, %edx
	cmpl	%ecx, %r8d
	jle	.L10
	movslq	%ecx, %r11
	movsbl	(%r9,%r11), %r14d
	leal	(%rdi,%rcx), %r11d
	addl	%r10d, %ecx
	movslq	%r11d, %r11
	movslq	%ecx, %rcx
	movsbl	(%rsi,%r11), %r11d
	movsbl	(%rsi,%rcx), %ecx
	imull	%r14d, %r11d
	imull	%r14d, %ecx
	addl	%r11d, %eax
	addl	%ecx, %edx
	.p2align 4,,10
	.p2align 3
.L10:
	movl	%eax, (%rbx)
	movq	-16(%rsp), %rax
	addl	%r8d, %edi
	movl	%edx, (%rbx,%rax,4)
	addq	$4, %rbx
	addl	%r8d, %r10d
	cmpq	%rbx, -8(%rsp)
	jne	.L3
	vzeroupper
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	ret
.L11:
	vpxor	%xmm5, %xmm5, %xmm5
	vmovdqa	%xmm5, %xmm6
	xorl	%r11d, %r11d
	xorl	%ecx, %ecx
	xorl	%edx, %edx
	xorl	%eax, %eax
	jmp	.L4
.L19:
	ret
	.size	rows2_s8, .-rows2_s8
