internal import DiagnosisModel

/// The text form of a measurement:
///
///     3 loops, measured on znver5, in core cycles an iteration
///     loop            instructions   measured   spread   simulation   bounds    mca
///     gemm_s8:0x70              24      10.13      0 %        10.11    10.00   18.6
struct TextLoopMeasurements: Sendable {
  let style: TextStyle

  init(style: TextStyle) {
    self.style = style
  }

  func render(_ measurement: LoopMeasurements) -> String {
    let loops = measurement.loops
    var lines = [
      style.bold(
        "\(Figure.count(loops.count, "loop")), measured on \(measurement.cpu), "
          + "in core cycles an iteration")
    ]
    let methods: [CycleEstimate.Method] = [.simulation, .bounds, .mca]
    var table = TextTable(
      header: ["loop", "instructions", "measured", "spread"] + methods.map(\.rawValue))
    for loop in loops {
      table.add(
        [
          loop.id, "\(loop.instructions)",
          loop.measured.map { Figure.hundredths($0.cyclesPerIteration) } ?? "-",
          loop.measured.map { "\(Int(($0.spread * 100).rounded())) %" } ?? "-",
        ]
          + methods.map { method in
            loop.estimates.first { $0.method == method }
              .map { Figure.hundredths($0.cyclesPerIteration) } ?? "-"
          })
    }
    lines += table.lines
    for loop in loops {
      if let refusal = loop.refusal { lines.append("\(loop.id): not measured: \(refusal)") }
      for note in loop.measured?.notes ?? [] { lines.append("\(loop.id): \(note)") }
    }
    for model in Set(loops.map(\.model)).sorted() { lines.append("model: \(model)") }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension LoopMeasurements: TextResult {
  func text(_ style: TextStyle) -> String { TextLoopMeasurements(style: style).render(self) }
}
