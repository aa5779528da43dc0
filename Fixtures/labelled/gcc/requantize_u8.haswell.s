# a division for every sum
	.text
	.globl	requantize_u8
	.type	requantize_u8, @function
requantize_u8:
	movq	%rdi, %r9
	testl	%edx, %edx
	jle	.L107
	movslq	%edx, %r8
	xorl	%edi, %edi
	.p2align 4,,10
	.p2align 3
.L105:
	movl	(%rsi,%rdi,4), %eax
	xorl	%edx, %edx
	vmovdqa	.LC10(%rip), %xmm1
	divl	%ecx
	vmovd	%eax, %xmm0
	vpminud	%xmm1, %xmm0, %xmm0
	vmovd	%xmm0, %eax
	movb	%al, (%r9,%rdi)
	incq	%rdi
	cmpq	%r8, %rdi
	jne	.L105
.L107:
	ret
	.size	requantize_u8, .-requantize_u8
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.LC10:
	.long	255
	.long	0
	.long	0
	.long	0
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
