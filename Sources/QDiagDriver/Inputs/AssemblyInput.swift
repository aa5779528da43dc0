internal import DiagnosisModel
internal import KernelAnalysis
internal import LLVMInterop

/// Machine code as text, in GNU syntax.
struct AssemblyInput: InputKind {
  let description = InputDescription(
    name: Input.Kind.assembly.rawValue, title: "assembly", suffixes: [".s", ".S"],
    summary: "assembly in GNU syntax: what a compiler's -S writes", isRead: true)

  func resembles(_ text: TextHead) -> Bool {
    text.hasLine(beginning: [
      ".text", ".file", ".globl", ".global", ".section", ".p2align", ".type", ".cfi_", ".arch",
      ".intel_syntax", ".att_syntax", ".syntax", ".build_version", ".attribute", ".balign",
    ])
  }

  func read(_ input: NamedBytes, for wish: TargetWish) throws(InputError) -> ReadKernel {
    let triple = wish.triple ?? AssemblyDialect(input.bytes).triple
    do throws(Assembly.Complaint) {
      let object = try Assembly.assemble(
        input.bytes, triple: triple, cpu: "", features: wish.features ?? "")
      return ReadKernel(.machineCode(object), kind: .assembly)
    } catch {
      let message = error.message.lowercasedFirst
      guard error.line > 0 else { throw input.error("\(message); assembled for \(triple)") }
      throw input.error(
        "\(error.line):\(error.column): \(message); assembled for \(triple): "
          + "give --triple if it is for another target")
    }
  }
}

/// Which architecture an assembly text is for, by the look of its registers.
struct AssemblyDialect {
  let triple: String

  init(_ bytes: UnsafeBufferPointer<CChar>) {
    let x86 = ["%rsp", "%rdi", "%rax", "%xmm", "%ymm", "%zmm", ".intel_syntax", "xmmword ptr"]
    let arm = ["x29", ", [x", ".4s", ".16b", "\tstp\t", ".arch\tarmv8", ".arch armv8"]
    if x86.contains(where: bytes.containsText) {
      triple = "x86_64-unknown-linux-gnu"
    } else if arm.contains(where: bytes.containsText) {
      triple = "aarch64-unknown-linux-gnu"
    } else {
      triple = CodeGenTarget.hostTriple
    }
  }
}
