public import DiagnosisModel
public import LLVMInterop

/// Changes one thing about the products of loops in a module: the changes that are made to single
/// instructions. Others are LLVM's own (`ModulePasses`).
public struct ModuleChange: ~Copyable {
  private let change: ProvableChange
  private let builder: Builder

  /// - Parameter loops: the `id`s of those to change.
  /// - Returns: the `id`s of those that could be changed; the rest are as they were.
  public static func apply(
    _ change: ProvableChange, to loops: Set<String>, in module: Module
  ) -> Set<String> {
    let editor = ModuleChange(change: change, builder: Builder(in: module))
    let forest = LoopForest()
    var changed: Set<String> = []
    for function in module.functions where !function.isDeclaration {
      // Loops are looked up before anything changes: the analysis does not follow changes.
      let found = forest.innermostLoops(of: function).map { loop in
        (id: "\(function.name):\(forest.label(of: loop.header))", blocks: loop.blocks)
      }
      for loop in found where loops.contains(loop.id) && editor.edit(loop.blocks) {
        changed.insert(loop.id)
      }
    }
    return changed
  }

  private func edit(_ blocks: [BasicBlock]) -> Bool {
    let products = blocks.flatMap(\.instructions).filter { $0.opcode == .mul }
      .map { [ExtendedOperand($0.operand(0)), ExtendedOperand($0.operand(1))] }
    switch change {
    case .zeroExtendedOperand: return zeroExtend(products)
    case .hoistedExtends:
      return LoopHoist(of: blocks)?
        .hoist(products.joined().compactMap { $0?.extend }, with: builder) ?? false
    case .wideOperands: return widen(products.joined().compactMap(\.self))
    case .moreAccumulators, .widerVectors, .nextFeatures, .otherSchedule: return false
    }
  }

  /// The broadcast operands, which are the data of most kernels, else the first ones.
  private func zeroExtend(_ products: [[ExtendedOperand?]]) -> Bool {
    let signed = products.filter { $0.allSatisfy { $0?.extend.opcode == .sext } }
      .map { $0.compactMap(\.self) }
    let chosen = signed.map { $0[1].isBroadcast && !$0[0].isBroadcast ? $0[1] : $0[0] }
    let others = signed.map { $0[1].isBroadcast && !$0[0].isBroadcast ? $0[0] : $0[1] }
    let extends = Set(chosen.map(\.extend))
    // Where one value is data of one product and weight of another there is no telling them apart.
    guard !extends.isEmpty, extends.isDisjoint(with: others.map(\.extend)) else { return false }
    for extend in extends {
      builder.position(before: extend)
      builder.replace(
        extend, with: builder.extend(extend.operand(0), to: extend.type, signed: false))
    }
    return true
  }

  /// Loads stay, for others may use them; code generation drops those that nobody does.
  private func widen(_ operands: [ExtendedOperand]) -> Bool {
    var changed = false
    for extend in Set(operands.map(\.extend)) {
      guard let load = extend.narrowLoad else { continue }
      builder.position(before: extend)
      let isSplat = load.type != extend.operand(0).type
      if isSplat, extend.type.isScalable { continue }
      let type = isSplat ? extend.type.element : extend.type
      var wide = builder.load(type, from: load.operand(0), alignment: load.alignment)
      if isSplat {
        let scalar = wide
        wide = builder.splat(scalar, lanes: extend.type.lanes)
        // Values without a name are numbered, and so are the blocks that loops are known by.
        scalar.setName("wide")
        wide.instruction?.operand(0).setName("wide")
      }
      builder.replace(extend, with: wide)
      changed = true
    }
    return changed
  }
}

/// An operand of a product that was extended on its way.
private struct ExtendedOperand {
  let extend: Instruction
  /// Whether one element fills all lanes.
  private(set) var isBroadcast = false

  /// Nil where no extend of an integer is on the way.
  init?(_ operand: Value) {
    var current = operand
    while let instruction = current.instruction {
      switch instruction.opcode {
      case .sext, .zext:
        extend = instruction
        isBroadcast = isBroadcast || instruction.operand(0).isSplat
        return
      case .freeze: current = instruction.operand(0)
      case .shufflevector:
        if instruction.splatLane != nil { isBroadcast = true }
        current = instruction.operand(0)
      case .insertelement where instruction.operand(0).isUndefined:
        current = instruction.operand(1)
      default: return nil
      }
    }
    return nil
  }
}

extension Instruction {
  /// For an extend: the load whose value, or whose value in all lanes, it extends. Requires: a cast.
  fileprivate var narrowLoad: Instruction? {
    var source = operand(0)
    if source.isSplat, let insert = source.instruction?.operand(0).instruction,
      insert.opcode == .insertelement, insert.operand(0).isUndefined
    {
      source = insert.operand(1)
    }
    guard let load = source.instruction, load.opcode == .load, !load.isVolatile else { return nil }
    return load
  }
}

extension Value {
  fileprivate var isSplat: Bool {
    instruction?.opcode == .shufflevector && instruction?.splatLane != nil
  }
}
