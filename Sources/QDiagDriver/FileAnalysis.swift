public import DiagnosisModel
internal import DiagnosisRules
internal import KernelAnalysis
internal import LLVMInterop

/// The analysis of one input, in this process.
public enum FileAnalysis {
  /// The report on `path` (`-` is standard input), for a process that does nothing else meanwhile:
  /// input on which LLVM aborts ends the process with status 2 and one line on standard error.
  ///
  /// - Throws: `InputError`, whose message says what failed, where, and what to do.
  public static func guardedReport(
    on path: String, options: AnalysisOptions
  ) throws(InputError) -> Report {
    try CrashGuard.run(subject: path == "-" ? "<stdin>" : path) { () throws(InputError) -> Report in
      try report(on: path, options: options)
    }
  }

  /// The report on `path`. Input on which LLVM aborts takes the process with it.
  public static func report(
    on path: String, options: AnalysisOptions
  ) throws(InputError) -> Report {
    let buffer: InputBuffer
    do throws(InputReadError) {
      buffer = try InputBuffer(path: path)
    } catch {
      throw InputError(path: path, message: error.reason.lowercasedFirst)
    }
    return try buffer.withBytes { bytes throws(InputError) in
      try report(on: bytes, path: path, options: options)
    }
  }

  private static func report(
    on bytes: UnsafeBufferPointer<CChar>, path: String, options: AnalysisOptions
  ) throws(InputError) -> Report {
    if bytes.isEmpty {
      throw InputError(path: path, message: "the file is empty; expected LLVM IR (.ll or .bc)")
    }
    if let kind = MachineFileAnalysis.kind(of: bytes, path: path) {
      return try MachineFileAnalysis.report(on: bytes, kind: kind, path: path, options: options)
    }
    nonisolated(unsafe) let shared = bytes
    let digest = Background { sha256(shared) }
    let module: Module
    do throws(ModuleReadError) {
      module = try Module.read(bytes, named: path, in: Context())
    } catch {
      // The other thread must be done with the bytes before they go.
      _ = digest.value
      throw InputError(path: path, message: UnreadableModule(error: error, bytes: bytes).message)
    }
    let glob = options.function.map(Glob.init)
    let (profile, index) = KernelProfiler.profile(
      module, path: path, indexing: options.machine
    ) {
      glob?.matches($0) ?? true
    }
    let target = try TargetChoice(
      module: module, profile: profile, options: options, path: path
    ).target
    var loops = profile.loops
    var diagnostics = profile.diagnostics(options: options)
    if options.machine, !loops.isEmpty {
      // Asked before code is generated, which spends the module.
      let note = ProducerNote(module: module, bytes: bytes).diagnostics
      let machine = try MachineAnalysis(
        module, profile: profile, index: index, target: target,
        options: MachineOptions(options, target: target, path: path))
      for (region, machineProfile) in machine.profiles { loops[region].machine = machineProfile }
      diagnostics += machine.diagnostics + note
    }
    loops = loops.rankedByWork()
    module.keepUntilExit()
    return Report(
      tool: ToolIdentity.tool,
      input: Input(
        path: path, kind: Module.isBitcode(bytes) ? .bitcode : .llvmIR, sha256: digest.value),
      target: target, loops: loops,
      findings: RuleRegistry.findings(in: loops, target: target), diagnostics: diagnostics)
  }
}

extension ModuleProfile {
  /// What a reader should know that is not in the loops.
  func diagnostics(options: AnalysisOptions) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    if !definesFunctions {
      diagnostics.append(
        Diagnostic(severity: .warning, message: "the module defines no function"))
    } else if loops.isEmpty, let glob = options.function {
      diagnostics.append(
        Diagnostic(severity: .warning, message: "no function matches '\(glob)'"))
    }
    if !unknownIntrinsics.isEmpty {
      diagnostics.append(
        Diagnostic(
          severity: .note,
          message: "counted as calls, for qdiag does not know them: "
            + unknownIntrinsics.joined(separator: ", ")))
    }
    return diagnostics
  }
}

extension String {
  /// LLVM and the system begin their messages with a capital; ours do not.
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}

extension MachineOptions {
  /// - Throws: `InputError` for a CPU or a contraction that there is not, and for a machine file that
  ///   cannot be used.
  init(_ options: AnalysisOptions, target: Target, path: String) throws(InputError) {
    guard let contraction = FloatContraction(rawValue: options.contraction) else {
      throw InputError(
        path: path, message: "--fp-contract \(options.contraction): write off, on or fast")
    }
    var simulateOn = options.simulateOn
    if simulateOn == "host" { simulateOn = CodeGenTarget.hostCPU }
    if let simulateOn {
      do throws(TargetError) {
        try TargetArchitecture(triple: target.triple).check(cpu: simulateOn)
      } catch {
        throw InputError(path: path, message: "--simulate-on: \(error.description)")
      }
    }
    self.init(simulateOn: simulateOn, contraction: contraction)
    do throws(MachineFileError) {
      machine = try options.machineFile.map { path throws(MachineFileError) in
        try MachineFileReader.read(path, modelling: simulateOn ?? target.cpu)
      }
    } catch {
      throw InputError(path: path, message: error.message)
    }
  }
}
