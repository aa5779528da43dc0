# Loops that qdiag measure refuses, or whose child is ended.
	.intel_syntax noprefix
	.text
	.macro function name
	.globl	\name
	.type	\name, @function
\name:
	.p2align 4
	.endm
	.macro done name
	dec	rdi
	jne	\name
	ret
	.size	\name, .-\name
	.endm

	function writes_a_file
	mov	eax, 2
	syscall
	done writes_a_file
	function old_interface
	int	0x80
	done old_interface
	function halts
	hlt
	done halts
	function calls
	call	chain_elsewhere
	done calls
	function jumps_out
	jmp	rax
	done jumps_out
	function reads_the_thread
	mov	rcx, qword ptr fs:[0]
	done reads_the_thread
	function divides_by_zero
	xor	ecx, ecx
	xor	edx, edx
	div	rcx
	done divides_by_zero
	function writes_the_code
	mov	eax, 0x20000000
	mov	qword ptr [rax], rcx
	done writes_the_code
	function takes_all_memory
	add	qword ptr [rsi], 4096
	mov	rcx, qword ptr [rsi]
	and	ecx, 0x7fffff8
	mov	qword ptr [rcx + 0x50000000], rax
	done takes_all_memory
	function moves_a_base
	wrfsbase rax
	done moves_a_base
