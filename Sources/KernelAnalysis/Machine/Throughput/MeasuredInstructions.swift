internal import DiagnosisModel
internal import LLVMInterop

/// The measurements of a machine file as a model uses them: for an instruction that was measured, the
/// work it gives to the ports of vectors.
///
/// LLVM says which ports those are; the measurement says how much. Beside additions, which every one of
/// the ports can do, an instruction takes so much of all of them together; alone, it takes so long. The
/// quotient is how many ports it has to choose from.
struct MeasuredInstructions: Sendable {
  /// What tells the forms of an instruction apart.
  struct Key: Hashable, Sendable {
    let mnemonic: String
    let operands: String
    let vectorBits: Int
  }

  private let measured: [Key: MachineFile.Instruction]
  /// The ports that additions of vectors run on, and what one addition takes of them, by width.
  private let vectorPorts: PortSet
  private let addition: [Int: Double]
  private let dispatchWidth: Double

  init(
    _ file: MachineFile, _ processor: ProcessorModel, _ schedule: borrowing ScheduleModel,
    triple: String
  ) {
    dispatchWidth = Double(processor.dispatchWidth)
    measured = Dictionary(
      file.instructions.map {
        (Key(mnemonic: $0.mnemonic, operands: $0.operands, vectorBits: $0.vectorBits), $0)
      }, uniquingKeysWith: { first, _ in first })
    let isX86 = triple.hasPrefix("x86")
    let text = isX86 ? "vpaddd %ymm15, %ymm14, %ymm0" : "add v0.4s, v30.4s, v31.4s"
    let timed = TimedInstruction.timed(
      [text], triple: triple, architecture: String(triple.prefix { $0 != "-" }),
      schedule: schedule, model: CorrectedModel(processor, corrections: []))
    let ports = (timed ?? []).flatMap(\.demands).reduce(PortSet()) { $0.union($1.ports) }
    vectorPorts = ports
    addition = Dictionary(
      file.instructions.filter {
        $0.mnemonic == (isX86 ? "vpaddd" : "add") && $0.operands == "register"
      }.map { ($0.vectorBits, $0.reciprocalThroughput * Double(ports.count)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The instruction with measured demands; nil where it was not measured.
  func corrected(
    _ timed: TimedInstruction, _ instruction: MachineInstruction
  ) -> TimedInstruction? {
    let key = Key(
      mnemonic: instruction.mnemonic, operands: Self.operands(of: instruction),
      vectorBits: instruction.vectorBits)
    guard let figures = measured[key], let additions = figures.additions,
      let unit = addition[key.vectorBits], vectorPorts.count > 0
    else { return nil }
    var timed = timed
    let throughput = figures.reciprocalThroughput
    let others = timed.demands.filter { $0.ports.bits & vectorPorts.bits == 0 }.map {
      // No port can be busy longer than the instruction takes.
      TimedInstruction.Demand(
        ports: $0.ports, cycles: min($0.cycles, throughput * Double($0.ports.count)))
    }
    let work = additions * unit
    let own = timed.demands.reduce(PortSet()) { $0.union($1.ports) }.bits & vectorPorts.bits
    timed.demands = others
    // Less than a tenth of an addition is noise.
    if additions > 0.1 {
      let count = max(1, min(vectorPorts.count, Int((work / throughput).rounded())))
      timed.demands.append(
        TimedInstruction.Demand(
          ports: ports(count, preferring: PortSet(bits: own), isLoad: key.operands != "register"),
          cycles: work))
    }
    // What is done in so few cycles cannot be more micro-ops than dispatched in them.
    timed.uops = min(timed.uops, max(1, Int((throughput * dispatchWidth).rounded())))
    return timed
  }

  /// So many of the ports of vectors, LLVM's own first. An instruction with a load may be held up by
  /// that, so that the quotient says nothing: it keeps LLVM's ports where it has more.
  private func ports(_ count: Int, preferring own: PortSet, isLoad: Bool) -> PortSet {
    if own.count == count || isLoad && own.count > count { return own }
    var chosen = PortSet()
    for port in own.members + vectorPorts.members where chosen.count < count {
      chosen.insert(port)
    }
    return chosen
  }

  private static func operands(of instruction: MachineInstruction) -> String {
    if instruction.flags.contains(.broadcast) { return "broadcast" }
    if instruction.flags.contains(.load) { return "memory" }
    return CorrectedModel.readsGeneralRegister(instruction) ? "general-register" : "register"
  }
}
