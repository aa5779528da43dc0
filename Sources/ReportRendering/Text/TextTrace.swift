internal import DiagnosisModel
internal import DiagnosisRules

/// The text form of a trace, for people: the answers, then each kernel stage by stage.
///
///     int8_modified: …conv2d_NCHWc…: operands are u8 × s8 until TIR (tir.txt), where both are cast …
///
///       stage     file        operands          sums   weights
///       Relay     relay.txt   s8 × s8           s32    [16, 32, 3, 3]
struct TextTrace: Sendable {
  let style: TextStyle

  init(style: TextStyle) {
    self.style = style
  }

  func render(_ trace: Trace) -> String {
    style.escaped { TextTrace(style: $0).lines(trace) }
  }

  private func lines(_ trace: Trace) -> [String] {
    var lines: [String] = []
    for answer in trace.answers {
      lines += answer.wrapped(to: style.width).map(style.bold)
    }
    if trace.answers.isEmpty {
      lines.append("nothing remarkable: no kernel is widened or stays float")
    }
    let hasNotes = { (build: Trace.Build) in build.stages.contains { !$0.notes.isEmpty } }
    let empty = trace.builds.filter { $0.kernels.isEmpty && !hasNotes($0) }
    // Of several, one line is enough.
    let isShort = empty.count > 1
    for build in trace.builds where !(isShort && build.kernels.isEmpty && !hasNotes(build)) {
      lines += ["", "build \(build.name)"]
      for lineage in build.kernels { lines += self.lines(lineage, in: build) }
      if build.kernels.isEmpty { lines.append("  no convolution or matrix product in it") }
      for stage in build.stages {
        lines += stage.notes.flatMap {
          "\(stage.file): \($0)".labelled("", column: 2, width: style.width)
        }
      }
    }
    if isShort {
      lines.append("")
      let names = empty.map(\.name).joined(separator: ", ")
      lines += "no convolution or matrix product in \(empty.count) builds: \(names)"
        .wrapped(to: style.width)
    }
    return lines + trace.diagnostics.flatMap { style.lines($0) }
  }

  private func lines(_ lineage: Trace.Lineage, in build: Trace.Build) -> [String] {
    ["", "  \(lineage.name)"] + Self.table(lineage, in: build).lines.map { "    " + $0 }
  }

  /// A kernel stage by stage.
  static func table(
    _ lineage: Trace.Lineage, in build: Trace.Build, withFiles: Bool = true
  ) -> TextTable {
    let rows = ([header] + lineage.steps.map { cells($0, in: build) }).map { row in
      withFiles ? row : [row[0]] + row.dropFirst(2)
    }
    var table = TextTable(header: rows[0], leading: true)
    for row in rows.dropFirst() { table.add(row) }
    return table
  }

  static let header = ["stage", "file", "operands", "sums", "weights", "kernel"]

  /// What a stage shows of a kernel, under the header.
  static func cells(_ step: Trace.Step, in build: Trace.Build) -> [String] {
    let stage = build.stages[step.stage]
    let kernel = step.kernel
    let place = kernel.line.map { "\(stage.file):\($0)" } ?? stage.file
    return [
      stage.pass.map { "\(stage.kind.title), \($0)" } ?? stage.kind.title, place,
      kernel.operandPhrase, kernel.accumulator?.spelling ?? "", weights(kernel),
      Self.kernel(kernel),
    ]
  }

  private static func weights(_ kernel: StageKernel) -> String {
    guard let tensor = kernel.operands.dropFirst().first?.tensor else { return "" }
    let shape = tensor.shape.map { "[\($0.map(String.init).joined(separator: ", "))]" }
    return [tensor.layout, shape].compactMap(\.self).joined(separator: " ")
  }

  private static func kernel(_ kernel: StageKernel) -> String {
    var parts: [String] = []
    if let name = kernel.implementation ?? kernel.operatorName { parts.append(name) }
    if let count = kernel.summedNeighbours, count > 1 { parts.append("sums \(count) neighbours") }
    if let time = kernel.microseconds { parts.append("\(Figure.text(time)) µs") }
    if let cycles = kernel.cyclesPerMAC { parts.append("\(Figure.text(cycles)) cycles per MAC") }
    return parts.joined(separator: ", ")
  }
}

extension Trace: TextResult {
  func text(_ style: TextStyle) -> String { TextTrace(style: style).render(self) }
}
