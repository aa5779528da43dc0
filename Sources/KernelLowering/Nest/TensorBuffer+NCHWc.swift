internal import DiagnosisModel

extension TensorBuffer {
  /// Data with its channels in blocks, padded at the borders.
  static func data(
    of workload: Conv2DWorkload, block: Int, chunks: Int,
    packed: (type: OperandType, shift: Int)? = nil
  ) -> TensorBuffer {
    TensorBuffer(
      role: .data, elementType: packed?.type ?? workload.types.data,
      logicalShape: [
        LogicalDimension(.n, workload.batch), LogicalDimension(.c, workload.inputChannels),
        LogicalDimension(.h, workload.height), LogicalDimension(.w, workload.width),
      ],
      layout: "NCHW\(block)c",
      dimensions: [
        PackedDimension(.n, workload.batch), PackedDimension(.c, chunks, step: block),
        PackedDimension(.h, workload.paddedHeight, origin: -workload.padding.height),
        PackedDimension(.w, workload.paddedWidth, origin: -workload.padding.width),
        PackedDimension(.c, block),
      ], shift: packed?.shift ?? 0)
  }

  /// The output with its channels in blocks.
  static func output(of workload: Conv2DWorkload, block: Int, chunks: Int) -> TensorBuffer {
    TensorBuffer(
      role: .output, elementType: workload.types.accumulator,
      logicalShape: [
        LogicalDimension(.n, workload.batch), LogicalDimension(.c, workload.outputChannels),
        LogicalDimension(.h, workload.outputHeight), LogicalDimension(.w, workload.outputWidth),
      ],
      layout: "NCHW\(block)c",
      dimensions: [
        PackedDimension(.n, workload.batch), PackedDimension(.c, chunks, step: block),
        PackedDimension(.h, workload.outputHeight), PackedDimension(.w, workload.outputWidth),
        PackedDimension(.c, block),
      ])
  }
}

extension Conv2DWorkload {
  /// O, I, KH, KW.
  var weightsShape: [LogicalDimension] {
    [
      LogicalDimension(.o, outputChannels), LogicalDimension(.i, inputChannelsPerGroup),
      LogicalDimension(.h, kernel.height), LogicalDimension(.w, kernel.width),
    ]
  }
}
