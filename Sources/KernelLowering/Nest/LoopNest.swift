/// A loop nest: the whole specification of a kernel, from which code is generated.
///
/// ```
/// data     s8   NCHW16c      [1][2][66][66][16]
/// weights  s8   OIHW16i16o   [1][2][3][3][16][16]
/// output   s32  NCHW16c      [1][1][64][64][16]
/// for n in 0..<1 {
///   …
///     for ic_block in 0..<16 {
///       unrolled ow_block in 0..<16 {
///         vectorised oc_block in 0..<16 {
///           output[n][oc_chunk][oh][16*ow_chunk + ow_block][oc_block] += s32(broadcast(data[…])) * s32(weights[…])
/// ```
public struct LoopNest: Hashable, Sendable {
  /// Outermost first. From the first reduction axis inward the others must be unrolled or
  /// vectorised, since the accumulators live in registers there; at most one axis is vectorised,
  /// the innermost.
  public let axes: [LoopAxis]
  /// By role: data, weights, output.
  public let buffers: [TensorBuffer]
  public let body: Accumulation

  public init(axes: [LoopAxis], buffers: [TensorBuffer], body: Accumulation) {
    self.axes = axes
    self.buffers = buffers
    self.body = body
  }

  public func buffer(_ role: TensorBuffer.Role) -> TensorBuffer { buffers[role.rawValue] }

  public func axis(_ name: String) -> LoopAxis? { axes.first { $0.name == name } }

  /// The lanes of the body's vectors, 1 where no axis is vectorised.
  public var lanes: Int { axes.first { $0.kind == .vectorised }?.extent ?? 1 }

  /// The position of the first axis that the accumulators are carried through.
  var accumulatorScope: Int { axes.firstIndex(where: \.isReduction) ?? axes.count }

  /// The unrolled axes that tell one accumulator from another.
  var accumulatorAxes: [LoopAxis] {
    axes[accumulatorScope...].filter { !$0.isReduction && $0.kind == .unrolled }
  }

  /// How many elements apart in memory the access's neighbours along an axis are, for every axis; 0
  /// for an axis of one value, which has no neighbours (a stride or a dilation without meaning may
  /// be large enough to overflow).
  func elementStrides(of access: BufferAccess) -> [Int] {
    let strides = buffer(access.buffer).strides
    return axes.map { axis in
      guard axis.extent > 1 else { return 0 }
      return zip(access.indices, strides).reduce(0) {
        $0 + $1.0.coefficient(of: axis.name) * $1.1
      }
    }
  }
}

extension LoopNest: CustomStringConvertible {
  public var description: String {
    let nameWidth = buffers.map(\.role.name.count).max() ?? 0
    let layoutWidth = buffers.map(\.layout.count).max() ?? 0
    var lines = buffers.map { buffer in
      [
        padded(buffer.role.name, nameWidth), padded(buffer.elementType.rawValue, 3),
        padded(buffer.layout, layoutWidth), buffer.dimensions.map { "[\($0.extent)]" }.joined(),
      ].joined(separator: "  ")
    }
    var indentation = ""
    for axis in axes {
      let keyword = axis.kind == .serial ? "for" : axis.kind.rawValue
      lines.append("\(indentation)\(keyword) \(axis.name) in 0..<\(axis.extent) {")
      indentation += "  "
    }
    lines.append("\(indentation)\(body)")
    while !indentation.isEmpty {
      indentation.removeLast(2)
      lines.append(indentation + "}")
    }
    return lines.joined(separator: "\n")
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
