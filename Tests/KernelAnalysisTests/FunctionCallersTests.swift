import DiagnosisModel
import LLVMInterop
import Testing

@testable import KernelAnalysis

/// Which functions call which, or hand them on, in IR and in machine code.
@Suite struct FunctionCallersTests {
  @Test func whoIsHandedOnInIR() throws {
    let text = """
      define i32 @kernel(ptr %a) {
        %s = call i32 @launch(ptr @lambda.1, ptr %a)
        ret i32 %s
      }
      declare i32 @launch(ptr, ptr)
      define internal i32 @lambda.1(ptr %a) {
        %x = call i32 @llvm.abs.i32(i32 1, i1 false)
        %y = call i32 @lambda.1(ptr %a)
        ret i32 0
      }
      declare i32 @llvm.abs.i32(i32, i1)
      """
    let module = try Module(reading: text, in: Context())
    let callers = FunctionCallers(module)
    #expect(callers.callers(of: "lambda.1") == ["kernel"])
    #expect(callers.callers(of: "kernel") == [])
  }

  /// The launcher takes the address of a body that the file has no name for, calls one of another section,
  /// and one of another file.
  @Test func whoseAddressIsTakenInMachineCode() throws {
    let found = try callers(
      of: """
        kernel:
          leaq .Lbody(%rip), %rdi
          call launch@PLT
          call far
          ret
          .size kernel, .-kernel
          .p2align 4
        .Lbody:
          decl %eax
          jne .Lbody
          ret
          .section .text.far,"ax",@progbits
          .globl far
        far:
          leaq kernel(%rip), %rax
          jmp far
        """, triple: "x86_64-unknown-linux-gnu")
    #expect(found == [".text": ["kernel", "far"], "far": ["kernel"], "kernel": ["far"]])
  }

  @Test func arm() throws {
    let found = try callers(
      of: """
          .globl kernel
        kernel:
          adrp x0, body
          add x0, x0, :lo12:body
          bl launch
          b near
          .globl near
        near:
          ret
          .section .text.b,"ax",@progbits
          .globl body
        body:
          ret
        """, triple: "aarch64-unknown-linux-gnu")
    #expect(found == ["body": ["kernel"], "near": ["kernel"]])
  }

  private func callers(of assembly: String, triple: String) throws -> [String: [String]] {
    guard let object = Assembly.assemble(assembly, triple: triple) else {
      Issue.record("the assembler refused it")
      return [:]
    }
    let names = object.functions.map(\.name)
    let graph = FunctionCallers(object)
    return Dictionary(
      uniqueKeysWithValues: names.indices.compactMap { index in
        let callers = graph.callers(of: index)
        return callers.isEmpty ? nil : (names[index], callers.map { names[$0] })
      })
  }

  /// A body that is handed on by what another hands on: the nearest first, and round no circle twice.
  @Test func throughOthers() {
    let graph = FunctionCallers(direct: ["c": ["b"], "b": ["a", "c"], "a": ["b"]])
    #expect(graph.callers(of: "c") == ["b", "a"])
  }
}
