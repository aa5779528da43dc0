internal import DiagnosisModel
internal import LLVMInterop

/// What of machine code could not be looked at.
struct CodeObstacles {
  private var indirectBranches = 0
  private var undecoded = 0
  private var sections: Set<String> = []
  private var special: [Diagnostic] = []

  mutating func add(_ regions: CodeRegions) {
    indirectBranches += regions.indirectBranches
    undecoded += regions.undecoded
  }

  /// A function of a section without symbols.
  mutating func add(section range: CodeRange) {
    guard sections.insert(range.name).inserted else { return }
    special.append(
      Diagnostic(
        severity: .note,
        message:
          "\(range.name) has code without symbols: where functions begin is told by unwind "
          + "information, calls and padding"))
  }

  mutating func add(_ error: MachineCodeError, in range: CodeRange) {
    special.append(
      Diagnostic(severity: .warning, message: "\(range.name): \(error.message)"))
  }

  /// Code of whose loops none is one of the IR's.
  mutating func addThatNothingWasFound() {
    special.append(
      Diagnostic(
        severity: .warning, message: "no loop of the IR was found again in its machine code"))
  }

  var diagnostics: [Diagnostic] {
    var diagnostics = special
    if undecoded > 0 {
      diagnostics.append(
        Diagnostic(
          severity: .note,
          message:
            "\(undecoded) places do not decode: data in the text, or instructions newer than "
            + "LLVM 22"))
    }
    if indirectBranches > 0 {
      diagnostics.append(
        Diagnostic(
          severity: .note,
          message:
            "\(indirectBranches) indirect branches (jump tables): loops through them are not found"
        ))
    }
    return diagnostics
  }
}
