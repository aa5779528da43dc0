internal import DiagnosisModel

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
  /// vectorised, since the accumulators live in registers there. The vectorised axes stand innermost,
  /// but for one grouped axis inside them.
  public let axes: [LoopAxis]
  /// By role: data, weights, output, and compensation where the data is shifted.
  public let buffers: [TensorBuffer]
  public let body: Accumulation
  /// Where the sums start from: a vector of the compensation; nil for zero.
  public let start: BufferAccess?

  public init(
    axes: [LoopAxis], buffers: [TensorBuffer], body: Accumulation, start: BufferAccess? = nil
  ) {
    self.axes = axes
    self.buffers = buffers
    self.body = body
    self.start = start
  }

  public func buffer(_ role: TensorBuffer.Role) -> TensorBuffer { buffers[role.rawValue] }

  public func axis(_ name: String) -> LoopAxis? { axes.first { $0.name == name } }

  /// The lanes of the accumulators, 1 where no axis is vectorised.
  public var lanes: Int {
    axes.filter { $0.kind == .vectorised }.reduce(1) { $0 * $1.extent }
  }

  /// The multiply-accumulates that the loops do, those of padding channels included.
  public var multiplyAccumulates: Int { axes.reduce(1) { $0 * $1.extent } }

  /// The accumulator vectors of a tile, in registers of so many bits; a wider vector takes several.
  public func accumulatorRegisters(ofBits bits: Int) -> Int {
    let vectorBits = lanes * buffer(.output).elementType.bits
    return accumulatorAxes.reduce(1) { $0 * $1.extent } * max(1, (vectorBits + bits - 1) / bits)
  }

  /// The position of the first axis that the accumulators are carried through.
  var accumulatorScope: Int { axes.firstIndex(where: \.isReduction) ?? axes.count }

  /// The unrolled axes that tell one accumulator from another.
  var accumulatorAxes: [LoopAxis] {
    axes[accumulatorScope...].filter { !$0.isReduction && $0.kind == .unrolled }
  }

  /// The elements that an access reads at once: of the vectorised and of the grouped axis, innermost
  /// last.
  ///
  /// Requires: they are neighbours in memory.
  func width(of access: BufferAccess) -> (lanes: Int, group: Int) {
    var (lanes, group, expected) = (1, 1, 1)
    for (axis, stride) in zip(axes, elementStrides(of: access)).reversed() where stride != 0 {
      guard axis.kind == .vectorised || axis.kind == .grouped else { continue }
      precondition(
        stride == expected, "the elements of \(axis.name) are not neighbours in \(access)")
      expected *= axis.extent
      if axis.kind == .grouped { group *= axis.extent } else { lanes *= axis.extent }
    }
    return (lanes, group)
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
    lines.append("\(indentation)\(body)" + (start.map { ", from \($0)" } ?? ""))
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
