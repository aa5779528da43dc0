internal import DiagnosisModel
internal import KernelAnalysis
internal import LLVMInterop

/// Why the code of a kernel cannot be looked at as a user wants: one line.
struct CodeOptionsError: Error, Equatable, CustomStringConvertible {
  let description: String
}

extension CodeOptions {
  /// What a user chose, checked.
  ///
  /// - Parameters:
  ///   - simulateOn: a CPU, or `host`; nil is the target's.
  ///   - measurements: a file of measurements of the CPU whose model is used.
  ///   - contraction: as `--fp-contract` spells it.
  /// - Throws: `CodeOptionsError` for a CPU or a contraction that there is not, and for measurements
  ///   that cannot be used.
  init(
    isWanted: Bool, simulateOn: String?, measurements: String?, contraction: String,
    target: Target
  ) throws(CodeOptionsError) {
    guard let contraction = FloatContraction(rawValue: contraction) else {
      throw CodeOptionsError(
        description: "--fp-contract \(contraction): write off, on or fast")
    }
    let modelled: String?
    do throws(TargetError) {
      modelled = try simulateOn.map { word throws(TargetError) in
        try CPUName(word, triple: target.triple).name
      }
    } catch {
      throw CodeOptionsError(description: "--simulate-on: \(error)")
    }
    self.init(isWanted: isWanted, simulateOn: modelled, contraction: contraction)
    do throws(MeasurementsError) {
      self.measurements = try measurements.map { path throws(MeasurementsError) in
        try MeasurementsReader.read(path, modelling: modelled ?? target.cpu)
      }
    } catch {
      throw CodeOptionsError(description: error.message)
    }
  }
}
