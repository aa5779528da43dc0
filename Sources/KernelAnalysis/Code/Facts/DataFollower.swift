internal import DiagnosisModel
internal import InstructionSet
internal import LLVMInterop

/// Follows values through the registers of machine code, one instruction after the other.
struct DataFollower {
  private let architecture: Architecture
  private(set) var nodes: [DataNode] = []
  private var registers: [String: Int] = [:]
  /// What stands on the stack, by how it is addressed.
  private var slots: [Substring: Int] = [:]
  /// Places on the stack that the loop writes.
  private var changedSlots: Set<String> = []
  private var movesFrame = false
  private var isInLoop = false
  /// What the iteration hands on, by register; set by `enterLoop`.
  private(set) var carried: [String: Int] = [:]
  private(set) var stores: [StoredValue] = []

  init(_ architecture: Architecture) {
    self.architecture = architecture
  }

  /// The value that a register holds now; nil where it was never met.
  subscript(register: String) -> Int? { registers[register] }

  // MARK: Loops

  /// From here on what the loop does not write is the same in every iteration.
  ///
  /// - Parameter parts: of the loop's instructions, each.
  mutating func enterLoop(_ instructions: [MachineInstruction], _ parts: [InstructionParts]) {
    let written = Set(parts.lazy.flatMap(\.results).compactMap(Self.key))
    for (register, node) in registers {
      var entry = nodes[node]
      entry.instruction = nil
      entry.inputs = []
      entry.isAddress = false
      if written.contains(register) {
        entry = DataNode(effect: .other, origin: .carried, value: .unknown)
        entry.value.source = .phi
      } else if entry.origin != .constant, entry.origin != .zero {
        entry.origin = .invariant
      }
      nodes.append(entry)
      registers[register] = nodes.count - 1
    }
    for register in written where registers[register] == nil {
      var entry = DataNode(effect: .other, origin: .carried, value: .unknown)
      entry.value.source = .phi
      nodes.append(entry)
      registers[register] = nodes.count - 1
    }
    carried = registers.filter { written.contains($0.key) }
    enterSlots(instructions, written: written)
    stores = []
  }

  /// What stands on the stack and is not written by the loop stays as it is.
  private mutating func enterSlots(_ instructions: [MachineInstruction], written: Set<String>) {
    changedSlots = []
    movesFrame = !written.isDisjoint(with: Self.frameRegisters)
    for instruction in instructions
    where instruction.flags.contains(.store) && instruction.flags.contains(.stackRelative) {
      let operands = CodeOperand.list(instruction.operands, architecture)
      if let place = operands.first(where: { $0.kind == .memory }) {
        changedSlots.insert(String(place.text))
      }
    }
    slots = slots.filter { !movesFrame && !changedSlots.contains(String($0.key)) }
    for (text, node) in slots {
      var entry = nodes[node]
      entry.instruction = nil
      entry.inputs = []
      if entry.origin != .constant, entry.origin != .zero { entry.origin = .invariant }
      nodes.append(entry)
      slots[text] = nodes.count - 1
    }
    isInLoop = true
  }

  private static let frameRegisters: Set<String> = ["rsp", "rbp", "x29"]

  /// Whether a place on the stack holds the same in every iteration.
  private func isUnchanged(_ place: CodeOperand) -> Bool {
    isInLoop && !movesFrame && place.addressRegisters.count <= 1
      && !changedSlots.contains(String(place.text))
  }

  // MARK: Instructions

  private static func key(_ operand: CodeOperand) -> String? {
    switch operand.kind {
    case .vector(let number): "v\(number)"
    case .general(let name): name
    default: nil
    }
  }

  /// - Parameter position: in the loop; nil for code before it.
  mutating func follow(
    _ instruction: MachineInstruction, _ parts: InstructionParts, at position: Int?
  ) {
    if instruction.flags.contains(.call) {
      registers = [:]
      return
    }
    for operand in parts.operands {
      for register in operand.addressRegisters {
        if let node = registers[register] { nodes[node].isAddress = true }
      }
    }
    var inputs = parts.inputs.map { read($0, of: instruction) }
    let addend = parts.addend.map { read($0, of: instruction) }
    guard !parts.isStore else {
      if parts.inputs.count > 1, parts.effect != .move {
        // What is changed in memory is computed first.
        var changed = DataNode(
          instruction: position, effect: parts.effect, origin: .computed, inputs: inputs,
          value: .unknown)
        changed.bits = parts.operands[0].bits ?? 0
        nodes.append(changed)
        inputs = [nodes.count - 1]
      }
      store(inputs, parts, instruction, at: position)
      return
    }
    guard let result = parts.results.first else { return }
    if parts.clearsResult { inputs = [] }
    var node = DataNode(
      instruction: position, effect: parts.effect, origin: .computed, inputs: inputs,
      addend: addend, value: .unknown)
    node.inputBits = parts.inputs.map { $0.bits ?? 0 }
    node.bits = result.bits ?? 0
    if case .vector = result.kind { node.isVector = true }
    if parts.clearsResult {
      node.origin = .zero
      node.value.source = .constant
    } else {
      evaluate(&node, parts, instruction)
      let isMade = inputs.isEmpty || parts.effect == .move || parts.effect.isBroadcast
      if isMade, inputs.allSatisfy({ nodes[$0].origin == .constant }) {
        node.origin = .constant
        node.value.source = .constant
      } else if parts.effect == .move, inputs.count == 1, nodes[inputs[0]].origin == .zero {
        node.origin = .zero
      } else if parts.effect == .move, inputs.count == 1, nodes[inputs[0]].origin == .memory {
        node.origin = .memory
      }
    }
    nodes.append(node)
    for result in parts.results { Self.key(result).map { registers[$0] = nodes.count - 1 } }
  }

  private func evaluate(
    _ node: inout DataNode, _ parts: InstructionParts, _ instruction: MachineInstruction
  ) {
    let evaluation = LaneEvaluation(nodes, node.inputs, parts, instruction)
    node.value = evaluation.value
    node.isProduct = evaluation.isProduct
    node.signsOf = evaluation.signsOf
  }

  private mutating func read(_ operand: CodeOperand, of instruction: MachineInstruction) -> Int {
    if let key = Self.key(operand) {
      if let known = registers[key] { return known }
      nodes.append(DataNode(effect: .other, origin: .invariant, value: .unknown))
      registers[key] = nodes.count - 1
      return nodes.count - 1
    }
    var node = DataNode(effect: .other, origin: .constant, value: .unknown)
    node.value.source = .constant
    if operand.kind == .memory {
      if instruction.flags.contains(.stackRelative), let known = slots[operand.text] {
        return known
      }
      if !operand.isConstant {
        let isFixed = instruction.flags.contains(.stackRelative) && isUnchanged(operand)
        node.origin = isFixed ? .invariant : .memory
        node.value.source = .load
        node.place = place(of: operand)
      }
      node.value.broadcast = operand.isBroadcast
      node.bits = operand.bits ?? 0
    }
    nodes.append(node)
    return nodes.count - 1
  }

  private mutating func store(
    _ inputs: [Int], _ parts: InstructionParts, _ instruction: MachineInstruction,
    at position: Int?
  ) {
    guard let node = inputs.first else { return }
    let target = parts.operands.first { $0.kind == .memory }
    if instruction.flags.contains(.stackRelative), let target {
      slots[target.text] = node
      return
    }
    stores.append(
      StoredValue(
        node: node, instruction: position, bytes: instruction.accessBytes,
        isVector: nodes[node].isVector, place: target.flatMap(place)))
  }

  /// Where an operand in memory lies; nil where no register tells. One that was never met is not written by
  /// the loop.
  private func place(of operand: CodeOperand) -> DataNode.Place? {
    guard isInLoop, let open = operand.text.firstIndex(of: "[") else { return nil }
    let values = operand.addressRegisters.map { registers[$0] ?? -1 }
    return values.isEmpty ? nil : DataNode.Place(text: operand.text[open...], registers: values)
  }
}

extension LaneEffect {
  var isBroadcast: Bool {
    if case .broadcast = self { true } else { false }
  }
}
