internal import CLLVMShims
public import DiagnosisModel

/// LLVM's scheduling model of one CPU.
public struct ScheduleModel: ~Copyable {
  let reference: QDScheduleModelRef

  /// - Throws: `MachineCodeError` for an unknown triple, CPU or feature.
  public init(triple: String, cpu: String, features: String) throws(MachineCodeError) {
    reference = try MachineCodeError.check { QDCreateScheduleModel(triple, cpu, features, $0) }
  }

  deinit {
    QDDisposeScheduleModel(reference)
  }

  /// Whether LLVM has data for the CPU's instructions.
  public var hasInstructionData: Bool { QDScheduleModelGetInfo(reference).hasModel }

  /// Micro-ops dispatched per cycle.
  public var issueWidth: Int { Int(QDScheduleModelGetInfo(reference).issueWidth) }

  /// The processor's resources, by LLVM's index; the first is LLVM's "invalid" one.
  public var resources: [ScheduleResource] {
    guard hasInstructionData else { return [] }
    return (0..<QDScheduleModelGetInfo(reference).resourceCount).map { index in
      let raw = QDScheduleModelGetResource(reference, index)
      let members = UnsafeBufferPointer(start: raw.units, count: Int(raw.unitCount)).map(Int.init)
      return ScheduleResource(
        name: String(cString: raw.name), units: Int(raw.numUnits),
        members: members)
    }
  }

  /// What the model says of instructions of a stretch of code.
  public borrowing func timings(
    of instructions: [MachineInstruction], of range: CodeRange, in object: borrowing ObjectCode
  ) throws(MachineCodeError) -> [InstructionTiming] {
    let addresses = instructions.map(\.address)
    let model = reference
    let code = object.reference
    let timing = try MachineCodeError.check {
      QDCreateTiming(model, code, range.index, addresses, addresses.count, $0)
    }
    defer { QDDisposeTiming(timing) }
    return (0..<QDTimingGetCount(timing)).map {
      InstructionTiming(QDTimingGetInstruction(timing, $0), model: model)
    }
  }

  /// LLVM's own simulation (MCA) of instructions as a straight line, run `iterations` times.
  ///
  /// - Returns: cycles of all iterations together.
  /// - Throws: where an instruction has no scheduling information, or after `maxCycles` cycles.
  public borrowing func simulate(
    _ instructions: [MachineInstruction], of range: CodeRange, in object: borrowing ObjectCode,
    iterations: Int, maxCycles: Int
  ) throws(MachineCodeError) -> Int {
    let addresses = instructions.map(\.address)
    var result = QDSimulation()
    let model = reference
    let code = object.reference
    return try MachineCodeError.check { message in
      QDSimulate(
        model, code, range.index, addresses, addresses.count, UInt32(iterations),
        UInt64(maxCycles), &result, message) ? Int(result.cycles) : nil
    }
  }
}

/// A port of a processor, several alike, or a group of ports.
public struct ScheduleResource: Sendable, Equatable {
  public let name: String
  /// How many instructions it can serve at once.
  public let units: Int
  /// For a group: the indices of the resources in it.
  public let members: [Int]
}

/// What a scheduling model says of one instruction.
public struct InstructionTiming: Sendable {
  public struct ResourceUse: Sendable, Equatable {
    public let resource: Int
    /// Spread over the resource's units.
    public let cycles: Int
  }

  /// Nil where the model knows the instruction; else why it does not.
  public let unknownReason: String?
  public let uops: Int
  /// The longest of the writes' latencies, in cycles.
  public let latency: Int
  public let resources: [ResourceUse]
  public let writes: [RegisterWrite]
  public let reads: [RegisterRead]
  public let isZeroIdiom: Bool
  public let isDependencyBreaking: Bool
  /// A register move that may be resolved while registers are renamed.
  public let isEliminableMove: Bool

  init(_ raw: QDInstructionTiming, model: QDScheduleModelRef) {
    unknownReason =
      raw.isKnown ? nil : raw.reason.map { String(cString: $0) } ?? "no scheduling information"
    uops = Int(raw.uops)
    latency = Int(raw.latency)
    resources = UnsafeBufferPointer(start: raw.resources, count: Int(raw.resourceCount)).map {
      ResourceUse(resource: Int($0.resource), cycles: Int($0.cycles))
    }
    writes = UnsafeBufferPointer(start: raw.writes, count: Int(raw.writeCount)).map {
      RegisterWrite(unit: Int($0.unit), latency: Int($0.latency))
    }
    reads = UnsafeBufferPointer(start: raw.reads, count: Int(raw.readCount)).map {
      RegisterRead(
        unit: Int($0.unit), operand: Int($0.useIndex), advance: Int($0.advance),
        isIndependent: $0.isIndependent)
    }
    isZeroIdiom = raw.isZeroIdiom
    isDependencyBreaking = raw.isDependencyBreaking
    isEliminableMove = raw.isEliminableMove
  }
}
