public import DiagnosisModel
internal import InstructionSet
public import LLVMInterop

/// Measures instructions on this machine, in cycles of the core.
public struct Calibrator {
  /// Cycles of one instruction alone.
  public struct Figures: Sendable, Equatable {
    public let reciprocalThroughput: Double
    /// From what it writes to what the next one reads; nil where no chain can be made.
    public let latency: Double?
    /// What it takes of the ports that vectors have, in bitwise ANDs of the same width: measured beside
    /// eight of those, which keep the ports busy. Nil where there are none of that width.
    public let portShare: Double?
    /// One beside one of each anchor, by the anchor's mnemonic: what tells which ports they share.
    public let beside: [String: Double]
  }

  private let plan: CalibrationPlan
  private var program: CalibrationProgram
  private var alone: [Int] = []
  private var chained: [Int?] = []
  private var beside: [Int?] = []
  private var pairs: [[(anchor: String, loop: Int)]] = []
  private var grouped: [Int] = []
  private var sequenced: [Int] = []

  /// Instructions of a kind in a loop.
  private static let length = 24
  private static let besideLength = 6
  /// Enough to keep the ports of vectors busy for longer than any one instruction takes by itself.
  private static let yardsticks = 8
  private static let pairLength = 12
  /// As many as there are registers to accumulate in, or they would wait for each other.
  private static let groupRepeats = 10
  /// So many that the end of the loop is little beside them.
  private static let sequenceRepeats = 48

  /// What is measured of a machine, in cycles of the core.
  public struct Results: Sendable {
    public let forms: [Figures]
    public let groups: [Double]
    public let sequences: [CPUMeasurements.Sequence]
    public let gigahertz: Double
    /// The share of loops whose two fastest passes agree.
    public let agreement: Double
  }

  /// Everything is measured so often, some time apart, and the fastest counts: other work on the machine
  /// (on the other thread of the same core, say) disturbs for longer than a loop runs.
  public struct Effort: Sendable {
    /// At the least; three times as many where figures do not agree.
    let passes: Int
    /// After which no pass begins, if enough agrees or there were five.
    let seconds: Double

    public static let quick = Effort(passes: 5, seconds: 60)
    public static let full = Effort(passes: 20, seconds: 75)
  }

  public init(_ plan: CalibrationPlan) {
    self.plan = plan
    program = CalibrationProgram(isX86: plan.isX86, hasAVX512: plan.hasAVX512)
    for form in plan.forms {
      alone.append(
        program.add(Self.independent([form], times: Self.length, plan.registers(for: [form]))))
      chained.append(
        form.chain.map { chain in
          program.add(
            Array(
              repeating: InstructionForm.fill(chain, 0, plan.registers(for: [form])),
              count: Self.length))
        })
      beside.append(
        plan.yardsticks[form.vectorBits].map { yardstick in
          program.add(
            Self.independent(
              [form] + Array(repeating: yardstick, count: Self.yardsticks),
              times: Self.besideLength,
              plan.registers(for: [form])))
        })
    }
    for form in plan.forms {
      pairs.append(
        plan.anchors(for: form).map { anchor in
          let body = Self.independent(
            [form, anchor], times: Self.pairLength, plan.registers(for: [form, anchor]))
          return (anchor.mnemonic, program.add(body))
        })
    }
    for group in plan.groups {
      grouped.append(
        program.add(Self.independent(group, times: Self.groupRepeats, plan.registers(for: group))))
    }
    for sequence in plan.sequences {
      sequenced.append(program.add((0..<Self.sequenceRepeats).flatMap(sequence.text)))
    }
  }

  /// The forms in turn, none waiting for another: those that accumulate have most of the registers to
  /// themselves, the others one each, which is renamed every time.
  private static func independent(
    _ forms: [InstructionForm], times: Int, _ registers: RegisterFile
  ) -> [String] {
    let others = Set(forms.filter { !$0.isAccumulating }).sorted { $0.template < $1.template }
    let accumulators = max(1, registers.destinations - others.count)
    var next = 0
    return (0..<times).flatMap { _ in
      forms.map { form in
        if let index = others.firstIndex(of: form) {
          return form.text(accumulators + index, in: registers)
        }
        defer { next = (next + 1) % accumulators }
        return form.text(next, in: registers)
      }
    }
  }

  /// Runs everything, about a millisecond a loop and pass.
  ///
  /// - Parameters:
  ///   - progress: told what part is done.
  ///   - shouldStop: asked before every loop; nil is returned where it says so.
  public func run(
    _ effort: Effort = .quick,
    progress: (Double) -> Void = { _ in }, shouldStop: () -> Bool = { false }
  ) throws(JITError)
    -> Results?
  {
    guard let object = Assembly.assemble(program.text, triple: CodeGenTarget.hostTriple) else {
      throw JITError(message: "the measuring loops do not assemble")
    }
    let jit = try JIT()
    try jit.add(object)
    let clock = try CoreClock()
    let pinning = CPUPinning()
    defer { withExtendedLifetime(pinning) {} }
    let count = program.bodies.count
    var samples = PassTimes(count: count)
    var gigahertz = [Double](repeating: 0, count: count)
    let start = ContinuousClock.now
    for pass in 0..<effort.passes * 3 {
      let isLate = ContinuousClock.now - start > .seconds(effort.seconds)
      if pass >= 5, isLate || pass >= effort.passes && samples.agreement >= 0.9 { break }
      for loop in 0..<count {
        if shouldStop() { return nil }
        progress(min(1, Double(pass * count + loop) / Double(count * effort.passes)))
        let sample = MeasuringLoop(
          at: try jit.address(of: CalibrationProgram.name(loop))
        ).sample(clock)
        samples.add(sample.nanoseconds, of: loop)
        gigahertz[loop] = max(gigahertz[loop], sample.gigahertz)
      }
    }
    let cycles = zip(samples.fastest, gigahertz).map { $0 * $1 }
    return Results(
      forms: figures(cycles), groups: groups(cycles), sequences: sequences(cycles),
      gigahertz: Quartiles(gigahertz).median, agreement: samples.agreement)
  }

  private func figures(_ cycles: [Double]) -> [Figures] {
    let single = alone.map { cycles[$0] / Double(Self.length) }
    var yardsticks: [Int: Double] = [:]
    for (form, cycles) in zip(plan.forms, single) where plan.yardsticks[form.vectorBits] == form {
      yardsticks[form.vectorBits] = cycles
    }
    return plan.forms.indices.map { index in
      let yardstick = yardsticks[plan.forms[index].vectorBits]
      return Figures(
        reciprocalThroughput: single[index],
        latency: chained[index].map { cycles[$0] / Double(Self.length) },
        portShare: beside[index].flatMap { loop in
          yardstick.map {
            max(0, cycles[loop] / Double(Self.besideLength) / $0 - Double(Self.yardsticks))
          }
        },
        beside: Dictionary(
          pairs[index].map { ($0.anchor, cycles[$0.loop] / Double(Self.pairLength)) },
          uniquingKeysWith: { first, _ in first }))
    }
  }

  private func sequences(_ cycles: [Double]) -> [CPUMeasurements.Sequence] {
    zip(plan.sequences, sequenced).map { sequence, loop in
      CPUMeasurements.Sequence(
        kind: sequence.kind, vectorBits: sequence.vectorBits,
        cycles: cycles[loop] / Double(Self.sequenceRepeats))
    }
  }

  private func groups(_ cycles: [Double]) -> [Double] {
    grouped.map { cycles[$0] / Double(Self.groupRepeats) }
  }
}

/// A loop of a calibration program, linked into this process.
private struct MeasuringLoop {
  private let function: @convention(c) (Int, UnsafeRawPointer) -> Void

  init(at address: UnsafeRawPointer) {
    function = unsafeBitCast(
      address, to: (@convention(c) (Int, UnsafeRawPointer) -> Void).self)
  }

  /// Nanoseconds an iteration over samples of about 40 µs, and the core's clock between them. What disturbs
  /// makes both slower, so the faster quartile of each counts.
  func sample(_ clock: CoreClock) -> (nanoseconds: Double, gigahertz: Double) {
    // Zeros, and no denormals in reach of an instruction that reads floats.
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 4096, alignment: 4096)
    defer { buffer.deallocate() }
    _ = buffer.initializeMemory(as: UInt8.self, repeating: 0)
    CalibrationProgram.constants.withUnsafeBytes {
      UnsafeMutableRawBufferPointer(rebasing: buffer[CalibrationProgram.constantsOffset...])
        .copyMemory(from: $0)
    }
    let start = UnsafeRawPointer(buffer.baseAddress!)
    function(100, start)
    let once = Stopwatch.nanoseconds { function(100, start) } / 100
    let iterations = max(10, Int(Self.sampleNanoseconds / max(once, 0.1)))
    var samples: [Double] = []
    var clocks: [Double] = []
    for _ in 0..<Self.samples {
      let gigahertz = clock.gigahertz(nanoseconds: Self.sampleNanoseconds / 4)
      let elapsed = Stopwatch.nanoseconds { function(iterations, start) }
      samples.append(elapsed / Double(iterations))
      clocks.append(gigahertz)
    }
    return (Quartiles(samples).lower, Quartiles(clocks).upper)
  }

  private static let sampleNanoseconds = 40_000.0
  private static let samples = 25
}
