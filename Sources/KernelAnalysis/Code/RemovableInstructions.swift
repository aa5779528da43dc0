internal import DiagnosisModel
internal import InstructionSet
internal import LLVMInterop

/// The instructions of a region that a change of the kernel would make superfluous.
struct RemovableInstructions {
  private var indices: [CodeChange: Set<Int>] = [:]

  /// - Parameters:
  ///   - classes: of the region's instructions.
  ///   - alone: what the flow of data through the machine code tells, where there is no IR.
  init(
    _ region: CodeRegions.Region, _ classes: [InstructionClass], loop: LoopProfile?,
    alone: [CodeChange: Set<Int>]
  ) {
    guard let loop, let traits = loop.ir?.traits else {
      if loop?.macs != nil {
        addStackReferences(region)
        addByClass(.withoutGathers, classes, Self.movesLanes)
        addByClass(.withoutShuffles, classes) { $0 == .shuffle }
        indices.merge(alone) { $1 }
        if loop?.sumsBytesInWideLanes == true { addHalves(of: region, classes) }
      } else if let scaling = alone[.withoutWideScaling] {
        indices[.withoutWideScaling] = scaling
      }
      return
    }
    func add(
      _ change: CodeChange, _ isWanted: (IROperation, InstructionClass) -> Bool
    ) {
      let found = region.origins.indices.filter { index in
        region.origins[index]?.operation.map { isWanted($0, classes[index]) } ?? false
      }
      if !found.isEmpty { indices[change] = Set(found) }
    }
    if loop.macs != nil {
      addStackReferences(region)
      let shuffles = region.origins.indices.filter { index in
        classes[index] == .shuffle
          || region.origins[index]?.operation?.name == "shufflevector"
            && [.truncate, .vectorLogic].contains(classes[index])
      }
      if !shuffles.isEmpty { indices[.withoutShuffles] = Set(shuffles) }
      add(.withoutGathers) { operation, _ in Self.gathers.contains(operation.name) }
      if traits.laneSums > 0 { add(.withoutLaneSums, Self.addsLanes) }
      if traits.sumsInMemory > 0 { add(.withoutSumsInMemory, Self.movesSums) }
      if loop.subtractsZeroPoints { add(.withoutZeroPoints) { $0.name == "sub" && $1 != .load } }
      if loop.sumsBytesInWideLanes { addHalves(of: region, classes) }
    }
    if traits.wideMultiplies + traits.divisions > 0 {
      add(.withoutWideScaling) { operation, _ in Self.scales(operation) }
      if traits.wideMultiplies > 0 {
        // Twice as many as numbers of 32 bits are extended.
        let extends = region.origins.indices.filter {
          classes[$0] == .extend && region.origins[$0]?.operation?.elementType?.integerBits == 32
        }
        let halves = extends.enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
        indices[.withoutWideScaling, default: []].formUnion(halves)
      }
    }
  }

  /// Beside vectors, pointers on the stack say nothing of the tile; code that nobody optimized keeps all there.
  private mutating func addStackReferences(_ region: CodeRegions.Region) {
    let instructions = region.instructions
    var stack = StackReferences(instructions).indices
    if 3 * stack.count < instructions.count, instructions.contains(where: { $0.vectorBits > 0 }) {
      stack = stack.filter { instructions[$0].vectorBits > 0 }
    }
    if !stack.isEmpty { indices[.withoutStackReferences] = stack }
  }

  /// By classes alone, where there is no IR.
  private mutating func addByClass(
    _ change: CodeChange, _ classes: [InstructionClass], _ isWanted: (InstructionClass) -> Bool
  ) {
    let found = classes.indices.filter { isWanted(classes[$0]) }
    if !found.isEmpty { indices[change] = Set(found) }
  }

  private static func movesLanes(_ instructionClass: InstructionClass) -> Bool {
    instructionClass == .gather || instructionClass == .scatter
  }

  private static let gathers = ["llvm.masked.gather", "llvm.masked.scatter"]

  /// Positions in a way through the region that takes the instructions of `places`.
  func removals(at places: [Int]) -> [CodeChange: Set<Int>] {
    indices.mapValues { wanted in
      Set(places.indices.filter { wanted.contains(places[$0]) })
    }.filter { !$0.value.isEmpty }
  }

  /// Whether an operation serves scaling by 64-bit products or by division. A scalar addition of 64 bits
  /// is an address more often than not.
  private static func scales(_ operation: IROperation) -> Bool {
    if ["sdiv", "udiv"].contains(operation.name) { return true }
    guard operation.elementType?.integerBits == 64 else { return false }
    return ["mul", "ashr", "lshr", "select", "llvm.smin", "llvm.smax"].contains(operation.name)
      || operation.isVector && ["add", "sub", "icmp", "trunc"].contains(operation.name)
  }

  /// What an instruction that adds lanes is made of; the products that it sums stay.
  private static func addsLanes(_ operation: IROperation, _ kind: InstructionClass) -> Bool {
    guard LaneSum.isSum(operation.name) else { return false }
    return ![.multiply, .multiplyAdd, .dotProduct, .extend, .load].contains(kind)
  }

  private static func movesSums(_ operation: IROperation, _ kind: InstructionClass) -> Bool {
    guard ["load", "store"].contains(operation.name), kind == .load || kind == .store,
      let bits = operation.elementType?.integerBits
    else { return false }
    return bits >= 32
  }

  private mutating func addHalves(of region: CodeRegions.Region, _ classes: [InstructionClass]) {
    let halves = Self.everySecond(of: region, classes)
    if !halves.isEmpty { indices[.withNarrowSums] = halves }
  }

  /// Of each kind of arithmetic on vectors every second instruction.
  private static func everySecond(
    of region: CodeRegions.Region, _ classes: [InstructionClass]
  ) -> Set<Int> {
    let halved: Set<InstructionClass> = [.multiply, .multiplyAdd, .dotProduct, .add, .extend]
    let vectors = region.instructions.indices.filter {
      region.instructions[$0].vectorBits > 0 && halved.contains(classes[$0])
    }
    return Set(
      Dictionary(grouping: vectors) { classes[$0] }.values.flatMap { places in
        places.enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
      })
  }
}
