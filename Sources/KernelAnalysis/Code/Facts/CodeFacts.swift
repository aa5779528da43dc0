internal import DiagnosisModel
internal import InstructionSet
internal import LLVMInterop

/// What machine code alone tells of a loop's data: its multiply-accumulates, what is multiplied, cast and
/// carried on.
struct CodeFacts {
  let facts: LoopFacts
  /// Nil where nothing is multiplied and summed.
  let macs: MultiplyAccumulates?
  /// By the index of an instruction of the region: the products that it makes; missing where unknown.
  let made: [Int: Int]
  /// The instructions that a change of the kernel would make superfluous, as the flow of data tells.
  let removable: [CodeChange: Set<Int>]

  /// - Parameters:
  ///   - prologue: the code before the loop, which sets what the loop does not change.
  ///   - epilogue: the code after it.
  init(
    of region: CodeRegions.Region, prologue: [SurroundingInstruction],
    epilogue: [SurroundingInstruction], _ architecture: Architecture
  ) {
    let instructions = region.instructions
    // From where an iteration begins.
    let start = instructions.firstIndex { $0.address == region.header } ?? 0
    let order = Array(instructions.indices[start...]) + Array(instructions.indices[..<start])
    var follower = DataFollower(architecture)
    for instruction in prologue {
      follower.follow(instruction.instruction, instruction.parts, at: nil)
    }
    let parts = instructions.map { InstructionParts($0, architecture) }
    follower.enterLoop(instructions, parts)
    for index in order { follower.follow(instructions[index], parts[index], at: index) }
    let graph = DataGraph(follower.nodes)
    var products = CodeProducts(graph, instructions, architecture)
    products.find()
    made = products.made
    macs = products.macs
    let accumulators = CodeAccumulators(
      graph, follower, instructions, epilogue: epilogue
    ).list
    let laneSums = CodeLaneSums(graph, stores: follower.stores)
    let sumsInMemory = CodeSumsInMemory(graph, stores: follower.stores)
    let scaling = CodeScaling(graph, stores: follower.stores, instructions, architecture)
    removable = [
      .withoutLaneSums: laneSums.indices, .withoutSumsInMemory: sumsInMemory.indices,
      .withoutWideScaling: scaling.indices, .withoutZeroPoints: CodeZeroPoints(graph).indices,
    ].filter { !$0.value.isEmpty }
    facts = LoopFacts(
      instructionMix: CodeMix(
        graph, follower.stores, instructions, architecture, products, scaling
      ).rows,
      products: products.list,
      casts: CodeCasts(graph, instructions).groups,
      traits: LoopTraits(
        accumulators: accumulators, wideMultiplies: scaling.wideMultiplies,
        divisions: scaling.divisions, laneSums: laneSums.count,
        sumsInMemory: sumsInMemory.count))
  }

  /// Whether anything in a loop multiplies data, as far as mnemonics tell.
  static func isWorthwhile(
    _ instructions: [MachineInstruction], _ architecture: Architecture
  ) -> Bool {
    guard architecture == .x86 || architecture == .aarch64 else { return false }
    return instructions.contains { instruction in
      if divisions.contains(instruction.mnemonic) { return true }
      switch LaneEffect(instruction.mnemonic, architecture) {
      case .multiply, .convert: return true
      default: return false
      }
    }
  }

  /// Those of general registers.
  static let divisions: Set<String> = ["idiv", "div", "sdiv", "udiv"]
}
