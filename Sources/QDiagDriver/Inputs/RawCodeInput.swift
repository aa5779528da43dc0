internal import DiagnosisModel
internal import KernelAnalysis
internal import LLVMInterop
internal import Profiling

/// Bytes of machine code and nothing else, as just-in-time compilers dump them.
struct RawCodeInput: InputKind {
  let description = InputDescription(
    name: Input.Kind.rawCode.rawValue, title: "raw machine code", suffixes: [".bin"],
    summary: "bytes of code as just-in-time compilers dump them; --triple says for what",
    isRead: true, isFoundInFolders: false)

  func read(_ input: NamedBytes, for wish: TargetWish) throws(InputError) -> ReadKernel {
    guard let triple = wish.triple else {
      throw input.error(
        "raw machine code does not say what it is for: give --triple x86_64-linux-gnu or "
          + "aarch64-linux-gnu, and --cpu where the code should be judged for another than the least "
          + "that runs it")
    }
    guard let machine = Self.machine(of: triple) else {
      throw input.error("--triple \(triple): raw machine code is read for x86-64 and AArch64")
    }
    let code = UnsafeRawBufferPointer(input.bytes)
    let file = JITObject.elf(
      [JITObject.Piece(address: 0, code: Array(code))],
      symbols: [
        JITObject.Symbol(name: Self.name(of: input.path), address: 0, size: UInt64(code.count))
      ], machine: machine)
    do throws(MachineCodeError) {
      return ReadKernel(.machineCode(try ObjectCode(file)), kind: .rawCode)
    } catch {
      throw input.error(error.message)
    }
  }

  private static func machine(of triple: String) -> JITObject.Machine? {
    switch triple.prefix(while: { $0 != "-" }) {
    case "x86_64", "amd64": .x86
    case "aarch64", "arm64": .aarch64
    default: nil
    }
  }

  /// What the dumping compiler called it: `dnnl_dump_cpu_jit_avx512_core_amx_copy_kern.0`.
  private static func name(of path: String) -> String {
    let name = path.split(separator: "/").last ?? "code"
    let stem = name.hasSuffix(".bin") ? name.dropLast(4) : name
    return stem.isEmpty || stem == "-" ? "code" : String(stem)
  }
}
