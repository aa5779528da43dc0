internal import DiagnosisModel
internal import LLVMInterop

/// The machine code that LLVM makes of a module for a target, tied to the IR instructions that it
/// was made for.
struct CodeGeneration: ~Copyable {
  let object: ObjectCode
  /// Which IR instruction each debug line of the object stands for.
  let origins: InstructionOrigins
  /// Where those come from; nil where nobody asked.
  let sources: SourceLines?
  /// What the code was generated for.
  let target: CodeGenTarget
  /// Names of CPUs and features that code was generated without, functions that have none.
  let diagnostics: [Diagnostic]

  /// Functions on which LLVM may fail before the module's code is given up.
  private static let mostFailures = 8

  /// Spends the module: its debug information is lost and, where the user chose a CPU, its
  /// functions' targets are replaced.
  ///
  /// - Parameters:
  ///   - again: the same module once more; code is then generated without a function on which LLVM fails.
  ///   - path: the name that locations in the IR's text carry; nil where nobody asks for locations.
  init(
    of module: consuming Module, index: consuming RegionIndex, for target: Target,
    contraction: FloatContraction, again: (() -> Module?)? = nil, listing path: String? = nil
  ) throws(MachineCodeError) {
    var machine = try Self.machine(for: target, contraction: contraction)
    let codeTarget = machine.target
    // Numbering takes the debug information.
    var sources: SourceLines?
    if let path { sources = SourceLines(of: copy module, path: path) }
    let dropped = Self.prepare(module, for: target, triple: codeTarget.triple)
    // A large module's memory is needed for its code.
    let origins = InstructionOrigins(module: copy module, index: consume index)
    var diagnostics: [Diagnostic] = []
    if !dropped.isEmpty {
      diagnostics.append(
        Diagnostic(
          severity: .note,
          message: "LLVM 22 does not know, and code is generated without: "
            + dropped.joined(separator: ", ")))
    }
    var module = module
    var failed: [String] = []
    while true {
      do throws(MachineCodeError) {
        object = try module.objectCode(for: machine)
        break
      } catch {
        guard let function = error.functionAtFault, !failed.contains(function),
          failed.count < Self.mostFailures, let next = again?()
        else { throw error }
        failed.append(function)
        // The lines are the same: the same module, numbered before anything is taken out.
        _ = Self.prepare(next, for: target, triple: codeTarget.triple)
        let names = failed.map { next.emptyFunction($0) }
        guard let name = names.last ?? nil else { throw error }
        diagnostics.append(
          Diagnostic(
            severity: .warning, message: "no machine code of \(name): \(error.message)"))
        module = next
        // After a failure a target machine must not be used again.
        machine = try Self.machine(for: target, contraction: contraction)
      }
    }
    self.origins = origins
    self.sources = sources
    self.target = codeTarget
    self.diagnostics = diagnostics
  }

  /// - Returns: names of CPUs and features that LLVM does not know.
  private static func prepare(_ module: Module, for target: Target, triple: String) -> [String] {
    let dropped = name(target, in: module, triple: triple)
    module.numberInstructions()
    return dropped
  }

  /// Makes the module's functions ones for the target.
  ///
  /// - Returns: names of CPUs and features that LLVM does not know.
  @discardableResult
  static func name(_ target: Target, in module: Module, triple: String) -> [String] {
    if target.source == .option {
      module.overrideTargets(cpu: target.cpu, features: target.features.joined(separator: ","))
    }
    return module.dropUnknownTargets(triple: triple)
  }

  static func machine(
    for target: Target, contraction: FloatContraction
  ) throws(MachineCodeError) -> TargetMachine {
    // Functions that name their own target keep it; the machine's is for those that name none.
    let features = target.source == .module ? "" : target.features.joined(separator: ",")
    do throws(TargetError) {
      return try TargetMachine(
        triple: target.triple, cpu: target.cpu, features: features, contraction: contraction)
    } catch {
      throw MachineCodeError(message: error.description)
    }
  }
}
