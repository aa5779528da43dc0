internal import DiagnosisModel
internal import LLVMInterop

/// LLVM IR as bitcode.
struct BitcodeInput: InputKind {
  let description = InputDescription(
    name: Input.Kind.bitcode.rawValue, title: "bitcode", suffixes: [".bc"],
    summary: "bitcode of LLVM 22 and older", isRead: true)

  func hasMagic(_ input: NamedBytes) -> Bool { Module.isBitcode(input.bytes) }

  func read(_ input: NamedBytes, for wish: TargetWish) throws(InputError) -> ReadKernel {
    try .module(input, kind: .bitcode)
  }
}
