.text
.include "secret.txt"
