# float
	.text
	.globl	saxpy
	.type	saxpy, @function
saxpy:
	movq	%rdi, %rcx
	testl	%edx, %edx
	jle	.L180
	leal	-1(%rdx), %eax
	cmpl	$6, %eax
	jbe	.L174
	movl	%edx, %edi
	vbroadcastss	%xmm0, %ymm2
	xorl	%eax, %eax
	shrl	$3, %edi
	salq	$5, %rdi
	.p2align 4,,10
	.p2align 3
.L170:
	vmovups	(%rsi,%rax), %ymm1
	vfmadd213ps	(%rcx,%rax), %ymm2, %ymm1
	vmovups	%ymm1, (%rcx,%rax)
	addq	$32, %rax
	cmpq	%rax, %rdi
	jne	.L170
	movl	%edx, %eax
	andl	$-8, %eax
	movl	%eax, %edi
	cmpl	%eax, %edx
	je	.L181
	vzeroupper
.L169:
	movl	%edx, %r8d
	subl	%edi, %r8d
	leal	-1(%r8), %r9d
	cmpl	$2, %r9d
	jbe	.L172
	leaq	(%rcx,%rdi,4), %r9
	vshufps	$0, %xmm0, %xmm0, %xmm1
	vmovups	(%r9), %xmm3
	vfmadd132ps	(%rsi,%rdi,4), %xmm3, %xmm1
	movl	%r8d, %edi
	andl	$-4, %edi
	addl	%edi, %eax
	andl	$3, %r8d
	vmovups	%xmm1, (%r9)
	je	.L180
.L172:
	movslq	%eax, %r9
	leaq	0(,%r9,4), %rdi
	vmovss	(%rsi,%r9,4), %xmm1
	leaq	(%rcx,%rdi), %r8
	vfmadd213ss	(%r8), %xmm0, %xmm1
	vmovss	%xmm1, (%r8)
	leal	1(%rax), %r8d
	cmpl	%r8d, %edx
	jle	.L180
	leaq	4(%rcx,%rdi), %r8
	vmovss	4(%rsi,%rdi), %xmm1
	addl	$2, %eax
	vfmadd213ss	(%r8), %xmm0, %xmm1
	vmovss	%xmm1, (%r8)
	cmpl	%eax, %edx
	jle	.L180
	leaq	8(%rcx,%rdi), %rax
	vmovss	(%rax), %xmm4
	vfmadd132ss	8(%rsi,%rdi), %xmm4, %xmm0
	vmovss	%xmm0, (%rax)
.L180:
	ret
	.p2align 4,,10
	.p2align 3
.L181:
	vzeroupper
	ret
.L174:
	xorl	%edi, %edi
	xorl	%eax, %eax
	jmp	.L169
	.size	saxpy, .-saxpy
