internal import DiagnosisModel

/// The text form of what a CPU has:
///
///     znver5, x86_64-unknown-linux-gnu (this machine)
///     multiplies   by                       at the most
///     i8           dot (vpdpbusd)           128 MACs per cycle
///
///     libfoo.so
///       240 vpdpbusd on 512 bits: avx512vnni, which this CPU has
struct TextHost: Sendable {
  let style: TextStyle

  func render(_ report: HostReport) -> String {
    var lines = [style.bold(TargetPhrase(report.target).text)]
    var table = TextTable(header: ["multiplies", "by", "at the most"], leading: true)
    for peaks in report.peaks {
      if peaks.routes.isEmpty { table.add([peaks.elementType.spelling, "no way is known", ""]) }
      for route in peaks.routes {
        table.add([
          peaks.elementType.spelling, "\(route.route) (\(route.instruction))",
          "\(Figure.text(route.macsPerCycle)) MACs per cycle",
        ])
      }
    }
    lines += table.lines
    for binary in report.binaries {
      lines += ["", style.bold(binary.path.onOneLine)]
      if binary.instructions.isEmpty {
        lines.append("  no instruction that sums products of narrow numbers")
      }
      lines += binary.instructions.map(line)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(_ instruction: HostReport.Instruction) -> String {
    let needs =
      instruction.features.isEmpty
      ? "in the base of the architecture"
      : instruction.features.joined(separator: " and ") + ", which this CPU "
        + (instruction.isAvailable ? "has" : "lacks")
    return "  \(instruction.count) \(instruction.name) on \(instruction.vectorBits) bits: \(needs)"
  }
}

extension HostReport: TextResult {
  func text(_ style: TextStyle) -> String { TextHost(style: style).render(self) }
}
