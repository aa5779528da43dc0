internal import DiagnosisModel
internal import LLVMInterop
internal import ThroughputModel

/// Makes the code profiles of loops: counts, and estimates by one CPU's model.
struct LoopEstimator {
  private let cpu: ModelledCPU
  let architecture: Architecture
  private let model: CPUModel?
  private let peaks: PeakAnalysis?
  private let registerBits: Int?
  /// Whether the code will run where it lies in its file, as far as lines of code go.
  var keepsPlaces = false

  /// How much is asked of a loop.
  enum Effort {
    case everything
    /// One loop of many: what multiplies nothing is not simulated, what does for a shorter time, and
    /// changes are tried on what can work on narrow integers.
    case oneOfMany
  }

  private static func budget(
    _ effort: Effort, _ loop: LoopProfile?, scales: Bool
  ) -> SteadyState.Budget? {
    switch effort {
    case .everything: .usual
    case .oneOfMany: loop?.macs != nil || scales ? .small : nil
    }
  }

  /// - Parameters:
  ///   - cpu: whose model is used; empty is the architecture's generic CPU.
  ///   - features: those that code is generated with.
  ///   - measurements: of that CPU.
  init(
    triple: String, cpu: String, features: [String], measurements: CPUMeasurements?
  ) throws(MachineCodeError) {
    architecture = Architecture(triple: triple)
    registerBits = Self.registerBits(architecture, Set(features))
    self.cpu = ModelledCPU(cpu, architecture: architecture, features: Set(features))
    // Of the CPU alone the model would not assemble what the code's features add.
    let schedule = try ScheduleModel(
      triple: triple, cpu: self.cpu.name,
      features: features.map { "+\($0)" }.joined(separator: ","))
    let description = CPULibrary.description(of: self.cpu.name)
    let model = CPUModel(
      triple: triple, cpu: self.cpu.name, schedule: schedule, description: description,
      measurements: measurements)
    self.model = model
    peaks = model.map { PeakAnalysis(features: Set(features), model: $0) }
  }

  /// The most multiply-accumulates a cycle of an element type by each way, in vectors of fixed width.
  func peaks(of element: String) -> [CodeProfile.Peak] {
    peaks?.peaks(for: element, sumBits: 32, scalable: false) ?? []
  }

  /// What is known of a loop's code before the model is asked for figures.
  struct Outline {
    fileprivate(set) var code: CodeProfile
    /// Nil where there is no model, or it does not know an instruction.
    fileprivate(set) var question: LoopFigures.Question?
    /// One way through the loop, by indices of the region's instructions.
    fileprivate var path: [Int] = []
  }

  /// - Parameters:
  ///   - comparesMCA: whether LLVM's simulation runs as well, which takes longer than all the rest.
  ///   - loop: the IR loop, or what the machine code alone tells of it; nil where neither is known.
  ///   - alone: what the machine code alone tells of the loop's data; nil where there is IR to tell it.
  ///   - multiplications: those of the IR loop; nil where there is none.
  ///   - lists: whether the instructions are listed; `sources` says where their IR comes from.
  func profile(
    of region: CodeRegions.Region, in object: borrowing ObjectCode, loop: LoopProfile?,
    alone: CodeFacts? = nil, multiplications: [ProductOrigins.Multiplication]?,
    comparesMCA: Bool, breaksDown: Bool = false, lists: Bool = false, sources: SourceLines? = nil
  ) throws(MachineCodeError) -> CodeProfile {
    let outline = try outline(
      of: region, in: object, loop: loop, alone: alone, multiplications: multiplications,
      lists: lists, sources: sources)
    var code = outline.code
    guard let question = outline.question, let model else { return code }
    code.add(LoopFigures(question))
    if breaksDown {
      code.breakdown =
        CycleBreakdown(question.instructions) {
          LoopEstimate.cycles(of: $0, on: question.model, repeats: question.repeats)
        }.shares
    }
    if comparesMCA,
      let cycles = simulate(
        outline.path.map { region.instructions[$0] }, of: region, object, model)
    {
      code.estimates.append(CycleEstimate(method: .mca, cyclesPerIteration: cycles))
    }
    return code
  }

  /// The parameters are those of `profile`.
  func outline(
    of region: CodeRegions.Region, in object: borrowing ObjectCode, loop: LoopProfile?,
    alone: CodeFacts? = nil, multiplications: [ProductOrigins.Multiplication]?,
    effort: Effort = .everything, lists: Bool = false, sources: SourceLines? = nil
  ) throws(MachineCodeError) -> Outline {
    let scales = alone?.removable[.withoutWideScaling] != nil
    let budget = Self.budget(effort, loop, scales: scales)
    let classes = region.instructions.map { InstructionClass($0, architecture: architecture) }
    var code = CodeProfile(
      region, classes: classes,
      model: model.map {
        (budget == nil ? $0.corrected.descriptionOfBounds : $0.corrected.description) + cpu.remark
      }
        ?? "LLVM 22 has no scheduling model of \(cpu.name.isEmpty ? "a generic CPU" : cpu.name)")
    code.products =
      ProductsMade(
        of: region, architecture, made: alone?.made, multiplications: multiplications
      ).result
    code.registerBits = registerBits
    code.facts = loop?.code?.facts
    let repeats = loop?.region != .function
    let way = repeats ? LoopPath(region.instructions, header: region.header) : nil
    code.doubts = CodeDoubt.list(region, path: way)
    guard let model else {
      if lists { code.listing = CodeListing(region, timed: nil, sources: sources).lines }
      return Outline(code: code)
    }
    let timed = try timed(region, object, classes, model)
    if lists {
      code.listing =
        CodeListing(region, timed: (timed, model.corrected), sources: sources).lines
    }
    let isScalable = loop.flatMap { LoopVectors(of: region, classes, for: $0).areScalable }
    if let loop, let element = loop.multipliedElement, let isScalable {
      code.peaks =
        peaks?.peaks(for: element.spelling, sumBits: loop.sumBits, scalable: isScalable) ?? []
      code.peakMACsPerCycle = code.peaks.first?.macsPerCycle
    }
    let path = way?.steps ?? []
    var steps = repeats ? path.map { timed[$0.index].branching($0.branch) } : timed
    if let first = path.first.map({ region.instructions[$0.index] }) {
      steps[0].place = CodePlace(
        address: first.address,
        boundary: keepsPlaces || object.isLinked ? CodePlace.line : CodePlace.alignment)
    }
    code.doubts += CodeDoubt.list(steps, iterations: repeats ? loop?.ir?.tripCount : nil)
    if let forks = way?.forks, forks > 0 {
      code.model += "; of \(forks) \(forks == 1 ? "branch" : "branches") the more likely side"
    }
    if let unknown = timed.first(where: { $0.unknownReason != nil }) {
      code.model += "; no total: no scheduling information on \(unknown.text)"
      return Outline(code: code)
    }
    let places = repeats ? path.map(\.index) : Array(timed.indices)
    let macs = loop?.macs?.perIteration
    let element = loop?.multipliedElement?.spelling
    let question = LoopFigures.Question(
      instructions: steps, model: model.corrected, repeats: repeats, budget: budget, macs: macs,
      triesChanges: effort == .everything || loop?.mayMultiplyNarrow ?? false
        || scales,
      removals: RemovableInstructions(
        region, classes, loop: loop, alone: alone?.removable ?? [:]
      ).removals(at: places),
      replacements: element.flatMap { element in
        guard let macs, let isScalable else { return nil }
        return peaks?.replacements(of: element, products: macs, scalable: isScalable)
      } ?? [])
    return Outline(code: code, question: question, path: path.map(\.index))
  }

  /// Nil where vectors are scalable, or the architecture's are not known.
  private static func registerBits(_ architecture: Architecture, _ features: Set<String>) -> Int? {
    switch architecture {
    case .x86:
      features.contains("avx512f") ? 512 : features.contains("avx2") ? 256 : 128
    case .aarch64: features.contains("sve") ? nil : 128
    default: nil
    }
  }

  private func timed(
    _ region: CodeRegions.Region, _ object: borrowing ObjectCode,
    _ classes: [InstructionClass], _ model: CPUModel
  ) throws(MachineCodeError) -> [TimedInstruction] {
    let timings = try model.schedule.timings(
      of: region.instructions, of: region.range, in: object)
    return region.instructions.indices.map { index in
      TimedInstruction(
        region.instructions[index], timings[index], instructionClass: classes[index],
        ports: model.ports)
    }
  }

  /// MCA's cycles per iteration of exactly the loop's instructions; nil where it cannot run them.
  private func simulate(
    _ instructions: [MachineInstruction], of region: CodeRegions.Region,
    _ object: borrowing ObjectCode, _ model: CPUModel
  ) -> Double? {
    // One to three microseconds an instruction: a few milliseconds for usual loops.
    let iterations = max(3, min(100, 800 / max(1, instructions.count)))
    let cycles = try? model.schedule.simulate(
      instructions, of: region.range, in: object, iterations: iterations, maxCycles: 1_000_000)
    return cycles.map { Double($0) / Double(iterations) }
  }
}

extension TimedInstruction {
  /// The same with what becomes of it as a branch.
  fileprivate func branching(_ branch: Branch?) -> TimedInstruction {
    var instruction = self
    instruction.branch = branch
    return instruction
  }
}

extension LoopProfile {
  /// Whether what it multiplies may be integers, or have been.
  fileprivate var mayMultiplyNarrow: Bool {
    guard macs != nil, let facts else { return false }
    return !facts.casts.isEmpty
      || facts.instructionMix.contains { $0.category == .dotProduct }
      || facts.products.contains { product in
        product.operation == "mul" || product.operands.contains { !$0.casts.isEmpty }
      }
  }

  /// The element type that the loop's products multiply, before any cast; nil where there are none.
  fileprivate var multipliedElement: ElementType? {
    guard let ir = facts else { return nil }
    let dot = ir.instructionMix.first { $0.category == .dotProduct }?.elementType
    let product = ir.products.first { $0.accumulated > 0 }.flatMap(Self.multiplied)
    if let dot {
      // A partial reduction is of the type that it adds, whatever its products multiply.
      guard let product, let narrow = product.bits, let wide = dot.bits, narrow < wide else {
        return dot
      }
      return product
    }
    return product ?? ir.instructionMix.first { $0.category == .fma }?.elementType
  }

  /// A float of 16 bits is multiplied as it is only by another one.
  private static func multiplied(_ product: Product) -> ElementType? {
    guard let first = product.operands.first else { return nil }
    let isMixed = product.operands.contains { $0.fromType != first.fromType }
    return first.isWidenedHalf && isMixed ? product.elementType : first.fromType
  }

  /// The least width that the loop's sums need: that of its products, where nothing makes them wider.
  fileprivate var sumBits: Int {
    guard let ir = facts else { return 32 }
    let summed = ir.products.filter { $0.accumulated > 0 }
    let types = Set(summed.map(\.elementType))
    guard types.count == 1, let type = types.first, let bits = type.integerBits, bits < 32,
      summed.allSatisfy({ $0.reduction == nil }),
      !ir.instructionMix.contains(where: {
        ($0.category == .extend && $0.fromType == type) || $0.category == .dotProduct
          || $0.category == .reduce
      })
    else { return 32 }
    return bits
  }
}
