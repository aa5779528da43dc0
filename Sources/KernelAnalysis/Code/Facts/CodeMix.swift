internal import DiagnosisModel
internal import InstructionSet
internal import LLVMInterop

/// The instruction mix of a loop as its machine code tells it: the rows that rules ask for.
struct CodeMix {
  private(set) var rows: [InstructionMixRow] = []
  private var counts: [InstructionMixRow: Int] = [:]

  init(
    _ graph: DataGraph, _ stores: [StoredValue], _ instructions: [MachineInstruction],
    _ architecture: Architecture, _ products: CodeProducts, _ scaling: CodeScaling
  ) {
    let dots = Dictionary(products.dots.map { ($0.index, $0) }) { first, _ in first }
    let fused = Dictionary(products.fused.map { ($0.index, $0) }) { first, _ in first }
    for node in graph.computed {
      let entry = graph.nodes[node]
      guard let index = entry.instruction else { continue }
      let name = instructions[index].mnemonic
      if let dot = dots[index] {
        add(name, .dotProduct, dot.element, lanes: dot.lanes)
      } else if let fma = fused[index] {
        add(name, .fma, fma.element, lanes: fma.lanes)
      } else if entry.effect == .shuffle, entry.isVector, !entry.isProduct {
        // As bytes where nothing tells what they are.
        let bits = entry.value.laneBits ?? 8
        add(name, .shuffle, .integer(bits: bits), lanes: max(1, entry.bits / bits))
      } else if let category = Self.category(entry.effect), let element = entry.value.element {
        let lanes = entry.isVector ? entry.bits / max(1, element.bits ?? 32) : 1
        add(name, category, element, lanes: max(1, lanes))
      }
    }
    addMemory(graph, stores, instructions, architecture)
    for lanes in scaling.loads { add("load", .load, .i32, lanes: lanes) }
    rows = counts.map { row, count in
      var row = row
      row.count = count
      return row
    }
    .sorted { Self.order($0, before: $1) }
  }

  /// The most frequent first, then by name.
  private static func order(_ row: InstructionMixRow, before other: InstructionMixRow) -> Bool {
    if row.count != other.count { return row.count > other.count }
    return (row.operation, row.category.rawValue, row.elementType.spelling, row.lanes)
      < (other.operation, other.category.rawValue, other.elementType.spelling, other.lanes)
  }

  private static func category(_ effect: LaneEffect) -> OperationCategory? {
    switch effect {
    case .multiply, .multiplyHigh: .multiply
    case .add: .add
    default: nil
    }
  }

  private mutating func addMemory(
    _ graph: DataGraph, _ stores: [StoredValue],
    _ instructions: [MachineInstruction], _ architecture: Architecture
  ) {
    for store in stores where store.bytes > 0 {
      let (bytes, isVector) = (store.bytes, store.isVector)
      let value = graph.nodes[store.node].value
      let element = value.laneBits.map { ElementType.integer(bits: $0) }
      let known = value.element?.integerBits == nil ? value.element ?? element : element
      let bits = isVector ? known?.bits ?? 64 : 8 * bytes
      add(
        "store", .store, isVector ? known ?? .other("unknown") : .integer(bits: bits),
        lanes: max(1, 8 * bytes / bits))
    }
    for instruction in instructions {
      let kind = InstructionClass(instruction, architecture: architecture)
      guard kind == .gather || kind == .scatter else { continue }
      let bits = instruction.mnemonic.last == "q" || instruction.mnemonic.hasSuffix("pd") ? 64 : 32
      let isFloat = instruction.mnemonic.hasSuffix("ps") || instruction.mnemonic.hasSuffix("pd")
      add(
        instruction.mnemonic, kind == .gather ? .gather : .scatter,
        isFloat ? (bits == 32 ? .f32 : .f64) : .integer(bits: bits),
        lanes: max(1, instruction.vectorBits / bits))
    }
  }

  private mutating func add(
    _ name: String, _ category: OperationCategory, _ element: ElementType, lanes: Int
  ) {
    counts[
      InstructionMixRow(
        operation: name, category: category, elementType: element, lanes: lanes, count: 0),
      default: 0] += 1
  }
}
