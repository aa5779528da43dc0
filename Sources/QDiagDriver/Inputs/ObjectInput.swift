internal import DiagnosisModel
internal import KernelAnalysis
internal import LLVMInterop

/// Machine code: an object file, a shared library or an executable.
struct ObjectInput: InputKind {
  let description = InputDescription(
    name: Input.Kind.object.rawValue, title: "an object file", suffixes: [".o", ".so", ".obj"],
    summary: "ELF, Mach-O or COFF, relocatable or linked", isRead: true)

  func hasMagic(_ input: NamedBytes) -> Bool {
    switch FileForm(input.bytes) {
    case .object, .universal: true
    case .unknown, .bitcode, .archive: false
    }
  }

  func read(_ input: NamedBytes, for wish: TargetWish) throws(InputError) -> ReadKernel {
    if case .universal = FileForm(input.bytes) {
      throw input.error(
        "this is code for several architectures in one file: take one out with "
          + "'llvm-lipo -thin x86_64 -output FILE', then analyze that")
    }
    let object: ObjectCode
    do throws(MachineCodeError) {
      object = try ObjectCode(UnsafeRawBufferPointer(input.bytes))
    } catch {
      throw input.error(error.message)
    }
    if let triple = wish.triple, !Self.agree(triple, object.triple) {
      throw input.error("--triple \(triple): the code is for \(object.triple)")
    }
    return ReadKernel(.machineCode(object), kind: .object)
  }

  /// Whether two triples name the same backend.
  private static func agree(_ wished: String, _ own: String) -> Bool {
    // A triple that LLVM does not have is an error of its own.
    guard let wished = try? TargetArchitecture(triple: wished),
      let own = try? TargetArchitecture(triple: own)
    else { return true }
    return wished == own
  }
}
