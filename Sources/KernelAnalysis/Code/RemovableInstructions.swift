internal import DiagnosisModel
internal import LLVMInterop

/// The instructions of a region that a change of the kernel would make superfluous.
struct RemovableInstructions {
  private var indices: [CodeChange: Set<Int>] = [:]

  init(_ region: CodeRegions.Region, loop: LoopProfile?) {
    if loop?.macs != nil {
      let stack = StackReferences(region.instructions).indices
      if !stack.isEmpty { indices[.withoutStackReferences] = stack }
      let gathers = region.origins.indices.filter {
        region.origins[$0]?.operation.map { Self.gathers.contains($0.name) } ?? false
      }
      if !gathers.isEmpty { indices[.withoutGathers] = Set(gathers) }
    }
    guard let traits = loop?.ir?.traits, traits.wideMultiplies + traits.divisions > 0 else {
      return
    }
    let scaling = region.origins.indices.filter {
      region.origins[$0]?.operation.map(Self.scales) ?? false
    }
    if !scaling.isEmpty { indices[.withoutWideScaling] = Set(scaling) }
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
}
