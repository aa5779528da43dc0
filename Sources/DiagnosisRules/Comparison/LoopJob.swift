public import DiagnosisModel

/// What pairing needs to know of a loop: who it is, what it multiplies, how much of it, and how fast.
public struct LoopJob: Codable, Sendable, Equatable {
  /// Of the input.
  public let path: String
  /// Its `id`.
  public let loop: String
  public let function: String
  public let demangled: String?
  /// Nil where no product is known, and where types are mixed.
  let multipliesFloats: Bool?
  let multipliesSingles: Bool
  /// Nil where unknown.
  let cyclesPerProduct: Double?
  let isMeasured: Bool
  /// Nil where the iterations are unknown.
  let productsPerCall: Double?
  /// Nil where the function's name says nothing.
  let name: JobName?

  /// Requires: a loop whose products are counted.
  init(of loop: LoopProfile, path: String) {
    self.path = path
    self.loop = loop.id
    function = loop.function
    demangled = loop.demangled
    multipliesFloats = loop.multipliesFloats
    multipliesSingles = loop.multipliesSingles
    cyclesPerProduct = loop.cyclesPerProduct
    isMeasured = loop.code?.measured != nil
    name = JobName(of: loop)
    if let weight = loop.weight, weight.unit == .iterationsPerCall, let macs = loop.macs {
      productsPerCall = weight.value * Double(macs.perIteration)
    } else {
      productsPerCall = nil
    }
  }

  /// Of each function the loop that does most of the work.
  ///
  /// - Parameter loops: of one report, those that do most of the work first.
  public static func hot(_ loops: [LoopProfile], path: String) -> [LoopJob] {
    var seen: Set<String> = []
    return loops.filter { $0.macs != nil && seen.insert($0.function).inserted }
      .map { LoopJob(of: $0, path: path) }
  }
}
