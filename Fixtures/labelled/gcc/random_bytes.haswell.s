# 64-bit products that are no scaling of sums
	.text
	.globl	random_bytes
	.type	random_bytes, @function
random_bytes:
	testl	%esi, %esi
	jle	.L212
	movabsq	$6364136223846793005, %r8
	movslq	%esi, %rsi
	leaq	(%rdi,%rsi), %rcx
	movabsq	$1442695040888963407, %rsi
	.p2align 4,,10
	.p2align 3
.L210:
	imulq	%r8, %rdx
	incq	%rdi
	addq	%rsi, %rdx
	movq	%rdx, %rax
	shrq	$56, %rax
	movb	%al, -1(%rdi)
	cmpq	%rdi, %rcx
	jne	.L210
.L212:
	ret
	.size	random_bytes, .-random_bytes
