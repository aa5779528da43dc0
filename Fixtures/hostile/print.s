.text
.print "printed"
.PRINT "printed"
f:
.loop:
pmaddwd %xmm0, %xmm1
jmp .loop
