internal import DiagnosisModel
internal import KernelLowering

/// The memory of one buffer of a kernel, aligned as kernels require.
final class KernelMemory {
  let bytes: UnsafeMutableRawBufferPointer

  /// Zeroed.
  init(for buffer: TensorBuffer) {
    // A page, so that every kernel's buffers lie alike.
    bytes = .allocate(byteCount: max(buffer.byteCount, 1), alignment: 4096)
    _ = bytes.initializeMemory(as: UInt8.self, repeating: 0)
  }

  deinit {
    bytes.deallocate()
  }
}

extension TensorBuffer {
  /// Writes a tensor into memory in the buffer's layout; padding becomes zero, plus the shift.
  func pack(_ tensor: Tensor, into memory: KernelMemory) {
    switch (tensor.elements, elementType) {
    case (.floats(let values), _): pack(values, into: memory.bytes, padding: Float(0)) { $0 }
    case (.integers(let values), .s8):
      pack(values, into: memory.bytes, padding: 0) { Int8(truncatingIfNeeded: $0) }
    case (.integers(let values), .u8):
      pack(values, into: memory.bytes, padding: 0) { UInt8(truncatingIfNeeded: $0) }
    case (.integers(let values), .s16):
      pack(values, into: memory.bytes, padding: 0) { Int16(truncatingIfNeeded: $0) }
    case (.integers(let values), _): pack(values, into: memory.bytes, padding: 0) { $0 }
    }
  }

  private func pack<Value: Numeric, Stored>(
    _ values: [Value], into bytes: UnsafeMutableRawBufferPointer, padding: Value,
    _ store: (Value) -> Stored
  ) {
    let memory = bytes.bindMemory(to: Stored.self)
    let shift = Value(exactly: shift) ?? 0
    values.withUnsafeBufferPointer { values in
      forEachElement { offset, source in
        memory[offset] = store((source.map { values[$0] } ?? padding) + shift)
      }
    }
  }

  /// The unpacked tensor that the buffer's memory holds.
  func unpack(_ memory: KernelMemory) -> Tensor {
    let shape = logicalShape.map(\.extent)
    let count = shape.reduce(1, *)
    if elementType == .f32 {
      return Tensor(
        shape: shape, elements: .floats(unpack(memory.bytes, count, repeating: Float(0))))
    }
    precondition(elementType == .s32, "kernels give s32 or f32")
    return Tensor(
      shape: shape, elements: .integers(unpack(memory.bytes, count, repeating: Int32(0))))
  }

  private func unpack<Value>(
    _ bytes: UnsafeMutableRawBufferPointer, _ count: Int, repeating zero: Value
  ) -> [Value] {
    let memory = bytes.bindMemory(to: Value.self)
    var values = [Value](repeating: zero, count: count)
    forEachElement { offset, source in
      if let source { values[source] = memory[offset] }
    }
    return values
  }
}
