public import DiagnosisModel

/// The instructions that are measured on a machine, as what it has lets them be written.
public struct CalibrationTable: Sendable {
  public let forms: [InstructionForm]
  /// By width: what the others are compared with, since every port that vectors have can do it.
  public let yardsticks: [Int: InstructionForm]
  /// Those that run beside every other one.
  public let anchors: [InstructionForm]
  /// Instructions that run beside each other in kernels, at every width where all of them exist.
  public let groups: [[InstructionForm]]

  /// - Parameter isAvailable: whether the machine has a feature, as LLVM spells it.
  /// - Returns: nil where the architecture has no forms.
  public init?(_ architecture: Architecture, where isAvailable: (String) -> Bool) {
    var forms: [InstructionForm] = []
    var yardsticks: [Int: InstructionForm] = [:]
    var anchors: [InstructionForm] = []
    for (prefix, rows) in Catalogue.families(architecture) {
      for row in rows where row.use.isCalibrated {
        for encoding in row.encodings(prefix: prefix) {
          for form in row.forms(of: row.mnemonic, at: encoding, where: isAvailable) {
            forms.append(form)
            if row.use.isYardstick { yardsticks[encoding.vectorBits] = form }
            if row.use.isAnchor, form.operands == .register { anchors.append(form) }
          }
        }
      }
    }
    guard !forms.isEmpty else { return nil }
    self.forms = forms
    self.yardsticks = yardsticks
    self.anchors = anchors
    groups = KernelMix.all.flatMap { $0.groups(of: forms) }
  }
}
