# the loop ends where the data says so: one product at a time
	.text
	.globl	until_zero
	.type	until_zero, @function
until_zero:
	movsbl	(%rdi), %eax
	xorl	%r8d, %r8d
	testb	%al, %al
	je	.L162
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L164:
	movsbl	(%rsi,%rdx), %ecx
	incq	%rdx
	imull	%ecx, %eax
	addl	%eax, %r8d
	movsbl	(%rdi,%rdx), %eax
	testb	%al, %al
	jne	.L164
.L162:
	movl	%r8d, %eax
	ret
	.size	until_zero, .-until_zero
