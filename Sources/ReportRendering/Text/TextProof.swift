internal import DiagnosisModel

/// What came of a change that was tried:
///
///     tried: one operand of each product zero-extended: 55.74 → 45.43 cycles; 14 vpmulld, 14 vpaddd
///       become 14 vpdpwssd; as u8, data need 128 added and the sums 128·Σw taken away
struct TextProof {
  let proof: Finding.Proof

  var text: String { "tried: \(phrase)" }

  /// The same without its label.
  var phrase: String {
    let cycles =
      "\(Figure.text(proof.cyclesBefore)) → \(Figure.amount(proof.cyclesAfter, "cycle"))"
      + (proof.measured ? ", measured" : "")
    let gain =
      proof.helps ? cycles : "does not help here: \(cycles)"
    return (["\(change): \(gain)"] + [difference, condition].compactMap(\.self))
      .joined(separator: "; ")
  }

  private var change: String {
    switch proof.change {
    case .zeroExtendedOperand: "one operand of each product zero-extended"
    case .wideOperands: "operands stored as wide as they are multiplied"
    }
  }

  /// What the change means for exactness and layout.
  private var condition: String? {
    switch proof.change {
    case .zeroExtendedOperand:
      "as u8, data need 128 added, and 128·Σw taken from the sums"
    case .wideOperands: "they take several times the memory, which is not in the figure"
    }
  }

  private var difference: String? {
    func list(_ wanted: (Int) -> Bool) -> String {
      proof.instructions.filter { wanted($0.value) }
        .sorted { (abs($1.value), $0.key) < (abs($0.value), $1.key) }.prefix(3)
        .map { "\(abs($0.value)) \($0.key)" }.joined(separator: ", ")
    }
    let (gone, new) = (list { $0 < 0 }, list { $0 > 0 })
    if gone.isEmpty { return new.isEmpty ? nil : "\(new) more" }
    return new.isEmpty ? "without \(gone)" : "\(new) in place of \(gone)"
  }
}
