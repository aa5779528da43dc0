internal import DiagnosisModel
internal import KernelAnalysis
internal import LLVMInterop

/// The report on machine code: assembly, an object file, a shared library or an executable.
enum MachineFileAnalysis {
  /// Which kind of machine code the bytes are; nil for anything else.
  static func kind(of bytes: UnsafeBufferPointer<CChar>, path: String) -> Input.Kind? {
    let magic = UnsafeRawBufferPointer(bytes).prefix(4)
    if magic.elementsEqual([0x7F, 0x45, 0x4C, 0x46]) { return .object }
    // Mach-O, 64 bit, little endian.
    if magic.elementsEqual([0xCF, 0xFA, 0xED, 0xFE]) { return .object }
    if path.hasSuffix(".s") || path.hasSuffix(".S") { return .assembly }
    if path.hasSuffix(".o") || path.hasSuffix(".so") || path.hasSuffix(".obj") { return .object }
    return nil
  }

  static func report(
    on bytes: UnsafeBufferPointer<CChar>, kind: Input.Kind, path: String,
    options: AnalysisOptions
  ) throws(InputError) -> Report {
    do throws(MachineCodeError) {
      let object = try open(bytes, kind: kind, options: options)
      let (cpu, source) = try cpu(for: object.triple, options: options)
      let glob = options.function.map(Glob.init)
      let analysis = try ObjectCodeAnalysis(
        object, cpu: cpu, machine: try machineFile(options, cpu)
      ) { glob?.matches($0) ?? true }
      return Report(
        tool: ToolIdentity.tool,
        input: Input(path: path, kind: kind, sha256: sha256(bytes)),
        target: Target(triple: object.triple, cpu: cpu, features: [], source: source),
        loops: analysis.loops, findings: [], diagnostics: analysis.diagnostics)
    } catch {
      throw InputError(path: path, message: error.message)
    }
  }

  private static func machineFile(
    _ options: AnalysisOptions, _ cpu: String
  ) throws(MachineCodeError) -> MachineFile? {
    guard let path = options.machineFile else { return nil }
    do throws(MachineFileError) {
      return try MachineFileReader.read(path, modelling: cpu)
    } catch {
      throw MachineCodeError(message: error.message)
    }
  }

  private static func open(
    _ bytes: UnsafeBufferPointer<CChar>, kind: Input.Kind, options: AnalysisOptions
  ) throws(MachineCodeError) -> ObjectCode {
    guard kind == .assembly else { return try ObjectCode(UnsafeRawBufferPointer(bytes)) }
    let triple = options.triple ?? AssemblyDialect(bytes).triple
    do throws(Assembly.Complaint) {
      return try Assembly.assemble(
        bytes, triple: triple, cpu: "", features: options.features ?? "")
    } catch {
      let place = error.line > 0 ? "\(error.line):\(error.column): " : ""
      throw MachineCodeError(
        message: "\(place)\(error.message.lowercasedFirst); assembled for \(triple): "
          + "give --triple if it is for another target")
    }
  }

  /// The CPU whose model is used: the options', else this machine's where it can run the code.
  private static func cpu(
    for triple: String, options: AnalysisOptions
  ) throws(MachineCodeError) -> (String, Target.Source) {
    let chosen = options.simulateOn ?? options.cpu
    let isOurs =
      triple.prefix { $0 != "-" } == CodeGenTarget.hostTriple.prefix { $0 != "-" }
    do throws(TargetError) {
      let architecture = try TargetArchitecture(triple: triple)
      guard let chosen else {
        return isOurs ? (CodeGenTarget.hostCPU, .host) : (architecture.genericCPU, .inferred)
      }
      let name = chosen == "host" ? CodeGenTarget.hostCPU : chosen
      try architecture.check(cpu: name)
      return (name, .option)
    } catch {
      throw MachineCodeError(message: error.description)
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
