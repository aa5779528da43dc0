internal import LLVMInterop

/// The lanes of a fixed vector that can hold nothing but zero: constants, the high parts of zero
/// extends, what shuffles take from either of these; and those that are undefined.
///
/// A multiplication makes no product in such a lane. Kernels have them where an instruction for pairs
/// multiplies single values: `pmaddwd` of `bitcast (zext <16 x i16> to <16 x i32>)`.
enum EmptyLanes {
  /// One entry for every `bits` of `value`, the lowest first; nil where no lane is known to be empty,
  /// and for scalable vectors.
  ///
  /// - Parameter bits: the width of a lane as the user of the value reads it, which need not be that of
  ///   the type's elements.
  static func of(_ value: Value, bits: Int) -> [Bool]? {
    guard let lanes = known(value, bits: bits, depth: 0), lanes.contains(true) else { return nil }
    return lanes
  }

  /// Steps from a value to what makes its lanes empty. More than kernels have in practice (a bitcast,
  /// a shuffle, an extend); the limit keeps chains of inserts linear.
  private static let reach = 8

  private static func known(_ value: Value, bits: Int, depth: Int) -> [Bool]? {
    let type = value.type
    guard !type.isScalable, let elementBits = type.element.bits, depth < reach else { return nil }
    if bits > elementBits {
      guard bits % elementBits == 0, type.lanes * elementBits % bits == 0 else { return nil }
      // A wide lane is empty where all its parts are.
      return known(value, bits: elementBits, depth: depth)
        .map { joined($0, groups: bits / elementBits) }
    }
    guard elementBits % bits == 0 else { return nil }
    let parts = elementBits / bits
    if value.isConstant { return constant(value, bits: bits, parts: parts) }
    guard let instruction = value.instruction else { return nil }
    switch instruction.opcode {
    case .bitcast, .freeze:
      return known(instruction.operand(0), bits: bits, depth: depth + 1)
    case .zext: return extended(instruction, parts: parts, bits: bits, depth: depth)
    case .sext: return signExtended(instruction, parts: parts, depth: depth)
    case .and: return masked(instruction, bits: bits, depth: depth)
    case .lshr: return shifted(instruction, parts: parts, bits: bits)
    case .shufflevector: return shuffled(instruction, parts: parts, bits: bits, depth: depth)
    case .insertelement: return inserted(instruction, parts: parts, bits: bits, depth: depth)
    case .call: return interleaved(instruction, parts: parts, bits: bits, depth: depth)
    default: return nil
    }
  }

  private static func constant(_ value: Value, bits: Int, parts: Int) -> [Bool] {
    let count = value.type.lanes
    // Most are what lanes are inserted into.
    if value.isUndefined || value.isZero { return Array(repeating: true, count: count * parts) }
    var lanes: [Bool] = []
    lanes.reserveCapacity(count * parts)
    for lane in 0..<count {
      let element = value.type.isVector ? value.element(lane) : value
      if let element, !element.isUndefined, let integer = element.constantInteger {
        for part in 0..<parts {
          let isEmpty =
            bits < 64
            ? (integer >> Int64(part * bits)) & ((1 << Int64(bits)) - 1) == 0 : integer == 0
          lanes.append(isEmpty)
        }
      } else {
        let isEmpty = element.map { $0.isUndefined || $0.isZero } ?? false
        for _ in 0..<parts { lanes.append(isEmpty) }
      }
    }
    return lanes
  }

  /// Parts above the source's bits are zero, those below are the source's.
  private static func extended(
    _ cast: Instruction, parts: Int, bits: Int, depth: Int
  ) -> [Bool]? {
    let source = cast.operand(0)
    guard let sourceBits = source.type.element.bits else { return nil }
    let filled = (sourceBits + bits - 1) / bits
    let low = sourceBits % bits == 0 ? known(source, bits: bits, depth: depth + 1) : nil
    return (0..<cast.type.lanes * parts).map { index in
      let part = index % parts
      return part >= filled || low?[index / parts * filled + part] == true
    }
  }

  /// Empty where the source is.
  private static func signExtended(_ cast: Instruction, parts: Int, depth: Int) -> [Bool]? {
    let source = cast.operand(0)
    guard let sourceBits = source.type.element.bits else { return nil }
    guard let lanes = known(source, bits: sourceBits, depth: depth + 1) else { return nil }
    return (0..<lanes.count * parts).map { lanes[$0 / parts] }
  }

  private static func masked(_ and: Instruction, bits: Int, depth: Int) -> [Bool]? {
    let sides = (0...1).compactMap { known(and.operand($0), bits: bits, depth: depth + 1) }
    guard let first = sides.first else { return nil }
    return sides.dropFirst().reduce(first) { zip($0, $1).map { $0 || $1 } }
  }

  private static func shifted(_ shift: Instruction, parts: Int, bits: Int) -> [Bool]? {
    let amount = shift.operand(1)
    guard let count = amount.splatInteger ?? amount.constantInteger, count >= 0 else { return nil }
    let filled = parts * bits - min(Int(count), parts * bits)
    return (0..<shift.type.lanes * parts).map { $0 % parts * bits >= filled }
  }

  private static func shuffled(
    _ shuffle: Instruction, parts: Int, bits: Int, depth: Int
  ) -> [Bool]? {
    let sides = (0...1).map { known(shuffle.operand($0), bits: bits, depth: depth + 1) }
    let width = shuffle.operand(0).type.lanes
    let mask = shuffle.shuffleMask
    var lanes: [Bool] = []
    lanes.reserveCapacity(mask.count * parts)
    for lane in mask {
      for part in 0..<parts {
        guard let lane else {
          lanes.append(true)
          continue
        }
        lanes.append(sides[lane / width]?[lane % width * parts + part] ?? false)
      }
    }
    return lanes
  }

  private static func inserted(
    _ insert: Instruction, parts: Int, bits: Int, depth: Int
  ) -> [Bool]? {
    guard let lane = insert.operand(2).constantInteger, lane >= 0, lane < insert.type.lanes,
      var lanes = known(insert.operand(0), bits: bits, depth: depth + 1)
    else { return nil }
    let scalar = known(insert.operand(1), bits: bits, depth: depth + 1)
    for part in 0..<parts { lanes[Int(lane) * parts + part] = scalar?[part] ?? false }
    return lanes
  }

  /// `llvm.vector.interleave2`: lanes of the one and the other in turn.
  private static func interleaved(
    _ call: Instruction, parts: Int, bits: Int, depth: Int
  ) -> [Bool]? {
    guard call.intrinsic?.name == "llvm.vector.interleave2" else { return nil }
    let width = call.operand(0).type.lanes
    let sides = (0...1).map { known(call.operand($0), bits: bits, depth: depth + 1) }
    return (0..<width).flatMap { lane in
      sides.flatMap { side in
        side.map { Array($0[lane * parts..<(lane + 1) * parts]) }
          ?? Array(repeating: false, count: parts)
      }
    }
  }

  private static func joined(_ lanes: [Bool], groups: Int) -> [Bool] {
    stride(from: 0, to: lanes.count, by: groups).map { lanes[$0..<$0 + groups].allSatisfy { $0 } }
  }
}

extension IRType {
  /// The width of an integer or a float; nil for other types.
  var bits: Int? {
    switch kind {
    case .integer(let bits): bits
    case .half, .bfloat: 16
    case .float: 32
    case .double: 64
    default: nil
    }
  }
}
