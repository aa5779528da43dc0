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
    let detail = proof.detail ?? ""
    return switch proof.change {
    case .zeroExtendedOperand: "one operand of each product zero-extended"
    case .hoistedExtends: "what does not change extended before the loop"
    case .wideOperands: "operands stored as wide as they are multiplied"
    case .moreAccumulators: "unrolled, with accumulators of its own for each copy"
    case .widerVectors: "vectors as wide as the target has them"
    case .nextFeatures: "compiled with \(detail)"
    case .otherSchedule: "the same work through \(detail)"
    }
  }

  /// What the change means for exactness and layout.
  private var condition: String? {
    switch proof.change {
    case .zeroExtendedOperand:
      "as u8, data need 128 added, and 128·Σw taken from the sums"
    case .hoistedExtends:
      "exact where nothing that the loop stores overlaps it: `restrict` tells the compiler"
    case .wideOperands: "they take several times the memory, which is not in the figure"
    case .moreAccumulators:
      "exact, for integer sums may be reordered; what is left over of an iteration takes a loop of "
        + "its own"
    case .widerVectors:
      "exact; some CPUs lower their clock for wide vectors, which is not in the figure"
    case .nextFeatures: "exact; CPUs without it cannot run the code"
    case .otherSchedule:
      "exact; data and weights are packed for it, which is in the figure where it is measured"
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
