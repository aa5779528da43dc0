import DiagnosisModel

extension Sample {
  /// An int8 loop beside a float loop whose cycles are broken down, and one of which little is known.
  static var comparison: Comparison {
    var float = int8Loop
    float.function = "conv_f32"
    float.code?.mnemonics = ["vfmadd231ps": 16]
    float.code?.breakdown = [
      CycleShare(group: .products, instructions: 16, cyclesPerIteration: 8)
    ]
    var unknown = int8Loop
    unknown.function = "conv_i16"
    unknown.code = nil
    unknown.macs = nil
    func subject(_ loop: LoopProfile) -> Comparison.Subject {
      Comparison.Subject(
        label: loop.function, input: report.input, target: report.target, loop: loop)
    }
    return Comparison(
      tool: tool,
      jobs: [
        Comparison.Job(
          name: "conv_*", pairing: .name, base: subject(float),
          others: [
            Comparison.Step(
              subject: subject(int8Loop), ratioPerMAC: 1.5,
              waterfall: [
                Comparison.Part(group: .extends, baseCycles: 0, cycles: 12.5),
                Comparison.Part(group: .gathers, baseCycles: 0, cycles: 0),
                Comparison.Part(group: .products, baseCycles: 31.25, cycles: 30),
              ], verdict: "conv takes 1.50 times the cycles per MAC of conv_f32"),
            Comparison.Step(
              subject: subject(unknown), ratioPerMAC: nil, waterfall: nil,
              verdict:
                "conv_i16 against conv_f32: unknown, for no multiply-accumulate is recognised"),
          ])
      ],
      diagnostics: [Diagnostic(severity: .warning, message: "the cycles are of different models")])
  }
}
