internal import CHost
internal import LLVMInterop

/// What a stretch of code took on this machine.
public struct CodeMeasurement: Sendable, Equatable {
  /// Core cycles each time: the median over the rounds.
  public let cycles: Double
  /// The interquartile range as a share of the median.
  public let spread: Double
  public let rounds: Int
  /// Rounds during which the core's clock changed, memory was touched for the first time, or another thread
  /// ran on the core.
  public let droppedRounds: Int
  /// Whether another thread ran on the core all the time, so that no round could be left out for it.
  public let isShared: Bool
  /// Pages of memory that were touched.
  public let pages: Int
  /// Whether several pages are the same memory.
  public let hasAliases: Bool
  /// Whether memory held pointers, as the code follows them, and not ordinary floats.
  public let memoryHoldsPointers: Bool
}

/// Why code could not be measured: one line.
public struct MeasuringError: Error, Sendable, Equatable, CustomStringConvertible {
  public let description: String

  public init(description: String) {
    self.description = description
  }
}

/// Measures code in a child process that can do nothing but compute on scratch memory. See
/// docs/measure.md.
public struct CodeMeasurer: Sendable {
  private let hasAVX512: Bool
  private let seconds: Double
  private let rounds: Int

  /// - Parameter seconds: after which a child is ended.
  public init(seconds: Double = 5, rounds: Int = 61) {
    hasAVX512 = CodeGenTarget.hostFeatures.split(separator: ",").contains("+avx512bw")
    self.seconds = seconds
    self.rounds = rounds
  }

  public func measure(_ code: MeasuredCode) throws(MeasuringError) -> CodeMeasurement {
    guard CodeGenTarget.hostTriple.hasPrefix("x86_64") else {
      throw MeasuringError(description: "code is measured on x86-64 only")
    }
    if let refusal = code.refusal { throw MeasuringError(description: refusal) }
    let program = MeasuredProgram(code, hasAVX512: hasAVX512)
    let linked = try Self.link(program)
    var run = execute(linked, fill: Self.floats)
    let followsPointers =
      run.end == QDMeasureFault && run.number == Self.SIGSEGV && run.address == .max
    let fill = followsPointers ? Self.pointer : Self.floats
    if followsPointers { run = execute(linked, fill: fill, spreads: true) }
    if let failure = failure(run) { throw failure }
    var result = Result { () throws(MeasuringError) in
      try measurement(run, program, holdsPointers: followsPointers)
    }
    // Where a process's pages lie may cost several times the cycles, in all of its rounds; and one whose rounds
    // were all disturbed may be followed by a quiet one.
    for _ in 1..<Self.mostProcesses {
      let again = execute(linked, fill: fill, spreads: followsPointers)
      guard failure(again) == nil,
        let next = try? measurement(again, program, holdsPointers: followsPointers)
      else { continue }
      guard case .success(let best) = result else {
        result = .success(next)
        continue
      }
      let isBetter =
        next.isShared == best.isShared ? next.cycles < best.cycles : best.isShared
      if isBetter { result = .success(next) }
      if !best.isShared, !next.isShared,
        max(best.cycles, next.cycles) <= 1.05 * min(best.cycles, next.cycles)
      {
        break
      }
    }
    return try result.get()
  }

  private static let fewestRounds = 9

  /// Processes that measure the same code until two agree; the fastest counts.
  private static let mostProcesses = 5

  /// How code ends that is not looked at before: what contains it is the child alone. For tests.
  func runUnchecked(_ code: MeasuredCode) throws(MeasuringError) -> String {
    let program = MeasuredProgram(code, hasAVX512: hasAVX512)
    let run = execute(try Self.link(program), fill: Self.floats)
    return failure(run)?.description ?? "it ended"
  }

  /// Two floats of 1, which are no denormals as doubles, as halves or as any integer zero.
  private static let floats: UInt64 = 0x3f80_0000_3f80_0000
  /// An address of scratch memory, as both halves of a word would not be one.
  private static let pointer: UInt64 = 0x0000_0000_1234_4000
  private static let SIGSEGV: Int32 = 11

  /// The program's bytes and where its functions stand.
  private struct Linked {
    let bytes: [UInt8]
    let offsets: [String: Int]
  }

  private static func link(_ program: MeasuredProgram) throws(MeasuringError) -> Linked {
    guard let object = Assembly.assemble(program.text, triple: CodeGenTarget.hostTriple) else {
      throw MeasuringError(description: "the measuring program does not assemble")
    }
    var offsets: [String: Int] = [:]
    for range in object.functions { offsets[range.name] = Int(range.address) }
    guard let start = object.functions.first,
      ["chain", "witness", "first", "second"].allSatisfy({ offsets[$0] != nil })
    else { throw MeasuringError(description: "the measuring program is incomplete") }
    return Linked(bytes: object.bytes(at: 0, count: .max, of: start), offsets: offsets)
  }

  private func execute(
    _ linked: Linked, fill: UInt64, spreads: Bool = false
  ) -> QDMeasuredRun {
    var run = QDMeasuredRun()
    linked.bytes.withUnsafeBytes { bytes in
      var program = QDMeasuredProgram()
      program.code = bytes.baseAddress
      program.size = bytes.count
      program.chain = linked.offsets["chain"] ?? 0
      program.witness = linked.offsets["witness"] ?? 0
      program.first = linked.offsets["first"] ?? 0
      program.second = linked.offsets["second"] ?? 0
      program.fill = fill
      program.spreads = spreads ? 1 : 0
      program.rounds = UInt32(rounds)
      program.mostPages = 4096
      QDMeasure(&program, seconds, &run)
    }
    return run
  }

  private func failure(_ run: QDMeasuredRun) -> MeasuringError? {
    let reason: String? =
      switch run.end {
      case QDMeasureDone: nil
      case QDMeasureNoChild: "no process can be started for it (error \(run.number))"
      case QDMeasureNoSeccomp: "this system cannot confine a process (seccomp is missing)"
      case QDMeasureNoPlace: "the program's place in memory is taken (error \(run.number))"
      case QDMeasureTooMany: "it touches ever more memory"
      case QDMeasureForbidden: "it made a system call, and was ended"
      case QDMeasureOverdue: "it took longer than \(Int(seconds)) s, and was ended"
      case QDMeasureUnsupported: "code is measured on Linux on x86-64 only"
      case QDMeasureFault: Self.words(ofFault: run)
      default: "its process ended by signal \(run.number)"
      }
    return reason.map(MeasuringError.init(description:))
  }

  private static func words(ofFault run: QDMeasuredRun) -> String {
    switch run.number {
    case 4: "it has an instruction that this CPU does not"
    case 8: "it divides by zero, or the quotient is too large"
    case 5: "it hit a breakpoint"
    case SIGSEGV where run.address == .max:
      "it uses an address that there is not, or a misaligned one"
    default: "it uses memory that is not its own (0x\(String(run.address, radix: 16)))"
    }
  }

  private func measurement(
    _ run: QDMeasuredRun, _ program: MeasuredProgram, holdsPointers: Bool
  ) throws(MeasuringError) -> CodeMeasurement {
    let samples = withUnsafeBytes(of: run.rounds) { bytes in
      Array(bytes.bindMemory(to: QDMeasuredRound.self).prefix(Int(run.roundCount)))
    }
    let clocks = samples.map { Double($0.clockBefore) + Double($0.clockAfter) }
    let clock = clocks.isEmpty ? 0 : Quartiles(clocks).median / 2
    // The rules look at the clock, at faults and at the witness, never at what is measured.
    func steady(within share: Double) -> [QDMeasuredRound] {
      samples.filter { sample in
        let (before, after) = (Double(sample.clockBefore), Double(sample.clockAfter))
        return sample.pages == 0 && abs(before - after) <= share * clock
          && abs(before - clock) <= 0.03 * clock
      }
    }
    let alone = steady(within: 0.01).filter(Self.isAlone)
    // Who comes and goes on the core disturbs the clock as well.
    let kept = alone.count >= Self.fewestRounds ? alone : steady(within: 0.03)
    guard kept.count >= Self.fewestRounds, run.clockSteps > 0, run.repetitions > 0 else {
      throw MeasuringError(
        description: "the machine was too busy: \(kept.count) of \(samples.count) rounds hold")
    }
    let times = Double(run.repetitions) * Double(program.copies.second - program.copies.first)
    let cycles = kept.map { sample in
      let ticksPerCycle =
        (Double(sample.clockBefore) + Double(sample.clockAfter)) / 2
        / (64 * Double(run.clockSteps))
      return (Double(sample.second) - Double(sample.first)) / times / ticksPerCycle
    }
    let quartiles = Quartiles(cycles)
    guard quartiles.median > 0 else {
      throw MeasuringError(description: "it took no time that could be told from the rest")
    }
    return CodeMeasurement(
      cycles: quartiles.median, spread: quartiles.spread, rounds: kept.count,
      droppedRounds: samples.count - kept.count,
      isShared: alone.count < Self.fewestRounds, pages: Int(run.pages),
      hasAliases: Int(run.pages) > QDMeasureFrames, memoryHoldsPointers: holdsPointers)
  }

  /// Whether nothing else ran on the core: a turn of the witness took a cycle, as a link of the chain did.
  static func isAlone(_ round: QDMeasuredRound) -> Bool {
    isAlone(
      witness: max(Double(round.witnessBefore), Double(round.witnessAfter)),
      clock: (Double(round.clockBefore) + Double(round.clockAfter)) / 2)
  }

  /// Beside another thread a turn takes 1.6 cycles or more, alone 1.15 at the most.
  static func isAlone(witness: Double, clock: Double) -> Bool { witness <= 1.25 * clock }
}
