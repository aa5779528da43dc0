.text
f:
.incbin "secret.txt"
ret
