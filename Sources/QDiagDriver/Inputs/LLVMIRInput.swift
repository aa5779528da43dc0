internal import DiagnosisModel
internal import KernelAnalysis
internal import LLVMInterop

/// LLVM IR as text.
struct LLVMIRInput: InputKind {
  let description = InputDescription(
    name: Input.Kind.llvmIR.rawValue, title: "LLVM IR", suffixes: [".ll"],
    summary: "text IR of LLVM 22 and older, typed pointers included", isRead: true)

  func resembles(_ text: TextHead) -> Bool {
    text.hasLine(beginning: [
      "; ModuleID", "source_filename", "target triple", "target datalayout", "define ", "declare ",
      "attributes #", "; Function Attrs", "!llvm.",
    ])
  }

  func read(_ input: NamedBytes, for wish: TargetWish) throws(InputError) -> ReadKernel {
    try .module(input, kind: .llvmIR)
  }
}

extension ReadKernel {
  /// A module of either form.
  static func module(_ input: NamedBytes, kind: Input.Kind) throws(InputError) -> ReadKernel {
    let read = { () throws(ModuleReadError) in
      let module = try Module.read(input.bytes, named: input.path, in: Context())
      // A process reads a module and ends.
      module.keepUntilExit()
      return module
    }
    let module: Module
    do throws(ModuleReadError) {
      module = try read()
    } catch {
      throw input.error(UnreadableModule(error: error, bytes: input.bytes).message)
    }
    return ReadKernel(.module(module, again: { try? read() }), kind: kind) {
      ProducerNote(module: module, bytes: input.bytes).diagnostics
    }
  }
}
