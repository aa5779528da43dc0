internal import DiagnosisModel
internal import Synchronization

/// A description of a pipeline, with ports as bits and patterns as tables.
public struct PipelineModel: Sendable {
  public internal(set) var description: PipelineDescription
  /// Every port of every scheduler; its number is its bit.
  public let portNames: [String]
  private let schedulerOfPort: [Int]
  private let closedByWide: UInt64
  private let zeroIdioms: Set<String>
  var costs: [CompiledCost]
  /// By whole mnemonic: the costs that name no others but such; and the rest. In the costs' order.
  private let named: [String: [Int]]
  private let others: [Int]
  var known = Known()

  /// What was looked up: loops consist of few instructions, and each is asked for in every change of
  /// every loop. A model with other costs begins anew.
  final class Known: Sendable {
    let costs = Mutex<[InstructionShape: Int?]>([:])
    let bounded = Mutex<[BoundedInstruction.Key: BoundedInstruction]>([:])
  }

  struct CompiledCost: Sendable {
    var cost: PipelineDescription.Cost
    let exact: Set<String>
    let prefixes: [String]
    var uops: [(ports: UInt64, cycles: Double)]?

    func holds(for shape: InstructionShape, name: String) -> Bool {
      // Names last: they take the longest to compare.
      guard
        cost.classes?.contains(shape.instructionClass) ?? true
          && cost.vectorBits?.contains(shape.vectorBits) ?? true
          && cost.operands?.contains(shape.operands) ?? true
          && cost.accessBytes?.contains(shape.accessBytes) ?? true
          && (cost.writesMask ?? shape.writesMask) == shape.writesMask
          && (cost.masked ?? shape.isMasked) == shape.isMasked
          && (cost.immediate ?? shape.hasImmediate) == shape.hasImmediate
      else { return false }
      return cost.mnemonics == nil || exact.contains(name)
        || prefixes.contains(where: name.hasPrefix)
    }
  }

  /// - Returns: nil where there are more than 64 ports.
  public init?(_ description: PipelineDescription) {
    let names = description.schedulers.flatMap(\.ports)
    guard names.count <= 64 else { return nil }
    self.description = description
    portNames = names
    closedByWide = Self.bits(description.closedByWide ?? [], names)
    zeroIdioms = Set(description.zeroIdioms ?? [])
    schedulerOfPort = description.schedulers.enumerated().flatMap { index, scheduler in
      scheduler.ports.map { _ in index }
    }
    var named: [String: [Int]] = [:]
    var others: [Int] = []
    for (index, cost) in description.costs.enumerated() {
      if let mnemonics = cost.mnemonics, mnemonics.allSatisfy({ $0.last != "*" }) {
        for name in Set(mnemonics) { named[name, default: []].append(index) }
      } else {
        others.append(index)
      }
    }
    self.named = named
    self.others = others
    costs = description.costs.map { cost in
      let patterns = cost.mnemonics ?? []
      return CompiledCost(
        cost: cost, exact: Set(patterns.filter { $0.last != "*" }),
        prefixes: patterns.filter { $0.last == "*" }.map { String($0.dropLast()) },
        uops: cost.uops?.flatMap { uop in
          Array(
            repeating: (Self.bits(uop.ports, names), uop.cycles ?? 1), count: uop.count ?? 1)
        })
    }
  }

  /// The ports that are left to a vector's micro-op beside the widest ones; all, where none would be.
  func opened(_ ports: UInt64) -> UInt64 {
    let left = ports & ~closedByWide
    return left == 0 ? ports : left
  }

  /// The instruction as this CPU renames it, where LLVM does not know that it clears a register.
  func renamed(_ instruction: TimedInstruction) -> TimedInstruction {
    guard !zeroIdioms.isEmpty, instruction.renaming == .none, !instruction.isFree,
      !instruction.touchesMemory,
      zeroIdioms.contains(Self.unprefixed(instruction.shape.mnemonic))
    else { return instruction }
    let operands = instruction.operandTexts
    guard operands.count >= 2, operands[operands.count - 1] == operands[operands.count - 2] else {
      return instruction
    }
    var renamed = instruction
    renamed.renaming = .zero
    renamed.reads = []
    return renamed
  }

  /// "pxor" of "vpxor".
  static func unprefixed(_ mnemonic: String) -> String {
    mnemonic.first == "v" ? String(mnemonic.dropFirst()) : mnemonic
  }

  /// The bits of named ports; those that do not exist are left out.
  static func bits(_ ports: [String], _ names: [String]) -> UInt64 {
    ports.reduce(0) { bits, port in
      names.firstIndex(of: port).map { bits | 1 << UInt64($0) } ?? bits
    }
  }

  /// The bits of the ports that LLVM's ports are.
  func bits(ofLLVM ports: PortSet, in model: ProcessorModel) -> UInt64 {
    ports.members.reduce(0) { bits, port in
      guard let name = description.resources[model.portNames[port]],
        let index = portNames.firstIndex(of: name)
      else { return bits }
      return bits | 1 << UInt64(index)
    }
  }

  /// The scheduler whose ports they are.
  func scheduler(of ports: UInt64) -> Int { schedulerOfPort[ports.trailingZeroBitCount] }

  /// The first cost that holds.
  func costIndex(of shape: InstructionShape) -> Int? {
    if let found = known.costs.withLock({ $0[shape] }) { return found }
    let index = firstCost(of: shape)
    known.costs.withLock { $0[shape] = .some(index) }
    return index
  }

  private func firstCost(of shape: InstructionShape) -> Int? {
    let name = Self.unprefixed(shape.mnemonic)
    var found: Int?
    for index in named[name] ?? [] where costs[index].holds(for: shape, name: name) {
      found = index
      break
    }
    for index in others {
      if let found, found < index { return found }
      if costs[index].holds(for: shape, name: name) { return index }
    }
    return found
  }
}
