public import LLVMInterop

/// Measures instructions on this machine, in cycles of the core.
public struct Calibrator {
  /// Cycles of one instruction alone.
  public struct Figures: Sendable, Equatable {
    public let reciprocalThroughput: Double
    /// From what it writes to what the next one reads; nil where no chain can be made.
    public let latency: Double?
    /// What it takes of the ports that vectors have, in additions of the same width: measured beside
    /// additions that keep those ports busy. Nil where there are none of that width.
    public let additions: Double?
  }

  private let plan: CalibrationPlan
  private var program: CalibrationProgram
  private var alone: [Int] = []
  private var chained: [Int?] = []
  private var beside: [Int?] = []
  private var grouped: [Int] = []

  /// Instructions of a kind in a loop.
  private static let length = 24
  private static let besideLength = 8
  private static let groupRepeats = 8

  public init(_ plan: CalibrationPlan) {
    self.plan = plan
    program = CalibrationProgram(isX86: plan.isX86)
    for form in plan.forms {
      alone.append(program.add(Self.independent([form], times: Self.length, plan.registers(for: [form]))))
      chained.append(
        form.chain.map { chain in
          program.add(
            Array(
              repeating: InstructionForm.fill(chain, 0, plan.registers(for: [form])), count: Self.length))
        })
      beside.append(
        plan.additions[form.vectorBits].map { addition in
          program.add(
            Self.independent(
              [form, addition, addition, addition], times: Self.besideLength, plan.registers(for: [form])))
        })
    }
    for group in plan.groups {
      grouped.append(program.add(Self.independent(group, times: Self.groupRepeats, plan.registers(for: group))))
    }
  }

  /// Each instruction writes another register than the ones before.
  private static func independent(
    _ forms: [InstructionForm], times: Int, _ registers: RegisterFile
  ) -> [String] {
    (0..<times * forms.count).map { index in
      forms[index % forms.count].text(index % registers.destinations, in: registers)
    }
  }

  /// Runs everything, about a millisecond a loop.
  ///
  /// - Parameters:
  ///   - progress: told what part is done.
  ///   - shouldStop: asked before every loop; nil is returned where it says so.
  public func run(
    progress: (Double) -> Void = { _ in }, shouldStop: () -> Bool = { false }
  ) throws(JITError) -> (forms: [Figures], groups: [Double], gigahertz: Double)? {
    guard let object = Assembly.assemble(program.text, triple: CodeGenTarget.hostTriple) else {
      throw JITError(message: "the measuring loops do not assemble")
    }
    let jit = try JIT()
    try jit.add(object)
    let clock = try CoreClock()
    let pinning = CPUPinning()
    defer { withExtendedLifetime(pinning) {} }
    var cycles: [Double] = []
    var gigahertz: [Double] = []
    for index in program.bodies.indices {
      if shouldStop() { return nil }
      progress(Double(index) / Double(program.bodies.count))
      let address = try jit.address(of: CalibrationProgram.name(index))
      let loop = MeasuringLoop(at: address)
      let sample = loop.cyclesPerIteration(clock)
      cycles.append(sample.cycles)
      gigahertz.append(sample.gigahertz)
    }
    return (figures(cycles), groups(cycles), Quartiles(gigahertz).median)
  }

  private func figures(_ cycles: [Double]) -> [Figures] {
    let single = alone.map { cycles[$0] / Double(Self.length) }
    var additions: [Int: Double] = [:]
    for (form, cycles) in zip(plan.forms, single) where plan.additions[form.vectorBits] == form {
      additions[form.vectorBits] = cycles
    }
    return plan.forms.indices.map { index in
      let addition = additions[plan.forms[index].vectorBits]
      return Figures(
        reciprocalThroughput: single[index],
        latency: chained[index].map { cycles[$0] / Double(Self.length) },
        additions: beside[index].flatMap { loop in
          addition.map { max(0, cycles[loop] / Double(Self.besideLength) / $0 - 3) }
        })
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

  /// The lower quartile over samples of about 40 µs, each beside the core's clock at that time.
  func cyclesPerIteration(_ clock: CoreClock) -> (cycles: Double, gigahertz: Double) {
    // Zeros, and no denormals in reach of an instruction that reads floats.
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 4096, alignment: 4096)
    defer { buffer.deallocate() }
    _ = buffer.initializeMemory(as: UInt8.self, repeating: 0)
    let start = UnsafeRawPointer(buffer.baseAddress!)
    function(100, start)
    let once = Stopwatch.nanoseconds { function(100, start) } / 100
    let iterations = max(10, Int(Self.sampleNanoseconds / max(once, 0.1)))
    var samples: [Double] = []
    var clocks: [Double] = []
    for _ in 0..<Self.samples {
      let gigahertz = clock.gigahertz(nanoseconds: Self.sampleNanoseconds / 4)
      let elapsed = Stopwatch.nanoseconds { function(iterations, start) }
      samples.append(elapsed / Double(iterations) * gigahertz)
      clocks.append(gigahertz)
    }
    return (Quartiles(samples).lower, Quartiles(clocks).median)
  }

  private static let sampleNanoseconds = 40_000.0
  private static let samples = 25
}
