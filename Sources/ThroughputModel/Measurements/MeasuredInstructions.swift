public import DiagnosisModel

/// The measurements of a CPU as a model uses them: for an instruction that was measured, the
/// work it gives to the ports of vectors, and which of them it can run on.
///
/// Beside bitwise ANDs, which every one of the ports can do, an instruction takes so much of all of them
/// together; alone, it takes so long; and beside a few others it tells which ports it shares with them.
public struct MeasuredInstructions: Sendable {
  /// What tells the forms of an instruction apart.
  struct Key: Hashable, Sendable {
    let mnemonic: String
    let operands: OperandForm
    let vectorBits: Int

    init(mnemonic: String, operands: OperandForm, vectorBits: Int) {
      self.mnemonic = mnemonic
      self.operands = operands
      self.vectorBits = vectorBits
    }

    init(_ figures: CPUMeasurements.Instruction) {
      self.init(
        mnemonic: figures.mnemonic, operands: figures.operands, vectorBits: figures.vectorBits)
    }
  }

  private let measured: [Key: CPUMeasurements.Instruction]
  /// The ports that bitwise ANDs of vectors run on, and what one takes of them, by width.
  private let vectorPorts: PortSet
  private let unit: [Int: Double]
  private let dispatchWidth: Double
  /// Cycles of a load of a whole register, by width.
  private let loads: [Int: Double]
  /// By width.
  private var inference: [Int: PortInference] = [:]
  private var anchors: Set<Key> = []

  /// - Parameter timed: what LLVM's model says of each of some pieces of assembly; nil for those that it does
  ///   not know all of.
  public init(
    _ file: CPUMeasurements, on processor: ProcessorModel,
    timed: ([[String]]) -> [[TimedInstruction]?]
  ) {
    dispatchWidth = Double(processor.dispatchWidth)
    measured = Dictionary(
      file.instructions.map { (Key($0), $0) }, uniquingKeysWith: { first, _ in first })
    let isX86 = Architecture(triple: file.triple) == .x86
    let text = isX86 ? "vpand %ymm15, %ymm14, %ymm0" : "and v0.16b, v30.16b, v31.16b"
    let names = Set(file.instructions.flatMap(\.beside.keys))
    let anchors = file.instructions.filter {
      $0.operands == .register && names.contains($0.mnemonic)
    }
    // To assemble takes most of the time: once for all.
    let known = timed([[text]] + anchors.map { $0.assembly(isX86: isX86) }).map {
      Self.ports(of: $0)
    }
    let ports = known.first ?? PortSet()
    vectorPorts = ports
    unit = Dictionary(
      file.instructions.filter {
        (isX86 ? ["vpand", "vpandd"] : ["and"]).contains($0.mnemonic) && $0.operands == .register
      }.map { ($0.vectorBits, $0.reciprocalThroughput * Double(ports.count)) },
      uniquingKeysWith: { first, _ in first })
    loads = Dictionary(
      file.instructions.filter {
        $0.operands == .memory && ["vmovdqu", "vmovdqu64", "ldr"].contains($0.mnemonic)
      }.map { ($0.vectorBits, $0.reciprocalThroughput) }, uniquingKeysWith: { first, _ in first })
    // LLVM's ports of the same instructions, so that those that were not measured stay beside them.
    inferPorts(Array(zip(anchors, known.dropFirst().map { PortSet(bits: $0.bits & ports.bits) })))
  }

  private static func ports(of timed: [TimedInstruction]?) -> PortSet {
    (timed ?? []).flatMap(\.demands).reduce(PortSet()) { $0.union($1.ports) }
  }

  /// Finds the ports of the instructions that the others were measured beside.
  ///
  /// - Parameter anchors: each with LLVM's ports of it.
  private mutating func inferPorts(
    _ anchors: [(figures: CPUMeasurements.Instruction, preferred: PortSet)]
  ) {
    self.anchors = Set(anchors.map { Key($0.figures) })
    for (bits, group) in Dictionary(grouping: anchors, by: \.figures.vectorBits) {
      inference[bits] = PortInference(
        ports: vectorPorts,
        anchors: group.compactMap { subject($0.figures, preferred: $0.preferred) })
    }
  }

  private func subject(
    _ figures: CPUMeasurements.Instruction, preferred: PortSet
  ) -> PortInference.Subject? {
    guard let share = figures.portShare, let unit = unit[figures.vectorBits] else {
      return nil
    }
    return PortInference.Subject(
      mnemonic: figures.mnemonic, work: share * unit,
      reciprocalThroughput: figures.reciprocalThroughput, beside: figures.beside,
      preferred: preferred)
  }

  /// The instruction with measured demands; nil where nothing that it does was measured.
  func corrected(_ timed: TimedInstruction) -> TimedInstruction? {
    let shape = timed.shape
    let key = Key(
      mnemonic: shape.mnemonic, operands: shape.operands, vectorBits: shape.vectorBits)
    let figures = measured[key]
    let load = fullLoad(shape)
    guard vectorPorts.count > 0, figures != nil || load != nil else { return nil }
    var timed = timed
    if let figures { apply(figures, key, to: &timed) }
    if let load { Self.lengthen(&timed.demands, outside: vectorPorts, to: load) }
    return timed
  }

  private func apply(
    _ figures: CPUMeasurements.Instruction, _ key: Key, to timed: inout TimedInstruction
  ) {
    let own = timed.demands.reduce(PortSet()) { $0.union($1.ports) }.bits & vectorPorts.bits
    guard let subject = subject(figures, preferred: PortSet(bits: own)) else { return }
    let throughput = figures.reciprocalThroughput
    timed.demands = timed.demands.filter { $0.ports.bits & vectorPorts.bits == 0 }.map {
      // No port can be busy longer than the instruction takes.
      TimedInstruction.Demand(
        ports: $0.ports, cycles: min($0.cycles, throughput * Double($0.ports.count)))
    }
    // Less than a tenth of an AND is noise.
    if (figures.portShare ?? 0) > 0.1 {
      timed.demands.append(
        TimedInstruction.Demand(ports: ports(key, subject), cycles: subject.work))
    }
    // What is done in so few cycles cannot be more micro-ops than dispatched in them.
    timed.uops = min(timed.uops, max(1, Int((throughput * dispatchWidth).rounded())))
    // A latency that differs from the model's by more than rounding replaces it, in proportion.
    if let latency = figures.latency, let model = figures.modelLatency, model > 0,
      abs(latency - model) >= 0.75
    {
      timed.writes = timed.writes.map {
        TimedInstruction.Write(
          unit: $0.unit, latency: Int((Double($0.latency) * latency / model).rounded()))
      }
    }
  }

  /// The ports of an instruction. One with a load may be held up by that, so that its throughput tells
  /// nothing of ports: it runs where the same instruction of registers runs.
  private func ports(_ key: Key, _ subject: PortInference.Subject) -> PortSet {
    let inference = inference[key.vectorBits] ?? PortInference(ports: vectorPorts, anchors: [])
    let twin = Key(mnemonic: key.mnemonic, operands: .register, vectorBits: key.vectorBits)
    if key != twin, let figures = measured[twin],
      let registers = self.subject(figures, preferred: subject.preferred)
    {
      return inference.ports(of: registers, isAnchor: anchors.contains(twin))
    }
    return inference.ports(of: subject, isAnchor: anchors.contains(key))
  }

  /// What a load of a whole vector register takes, for instructions that do one; nil for others.
  private func fullLoad(_ shape: InstructionShape) -> Double? {
    guard shape.loads, !shape.broadcasts, shape.vectorBits > 0,
      shape.accessBytes * 8 == shape.vectorBits
    else { return nil }
    return loads[shape.vectorBits]
  }

  /// Makes the demands on the fewest ports besides those of vectors take at least `cycles`.
  private static func lengthen(
    _ demands: inout [TimedInstruction.Demand], outside ports: PortSet, to cycles: Double
  ) {
    let others = demands.indices.filter { demands[$0].ports.bits & ports.bits == 0 }
    guard let fewest = others.min(by: { demands[$0].ports.count < demands[$1].ports.count }) else {
      return
    }
    let demand = demands[fewest]
    let needed = cycles * Double(demand.ports.count)
    guard demand.cycles < needed else { return }
    demands[fewest] = TimedInstruction.Demand(ports: demand.ports, cycles: needed)
  }
}
