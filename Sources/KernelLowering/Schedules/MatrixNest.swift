internal import DiagnosisModel
internal import InstructionSet
internal import LLVMInterop

/// The loop nest for instructions that multiply small matrices (`smmla`): two pixels by two output
/// channels an accumulator, eight input channels at a time, and nothing broadcast.
struct MatrixNest {
  let workload: Conv2DWorkload
  /// Output channels in a block. Requires: even.
  let outputBlock: Int
  /// Neighbouring pixels in a tile. Requires: even, a divisor of the output's width.
  let pixels: Int
  let instruction: DotInstruction

  /// Input channels that one instruction sums.
  static let group = 8
  /// Pixels, and output channels, of an accumulator.
  private static let side = 2

  private var outputChunks: Int { (workload.outputChannels + outputBlock - 1) / outputBlock }
  private var inputChunks: Int { (workload.inputChannels + Self.group - 1) / Self.group }
  private var channelPairs: Int { outputBlock / Self.side }

  var loopNest: LoopNest {
    LoopNest(
      axes: [
        LoopAxis("n", workload.batch), LoopAxis("oc_chunk", outputChunks),
        LoopAxis("oh", workload.outputHeight),
        LoopAxis("ow_chunk", workload.outputWidth / pixels),
        LoopAxis("ic_chunk", inputChunks, reduction: true),
        LoopAxis("kh", workload.kernel.height, reduction: true),
        LoopAxis("kw", workload.kernel.width, reduction: true),
        LoopAxis("ow_block", pixels / Self.side, .unrolled),
        LoopAxis("oc_block", channelPairs, .unrolled),
        LoopAxis("ow_pair", Self.side, .vectorised), LoopAxis("oc_pair", Self.side, .vectorised),
        LoopAxis("ic_group", Self.group, .grouped, reduction: true),
      ],
      buffers: [
        .data(of: workload, block: Self.group, chunks: inputChunks), weights,
        .output(of: workload, block: Self.side, chunks: outputChunks * channelPairs),
      ],
      body: Accumulation(
        into: output, .dot(.instruction(instruction), .load(data), .load(weight))))
  }

  private var weights: TensorBuffer {
    TensorBuffer(
      role: .weights, elementType: workload.types.weights, logicalShape: workload.weightsShape,
      layout: "OIHW\(channelPairs)o\(Self.side)o\(Self.group)i",
      dimensions: [
        PackedDimension(.o, outputChunks, step: outputBlock),
        PackedDimension(.i, inputChunks, step: Self.group),
        PackedDimension(.h, workload.kernel.height), PackedDimension(.w, workload.kernel.width),
        PackedDimension(.o, channelPairs, step: Self.side), PackedDimension(.o, Self.side),
        PackedDimension(.i, Self.group),
      ])
  }

  private var data: BufferAccess {
    BufferAccess(
      .data,
      [
        AffineIndex("n"), AffineIndex("ic_chunk"),
        AffineIndex([("oh", workload.stride.height), ("kh", workload.dilation.height)]),
        AffineIndex([
          ("ow_chunk", pixels), ("ow_block", Self.side), ("ow_pair", 1),
          ("kw", workload.dilation.width),
        ]), AffineIndex("ic_group"),
      ])
  }

  private var weight: BufferAccess {
    BufferAccess(
      .weights,
      ["oc_chunk", "ic_chunk", "kh", "kw", "oc_block", "oc_pair", "ic_group"].map {
        AffineIndex($0)
      })
  }

  private var output: BufferAccess {
    BufferAccess(
      .output,
      [
        AffineIndex("n"), AffineIndex([("oc_chunk", channelPairs), ("oc_block", 1)]),
        AffineIndex("oh"),
        AffineIndex([("ow_chunk", pixels), ("ow_block", Self.side), ("ow_pair", 1)]),
        AffineIndex("oc_pair"),
      ])
  }
}

/// A matrix instruction and the types that it takes.
struct MatrixRoute: Sendable {
  let name: String
  let dataType: OperandType
  let weightType: OperandType

  private let features: Features
  private let intrinsic: String

  /// Those that sum rows of eight products.
  static let all: [MatrixRoute] = Catalogue.routes(.aarch64).compactMap { row in
    guard let name = row.use.route, let products = row.products,
      products.summed == MatrixNest.group, let types = OperandType.bytes(of: products),
      let encoding = Catalogue.encodings(of: row, .aarch64).first,
      let intrinsic = encoding.intrinsics.first
    else { return nil }
    return MatrixRoute(
      name: name, dataType: types.data, weightType: types.weights, features: encoding.features,
      intrinsic: intrinsic)
  }

  /// - Throws: `ScheduleError` where the target or the workload does not allow it.
  func kernel(
    for workload: Conv2DWorkload, _ arguments: ScheduleArguments, on target: CodeGenTarget
  ) throws(ScheduleError) -> ScheduledKernel {
    if let obstacle = obstacle(workload, target) {
      throw .unsuitable(schedule: arguments.schedule, reason: obstacle)
    }
    let channels = arguments.integer(
      "oc_bn", default: min(8, rounded(workload.outputChannels, upTo: 2)))
    guard channels >= 2, channels <= 16, channels % 2 == 0 else {
      throw .invalidValue(
        schedule: arguments.schedule, parameter: "oc_bn", value: "\(channels)",
        reason: "\(name) needs an even number from 2 to 16")
    }
    // Sixteen accumulators, and the operands of a row and a column of them.
    let pixels = try arguments.divisor(
      "reg_n", of: workload.outputWidth / 2, called: "half the output's width", limit: 16,
      default: largestDivisor(of: workload.outputWidth / 2, notAbove: max(1, 32 / channels)))
    let nest = MatrixNest(
      workload: workload, outputBlock: channels, pixels: 2 * pixels,
      instruction: DotInstruction(name, intrinsic, isOverloaded: true))
    return ScheduledKernel(
      schedule: arguments.schedule, workload: workload,
      parameters: [
        arguments.resolved("oc_bn", .integer(channels)),
        arguments.resolved("reg_n", .integer(pixels)), arguments.resolved("route", .word(name)),
      ], nest: nest.loopNest)
  }

  private func obstacle(_ workload: Conv2DWorkload, _ target: CodeGenTarget) -> String? {
    guard target.architecture == .aarch64 else {
      return "\(name) is not an instruction of \(target.architectureName)"
    }
    guard features.satisfied(where: target.hasFeature) != nil else {
      let lists = features.alternatives.map { $0.joined(separator: "+") }
      return "\(name) needs \(lists.joined(separator: " or ")), which \(target.cpu) lacks"
    }
    let types = workload.types
    guard types.data == dataType, types.weights == weightType else {
      return "\(name) takes \(dataType.rawValue) data and \(weightType.rawValue) weights, not "
        + types.name
    }
    guard workload.groups == 1, workload.stride.width == 1, workload.outputWidth % 2 == 0 else {
      return
        "\(name) computes pairs of neighbouring pixels: it needs one group, a stride of 1 and an "
        + "even output width"
    }
    return nil
  }
}
