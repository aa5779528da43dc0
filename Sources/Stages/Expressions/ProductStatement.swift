internal import DiagnosisModel

/// A statement that adds a product to what it stores: `c[i] = c[i] + a*b`.
struct ProductStatement {
  /// Formats and shapes of buffers.
  typealias Buffers = (Substring) -> StageTensor?

  var operands: [StageOperand]
  var product: NumberFormat?
  var accumulator: NumberFormat?
  var summedNeighbours: Int?
  var implementation: String?
  /// Lanes of the sum; nil where the text has no vectors.
  var lanes: Int?

  /// Nil where the statement adds no product of two loads to what it stores.
  ///
  /// - Parameter isCut: whether the end of the statement is missing, and the sum may be there.
  init?(target: Substring, value: StageExpression, isCut: Bool = false, buffers: Buffers) {
    guard value.contains(loadOf: target) || isCut,
      let found = Self.product(in: value, besides: target)
    else { return nil }
    lanes = nil
    let targetType = value.type(ofLoad: target)
    accumulator = targetType?.format ?? buffers(target)?.format
    lanes = targetType?.lanes
    operands = found.factors.map { Self.operand($0, buffers: buffers) }
    guard operands.count >= 2 else { return nil }
    if let half = found.formatOfFactors {
      for index in operands.indices where operands[index].tensor.format == nil {
        operands[index].tensor.format = half
      }
    }
    product = found.format
    if product == nil, found.isPlain {
      // These languages cast nothing by themselves: factors, product and sum are of one format.
      product = operands.lazy.compactMap(\.multiplied).first ?? (found.isCast ? nil : accumulator)
      for index in operands.indices where operands[index].multiplied == nil {
        operands[index].tensor.format = product
      }
    }
    summedNeighbours = found.neighbours
    implementation = found.instruction
  }

  private struct Found {
    var factors: [StageExpression]
    var format: NumberFormat?
    /// Whether the product is in the format of its factors.
    var isPlain = true
    /// Whether the product is cast before it is added.
    var isCast = false
    var neighbours: Int?
    var instruction: String?
    /// Where the text says how many products are made at a time.
    var lanes: Int?

    /// What a widening multiplication multiplies: half as many bits as it gives.
    var formatOfFactors: NumberFormat? {
      guard instruction?.contains("widening_mul") == true, let format, format.bits % 2 == 0 else {
        return nil
      }
      let family = format.family == .signed ? NumberFormat.Family.signless : format.family
      return NumberFormat(family, bits: format.bits / 2)
    }

    var lanesOfFactors: Int? {
      lanes ?? factors.compactMap(\.loadedType?.lanes).max()
    }
  }

  /// The product in a sum, seen through casts and calls that add.
  private static func product(in value: StageExpression, besides target: Substring) -> Found? {
    switch value {
    case .product(let left, let right):
      guard left.hasLoad(besides: target), right.hasLoad(besides: target),
        !left.contains(loadOf: target), !right.contains(loadOf: target)
      else { return nil }
      return Found(factors: [left, right])
    case .sum(let left, let right):
      return product(in: left, besides: target) ?? product(in: right, besides: target)
    case .broadcast(let inner, _):
      return product(in: inner, besides: target)
    case .cast(_, let inner):
      var found = product(in: inner, besides: target)
      found?.isCast = true
      return found
    case .call(let name, let arguments, let type):
      return called(name, arguments, type, besides: target)
    case .literal, .name, .load: return nil
    }
  }

  private static func called(
    _ name: Substring, _ arguments: [StageExpression], _ type: LaneType?, besides target: Substring
  ) -> Found? {
    let loads = arguments.filter { $0.hasLoad(besides: target) && !$0.contains(loadOf: target) }
    if name.contains("widening_mul") || name == "mul_shift_right", loads.count == 2 {
      return Found(
        factors: loads, format: type?.format, isPlain: false, instruction: String(name),
        lanes: type?.lanes)
    }
    // A dot product says by its types how many neighbours it sums.
    if loads.count >= 2, name.contains("dot") || name.contains("llvm.") || name.contains("intrin") {
      let from = loads.compactMap(\.loadedType).filter(\.format.isInteger)
      if let wide = type, let narrow = from.max(by: { $0.lanes < $1.lanes }),
        narrow.lanes > wide.lanes, narrow.lanes % wide.lanes == 0
      {
        return Found(
          factors: Array(loads.prefix(2)), isPlain: false, neighbours: narrow.lanes / wide.lanes,
          instruction: String(name))
      }
      if name.contains("fma") || name.contains("fmuladd") {
        return Found(factors: Array(loads.prefix(2)))
      }
    }
    var found: Found?
    for argument in arguments where found == nil {
      found = product(in: argument, besides: target)
    }
    if name.contains("reduce_add"), var inner = found, let type,
      let lanes = inner.lanesOfFactors, lanes > type.lanes, lanes % type.lanes == 0
    {
      inner.neighbours = lanes / type.lanes
      return inner
    }
    if let type, let outer = found, outer.neighbours == nil,
      outer.instruction == nil || outer.isPlain,
      name.contains("llvm.") || name.contains("intrin"), let lanes = outer.lanesOfFactors,
      lanes > type.lanes, lanes % type.lanes == 0
    {
      found?.neighbours = lanes / type.lanes
    }
    // `pmaddwd(pmaddubsw(a, b), ones)`: the outer one says how many are summed in all.
    if let type, var inner = found, inner.neighbours != nil, let lanes = inner.lanesOfFactors,
      lanes % type.lanes == 0, lanes / type.lanes > inner.neighbours ?? 0
    {
      inner.neighbours = lanes / type.lanes
      return inner
    }
    return found
  }

  private static func operand(_ factor: StageExpression, buffers: Buffers) -> StageOperand {
    var casts: [(to: LaneType, ofBroadcast: Bool)] = []
    var isBroadcast = false
    var filled: Int?
    var expression = factor
    while true {
      switch expression {
      case .cast(let to, let inner):
        casts.append((to, false))
        expression = inner
      case .broadcast(let inner, let lanes):
        filled = lanes ?? casts.map(\.to.lanes).max()
        // Casts seen so far stand outside of it.
        for index in casts.indices { casts[index].ofBroadcast = true }
        isBroadcast = true
        expression = inner
      case .load(let buffer, let type, let lanes):
        var tensor = buffers(buffer) ?? StageTensor()
        tensor.format = type?.format ?? tensor.format
        let hasLanes = isBroadcast || (lanes ?? 1) > 1
        var from = tensor.format
        let steps = casts.reversed().map { cast -> StageCast in
          defer { from = cast.to.format }
          return StageCast(
            from: from, to: cast.to.format,
            lanes: hasLanes ? cast.to.lanes : nil,
            ofBroadcast: cast.ofBroadcast)
        }
        return StageOperand(
          tensor, casts: steps, lanes: hasLanes ? filled ?? lanes : nil,
          broadcast: hasLanes ? isBroadcast : nil)
      case .call(let name, let arguments, _) where !name.isEmpty:
        guard let inner = arguments.first(where: { $0.hasLoad(besides: "") }) else {
          return StageOperand(StageTensor())
        }
        expression = inner
      case .sum(let left, let right), .product(let left, let right):
        // A zero point that is taken away.
        expression = left.hasLoad(besides: "") ? left : right
      case .literal, .name, .call:
        return StageOperand(StageTensor())
      }
    }
  }
}

extension StageExpression {
  fileprivate func contains(loadOf target: Substring) -> Bool {
    if case .load(target, _, _) = self { return true }
    return operands.contains { $0.contains(loadOf: target) }
  }

  fileprivate func hasLoad(besides target: Substring) -> Bool {
    if case .load(let buffer, _, _) = self { return buffer != target }
    return operands.contains { $0.hasLoad(besides: target) }
  }

  fileprivate func type(ofLoad target: Substring) -> LaneType? {
    if case .load(target, let type, _) = self { return type }
    return operands.lazy.compactMap { $0.type(ofLoad: target) }.first
  }

  /// The type of the first load that has one, with the lanes that it is reinterpreted in.
  fileprivate var loadedType: LaneType? {
    switch self {
    case .load(_, let type, _): return type
    case .broadcast(let inner, let lanes):
      return inner.loadedType.map { LaneType(format: $0.format, lanes: $0.lanes * (lanes ?? 1)) }
    case .call("reinterpret", let arguments, let type):
      return type ?? arguments.first?.loadedType
    case .call("shuffle", let arguments, let type):
      // Halide writes one index a lane.
      return type
        ?? arguments.first?.loadedType.map {
          LaneType(format: $0.format, lanes: max(1, arguments.count - 1))
        }
    default: return operands.lazy.compactMap(\.loadedType).first
    }
  }
}
