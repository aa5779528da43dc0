internal import DiagnosisModel
internal import LLVMInterop

/// What machine code says of loops: finds its regions, ties them to IR where there is some, and
/// estimates what they cost.
struct CodeAnalysis: ~Copyable {
  private let estimator: LoopEstimator
  private let makeEstimator: ([String]) throws(MachineCodeError) -> LoopEstimator
  /// Those of functions that have other features, by the features.
  private var others: [[String]: LoopEstimator] = [:]
  private let features: [String]
  private let wantsBreakdown: Bool
  private let wantsListing: Bool
  private var obstacles = CodeObstacles()

  var diagnostics: [Diagnostic] { obstacles.diagnostics }

  /// - Parameter target: what the code was generated for.
  init(for target: CodeGenTarget, options: CodeOptions) throws(MachineCodeError) {
    let cpu = options.simulateOn ?? target.cpu
    makeEstimator = { features throws(MachineCodeError) in
      try LoopEstimator(
        triple: target.triple, cpu: cpu, features: features, measurements: options.measurements)
    }
    features = target.enabledFeatures
    wantsBreakdown = options.wantsBreakdown
    wantsListing = options.wantsListing
    estimator = try makeEstimator(features)
  }

  private mutating func estimator(
    for features: [String]?
  ) throws(MachineCodeError) -> LoopEstimator {
    guard let features, features != self.features else { return estimator }
    if let known = others[features] { return known }
    let made = try makeEstimator(features)
    others[features] = made
    return made
  }

  /// The loops of code that has no IR, in the order of their addresses.
  ///
  /// - Parameter path: of the file.
  mutating func profiles(
    of all: ObjectLoops, in object: borrowing ObjectCode, path: String,
    progress: WorkProgress? = nil
  ) -> [LoopProfile] {
    obstacles = all.obstacles
    let found = all.outlines
    let isSmall = found.count <= Self.simulatedAlways
    var loops: [LoopProfile] = []
    loops.reserveCapacity(found.count)
    var surroundings = CodeSurroundings(estimator.architecture)
    var figures = FigureQueue(subject: path)
    for (index, outline) in found.enumerated() {
      progress?.tell(index, of: found.count, "loops analysed")
      do throws(MachineCodeError) {
        let region = try CodeRegions.Region(outline, in: object, origins: nil)
        var loop = LoopProfile(region, id: outline.id)
        let facts = try facts(of: region, outline, in: object, &surroundings)
        loop.macs = facts?.macs
        loop.location = Self.location(of: outline, in: object)
        loop.code = facts.map { CodeProfile(facts: $0.facts) }
        var question: LoopFigures.Question?
        if isSmall {
          loop.code = try estimator.profile(
            of: region, in: object, loop: loop, alone: facts, multiplications: nil,
            comparesMCA: true,
            breaksDown: wantsBreakdown && found.count <= Self.mostBrokenDown, lists: wantsListing)
        } else {
          let outline = try estimator.outline(
            of: region, in: object, loop: loop, alone: facts, multiplications: nil,
            effort: .oneOfMany, lists: wantsListing)
          loop.code = outline.code
          question = outline.question
        }
        loop.code?.address = "0x" + String(region.header, radix: 16)
        loops.append(loop)
        if let question { figures.ask(question, of: loops.count - 1, &loops) }
      } catch {
        obstacles.add(error, in: outline.range)
      }
    }
    figures.finish(&loops)
    return loops
  }

  /// Where debug information places the loop's first instruction that it knows.
  private static func location(
    of outline: CodeRegions.Outline, in object: borrowing ObjectCode
  ) -> SourceLocation? {
    let first =
      outline.points.first { $0.address >= outline.header && $0.line > 0 }
      ?? outline.points.first { $0.line > 0 }
    return first.flatMap { object.source(of: $0.address, in: outline.range) }.map {
      SourceLocation(file: $0.file, line: $0.line, column: $0.column)
    }
  }

  /// What the code tells of its data; nil where it multiplies nothing.
  private func facts(
    of region: CodeRegions.Region, _ outline: CodeRegions.Outline,
    in object: borrowing ObjectCode, _ surroundings: inout CodeSurroundings
  ) throws(MachineCodeError) -> CodeFacts? {
    guard CodeFacts.isWorthwhile(region.instructions, estimator.architecture) else { return nil }
    let (before, after) = try surroundings.code(around: outline, in: object)
    return CodeFacts(of: region, prologue: before, epilogue: after, estimator.architecture)
  }

  /// A breakdown takes some twenty estimates.
  private static let mostBrokenDown = 24

  /// In code of more loops only those that multiply are simulated, and none by MCA.
  private static let simulatedAlways = 256

  /// Adds to the loops of a module what its machine code says of each.
  ///
  /// - Parameters:
  ///   - sources: where the IR comes from; nil where nobody asked.
  ///   - features: by function, those that its code is generated with.
  mutating func add(
    _ object: borrowing ObjectCode, origins: InstructionOrigins, sources: SourceLines?,
    features: [String: [String]], to loops: inout [LoopProfile]
  ) throws(MachineCodeError) {
    let simulated = Self.simulated(loops)
    let brokenDown = wantsBreakdown ? Set(loops.orderByWork().prefix(Self.mostBrokenDown)) : []
    /// By the index of the IR loop: how many regions were made of it, and the instructions of the largest.
    var found: [Int: (copies: Int, largest: Int)] = [:]
    // One function after the other: of a large module the instructions of all would not be small.
    for range in object.functions {
      let copies = regionsByLoop(of: range, object, origins, loops)
      for (index, outlines) in copies.sorted(by: { $0.key < $1.key }) {
        guard let largest = outlines.firstLargest else { continue }
        let before = found[index] ?? (0, 0)
        found[index] = (
          before.copies + outlines.count, max(before.largest, largest.points.count)
        )
        if largest.points.count > before.largest {
          var loop = loops[index]
          loop.code = nil
          loops[index].code = try estimator(for: features[loop.function]).profile(
            of: CodeRegions.Region(largest, in: object, origins: origins), in: object, loop: loop,
            multiplications: origins.products.byRegion[index] ?? [],
            comparesMCA: simulated.contains(index),
            breaksDown: brokenDown.contains(index), lists: wantsListing, sources: sources)
        }
        loops[index].code?.copies = found[index]?.copies ?? 0
      }
    }
    if found.isEmpty { obstacles.addThatNothingWasFound() }
  }

  /// The loops that LLVM's simulation runs as well, for comparison: the two that do most of the work,
  /// one of several alike. It takes several times as long as everything else that is estimated.
  private static func simulated(_ loops: [LoopProfile]) -> Set<Int> {
    let hasMACs = loops.contains { $0.macs != nil }
    var mixes: Set<[InstructionMixRow]> = []
    var simulated: Set<Int> = []
    for index in loops.orderByWork() where simulated.count < 2 {
      let loop = loops[index]
      guard loop.region == .loop, loop.macs != nil || !hasMACs,
        mixes.insert(loop.ir?.instructionMix ?? []).inserted
      else { continue }
      simulated.insert(index)
    }
    return simulated
  }

  /// By the index of the IR loop: the regions of a function made of it, in the order of their addresses.
  private mutating func regionsByLoop(
    of range: CodeRange, _ object: borrowing ObjectCode, _ origins: InstructionOrigins,
    _ loops: [LoopProfile]
  ) -> [Int: [CodeRegions.Outline]] {
    var found: [Int: [CodeRegions.Outline]] = [:]
    guard let regions = regions(of: range, in: object) else { return found }
    for outline in regions.loops + [regions.whole] {
      guard let index = outline.irRegion(origins), loops[index].region == outline.kind else {
        continue
      }
      found[index, default: []].append(outline)
    }
    return found
  }

  private mutating func regions(
    of range: CodeRange, in object: borrowing ObjectCode
  ) -> CodeRegions? {
    do throws(MachineCodeError) {
      let regions = try CodeRegions(range, in: object)
      obstacles.add(regions)
      return regions
    } catch {
      obstacles.add(error, in: range)
      return nil
    }
  }
}

extension [CodeRegions.Outline] {
  /// The one of most instructions, the first of equals.
  fileprivate var firstLargest: CodeRegions.Outline? {
    guard let first else { return nil }
    return dropFirst().reduce(first) { $1.points.count > $0.points.count ? $1 : $0 }
  }
}

extension LoopProfile {
  /// A loop of which there is machine code alone.
  fileprivate init(_ region: CodeRegions.Region, id: String) {
    self.init(
      id: id, function: region.range.name, region: region.kind, depth: region.depth)
  }
}

extension CodeProfile {
  /// What rules ask for before anything was counted.
  fileprivate init(facts: LoopFacts) {
    self.init(instructions: 0, mnemonics: [:], model: "")
    self.facts = facts
  }
}
