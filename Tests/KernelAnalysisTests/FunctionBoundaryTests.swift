import LLVMInterop
import Testing

/// Where functions begin in code without symbols.
struct FunctionBoundaryTests {
  private func functions(of assembly: String) -> [CodeRange] {
    Assembly.assemble(assembly, triple: "x86_64-unknown-linux-gnu")?.functions ?? []
  }

  private func starts(of assembly: String) -> [UInt64] {
    let functions = functions(of: assembly)
    #expect(functions.allSatisfy { $0.isSection })
    return functions.map { $0.address }
  }

  @Test func callsAndPaddingTell() {
    let found = starts(
      of: """
          call .Lcalled
          ret
          .p2align 4
        .Luncalled:
          incl %eax
          jne .Luncalled
          ret
          .p2align 4
        .Lcalled:
          decl %eax
          ret

        """)
    #expect(found == [0, 16, 32])
  }

  @Test func paddedLoopsStayWhole() {
    let found = starts(
      of: """
          testl %eax, %eax
          jmp .Ltest
          .p2align 4
        .Lbody:
          incl %ecx
        .Ltest:
          decl %eax
          jne .Lbody
          jmp .Lend
          .p2align 4
        .Lcold:
          incl %edx
          ret
          .p2align 4
        .Lend:
          je .Lcold
          ret

        """)
    #expect(found == [0])
  }

  @Test func tailCallsDoNotJoin() {
    let found = starts(
      of: """
          incl %eax
          jmp .Lother
          .p2align 4
        .Lbetween:
          incl %edx
          ret
          .p2align 4
        .Lother:
          decl %eax
          ret

        """)
    #expect(found == [0, 16, 32])
  }

  @Test func symbolsWin() {
    let found = functions(of: "f:\n incl %eax\n ret\n .p2align 4\n incl %edx\n ret\n")
    #expect(found.map { $0.name } == ["f"])
  }
}
