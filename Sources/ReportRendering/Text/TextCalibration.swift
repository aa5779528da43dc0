internal import DiagnosisModel

/// The text form of a file of measurements: every instruction beside LLVM's model, then the groups.
struct TextCalibration: Sendable {
  let style: TextStyle

  init(style: TextStyle) {
    self.style = style
  }

  func render(_ file: CPUMeasurements) -> String {
    let wrong = file.instructions.filter(\.isModelWrong).count
    var lines = [
      style.bold("\(file.cpu), measured in cycles of the core"),
      "core at \(Figure.hundredths(file.provenance.coreGigahertz)) GHz; LLVM \(file.tool.llvm)'s model "
        + "is off by more than a quarter for the \(wrong) of \(file.instructions.count) forms "
        + "marked *",
    ]
    if let check = file.check { lines.append(sentence(check)) }
    lines.append("")
    var table = TextTable(
      header: [
        "instruction", "rcp. throughput", "model", "latency", "model", "in ANDs", "",
      ])
    for instruction in file.instructions {
      table.add([
        instruction.form, Figure.hundredths(instruction.reciprocalThroughput),
        figure(instruction.modelReciprocalThroughput), figure(instruction.latency),
        figure(instruction.modelLatency), figure(instruction.portShare),
        instruction.isModelWrong ? "*" : "",
      ])
    }
    lines += table.lines + [""]
    var groups = TextTable(header: ["together, one of each", "cycles", "model", "corrected"])
    for group in file.groups {
      groups.add([
        group.forms.joined(separator: "; "), Figure.hundredths(group.cycles),
        figure(group.modelCycles), figure(group.correctedCycles),
      ])
    }
    lines += groups.lines
    if let sequences = file.sequences, !sequences.isEmpty { lines += [""] + rows(of: sequences) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func rows(of sequences: [CPUMeasurements.Sequence]) -> [String] {
    var table = TextTable(
      header: ["the way through memory", "bits", "cycles"])
    for sequence in sequences {
      table.add([
        sequence.kind.phrase, sequence.vectorBits > 0 ? "\(sequence.vectorBits)" : "-",
        Figure.hundredths(sequence.cycles),
      ])
    }
    return table.lines
  }

  private func sentence(_ check: CPUMeasurements.Check) -> String {
    "check: \(check.groups) groups that no figure was made with are predicted with a mean error of "
      + "\(Figure.text(100 * check.meanError)) %; by what comes with the tool: "
      + "\(Figure.text(100 * check.shippedMeanError)) %"
      + (check.isWorse ? ": this file is worse, do not use it" : "")
  }

  private func figure(_ value: Double?) -> String { value.map(Figure.hundredths) ?? "-" }
}

extension CPUMeasurements: TextResult {
  func text(_ style: TextStyle) -> String { TextCalibration(style: style).render(self) }
}
