internal import DiagnosisModel
internal import InstructionSet
internal import LLVMInterop

/// Finds the products of a region and the multiply-accumulates that they make.
struct ProductAnalysis {
  let region: Set<BasicBlock>
  /// Whether the region is a loop.
  let repeats: Bool
  let dataFlow: DataFlow
  private var products: [Product: (count: Int, accumulated: Int)] = [:]
  private var macs = 0
  private var recognisedAny = false
  private var recognisedScalable = false

  init(region: Set<BasicBlock>, repeats: Bool, dataFlow: DataFlow) {
    self.region = region
    self.repeats = repeats
    self.dataFlow = dataFlow
  }

  /// The MACs of an iteration; nil where none was recognised.
  var multiplyAccumulates: MultiplyAccumulates? {
    recognisedAny
      ? MultiplyAccumulates(perIteration: macs, perVscale: recognisedScalable, origin: .ir) : nil
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
    let sum = ProductSum(of: multiply, within: region, repeats: repeats)
    if sum != nil { recognise(scalarProducts(of: multiply), by: multiply) }
    let type = types.description(of: multiply.type)
    let key = Product(
      operation: operationName(of: multiply), elementType: type.element, lanes: type.lanes,
      scalable: type.scalable,
      operands: [0, 1].map { operand(multiply.operand($0), types: &types) },
      count: 0, accumulated: 0, reduction: sum?.reduction)
    products[key, default: (0, 0)].count += 1
    products[key, default: (0, 0)].accumulated += sum == nil ? 0 : 1
  }

  private mutating func addCall(_ call: Instruction, types: inout TypeNames) {
    guard let intrinsic = call.intrinsic, let fact = IntrinsicTable.fact(for: intrinsic) else {
      return
    }
    switch fact.category {
    case .fma, .dotProduct:
      if let macs = IntrinsicOperation(fact: fact, call: call).products {
        recognise(macs, by: call)
      }
    case .multiply where call.argumentCount >= 2 && call.type.kind != .void:
      addMultiply(call, types: &types)
    default: break
    }
  }

  private mutating func recognise(_ count: Int, by instruction: Instruction) {
    recognisedAny = true
    macs += count
    recognisedScalable =
      recognisedScalable || instruction.type.isScalable
      || (0..<min(2, instruction.operandCount)).contains {
        instruction.operand($0).type.isScalable
      }
  }

  private func scalarProducts(of multiply: Instruction) -> Int {
    guard let fact = multiply.intrinsic.flatMap({ IntrinsicTable.fact(for: $0) }) else {
      return multiply.type.lanes
    }
    return IntrinsicOperation(fact: fact, call: multiply).products ?? multiply.type.lanes
  }

  private func operationName(of multiply: Instruction) -> String {
    multiply.intrinsic?.name ?? multiply.opcode.rawValue
  }

  private func operand(_ value: Value, types: inout TypeNames) -> Product.Operand {
    let origin = ValueOrigin(of: value)
    return Product.Operand(
      fromType: types.description(of: origin.type).element, casts: origin.casts,
      broadcast: origin.broadcast, source: origin.source)
  }
}
