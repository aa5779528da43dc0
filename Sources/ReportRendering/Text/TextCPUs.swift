internal import DiagnosisModel

/// The text form of a list of CPUs:
///
///     x86_64: 3 CPUs
///       znver5 (also turin, zen5)
///         AMD Zen 5: 6 corrections, loops are simulated
///         made with 205 measured loops, …
///       x86-64                       LLVM's model
struct TextCPUs: Sendable {
  let style: TextStyle

  init(style: TextStyle) {
    self.style = style
  }

  func render(_ list: CPUList) -> String {
    list.architectures.map { lines($0).joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  private func lines(_ section: CPUList.Section) -> [String] {
    let count = Figure.count(section.cpus.count, "CPU")
    var table = TextTable(header: ["  name", "cycles by"], leading: true)
    for cpu in section.cpus {
      let aliases = cpu.aliases.isEmpty ? "" : " (also \(cpu.aliases.joined(separator: ", ")))"
      table.add(["  \(cpu.name)\(aliases)", knowledge(cpu)])
    }
    return [style.bold("\(section.architecture): \(count)")] + table.lines
  }

  private func knowledge(_ cpu: CPUList.Entry) -> String {
    guard cpu.hasSchedulingModel else { return "none: LLVM has no model of it" }
    var text = "LLVM's model"
    if let standIn = cpu.standIn { text += " of \(standIn), which stands in for it" }
    guard let description = cpu.description else {
      return text + ", not compared with measurements"
    }
    var parts: [String] = []
    if cpu.measuredInstructions > 0 {
      parts.append("\(Figure.count(cpu.measuredInstructions, "instruction form")) measured")
    }
    if cpu.corrections > 0 { parts.append(Figure.count(cpu.corrections, "correction")) }
    if cpu.hasPipeline { parts.append("loops simulated out of order") }
    text += "; \(description): \(parts.joined(separator: ", "))"
    return text + "; " + (cpu.validation ?? "not compared with measured loops")
  }
}

extension CPUList: TextResult {
  func text(_ style: TextStyle) -> String { TextCPUs(style: style).render(self) }
}
