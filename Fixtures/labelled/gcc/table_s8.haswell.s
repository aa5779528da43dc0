# bytes that were looked up are put into lanes one by one
	.text
	.globl	table_s8
	.type	table_s8, @function
table_s8:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-32, %rsp
	subq	$104, %rsp
	movq	%rdi, -88(%rsp)
	movl	%ecx, -100(%rsp)
	testl	%ecx, %ecx
	jle	.L153
	leal	-1(%rcx), %eax
	movq	%rsi, %rdi
	movq	%rdx, %r8
	cmpl	$30, %eax
	jbe	.L154
	movl	%ecx, %eax
	xorl	%r9d, %r9d
	vpxor	%xmm2, %xmm2, %xmm2
	movq	%rsi, %rdx
	shrl	$5, %eax
	salq	$5, %rax
	movq	%rax, -96(%rsp)
	.p2align 4,,10
	.p2align 3
.L148:
	movq	-88(%rsp), %rax
	addq	%r9, %rax
	movzbl	9(%rax), %ecx
	movzbl	(%rax), %r15d
	movzbl	1(%rax), %r14d
	movzbl	2(%rax), %r13d
	movzbl	3(%rax), %r12d
	movzbl	4(%rax), %ebx
	movq	%rcx, 96(%rsp)
	movzbl	10(%rax), %ecx
	movzbl	5(%rax), %r11d
	movzbl	6(%rax), %r10d
	movzbl	7(%rax), %edi
	movq	%rcx, 88(%rsp)
	movzbl	11(%rax), %ecx
	movzbl	8(%rax), %esi
	movq	%rcx, 80(%rsp)
	movzbl	12(%rax), %ecx
	movq	%rcx, 72(%rsp)
	movzbl	13(%rax), %ecx
	movq	%rcx, 64(%rsp)
	movzbl	14(%rax), %ecx
	movq	%rcx, 56(%rsp)
	movzbl	15(%rax), %ecx
	movq	%rcx, 48(%rsp)
	movzbl	16(%rax), %ecx
	movq	%rcx, 40(%rsp)
	movzbl	17(%rax), %ecx
	movq	%rcx, 32(%rsp)
	movzbl	18(%rax), %ecx
	movq	%rcx, 24(%rsp)
	movzbl	19(%rax), %ecx
	movq	%rcx, 16(%rsp)
	movzbl	20(%rax), %ecx
	movq	%rcx, 8(%rsp)
	movzbl	21(%rax), %ecx
	movq	%rcx, (%rsp)
	movzbl	22(%rax), %ecx
	movq	%rcx, -8(%rsp)
	movzbl	23(%rax), %ecx
	movq	%rcx, -16(%rsp)
	movzbl	24(%rax), %ecx
	movq	%rcx, -24(%rsp)
	movzbl	25(%rax), %ecx
	movq	%rcx, -32(%rsp)
	movzbl	26(%rax), %ecx
	movq	%rcx, -40(%rsp)
	movzbl	27(%rax), %ecx
	movq	%rcx, -48(%rsp)
	movzbl	28(%rax), %ecx
	movq	%rcx, -56(%rsp)
	movzbl	29(%rax), %ecx
	movq	%rcx, -64(%rsp)
	movzbl	30(%rax), %ecx
	movzbl	31(%rax), %eax
	movq	%rcx, -72(%rsp)
	movq	%rax, -80(%rsp)
	movzbl	(%r8,%r15), %eax
	vmovd	%eax, %xmm1
	movzbl	(%r8,%r13), %eax
	vpinsrb	$1, (%r8,%r14), %xmm1, %xmm1
	vmovd	%eax, %xmm8
	movzbl	(%r8,%rbx), %eax
	vpinsrb	$1, (%r8,%r12), %xmm8, %xmm8
	vmovd	%eax, %xmm4
	movzbl	(%r8,%r10), %eax
	vpinsrb	$1, (%r8,%r11), %xmm4, %xmm4
	vpunpcklwd	%xmm8, %xmm1, %xmm1
	vmovd	%eax, %xmm7
	vpinsrb	$1, (%r8,%rdi), %xmm7, %xmm7
	movzbl	(%r8,%rsi), %eax
	movq	88(%rsp), %rcx
	vmovd	%eax, %xmm0
	movq	96(%rsp), %rax
	vpunpcklwd	%xmm7, %xmm4, %xmm4
	vpunpckldq	%xmm4, %xmm1, %xmm1
	vpinsrb	$1, (%r8,%rax), %xmm0, %xmm0
	movzbl	(%r8,%rcx), %eax
	movq	80(%rsp), %rcx
	vmovd	%eax, %xmm6
	vpinsrb	$1, (%r8,%rcx), %xmm6, %xmm6
	movq	72(%rsp), %rcx
	movzbl	(%r8,%rcx), %eax
	movq	64(%rsp), %rcx
	vpunpcklwd	%xmm6, %xmm0, %xmm0
	vmovd	%eax, %xmm3
	vpinsrb	$1, (%r8,%rcx), %xmm3, %xmm3
	movq	56(%rsp), %rcx
	movzbl	(%r8,%rcx), %eax
	movq	48(%rsp), %rcx
	vmovd	%eax, %xmm5
	vpinsrb	$1, (%r8,%rcx), %xmm5, %xmm5
	movq	40(%rsp), %rcx
	vpunpcklwd	%xmm5, %xmm3, %xmm3
	movzbl	(%r8,%rcx), %eax
	movq	32(%rsp), %rcx
	vpunpckldq	%xmm3, %xmm0, %xmm0
	vpunpcklqdq	%xmm0, %xmm1, %xmm1
	vmovd	%eax, %xmm0
	vpinsrb	$1, (%r8,%rcx), %xmm0, %xmm0
	movq	24(%rsp), %rcx
	vpmovsxbw	%xmm1, %ymm1
	movzbl	(%r8,%rcx), %eax
	movq	16(%rsp), %rcx
	vmovd	%eax, %xmm9
	vpinsrb	$1, (%r8,%rcx), %xmm9, %xmm9
	movq	8(%rsp), %rcx
	movzbl	(%r8,%rcx), %eax
	movq	(%rsp), %rcx
	vpunpcklwd	%xmm9, %xmm0, %xmm0
	vmovd	%eax, %xmm5
	vpinsrb	$1, (%r8,%rcx), %xmm5, %xmm5
	movq	-8(%rsp), %rcx
	movzbl	(%r8,%rcx), %eax
	movq	-16(%rsp), %rcx
	vmovd	%eax, %xmm8
	vpinsrb	$1, (%r8,%rcx), %xmm8, %xmm8
	movq	-24(%rsp), %rcx
	movzbl	(%r8,%rcx), %eax
	movq	-32(%rsp), %rcx
	vpunpcklwd	%xmm8, %xmm5, %xmm5
	vpunpckldq	%xmm5, %xmm0, %xmm0
	vmovd	%eax, %xmm3
	vpinsrb	$1, (%r8,%rcx), %xmm3, %xmm3
	movq	-40(%rsp), %rcx
	movzbl	(%r8,%rcx), %eax
	movq	-48(%rsp), %rcx
	vmovd	%eax, %xmm7
	vpinsrb	$1, (%r8,%rcx), %xmm7, %xmm7
	movq	-56(%rsp), %rcx
	movzbl	(%r8,%rcx), %eax
	movq	-64(%rsp), %rcx
	vpunpcklwd	%xmm7, %xmm3, %xmm3
	vmovd	%eax, %xmm4
	vpinsrb	$1, (%r8,%rcx), %xmm4, %xmm4
	movq	-72(%rsp), %rcx
	movzbl	(%r8,%rcx), %eax
	vmovd	%eax, %xmm6
	movq	-80(%rsp), %rax
	vpinsrb	$1, (%r8,%rax), %xmm6, %xmm6
	vpunpcklwd	%xmm6, %xmm4, %xmm4
	vmovdqu	(%rdx,%r9), %ymm6
	vpunpckldq	%xmm4, %xmm3, %xmm3
	vpmovsxbw	(%rdx,%r9), %ymm4
	addq	$32, %r9
	vpunpcklqdq	%xmm3, %xmm0, %xmm0
	vextracti128	$0x1, %ymm6, %xmm3
	vpmullw	%ymm4, %ymm1, %ymm1
	vpmovsxbw	%xmm3, %ymm3
	vpmovsxbw	%xmm0, %ymm0
	vpmullw	%ymm3, %ymm0, %ymm0
	vpmovsxwd	%xmm1, %ymm3
	vextracti128	$0x1, %ymm1, %xmm1
	vpaddd	%ymm2, %ymm3, %ymm2
	vpmovsxwd	%xmm1, %ymm1
	vpaddd	%ymm2, %ymm1, %ymm1
	vpmovsxwd	%xmm0, %ymm2
	vextracti128	$0x1, %ymm0, %xmm0
	vpaddd	%ymm1, %ymm2, %ymm2
	vpmovsxwd	%xmm0, %ymm0
	vpaddd	%ymm2, %ymm0, %ymm2
	cmpq	%r9, -96(%rsp)
	jne	.L148
	vmovdqa	%xmm2, %xmm3
	vextracti128	$0x1, %ymm2, %xmm2
	movl	-100(%rsp), %ebx
	movq	%rdx, %rdi
	vpaddd	%xmm2, %xmm3, %xmm3
	vpsrldq	$8, %xmm3, %xmm0
	movl	%ebx, %edx
	vpaddd	%xmm0, %xmm3, %xmm0
	andl	$-32, %edx
	vpsrldq	$4, %xmm0, %xmm1
	movl	%edx, %ecx
	vpaddd	%xmm1, %xmm0, %xmm0
	vmovd	%xmm0, %eax
	cmpl	%edx, %ebx
	je	.L161
	vzeroupper
.L147:
	movl	-100(%rsp), %r10d
	subl	%ecx, %r10d
	leal	-1(%r10), %esi
	cmpl	$14, %esi
	jbe	.L151
	movq	-88(%rsp), %rax
	leaq	(%rax,%rcx), %rsi
	movzbl	(%rsi), %eax
	movzbl	7(%rsi), %r9d
	movzbl	2(%rsi), %r13d
	movzbl	4(%rsi), %ebx
	movzbl	(%rax,%r8), %eax
	movzbl	6(%rsi), %r15d
	movq	%r9, 88(%rsp)
	movzbl	9(%rsi), %r9d
	movzbl	1(%rsi), %r14d
	vmovd	%eax, %xmm0
	movzbl	0(%r13,%r8), %eax
	movq	%r15, 96(%rsp)
	movzbl	3(%rsi), %r12d
	movzbl	8(%rsi), %r15d
	movq	%r9, 72(%rsp)
	vmovd	%eax, %xmm8
	movzbl	11(%rsi), %r9d
	movzbl	(%rbx,%r8), %eax
	movzbl	5(%rsi), %r11d
	movq	%r15, 80(%rsp)
	movq	%r9, 64(%rsp)
	vmovd	%eax, %xmm4
	movzbl	12(%rsi), %r9d
	movq	96(%rsp), %rax
	movzbl	10(%rsi), %r15d
	movq	%r9, 56(%rsp)
	movzbl	13(%rsi), %r9d
	movzbl	(%rax,%r8), %eax
	vpinsrb	$1, (%r8,%r14), %xmm0, %xmm0
	movq	%r9, 48(%rsp)
	vpinsrb	$1, (%r8,%r12), %xmm8, %xmm8
	movzbl	14(%rsi), %r9d
	vpinsrb	$1, (%r8,%r11), %xmm4, %xmm4
	vmovd	%eax, %xmm7
	movzbl	15(%rsi), %esi
	movq	88(%rsp), %rax
	vpunpcklwd	%xmm8, %xmm0, %xmm0
	vpinsrb	$1, (%r8,%rax), %xmm7, %xmm7
	movq	80(%rsp), %rax
	movzbl	(%rax,%r8), %eax
	vpunpcklwd	%xmm7, %xmm4, %xmm4
	vpunpckldq	%xmm4, %xmm0, %xmm0
	vmovd	%eax, %xmm1
	movq	72(%rsp), %rax
	vpinsrb	$1, (%r8,%rax), %xmm1, %xmm1
	movzbl	(%r15,%r8), %eax
	vmovd	%eax, %xmm6
	movq	64(%rsp), %rax
	vpinsrb	$1, (%r8,%rax), %xmm6, %xmm6
	movq	56(%rsp), %rax
	movzbl	(%rax,%r8), %eax
	vpunpcklwd	%xmm6, %xmm1, %xmm1
	vmovd	%eax, %xmm2
	movq	48(%rsp), %rax
	vpinsrb	$1, (%r8,%rax), %xmm2, %xmm2
	movzbl	(%r9,%r8), %eax
	vmovd	%eax, %xmm5
	vpinsrb	$1, (%r8,%rsi), %xmm5, %xmm5
	vpunpcklwd	%xmm5, %xmm2, %xmm2
	vpunpckldq	%xmm2, %xmm1, %xmm1
	vmovdqu	(%rdi,%rcx), %xmm2
	movl	%r10d, %ecx
	vpunpcklqdq	%xmm1, %xmm0, %xmm0
	andl	$-16, %ecx
	vpmovsxbw	%xmm0, %xmm1
	vpmovsxbw	%xmm2, %xmm4
	addl	%ecx, %edx
	andl	$15, %r10d
	vpmullw	%xmm4, %xmm1, %xmm1
	vpsrldq	$8, %xmm0, %xmm0
	vpsrldq	$8, %xmm2, %xmm2
	vpmovsxbw	%xmm0, %xmm0
	vpmovsxbw	%xmm2, %xmm2
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
	je	.L145
.L151:
	movq	-88(%rsp), %rbx
	movslq	%edx, %rsi
	movl	-100(%rsp), %r11d
	movzbl	(%rbx,%rsi), %ecx
	movsbl	(%rdi,%rsi), %esi
	movsbl	(%r8,%rcx), %ecx
	imull	%esi, %ecx
	addl	%ecx, %eax
	leal	1(%rdx), %ecx
	cmpl	%r11d, %ecx
	jge	.L145
	movslq	%ecx, %rcx
	movzbl	(%rbx,%rcx), %esi
	movsbl	(%rdi,%rcx), %ecx
	movsbl	(%r8,%rsi), %esi
	imull	%esi, %ecx
	addl	%ecx, %eax
	leal	2(%rdx), %ecx
	cmpl	%ecx, %r11d
	jle	.L145
	movslq	%ecx, %rcx
	movzbl	(%rbx,%rcx), %esi
	movsbl	(%rdi,%rcx), %ecx
	movsbl	(%r8,%rsi), %esi
	imull	%esi, %ecx
	addl	%ecx, %eax
	leal	3(%rdx), %ecx
	cmpl	%r11d, %ecx
	jge	.L145
	movslq	%ecx, %rcx
	movzbl	(%rbx,%rcx), %esi
	movsbl	(%rdi,%rcx), %ecx
	movsbl	(%r8,%rsi), %esi
	imull	%esi, %ecx
	addl	%ecx, %eax
	leal	4(%rdx), %ecx
	cmpl	%ecx, %r11d
	jle	.L145
	movslq	%ecx, %rcx
	movzbl	(%rbx,%rcx), %esi
	movsbl	(%rdi,%rcx), %ecx
	movsbl	(%r8,%rsi), %esi
	imull	%esi, %ecx
	addl	%ecx, %eax
	leal	5(%rdx), %ecx
	cmpl	%ecx, %r11d
	jle	.L145
	movslq	%ecx, %rcx
	movzbl	(%rbx,%rcx), %esi
	movsbl	(%rdi,%rcx), %ecx
	movsbl	(%r8,%rsi), %esi
	imull	%esi, %ecx
	addl	%ecx, %eax
	leal	6(%rdx), %ecx
	cmpl	%ecx, %r11d
	jle	.L145
	movslq	%ecx, %rcx
	movzbl	(%rbx,%rcx), %esi
	movsbl	(%rdi,%rcx), %ecx
	movsbl	(%r8,%rsi), %esi
	imull	%esi, %ecx
	addl	%ecx, %eax
	leal	7(%rdx), %ecx
	cmpl	%ecx, %r11d
	jle	.L145
	movslq	%ecx, %rcx
	movzbl	(%rbx,%rcx), %esi
	movsbl	(%rdi,%rcx), %ecx
	movsbl	(%r8,%rsi), %esi
	imull	%esi, %ecx
	addl	%ecx, %eax
	leal	8(%rdx), %ecx
	cmpl	%ecx, %r11d
	jle	.L145
	movslq	%ecx, %rcx
	movzbl	(%rbx,%rcx), %esi
	movsbl	(%rdi,%rcx), %ecx
	movsbl	(%r8,%rsi), %esi
	imull	%esi, %ecx
	addl	%ecx, %eax
	leal	9(%rdx), %ecx
	cmpl	%ecx, %r11d
	jle	.L145
	movslq	%ecx, %rcx
	movzbl	(%rbx,%rcx), %esi
	movsbl	(%rdi,%rcx), %ecx
	movsbl	(%r8,%rsi), %esi
	imull	%esi, %ecx
	addl	%ecx, %eax
	leal	10(%rdx), %ecx
	cmpl	%ecx, %r11d
	jle	.L145
	movslq	%ecx, %rcx
	movzbl	(%rbx,%rcx), %esi
	movsbl	(%rdi,%rcx), %ecx
	movsbl	(%r8,%rsi), %esi
	imull	%esi, %ecx
	addl	%ecx, %eax
	leal	11(%rdx), %ecx
	cmpl	%ecx, %r11d
	jle	.L145
	movslq	%ecx, %rcx
	movzbl	(%rbx,%rcx), %esi
	movsbl	(%rdi,%rcx), %ecx
	movsbl	(%r8,%rsi), %esi
	imull	%esi, %ecx
	addl	%ecx, %eax
	leal	12(%rdx), %ecx
	cmpl	%ecx, %r11d
	jle	.L145
	movslq	%ecx, %rcx
	movzbl	(%rbx,%rcx), %esi
	movsbl	(%rdi,%rcx), %ecx
	movsbl	(%r8,%rsi), %esi
	imull	%esi, %ecx
	addl	%ecx, %eax
	leal	13(%rdx), %ecx
	cmpl	%ecx, %r11d
	jle	.L145
	movslq	%ecx, %rcx
	addl	$14, %edx
	movzbl	(%rbx,%rcx), %esi
	movsbl	(%rdi,%rcx), %ecx
	movsbl	(%r8,%rsi), %esi
	imull	%esi, %ecx
	addl	%ecx, %eax
	cmpl	%edx, %r11d
	jle	.L145
	movslq	%edx, %rdx
	movzbl	(%rbx,%rdx), %ecx
	movsbl	(%rdi,%rdx), %edx
	movsbl	(%r8,%rcx), %ecx
	imull	%ecx, %edx
	addl	%edx, %eax
.L145:
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	ret
	.p2align 4,,10
	.p2align 3
.L153:
	leaq	-40(%rbp), %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	ret
.L154:
	vpxor	%xmm3, %xmm3, %xmm3
	xorl	%ecx, %ecx
	xorl	%edx, %edx
	xorl	%eax, %eax
	jmp	.L147
.L161:
	vzeroupper
	jmp	.L145
	.size	table_s8, .-table_s8
