# a number is taken apart
	.text
	.globl	digits
	.type	digits, @function
digits:
	movl	$3435973837, %r8d
	.p2align 4,,10
	.p2align 3
.L201:
	movl	%esi, %eax
	movl	%esi, %edx
	decq	%rdi
	imulq	%r8, %rax
	shrq	$35, %rax
	leal	(%rax,%rax,4), %ecx
	addl	%ecx, %ecx
	subl	%ecx, %edx
	addl	$48, %edx
	movb	%dl, (%rdi)
	movl	%esi, %edx
	movl	%eax, %esi
	cmpl	$9, %edx
	ja	.L201
	ret
	.size	digits, .-digits
