import DiagnosisModel

extension Sample {
  /// float32 against int8, with a rung of every kind.
  static func explanation(_ source: Ladder.Source) -> Explanation {
    var float = int8Loop
    float.ir?.casts = []
    float.code?.macsPerCycle = nil
    return Explanation(
      tool: tool,
      workload: Explanation.Workload(
        specification: "1,32,64,64,16,3,3,pad=1",
        description: "conv2d 1×32×64×64 → 16 channels, 3×3, pad 1", macs: 18_874_368),
      target: Target(
        triple: "x86_64-unknown-linux-gnu", cpu: "znver4",
        features: (1...7).map { "+feature\($0)" }, source: .host),
      kernels: [
        kernel("float32", .f32, float, []),
        kernel("int8 (s8×s8)", .s8, int8Loop, report.findings),
      ],
      ladder: ladder(source),
      answer: Explanation.Answer(
        int16VectorOperations: 0, fallback: .i32, sentences: ["no: it is an int32 fallback"]),
      diagnostics: [Diagnostic(severity: .warning, message: "expect spills")])
  }

  private static func kernel(
    _ name: String, _ type: OperandType, _ loop: LoopProfile, _ findings: [Finding]
  ) -> Explanation.Kernel {
    Explanation.Kernel(
      name: name, schedule: "spatial-pack:reg_n=16", dataType: type, weightType: type,
      accumulatorType: type == .f32 ? .f32 : .s32, loopNest: "for n in 0..<1", loops: [loop],
      findings: findings)
  }

  private static func ladder(_ source: Ladder.Source) -> Ladder {
    let isMeasured = source == .measured
    var dot = rung("u8s8, dot product", .fix, .schedule, .u8, 0.25, isMeasured)
    dot.inexactness = "pairs saturate at 16 bits"
    dot.check =
      isMeasured
      ? Ladder.Check(wrongElements: 3, elements: 100, largestDeviation: 7.5, tolerance: 0) : nil
    var missing = rung("s8s8, dot product", .fix, .schedule, .s8, 0, false)
    missing.unavailable = "needs avxvnniint8, which znver4 lacks"
    missing.hotLoop = nil
    return Ladder(
      source: source, reason: isMeasured ? nil : "measuring was not wanted",
      rungs: [
        rung("float32", .baseline, nil, .f32, 1, isMeasured),
        rung("int32 operands", .step, .integers, .s32, 1.0649, isMeasured),
        rung("int8 as TVM emits it", .subject, .broadcastFirst, .s8, 12.5, isMeasured), dot,
        missing,
      ],
      conditions: isMeasured
        ? Ladder.Conditions(
          threads: 1, core: 1, rounds: 41, coreGigahertz: 3.71, tscGigahertz: 3.2, seconds: 3.1)
        : nil,
      sentences: [
        "int8 (s8×s8) through spatial-pack is 12.5× slower than float32, "
          + "which is a sentence that does not fit into one line"
      ])
  }

  private static func rung(
    _ name: String, _ role: Ladder.Role, _ change: Ladder.Change?, _ type: OperandType,
    _ ratio: Double, _ isMeasured: Bool
  ) -> Ladder.Rung {
    var rung = Ladder.Rung(
      name: name, role: role, change: change, schedule: "spatial-pack:reg_n=16", dataType: type,
      weightType: type)
    rung.hotLoop = int8Loop
    if role == .fix {
      rung.hotLoop?.code?.origins = [
        CodeOrigin(
          mnemonic: "vpdpbusd", instructionClass: .dotProduct, operation: nil, count: 14)
      ]
    }
    rung.predictedRatio = role == .step ? nil : ratio
    guard isMeasured else { return rung }
    rung.measurement = Ladder.Measurement(
      ratio: Ladder.Spread(
        lowerQuartile: ratio - 0.01, median: ratio, upperQuartile: ratio + 0.01),
      microseconds: Ladder.Spread(
        lowerQuartile: 800 * ratio * ratio, median: 811 * ratio * ratio,
        upperQuartile: 820 * ratio * ratio),
      gigaMACsPerSecond: 23.3, macsPerCycle: role == .step ? nil : 24.1, shareOfPeak: 0.75,
      isSpreadWide: false)
    return rung
  }

  static var measurements: CPUMeasurements {
    var file = CPUMeasurements(
      tool: tool, cpu: "znver4", triple: "x86_64-unknown-linux-gnu",
      provenance: CPUMeasurements.Provenance(method: "loops", coreGigahertz: 3.7),
      instructions: [
        instruction("vpmulld zmm, zmm, zmm", 1, latency: 10, model: 1, modelLatency: 3),
        instruction("vpaddd zmm, zmm, zmm", 0.5, latency: nil, model: nil, modelLatency: nil),
      ],
      groups: [
        CPUMeasurements.Group(
          forms: ["vpmulld zmm, zmm, zmm", "vpaddd zmm, zmm, zmm"], cycles: 1.0234,
          modelCycles: 1, correctedCycles: nil)
      ])
    file.sequences = [
      CPUMeasurements.Sequence(kind: .forwarding, vectorBits: 0, cycles: 0.5),
      CPUMeasurements.Sequence(kind: .forwarding, vectorBits: 512, cycles: 10.98765),
    ]
    return file
  }

  private static func instruction(
    _ form: String, _ throughput: Double, latency: Double?, model: Double?, modelLatency: Double?
  ) -> CPUMeasurements.Instruction {
    CPUMeasurements.Instruction(
      form: form, mnemonic: String(form.prefix { $0 != " " }), operands: .register,
      vectorBits: 512, reciprocalThroughput: throughput, latency: latency, portShare: 2,
      beside: [:], modelReciprocalThroughput: model, modelLatency: modelLatency)
  }
}
