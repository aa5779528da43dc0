internal import DiagnosisModel

/// RISC-V instructions on general registers, those that set the vector length included.
enum RISCVScalar {
  static let rows: [InstructionRow] = [
    InstructionRow(
      .control, "vsetvli vsetivli vsetvl nop c.nop fence* ecall ebreak"),
    InstructionRow(
      .address,
      """
      add* sub* neg* mul* mulw mulh* div* rem* sll* srl* sra* and* or* xor* not* lui auipc li la
      mv slt* seqz snez sltz sgtz sext.* zext.* sh1add* sh2add* sh3add* min* max* clz* ctz*
      cpop* rol* ror* rev8 orc.b bset* bclr* binv* bext* pack* czero.* c.add* c.sub* c.and* c.or
      c.xor c.mv c.li c.lui c.slli c.srli c.srai c.mul c.not c.zext.* c.sext.*
      """),
  ]
}
