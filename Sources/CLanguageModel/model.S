// The language model, laid into the program as it is. The compiler does not see when model.bin changes: change the number
// below with it (see Sources/Language/README.md).
// model 5
  .section .rodata
  .balign 64
  .globl study_language_model_begin
study_language_model_begin:
  .incbin "model.bin"
  .globl study_language_model_end
study_language_model_end:
  .byte 0
  .section .note.GNU-stack,"",@progbits
