internal import DiagnosisModel

/// The loops that do what a wider loop of the same function leaves over.
struct RemainderLoops {
  private var remainders: Set<String> = []

  init(_ loops: [LoopProfile]) {
    let groups = Dictionary(grouping: loops.filter { $0.region == .loop && $0.facts != nil }) {
      Work(of: $0)
    }
    for group in groups.values where group.count > 1 {
      let widest = group.map(Self.width).max() ?? 0
      remainders.formUnion(group.filter { Self.width($0) < widest }.map(\.id))
    }
    // Beside a vector loop that asks for dot products, what is left over multiplies plainly.
    for loops in Dictionary(grouping: loops, by: \.function).values
    where loops.contains(where: Self.multipliesVectors) {
      remainders.formUnion(
        loops.filter { $0.multipliesNarrowIntegers && !Self.multipliesVectors($0) }.map(\.id))
    }
  }

  func contains(_ loop: LoopProfile) -> Bool { remainders.contains(loop.id) }

  /// What a loop and its remainder have in common: where they stand, and the types that they load, store
  /// and multiply.
  private struct Work: Hashable {
    let function: String
    let depth: Int
    let memory: Set<String>
    let products: Set<String>

    init(of loop: LoopProfile) {
      function = loop.function
      depth = loop.depth
      memory = Set(
        (loop.facts?.instructionMix ?? []).filter { $0.category == .load || $0.category == .store }
          .map { "\($0.category.rawValue) \($0.elementType.spelling)" })
      products = Set(
        (loop.facts?.products ?? []).filter { $0.accumulated > 0 }.map {
          $0.operands.map { "\($0.fromType.spelling)\($0.casts.map(\.rawValue))" }.sorted()
            .joined(separator: " ")
        })
    }
  }

  private static func multipliesVectors(_ loop: LoopProfile) -> Bool {
    loop.asksForDotProducts
      || loop.facts?.products.contains { $0.isVector && $0.accumulated > 0 } == true
  }

  /// Products of an iteration, or the lanes that it stores or loads.
  private static func width(_ loop: LoopProfile) -> Int {
    loop.macs?.perIteration ?? loop.facts?.instructionMix.filter {
      $0.category == .store || $0.category == .load
    }.reduce(0) { $0 + $1.lanes * $1.count } ?? 0
  }
}
