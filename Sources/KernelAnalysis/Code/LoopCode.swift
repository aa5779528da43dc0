public import DiagnosisModel
public import LLVMInterop

/// The machine code of one innermost loop: one way through an iteration, with its bytes and what a model
/// says of it.
public struct LoopCode: Sendable {
  /// `function:0x40`.
  public let id: String
  public let function: String
  public let address: String
  /// In the order in which an iteration executes them.
  public let steps: [CodeStep]
  /// Branches whose other side stays in the loop, too: this way leaves it out.
  public let forks: Int
  /// By the model; nil where there is no model of the CPU.
  public let code: CodeProfile
}

/// Takes loops and blocks apart for measuring: their instructions beside a model's estimates.
public struct CodeReader {
  private let estimator: LoopEstimator
  private let prefersTaken: Bool

  /// - Parameters:
  ///   - cpu: whose model estimates; with its features.
  ///   - prefersTaken: whether branches inside a loop are followed, not passed.
  ///   - keepsPlaces: whether code runs where it lies in its file, as far as lines of code go.
  public init(
    triple: String, cpu: String, features: [String], prefersTaken: Bool = false,
    keepsPlaces: Bool = false
  ) throws(MachineCodeError) {
    var estimator = try LoopEstimator(
      triple: triple, cpu: cpu, features: features, measurements: nil)
    estimator.keepsPlaces = keepsPlaces
    self.estimator = estimator
    self.prefersTaken = prefersTaken
  }

  /// The innermost loops, in the order of their addresses.
  public func loops(
    of object: borrowing ObjectCode, where isIncluded: (String) -> Bool = { _ in true }
  ) throws(MachineCodeError) -> [LoopCode] {
    var found: [LoopCode] = []
    for range in object.functions where isIncluded(range.name) {
      for outline in try CodeRegions(range, in: object).loops {
        let region = try CodeRegions.Region(outline, in: object, origins: nil)
        let address = "0x" + String(region.header, radix: 16)
        let path = LoopPath(
          region.instructions, header: region.header, prefersTaken: prefersTaken)
        found.append(
          LoopCode(
            id: "\(range.name):\(address)", function: range.name, address: address,
            steps: object.steps(path.steps.map { region.instructions[$0.index] }, of: range),
            forks: path.forks, code: try profile(region, object)))
      }
    }
    return found
  }

  /// All instructions of a straight line of code as one iteration; nil where there are none.
  public func block(of object: borrowing ObjectCode) throws(MachineCodeError) -> LoopCode? {
    guard let range = object.functions.first else { return nil }
    let region = try CodeRegions.Region(
      CodeRegions(range, in: object).whole, in: object, origins: nil)
    return LoopCode(
      id: range.name, function: range.name, address: "0x0",
      steps: object.steps(region.instructions, of: range), forks: 0,
      code: try profile(region, object))
  }

  private func profile(
    _ region: CodeRegions.Region, _ object: borrowing ObjectCode
  ) throws(MachineCodeError) -> CodeProfile {
    try estimator.profile(
      of: region, in: object, loop: nil, multiplications: nil, comparesMCA: true)
  }
}
