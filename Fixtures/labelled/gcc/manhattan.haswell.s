# differences without a product
	.text
	.globl	manhattan
	.type	manhattan, @function
manhattan:
	testl	%edx, %edx
	jle	.L267
	leal	-1(%rdx), %eax
	movq	%rsi, %rcx
	cmpl	$30, %eax
	jbe	.L268
	movl	%edx, %esi
	xorl	%eax, %eax
	vpxor	%xmm7, %xmm7, %xmm7
	shrl	$5, %esi
	salq	$5, %rsi
	.p2align 4,,10
	.p2align 3
.L231:
	vmovdqu	(%rdi,%rax), %ymm0
	vmovdqu	(%rcx,%rax), %ymm11
	addq	$32, %rax
	vpmovsxbw	%xmm11, %ymm8
	vextracti128	$0x1, %ymm11, %xmm6
	vpminsb	%ymm11, %ymm0, %ymm11
	vpmovsxbw	%xmm0, %ymm3
	vextracti128	$0x1, %ymm0, %xmm1
	vpmovsxwd	%xmm8, %ymm10
	vpcmpeqb	%ymm11, %ymm0, %ymm0
	vpmovsxbw	%xmm1, %ymm1
	vpmovsxwd	%xmm3, %ymm4
	vpmovsxwd	%xmm1, %ymm2
	vextracti128	$0x1, %ymm1, %xmm1
	vextracti128	$0x1, %ymm3, %xmm3
	vpmovsxwd	%xmm1, %ymm5
	vextracti128	$0x1, %ymm8, %xmm8
	vpmovsxbw	%xmm6, %ymm6
	vpmovsxbw	%xmm0, %ymm1
	vpmovsxwd	%xmm8, %ymm8
	vpmovsxwd	%xmm3, %ymm3
	vpmovsxwd	%xmm1, %ymm11
	vextracti128	$0x1, %ymm0, %xmm0
	vextracti128	$0x1, %ymm1, %xmm1
	vpmovsxwd	%xmm6, %ymm9
	vpmovsxbw	%xmm0, %ymm0
	vpsubd	%ymm4, %ymm10, %ymm12
	vpmovsxwd	%xmm1, %ymm1
	vpsubd	%ymm10, %ymm4, %ymm4
	vpsubd	%ymm3, %ymm8, %ymm10
	vpsubd	%ymm8, %ymm3, %ymm3
	vextracti128	$0x1, %ymm6, %xmm6
	vpblendvb	%ymm11, %ymm12, %ymm4, %ymm4
	vpblendvb	%ymm1, %ymm10, %ymm3, %ymm8
	vpmovsxwd	%xmm0, %ymm1
	vpsubd	%ymm2, %ymm9, %ymm3
	vpsubd	%ymm9, %ymm2, %ymm2
	vpmovsxwd	%xmm6, %ymm6
	vpblendvb	%ymm1, %ymm3, %ymm2, %ymm2
	vextracti128	$0x1, %ymm0, %xmm3
	vpsubd	%ymm6, %ymm5, %ymm1
	vpsubd	%ymm5, %ymm6, %ymm0
	vpmovsxwd	%xmm3, %ymm3
	vpblendvb	%ymm3, %ymm0, %ymm1, %ymm1
	vpaddd	%ymm4, %ymm7, %ymm0
	vpaddd	%ymm8, %ymm0, %ymm0
	vpaddd	%ymm2, %ymm0, %ymm0
	vpaddd	%ymm1, %ymm0, %ymm7
	cmpq	%rax, %rsi
	jne	.L231
	vmovdqa	%xmm7, %xmm0
	vextracti128	$0x1, %ymm7, %xmm7
	movl	%edx, %esi
	vpaddd	%xmm7, %xmm0, %xmm0
	andl	$-32, %esi
	vpsrldq	$8, %xmm0, %xmm1
	movl	%esi, %r8d
	vpaddd	%xmm1, %xmm0, %xmm1
	vpsrldq	$4, %xmm1, %xmm2
	vpaddd	%xmm2, %xmm1, %xmm1
	vmovd	%xmm1, %eax
	cmpl	%esi, %edx
	je	.L277
	vzeroupper
.L230:
	movl	%edx, %r9d
	subl	%r8d, %r9d
	leal	-1(%r9), %r10d
	cmpl	$14, %r10d
	jbe	.L234
	movl	%r8d, %eax
	movl	%r9d, %r8d
	vmovdqu	(%rdi,%rax), %xmm1
	vmovdqu	(%rcx,%rax), %xmm8
	andl	$-16, %r8d
	addl	%r8d, %esi
	andl	$15, %r9d
	vpmovsxbw	%xmm8, %xmm4
	vpsrldq	$8, %xmm8, %xmm6
	vpminsb	%xmm8, %xmm1, %xmm8
	vpmovsxbw	%xmm1, %xmm3
	vpsrldq	$8, %xmm1, %xmm5
	vpmovsxwd	%xmm4, %xmm10
	vpcmpeqb	%xmm8, %xmm1, %xmm1
	vpmovsxwd	%xmm3, %xmm7
	vpmovsxbw	%xmm6, %xmm6
	vpsrldq	$8, %xmm3, %xmm3
	vpsrldq	$8, %xmm4, %xmm4
	vpmovsxbw	%xmm5, %xmm5
	vpmovsxwd	%xmm4, %xmm4
	vpmovsxwd	%xmm3, %xmm3
	vpmovsxwd	%xmm5, %xmm2
	vpmovsxbw	%xmm1, %xmm8
	vpsrldq	$8, %xmm1, %xmm1
	vpmovsxwd	%xmm6, %xmm9
	vpmovsxwd	%xmm8, %xmm12
	vpsrldq	$8, %xmm8, %xmm8
	vpmovsxbw	%xmm1, %xmm1
	vpsubd	%xmm7, %xmm10, %xmm11
	vpmovsxwd	%xmm8, %xmm8
	vpsubd	%xmm10, %xmm7, %xmm7
	vpsubd	%xmm3, %xmm4, %xmm10
	vpsubd	%xmm4, %xmm3, %xmm3
	vpsrldq	$8, %xmm5, %xmm5
	vpsubd	%xmm2, %xmm9, %xmm4
	vpblendvb	%xmm8, %xmm10, %xmm3, %xmm3
	vpblendvb	%xmm12, %xmm11, %xmm7, %xmm7
	vpmovsxwd	%xmm1, %xmm8
	vpsrldq	$8, %xmm6, %xmm6
	vpsubd	%xmm9, %xmm2, %xmm2
	vpblendvb	%xmm8, %xmm4, %xmm2, %xmm2
	vpmovsxwd	%xmm5, %xmm5
	vpmovsxwd	%xmm6, %xmm6
	vpsrldq	$8, %xmm1, %xmm4
	vpaddd	%xmm7, %xmm0, %xmm0
	vpsubd	%xmm5, %xmm6, %xmm8
	vpmovsxwd	%xmm4, %xmm4
	vpsubd	%xmm6, %xmm5, %xmm1
	vpaddd	%xmm3, %xmm0, %xmm0
	vpblendvb	%xmm4, %xmm8, %xmm1, %xmm1
	vpaddd	%xmm2, %xmm0, %xmm0
	vpaddd	%xmm1, %xmm0, %xmm0
	vpsrldq	$8, %xmm0, %xmm1
	vpaddd	%xmm1, %xmm0, %xmm0
	vpsrldq	$4, %xmm0, %xmm1
	vpaddd	%xmm1, %xmm0, %xmm0
	vmovd	%xmm0, %eax
	je	.L275
.L234:
	pushq	%rbp
	movslq	%esi, %r8
	movq	%rsp, %rbp
	pushq	%rbx
	movsbl	(%rdi,%r8), %r11d
	movsbl	(%rcx,%r8), %r8d
	movl	%r11d, %ebx
	movl	%r8d, %r9d
	subl	%r8d, %ebx
	subl	%r11d, %r8d
	cmpb	%r9b, %r11b
	cmovg	%ebx, %r8d
	addl	%r8d, %eax
	leal	1(%rsi), %r8d
	cmpl	%r8d, %edx
	jle	.L228
	movslq	%r8d, %r8
	movsbl	(%rdi,%r8), %r11d
	movsbl	(%rcx,%r8), %r8d
	movl	%r11d, %ebx
	movl	%r8d, %r9d
	subl	%r8d, %ebx
	subl	%r11d, %r8d
	cmpb	%r9b, %r11b
	cmovg	%ebx, %r8d
	addl	%r8d, %eax
	leal	2(%rsi), %r8d
	cmpl	%r8d, %edx
	jle	.L228
	movslq	%r8d, %r8
	movsbl	(%rdi,%r8), %r11d
	movsbl	(%rcx,%r8), %r8d
	movl	%r11d, %ebx
	movl	%r8d, %r9d
	subl	%r8d, %ebx
	subl	%r11d, %r8d
	cmpb	%r9b, %r11b
	cmovg	%ebx, %r8d
	addl	%r8d, %eax
	leal	3(%rsi), %r8d
	cmpl	%r8d, %edx
	jle	.L228
	movslq	%r8d, %r8
	movsbl	(%rdi,%r8), %r11d
	movsbl	(%rcx,%r8), %r8d
	movl	%r11d, %ebx
	movl	%r8d, %r9d
	subl	%r8d, %ebx
	subl	%r11d, %r8d
	cmpb	%r9b, %r11b
	cmovg	%ebx, %r8d
	addl	%r8d, %eax
	leal	4(%rsi), %r8d
	cmpl	%edx, %r8d
	jge	.L228
	movslq	%r8d, %r8
	movsbl	(%rdi,%r8), %r11d
	movsbl	(%rcx,%r8), %r8d
	movl	%r11d, %ebx
	movl	%r8d, %r10d
	subl	%r8d, %ebx
	subl	%r11d, %r8d
	cmpb	%r11b, %r10b
	cmovl	%ebx, %r8d
	addl	%r8d, %eax
	leal	5(%rsi), %r8d
	cmpl	%r8d, %edx
	jle	.L228
	movslq	%r8d, %r8
	movsbl	(%rdi,%r8), %r11d
	movsbl	(%rcx,%r8), %r8d
	movl	%r11d, %ebx
	movl	%r8d, %r9d
	subl	%r8d, %ebx
	subl	%r11d, %r8d
	cmpb	%r9b, %r11b
	cmovg	%ebx, %r8d
	addl	%r8d, %eax
	leal	6(%rsi), %r8d
	cmpl	%r8d, %edx
	jle	.L228
	movslq	%r8d, %r8
	movsbl	(%rdi,%r8), %r11d
	movsbl	(%rcx,%r8), %r8d
	movl	%r11d, %ebx
	movl	%r8d, %r9d
	subl	%r8d, %ebx
	subl	%r11d, %r8d
	cmpb	%r9b, %r11b
	cmovg	%ebx, %r8d
	addl	%r8d, %eax
	leal	7(%rsi), %r8d
	cmpl	%r8d, %edx
	jle	.L228
	movslq	%r8d, %r8
	movsbl	(%rdi,%r8), %r11d
	movsbl	(%rcx,%r8), %r8d
	movl	%r11d, %ebx
	movl	%r8d, %r9d
	subl	%r8d, %ebx
	subl	%r11d, %r8d
	cmpb	%r9b, %r11b
	cmovg	%ebx, %r8d
	addl	%r8d, %eax
	leal	8(%rsi), %r8d
	cmpl	%r8d, %edx
	jle	.L228
	movslq	%r8d, %r8
	movsbl	(%rdi,%r8), %r11d
	movsbl	(%rcx,%r8), %r8d
	movl	%r11d, %ebx
	movl	%r8d, %r9d
	subl	%r8d, %ebx
	subl	%r11d, %r8d
	cmpb	%r9b, %r11b
	cmovg	%ebx, %r8d
	addl	%r8d, %eax
	leal	9(%rsi), %r8d
	cmpl	%r8d, %edx
	jle	.L228
	movslq	%r8d, %r8
	movsbl	(%rdi,%r8), %r11d
	movsbl	(%rcx,%r8), %r8d
	movl	%r11d, %ebx
	movl	%r8d, %r9d
	subl	%r8d, %ebx
	subl	%r11d, %r8d
	cmpb	%r9b, %r11b
	cmovg	%ebx, %r8d
	addl	%r8d, %eax
	leal	10(%rsi), %r8d
	cmpl	%r8d, %edx
	jle	.L228
	movslq	%r8d, %r8
	movsbl	(%rdi,%r8), %r11d
	movsbl	(%rcx,%r8), %r8d
	movl	%r11d, %ebx
	movl	%r8d, %r9d
	subl	%r8d, %ebx
	subl	%r11d, %r8d
	cmpb	%r9b, %r11b
	cmovg	%ebx, %r8d
	addl	%r8d, %eax
	leal	11(%rsi), %r8d
	cmpl	%r8d, %edx
	jle	.L228
	movslq	%r8d, %r8
	movsbl	(%rdi,%r8), %r11d
	movsbl	(%rcx,%r8), %r8d
	movl	%r11d, %ebx
	movl	%r8d, %r9d
	subl	%r8d, %ebx
	subl	%r11d, %r8d
	cmpb	%r9b, %r11b
	cmovg	%ebx, %r8d
	addl	%r8d, %eax
	leal	12(%rsi), %r8d
	cmpl	%r8d, %edx
	jle	.L228
	movslq	%r8d, %r8
	movsbl	(%rdi,%r8), %r11d
	movsbl	(%rcx,%r8), %r8d
	movl	%r11d, %ebx
	movl	%r8d, %r9d
	subl	%r8d, %ebx
	subl	%r11d, %r8d
	cmpb	%r9b, %r11b
	cmovg	%ebx, %r8d
	addl	%r8d, %eax
	leal	13(%rsi), %r8d
	cmpl	%r8d, %edx
	jle	.L228
	movslq	%r8d, %r8
	movsbl	(%rdi,%r8), %r11d
	movsbl	(%rcx,%r8), %r8d
	movl	%r11d, %ebx
	movl	%r8d, %r9d
	subl	%r8d, %ebx
	subl	%r11d, %r8d
	cmpb	%r9b, %r11b
	cmovg	%ebx, %r8d
	addl	$14, %esi
	addl	%r8d, %eax
	cmpl	%esi, %edx
	jle	.L228
	movslq	%esi, %rsi
	movsbl	(%rdi,%rsi), %edx
	movsbl	(%rcx,%rsi), %esi
	movl	%edx, %edi
	movl	%esi, %r8d
	subl	%edx, %r8d
	subl	%esi, %edx
	cmpb	%sil, %dil
	cmovle	%r8d, %edx
	addl	%edx, %eax
.L228:
	movq	-8(%rbp), %rbx
	leave
	ret
	.p2align 4,,10
	.p2align 3
.L275:
	ret
	.p2align 4,,10
	.p2align 3
.L267:
	xorl	%eax, %eax
	ret
.L268:
	vpxor	%xmm0, %xmm0, %xmm0
	xorl	%r8d, %r8d
	xorl	%esi, %esi
	xorl	%eax, %eax
	jmp	.L230
.L277:
	vzeroupper
	ret
	.size	manhattan, .-manhattan
