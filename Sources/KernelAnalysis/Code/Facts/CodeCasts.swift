internal import DiagnosisModel
internal import InstructionSet
internal import LLVMInterop

/// The casts in the machine code of a loop, by what feeds them.
struct CodeCasts {
  let groups: [CastGroup]

  init(_ graph: DataGraph, _ instructions: [MachineInstruction]) {
    var counts: [CastGroup: Int] = [:]
    for node in graph.computed {
      guard let group = Self.group(node, graph, instructions) else { continue }
      counts[group, default: 0] += 1
    }
    groups = counts.map { group, count in
      var group = group
      group.count = count
      return group
    }
    .sorted { $0.count != $1.count ? $0.count > $1.count : "\($0)" < "\($1)" }
  }

  private static func group(
    _ node: Int, _ graph: DataGraph, _ instructions: [MachineInstruction]
  ) -> CastGroup? {
    let entry = graph.nodes[node]
    let source = entry.inputs.first.map { graph.nodes[$0].value } ?? .unknown
    let value = entry.value
    let operation: String
    let category: OperationCategory
    let from: ElementType?
    switch entry.effect {
    case .extend, .interleave, .shift, .blend:
      // Only what made elements wider: shifts and shuffles do other things as well.
      guard let bits = value.laneBits, let cast = value.casts.first, !value.isDoubled,
        source.casts.isEmpty || source.laneBits != bits
      else { return nil }
      operation = cast.rawValue
      category = .extend
      from = source.casts.isEmpty ? value.element : source.laneBits.map { .integer(bits: $0) }
    case .narrow(let bits, _):
      operation = "trunc"
      category = .truncate
      from = (bits ?? value.laneBits.map { 2 * $0 }).map { .integer(bits: $0) }
    case .convert:
      if let cast = value.casts.last, cast == .sitofp || cast == .uitofp {
        // From the elements as they lay in memory, which a zero-extend made numbers without a sign.
        let isUnsigned = value.casts.dropLast().contains(.zext)
        operation = isUnsigned ? CastOperation.uitofp.rawValue : cast.rawValue
        from = value.element
      } else {
        operation = "fptosi"
        from = source.element ?? .f32
      }
      category = .convert
    default: return nil
    }
    let to: ElementType? =
      switch operation {
      case "sitofp", "uitofp": value.laneBits == 64 ? .f64 : value.laneBits == 16 ? .f16 : .f32
      default: value.laneBits.map { .integer(bits: $0) }
      }
    guard let from, let to, let index = entry.instruction else { return nil }
    let instruction = instructions[index]
    let lanes = entry.isVector ? max(1, instruction.vectorBits / max(1, to.bits ?? 1)) : 1
    let isAddress =
      !entry.isVector
      && (entry.isAddress || graph.users[node].allSatisfy { graph.nodes[$0].isAddress })
    return CastGroup(
      operation: operation, category: category, fromType: from, elementType: to, lanes: lanes,
      scalable: entry.isVector && instruction.isScalable, source: source.source,
      broadcast: source.broadcast, addressing: isAddress, count: 0)
  }
}
