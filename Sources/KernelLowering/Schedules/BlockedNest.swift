internal import DiagnosisModel

/// The loop nest that all schedules with blocks of channels share: a tile of neighbouring pixels by a
/// vector of output channels stays in registers while the loops sum over input channels and the
/// kernel's window.
///
/// Channels that do not fill their last block are padded: with weights of zero, so that they add
/// nothing, and with outputs that nobody reads.
struct BlockedNest {
  let workload: Conv2DWorkload
  /// Output channels in a block: the lanes.
  let outputBlock: Int
  /// Input channels in a block. Requires: a multiple of `group`.
  let inputBlock: Int
  /// Neighbouring pixels of a row in the tile. Requires: a divisor of the output's width.
  let pixels: Int
  /// Rows in the tile. Requires: a divisor of the output's height.
  var rows = 1
  var unrollsKernel = false
  /// Input channels that one instruction sums inside a lane.
  var group = 1
  /// The type and the shift that data is packed with; nil is the workload's own.
  var packedData: (type: OperandType, shift: Int)?
  /// What is added up, of the loads of data and of weights.
  let value: (_ data: Expression, _ weights: Expression) -> Expression

  var loopNest: LoopNest {
    LoopNest(
      axes: axes, buffers: [data, weights, output] + (shift == 0 ? [] : [compensation]),
      body: Accumulation(into: outputAccess, value(.load(dataAccess), .load(weightsAccess))),
      start: shift == 0
        ? nil
        : BufferAccess(.compensation, [chunk("oc_chunk", outputChunks), AffineIndex("oc_block")]))
  }

  private var shift: Int { packedData?.shift ?? 0 }
  private var outputChunks: Int {
    (workload.outputChannelsPerGroup + outputBlock - 1) / outputBlock
  }
  private var inputChunks: Int { (workload.inputChannelsPerGroup + inputBlock - 1) / inputBlock }

  // MARK: Loops

  private var axes: [LoopAxis] {
    let kw = LoopAxis(
      "kw", workload.kernel.width, unrollsKernel ? .unrolled : .serial, reduction: true)
    let depth = LoopAxis("ic_block", inputBlock / group, reduction: true)
    var axes = [LoopAxis("n", workload.batch)]
    if workload.groups > 1 { axes.append(LoopAxis("group", workload.groups)) }
    axes += [
      LoopAxis("oc_chunk", outputChunks),
      LoopAxis(rows > 1 ? "oh_chunk" : "oh", workload.outputHeight / rows),
      LoopAxis("ow_chunk", workload.outputWidth / pixels),
      LoopAxis("ic_chunk", inputChunks, reduction: true),
      LoopAxis("kh", workload.kernel.height, reduction: true),
    ]
    // TVM moves the unrolled loop inside the one over the channels of a block.
    axes += unrollsKernel ? [depth, kw] : [kw, depth]
    if rows > 1 { axes.append(LoopAxis("oh_block", rows, .unrolled)) }
    axes += [
      LoopAxis("ow_block", pixels, .unrolled), LoopAxis("oc_block", outputBlock, .vectorised),
    ]
    if group > 1 { axes.append(LoopAxis("ic_group", group, .grouped, reduction: true)) }
    return axes
  }

  // MARK: Accesses

  private var dataAccess: BufferAccess {
    let stride = workload.stride
    return BufferAccess(
      .data,
      [
        AffineIndex("n"), chunk("ic_chunk", inputChunks),
        AffineIndex(row(stride.height) + [("kh", workload.dilation.height)]),
        AffineIndex([
          ("ow_chunk", pixels * stride.width), ("ow_block", stride.width),
          ("kw", workload.dilation.width),
        ]),
        group > 1 ? AffineIndex([("ic_block", group), ("ic_group", 1)]) : AffineIndex("ic_block"),
      ])
  }

  private var weightsAccess: BufferAccess {
    BufferAccess(
      .weights,
      [
        chunk("oc_chunk", outputChunks), AffineIndex("ic_chunk"), AffineIndex("kh"),
        AffineIndex("kw"), AffineIndex("ic_block"), AffineIndex("oc_block"),
      ] + (group > 1 ? [AffineIndex("ic_group")] : []))
  }

  private var outputAccess: BufferAccess {
    BufferAccess(
      .output,
      [
        AffineIndex("n"), chunk("oc_chunk", outputChunks), AffineIndex(row(1)),
        AffineIndex([("ow_chunk", pixels), ("ow_block", 1)]), AffineIndex("oc_block"),
      ])
  }

  private func row(_ stride: Int) -> [(axis: String, coefficient: Int)] {
    rows > 1 ? [("oh_chunk", rows * stride), ("oh_block", stride)] : [("oh", stride)]
  }

  /// A chunk of channels counted over all groups.
  private func chunk(_ axis: String, _ chunksPerGroup: Int) -> AffineIndex {
    workload.groups > 1
      ? AffineIndex([("group", chunksPerGroup), (axis, 1)]) : AffineIndex(axis)
  }
}

// MARK: Buffers

extension BlockedNest {
  private var data: TensorBuffer {
    .data(
      of: workload, block: inputBlock, chunks: inputChunks * workload.groups, packed: packedData)
  }

  private var weights: TensorBuffer {
    let chunks = [
      PackedDimension(.o, outputChunks * workload.groups, step: outputBlock),
      PackedDimension(.i, inputChunks, step: inputBlock),
      PackedDimension(.h, workload.kernel.height), PackedDimension(.w, workload.kernel.width),
      PackedDimension(.i, inputBlock / group, step: group), PackedDimension(.o, outputBlock),
    ]
    return TensorBuffer(
      role: .weights, elementType: workload.types.weights,
      logicalShape: workload.weightsShape,
      layout: "OIHW\(inputBlock / group)i\(outputBlock)o" + (group > 1 ? "\(group)i" : ""),
      dimensions: chunks + (group > 1 ? [PackedDimension(.i, group)] : []))
  }

  private var output: TensorBuffer {
    .output(of: workload, block: outputBlock, chunks: outputChunks * workload.groups)
  }

  private var compensation: TensorBuffer {
    TensorBuffer(
      role: .compensation, elementType: workload.types.accumulator,
      logicalShape: [LogicalDimension(.o, workload.outputChannels)], layout: "O\(outputBlock)o",
      dimensions: [
        PackedDimension(.o, outputChunks * workload.groups, step: outputBlock),
        PackedDimension(.o, outputBlock),
      ])
  }
}
