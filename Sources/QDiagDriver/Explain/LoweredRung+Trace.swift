internal import DiagnosisModel
internal import KernelLowering
internal import Stages

extension LoweredRung {
  /// The kernel from the workload through the loop nest and the IR to the machine code.
  var trace: Trace.Build {
    var report = Report(
      input: Input(path: "", kind: .schedule, sha256: ""), target: diagnosed.target,
      loops: diagnosed.loops, findings: [], diagnostics: [])
    report.loops = report.loops.filter { $0.id == hotLoop?.id }
    let stages = [workloadStage, nestStage] + report.stages
    return Trace.Build(
      name: kernel.workload.types.title, stages: stages,
      kernels: LineageJoiner.lineages(of: stages))
  }

  private func stage(_ kind: Stage.Kind, _ operands: [StageOperand]) -> Stage {
    var stage = Stage(path: "", kind: kind)
    var kernel = StageKernel(name: functionName, operation: .convolution)
    kernel.operands = operands
    kernel.accumulator = NumberFormat(self.kernel.workload.types.accumulator)
    stage.kernels = [kernel]
    return stage
  }

  private var workloadStage: Stage {
    let types = kernel.workload.types
    return stage(
      .workload,
      [
        StageOperand(StageTensor(format: NumberFormat(types.data))),
        StageOperand(StageTensor(format: NumberFormat(types.weights))),
      ])
  }

  private var nestStage: Stage {
    var stage = stage(.loopNest, [])
    let nest = kernel.nest
    stage.kernels[0].operatorName = kernel.scheduleSpelling.split(separator: ":").first.map(
      String.init)
    switch nest.body.value {
    case .product(let left, let right):
      stage.kernels[0].operands = [left, right].map { $0.operand(in: nest) }
      stage.kernels[0].summedNeighbours = 1
    case .dot(let product, let left, let right):
      stage.kernels[0].operands = [left, right].map { $0.operand(in: nest) }
      stage.kernels[0].implementation = product.name
    case .load, .cast, .broadcast: break
    }
    stage.kernels[0].product = stage.kernels[0].operands.first?.multiplied
    return stage
  }
}

extension Expression {
  /// What a product takes: where it lies, and what is done to it on the way.
  fileprivate func operand(in nest: LoopNest) -> StageOperand {
    switch self {
    case .load(let access):
      let buffer = nest.buffer(access.buffer)
      return StageOperand(
        StageTensor(
          format: NumberFormat(buffer.elementType), shape: buffer.dimensions.map(\.extent),
          layout: buffer.layout), lanes: nest.lanes, broadcast: false)
    case .broadcast(let value):
      var operand = value.operand(in: nest)
      operand.broadcast = true
      return operand
    case .cast(let value, let type):
      var operand = value.operand(in: nest)
      guard let to = NumberFormat(type), operand.multiplied != to else { return operand }
      let fills = operand.broadcast == true
      operand.casts.append(
        StageCast(
          from: operand.multiplied, to: to, lanes: value.isScalar ? 1 : nest.lanes,
          ofBroadcast: fills))
      return operand
    case .product(let left, _), .dot(_, let left, _): return left.operand(in: nest)
    }
  }

  /// Whether it has no lanes yet: data before its broadcast.
  private var isScalar: Bool {
    switch self {
    case .load(let access): access.buffer == .data
    case .cast(let value, _): value.isScalar
    case .broadcast, .product, .dot: false
    }
  }
}

extension NumberFormat {
  fileprivate init?(_ type: OperandType) { self.init(spelling: type.rawValue) }
}
