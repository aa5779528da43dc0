public import DiagnosisModel

extension Report {
  /// The report as stages: its IR where it has any, and its machine code. Of each function the loop
  /// that does most of the multiply-accumulates stands for it, with the mean cycles of its copies.
  public var stages: [Stage] {
    // Stretches of code without a name are told apart by who leads to them.
    var seen: Set<[String]> = []
    let hot = loops.filter {
      $0.macs != nil && seen.insert([$0.function] + (callers[$0.id] ?? [])).inserted
    }
    let launchers = launchers(of: hot)
    var stages: [Stage] = []
    if hot.contains(where: { $0.ir != nil }) || loops.contains(where: { $0.ir != nil }) {
      var stage = Stage(path: input.path, kind: .llvmIR)
      stage.kernels = hot.compactMap { $0.irKernel(aliases: launchers[$0.id] ?? []) }
      stages.append(stage)
    }
    if loops.contains(where: { $0.code != nil }) {
      var stage = Stage(path: input.path, kind: .machineCode)
      stage.kernels = hot.compactMap {
        withCopies($0).codeKernel(aliases: launchers[$0.id] ?? [])
      }
      stages.append(stage)
    }
    return stages
  }

  /// By the id of a loop: the callers that lead to no other kernel; a function that runs a whole model is the
  /// name of none. Of a kernel that has none to itself the nearest.
  private func launchers(of kernels: [LoopProfile]) -> [String: [String]] {
    var uses: [String: Int] = [:]
    for kernel in kernels {
      for caller in callers[kernel.id] ?? [] { uses[caller, default: 0] += 1 }
    }
    return Dictionary(
      kernels.map { kernel in
        let all = callers[kernel.id] ?? []
        let own = all.filter { uses[$0] == 1 }
        return (kernel.id, own.isEmpty ? Array(all.prefix(1)) : own)
      }
    ) { first, _ in first }
  }
}

extension LoopProfile {
  private func kernel(aliases: [String]) -> StageKernel {
    var kernel = StageKernel(name: function, operation: .product)
    kernel.aliases = aliases + [id] + (demangled.map { [$0] } ?? [])
    return kernel
  }

  fileprivate func irKernel(aliases: [String]) -> StageKernel? {
    guard let ir else { return nil }
    var kernel = kernel(aliases: aliases)
    if let product = ir.products.filter({ $0.accumulated > 0 }).max(by: { $0.work < $1.work }) {
      kernel.operands = product.operands.map { Self.operand($0, of: product, casts: ir.casts) }
      kernel.product = NumberFormat(element: product.elementType, isUnsigned: nil)
      kernel.summedNeighbours = product.reduction == nil ? 1 : nil
      kernel.operatorName = product.operation
      kernel.accumulator = kernel.product
    } else if let row = ir.instructionMix.first(where: { $0.category == .fma }) {
      kernel.operatorName = row.operation
      kernel.product = NumberFormat(element: row.elementType, isUnsigned: nil)
      kernel.accumulator = kernel.product
      kernel.summedNeighbours = 1
      kernel.operands = Array(
        repeating: StageOperand(StageTensor(format: kernel.product)), count: 2)
    } else if let row = ir.instructionMix.first(where: { $0.category == .dotProduct }) {
      kernel.operatorName = row.operation
      kernel.operands = Array(
        repeating: StageOperand(
          StageTensor(format: NumberFormat(element: row.elementType, isUnsigned: nil))),
        count: 2)
      kernel.implementation = row.operation
      kernel.summedNeighbours = macs.map { macs in
        let lanes = max(
          1,
          ir.instructionMix.filter { $0.category == .dotProduct }
            .map { $0.lanes * $0.count }.max() ?? 1)
        return max(1, min(64, macs.perIteration * 4 / lanes))
      }
    }
    return kernel
  }

  private static func operand(
    _ operand: Product.Operand, of product: Product, casts groups: [CastGroup]
  ) -> StageOperand {
    let isUnsigned: Bool? =
      switch operand.casts.first {
      case .zext, .uitofp: true
      case .sext, .sitofp: false
      case .fpext, nil: nil
      }
    let from = NumberFormat(element: operand.fromType, isUnsigned: isUnsigned)
    var result = StageOperand(
      StageTensor(format: from), lanes: product.lanes, broadcast: operand.broadcast)
    if !operand.casts.isEmpty, var to = NumberFormat(element: product.elementType, isUnsigned: nil)
    {
      if to.family == .signless { to.family = .signed }
      let group = groups.first { group in
        group.fromType == operand.fromType
          && operand.casts.contains { $0.rawValue == group.operation }
          && group.broadcast == operand.broadcast && !group.addressing
      }
      let isScalarCast = operand.broadcast && group == nil
      result.casts = [
        StageCast(
          from: from, to: to, lanes: isScalarCast ? 1 : group?.lanes ?? product.lanes,
          ofBroadcast: group.map { $0.broadcast && $0.isVector } ?? false)
      ]
    }
    return result
  }

  fileprivate func codeKernel(aliases: [String]) -> StageKernel? {
    guard let code else { return nil }
    var kernel = kernel(aliases: aliases)
    let products = (code.products ?? []).sorted {
      ($1.productsPossible, $0.instruction) < ($0.productsPossible, $1.instruction)
    }
    kernel.implementation =
      products.isEmpty ? nil : products.prefix(2).map(\.instruction).joined(separator: ", ")
    if let first = products.first {
      kernel.operands = first.types.prefix(2).map {
        StageOperand(StageTensor(format: NumberFormat(spelling: $0)))
      }
    }
    kernel.cyclesPerMAC = code.cyclesPerMAC
    return kernel
  }
}

extension Product {
  fileprivate var work: Int { accumulated * max(1, lanes) }
}

extension NumberFormat {
  /// - Parameter isUnsigned: nil where nothing tells: the integer is signless.
  fileprivate init?(element: ElementType, isUnsigned: Bool?) {
    switch element {
    case .integer(let bits):
      self.init(isUnsigned.map { $0 ? .unsigned : .signed } ?? .signless, bits: bits)
    case .bf16: self.init(spelling: "bf16")
    case .f16, .f32, .f64: self.init(.float, bits: element.bits ?? 32)
    case .pointer, .other: return nil
    }
  }
}
