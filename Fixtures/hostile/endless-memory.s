# The repetition is written out in memory before it is assembled.
        .text
large:
        .rept 4000000000
        addl $1, %eax
        .endr
        ret
