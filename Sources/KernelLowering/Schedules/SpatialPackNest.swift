/// The loop nest of the spatial-pack schedule for given block sizes.
struct SpatialPackNest {
  let workload: Conv2DWorkload
  let outputBlock: Int
  let inputBlock: Int
  let pixels: Int
  let unrollsKernel: Bool
  let splatsFirst: Bool

  var loopNest: LoopNest {
    LoopNest(axes: axes, buffers: [data, weights, output], body: body)
  }

  private var outputChunks: Int { workload.outputChannelsPerGroup / outputBlock }
  private var inputChunks: Int { workload.inputChannelsPerGroup / inputBlock }

  // MARK: Loops

  private var axes: [LoopAxis] {
    let kw = LoopAxis(
      "kw", workload.kernel.width, unrollsKernel ? .unrolled : .serial, reduction: true)
    let depth = LoopAxis("ic_block", inputBlock, reduction: true)
    var axes = [LoopAxis("n", workload.batch)]
    if workload.groups > 1 { axes.append(LoopAxis("group", workload.groups)) }
    axes += [
      LoopAxis("oc_chunk", outputChunks), LoopAxis("oh", workload.outputHeight),
      LoopAxis("ow_chunk", workload.outputWidth / pixels),
      LoopAxis("ic_chunk", inputChunks, reduction: true),
      LoopAxis("kh", workload.kernel.height, reduction: true),
    ]
    // TVM moves the unrolled loop inside the one over the channels of a block.
    axes += unrollsKernel ? [depth, kw] : [kw, depth]
    return axes + [
      LoopAxis("ow_block", pixels, .unrolled), LoopAxis("oc_block", outputBlock, .vectorised),
    ]
  }

  // MARK: Buffers

  private var data: TensorBuffer {
    TensorBuffer(
      role: .data, elementType: workload.types.data,
      logicalShape: [
        LogicalDimension(.n, workload.batch), LogicalDimension(.c, workload.inputChannels),
        LogicalDimension(.h, workload.height), LogicalDimension(.w, workload.width),
      ],
      layout: "NCHW\(inputBlock)c",
      dimensions: [
        PackedDimension(.n, workload.batch),
        PackedDimension(.c, inputChunks * workload.groups, step: inputBlock),
        PackedDimension(.h, workload.paddedHeight, origin: -workload.padding.height),
        PackedDimension(.w, workload.paddedWidth, origin: -workload.padding.width),
        PackedDimension(.c, inputBlock),
      ])
  }

  private var weights: TensorBuffer {
    TensorBuffer(
      role: .weights, elementType: workload.types.weights,
      logicalShape: [
        LogicalDimension(.o, workload.outputChannels),
        LogicalDimension(.i, workload.inputChannelsPerGroup),
        LogicalDimension(.h, workload.kernel.height), LogicalDimension(.w, workload.kernel.width),
      ],
      layout: "OIHW\(inputBlock)i\(outputBlock)o",
      dimensions: [
        PackedDimension(.o, outputChunks * workload.groups, step: outputBlock),
        PackedDimension(.i, inputChunks, step: inputBlock),
        PackedDimension(.h, workload.kernel.height), PackedDimension(.w, workload.kernel.width),
        PackedDimension(.i, inputBlock), PackedDimension(.o, outputBlock),
      ])
  }

  private var output: TensorBuffer {
    TensorBuffer(
      role: .output, elementType: workload.types.accumulator,
      logicalShape: [
        LogicalDimension(.n, workload.batch), LogicalDimension(.c, workload.outputChannels),
        LogicalDimension(.h, workload.outputHeight), LogicalDimension(.w, workload.outputWidth),
      ],
      layout: "NCHW\(outputBlock)c",
      dimensions: [
        PackedDimension(.n, workload.batch),
        PackedDimension(.c, outputChunks * workload.groups, step: outputBlock),
        PackedDimension(.h, workload.outputHeight), PackedDimension(.w, workload.outputWidth),
        PackedDimension(.c, outputBlock),
      ])
  }

  // MARK: Body

  private var body: Accumulation {
    let accumulator = workload.types.accumulator
    let scalar = Expression.load(dataAccess)
    let splat: Expression =
      splatsFirst
      ? .cast(.broadcast(scalar), to: accumulator) : .broadcast(.cast(scalar, to: accumulator))
    return Accumulation(
      into: outputAccess, .product(splat, .cast(.load(weightsAccess), to: accumulator)))
  }

  private var dataAccess: BufferAccess {
    let stride = workload.stride
    return BufferAccess(
      .data,
      [
        AffineIndex("n"), chunk("ic_chunk", inputChunks),
        AffineIndex([("oh", stride.height), ("kh", workload.dilation.height)]),
        AffineIndex([
          ("ow_chunk", pixels * stride.width), ("ow_block", stride.width),
          ("kw", workload.dilation.width),
        ]),
        AffineIndex("ic_block"),
      ])
  }

  private var weightsAccess: BufferAccess {
    BufferAccess(
      .weights,
      [
        chunk("oc_chunk", outputChunks), AffineIndex("ic_chunk"), AffineIndex("kh"),
        AffineIndex("kw"), AffineIndex("ic_block"), AffineIndex("oc_block"),
      ])
  }

  private var outputAccess: BufferAccess {
    BufferAccess(
      .output,
      [
        AffineIndex("n"), chunk("oc_chunk", outputChunks), AffineIndex("oh"),
        AffineIndex([("ow_chunk", pixels), ("ow_block", 1)]), AffineIndex("oc_block"),
      ])
  }

  /// A chunk of channels counted over all groups.
  private func chunk(_ axis: String, _ chunksPerGroup: Int) -> AffineIndex {
    workload.groups > 1
      ? AffineIndex([("group", chunksPerGroup), (axis, 1)]) : AffineIndex(axis)
  }
}
