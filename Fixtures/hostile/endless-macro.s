# Each expansion asks for three more: the assembler works for hours.
        .text
endless:
        .macro triple
        triple
        triple
        triple
        .endm
        triple
        ret
