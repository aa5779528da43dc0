public import DiagnosisModel
public import LLVMInterop

/// The loops of a module, profiled, and what was met that the tables do not know.
public struct ModuleProfile: Sendable {
  /// In the order of the module; a function without loops stands as one region.
  public var loops: [LoopProfile]
  /// Intrinsics that were counted as `call`, sorted.
  public var unknownIntrinsics: [String]
  /// The target features that the intrinsics need, as LLVM spells them; where one of several
  /// suffices, the first that LLVM names.
  public var requiredFeatures: Set<String>
  /// The intrinsics of each function that not every CPU of the architecture has.
  public var targetIntrinsics: [String: Set<String>]
  /// Whether the module defines any function.
  public var definesFunctions: Bool
}

/// What the machine view takes over from the profile of a module.
public struct RegionIndex {
  /// Which region a basic block stands in: indices of `ModuleProfile.loops`.
  public internal(set) var regionOfBlock: [BasicBlock: Int] = [:]
  /// The products that multiplications make, of those that were counted.
  var productsMade: [Instruction: Int] = [:]
}

/// Profiles the innermost loops of a module's functions.
public struct KernelProfiler {
  private let module: Module
  /// The name that locations in the IR text carry.
  private let path: String
  private var types: TypeNames
  private var unknownIntrinsics: Set<String> = []
  private var requiredFeatures: Set<String> = []
  private var targetIntrinsics: [String: Set<String>] = [:]
  private var index = RegionIndex()
  private let isIndexing: Bool

  private init(module: Module, path: String, isIndexing: Bool) {
    self.module = module
    self.path = path
    self.isIndexing = isIndexing
    types = TypeNames(module: module)
  }

  /// Profiles the functions whose names `isIncluded` accepts.
  ///
  /// - Parameter indexing: whether the index is wanted, for the machine view; it is empty otherwise.
  public static func profile(
    _ module: Module, path: String, indexing: Bool = true,
    where isIncluded: (String) -> Bool = { _ in true }
  ) -> (profile: ModuleProfile, index: RegionIndex) {
    var profiler = KernelProfiler(module: module, path: path, isIndexing: indexing)
    let profile = profiler.profile(where: isIncluded)
    return (profile, profiler.index)
  }

  private mutating func profile(where isIncluded: (String) -> Bool) -> ModuleProfile {
    let forest = LoopForest()
    var loops: [LoopProfile] = []
    var definesFunctions = false
    for function in module.functions where !function.isDeclaration {
      definesFunctions = true
      guard isIncluded(function.name) else { continue }
      let regions = regions(of: function, forest: forest)
      let dataFlow = DataFlow(function: function)
      for region in regions {
        if isIndexing { for block in region.blocks { index.regionOfBlock[block] = loops.count } }
        loops.append(profile(region, in: function, dataFlow: dataFlow))
      }
    }
    return ModuleProfile(
      loops: loops, unknownIntrinsics: unknownIntrinsics.sorted(),
      requiredFeatures: requiredFeatures, targetIntrinsics: targetIntrinsics,
      definesFunctions: definesFunctions)
  }

  /// A stretch of a function that is profiled as one.
  private struct Region {
    let kind: LoopProfile.Region
    let header: String
    let blocks: [BasicBlock]
    let depth: Int
    let tripCount: Int?
    let executionWeight: Double?
  }

  private func regions(of function: Function, forest: borrowing LoopForest) -> [Region] {
    let loops = forest.innermostLoops(of: function)
    if loops.isEmpty {
      let blocks = Array(function.basicBlocks)
      return [
        Region(
          kind: .function, header: forest.label(of: blocks[0]), blocks: blocks, depth: 0,
          tripCount: nil, executionWeight: 1)
      ]
    }
    return loops.map { loop in
      Region(
        kind: .loop, header: forest.label(of: loop.header), blocks: loop.blocks, depth: loop.depth,
        tripCount: loop.tripCount, executionWeight: loop.executionWeight)
    }
  }

  private mutating func profile(
    _ region: Region, in function: Function, dataFlow: DataFlow
  ) -> LoopProfile {
    var mix = InstructionMixBuilder()
    var casts = CastAnalysis(dataFlow: dataFlow)
    var products = ProductAnalysis(
      region: Set(region.blocks), repeats: region.kind == .loop, dataFlow: dataFlow)
    var traits = TraitAnalysis(region: Set(region.blocks), dataFlow: dataFlow)
    for block in region.blocks {
      for instruction in block.instructions {
        mix.add(instruction)
        casts.add(instruction, types: &types)
        products.add(instruction, types: &types)
        traits.add(instruction, types: &types)
      }
    }
    if isIndexing { for (key, value) in products.counts { index.productsMade[key] = value.made } }
    unknownIntrinsics.formUnion(mix.unknownIntrinsics)
    requiredFeatures.formUnion(mix.requiredFeatures)
    if !mix.targetIntrinsics.isEmpty {
      targetIntrinsics[function.name, default: []].formUnion(mix.targetIntrinsics)
    }
    let rows = mix.rows(types: &types)
    return LoopProfile(
      id: "\(function.name):\(region.header)", function: function.name, region: region.kind,
      depth: region.depth, location: location(of: region.blocks),
      weight: region.executionWeight.map { .iterationsPerCall($0) },
      macs: products.multiplyAccumulates,
      ir: IRProfile(
        header: region.header, tripCount: region.tripCount, instructionMix: rows,
        summary: LoopSummary(mix: rows, casts: casts.result), products: products.result,
        casts: casts.result, traits: traits.result))
  }

  /// Where debug information places the header, else where the header stands in the IR's text.
  private func location(of blocks: [BasicBlock]) -> SourceLocation? {
    for instruction in blocks[0].instructions {
      if let found = instruction.debugLocation {
        return SourceLocation(file: found.file, line: found.line, column: found.column)
      }
    }
    return blocks[0].textPosition.map {
      SourceLocation(file: path, line: $0.line, column: $0.column)
    }
  }
}
