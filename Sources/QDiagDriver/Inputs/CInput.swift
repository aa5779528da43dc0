internal import DiagnosisModel
internal import KernelAnalysis
internal import LLVMInterop

/// C or C++, compiled by `qdiag-clang`.
struct CInput: InputKind {
  let description = InputDescription(
    name: Input.Kind.source.rawValue, title: "C or C++",
    suffixes: [".c", ".cpp", ".cc", ".cxx", ".C"],
    summary: "compiled as compile_commands.json or '-- ARGUMENTS' say", isRead: true,
    isSource: true)

  func resembles(_ text: TextHead) -> Bool {
    text.hasLine(beginning: [
      "#include", "#define", "#pragma", "static ", "extern ", "typedef ", "void ", "int ",
      "template <", "template<", "namespace ",
    ])
  }

  func read(_ input: NamedBytes, for wish: TargetWish) throws(InputError) -> ReadKernel {
    if input.path == "-" {
      throw input.error(
        "C on standard input cannot be compiled where it is not: name the file, or pipe the IR of "
          + "'clang -O3 -march=native -S -emit-llvm -o -'")
    }
    let compiled = try SourceCompilation(input, for: wish)
    let bitcode = compiled.bitcode
    let module = NamedBytes(
      path: input.path,
      bytes: UnsafeBufferPointer(start: bitcode.baseAddress, count: bitcode.count - 1))
    var kernel = try ReadKernel.module(module, kind: .source)
    kernel.sourceWords = compiled.words
    return kernel
  }
}
