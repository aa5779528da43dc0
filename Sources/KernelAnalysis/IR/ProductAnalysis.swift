internal import DiagnosisModel
internal import InstructionSet
internal import LLVMInterop

/// Finds the products of a region and the multiply-accumulates that they make.
struct ProductAnalysis {
  let region: Set<BasicBlock>
  /// Whether the region is a loop.
  let repeats: Bool
  let dataFlow: DataFlow
  /// What was counted, for who looks at the same instructions afterwards.
  private(set) var counts: [Instruction: ProductCount] = [:]
  private var products: [Product: (count: Int, accumulated: Int)] = [:]
  private var macs = 0
  private var recognisedAny = false
  /// Whether vectors of scalable length make the MACs: the figure is for a `vscale` of 1.
  private var isPerVscale = false

  init(region: Set<BasicBlock>, repeats: Bool, dataFlow: DataFlow) {
    self.region = region
    self.repeats = repeats
    self.dataFlow = dataFlow
  }

  /// The MACs of an iteration; nil where none was recognised.
  var multiplyAccumulates: MultiplyAccumulates? {
    recognisedAny
      ? MultiplyAccumulates(perIteration: macs, perVscale: isPerVscale, origin: .ir) : nil
  }

  /// The products, those of the widest vectors first.
  var result: [Product] {
    products
      .map { product, counts in
        var product = product
        product.count = counts.count
        product.accumulated = counts.accumulated
        return product
      }
      .sorted(by: Self.precedes)
  }

  /// A complete order, so that equal inputs give equal reports.
  private static func precedes(_ a: Product, _ b: Product) -> Bool {
    if a.lanes != b.lanes { return a.lanes > b.lanes }
    if a.count != b.count { return a.count > b.count }
    if a.operation != b.operation { return a.operation > b.operation }
    if a.elementType != b.elementType { return a.elementType > b.elementType }
    let (left, right) = ("\(a.operands) \(a.reduction ?? "")", "\(b.operands) \(b.reduction ?? "")")
    return left != right ? left > right : a.scalable == true && b.scalable == nil
  }

  mutating func add(_ instruction: Instruction, types: inout TypeNames) {
    switch instruction.opcode {
    case .mul, .fmul: addMultiply(instruction, types: &types)
    case .call: addCall(instruction, types: &types)
    default: break
    }
  }

  private mutating func addMultiply(_ multiply: Instruction, types: inout TypeNames) {
    guard dataFlow.isData(multiply) else { return }
    let sum = sum(of: multiply)
    if sum != nil { recognise(multiply) }
    // `llvm.smul.with.overflow` and the like return a pair.
    let type = multiply.type.kind == .other ? multiply.operand(0).type : multiply.type
    record(
      multiply, sum: sum, lanes: type.lanes, elementType: types.description(of: type),
      operands: [0, 1].map { operand(multiply.operand($0), types: &types) })
  }

  /// The sum that a product goes into; nil where there is none, and where the product may be an index:
  /// a scalar that nothing but calls takes, and that is not made of what was loaded.
  private func sum(of product: Instruction) -> ProductSum? {
    if dataFlow.isOnlyPassed(product) {
      guard repeats, [0, 1].contains(where: { ValueOrigin(of: product.operand($0)).isNarrowLoad })
      else { return nil }
    }
    return ProductSum(of: product, within: region, repeats: repeats, slots: dataFlow.slots)
  }

  private mutating func record(
    _ multiply: Instruction, sum: ProductSum?, isAccumulated: Bool? = nil, lanes: Int,
    elementType: TypeDescription, operands: [Product.Operand]
  ) {
    let key = Product(
      operation: operationName(of: multiply), elementType: elementType.element, lanes: lanes,
      scalable: elementType.scalable, operands: operands, count: 0, accumulated: 0,
      reduction: sum?.reduction)
    products[key, default: (0, 0)].count += 1
    products[key, default: (0, 0)].accumulated += isAccumulated ?? (sum != nil) ? 1 : 0
  }

  private mutating func addCall(_ call: Instruction, types: inout TypeNames) {
    guard let intrinsic = call.intrinsic, let fact = IntrinsicTable.fact(for: intrinsic) else {
      return
    }
    switch fact.category {
    case .fma: addFused(call, types: &types)
    case .dotProduct: addDot(call, fact: fact, types: &types)
    case .multiply where call.argumentCount >= 2:
      addMultiply(call, types: &types)
    default: break
    }
  }

  /// Of fused ones those that multiply floats of 16 bits: others have nothing that was cast.
  private mutating func addFused(_ call: Instruction, types: inout TypeNames) {
    recognise(call)
    let operands = [0, 1].map { operand(call.operand($0), types: &types) }
    guard operands.contains(where: \.isWidenedHalf) else { return }
    record(
      call, sum: nil, isAccumulated: true, lanes: call.type.lanes,
      elementType: types.description(of: call.type), operands: operands)
  }

  /// A dot product sums what it makes by itself; one that makes a single product a lane of its result,
  /// the others being zero, is a multiplication like any other.
  private mutating func addDot(_ call: Instruction, fact: IntrinsicFact, types: inout TypeNames) {
    guard let count = count(call) else { return }
    let first = fact.products?.operand ?? 0
    guard count.perLane == 1, count.possible > count.made else { return recognise(call) }
    // An instruction with an accumulator adds to it, whatever becomes of the result.
    let sum = sum(of: call)
    if first > 0 || sum != nil { recognise(call) }
    record(
      call, sum: sum, lanes: call.type.lanes, elementType: types.description(of: call.type),
      operands: [first, first + 1].map { operand(call.operand($0).unpacked, types: &types) })
  }

  private mutating func count(_ multiply: Instruction) -> ProductCount? {
    if let known = counts[multiply] { return known }
    let count = ProductCount(of: multiply, lanes: dataFlow.lanes)
    counts[multiply] = count
    return count
  }

  private mutating func recognise(_ multiply: Instruction) {
    guard let count = count(multiply) else { return }
    recognisedAny = true
    macs += count.made
    if multiply.type.isScalable || multiply.operand(0).type.isScalable { isPerVscale = true }
  }

  private func operationName(of multiply: Instruction) -> String {
    multiply.intrinsic?.name ?? multiply.opcode.rawValue
  }

  private func operand(_ value: Value, types: inout TypeNames) -> Product.Operand {
    let origin = ValueOrigin(of: value) { isFixed($0) }
    return Product.Operand(
      fromType: types.description(of: origin.type).element, casts: origin.casts,
      broadcast: origin.broadcast, source: origin.source, zeroPoint: origin.zeroPoint)
  }

  /// Whether a value is the same in every iteration; outside of loops, whether it is a constant or one
  /// scalar in all lanes.
  private func isFixed(_ value: Value) -> Bool {
    guard let instruction = value.instruction else { return true }
    return repeats ? !region.contains(instruction.block) : instruction.splatLane != nil
  }
}

extension Value {
  /// What a vector was before it was read as one of narrower elements: `zext <16 x i16> to <16 x i32>`
  /// where `<32 x i16>` are multiplied.
  fileprivate var unpacked: Value {
    guard let instruction, instruction.opcode == .bitcast, instruction.operand(0).type.isVector,
      instruction.operand(0).type.lanes < type.lanes
    else { return self }
    return instruction.operand(0)
  }
}
