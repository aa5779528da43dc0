internal import DiagnosisModel

/// Two functions that a user says do the same.
public struct TwinWish: Codable, Sendable, Equatable {
  /// Each a function's name, as the symbol or the source spells it, or `file:function`.
  public let integer: String
  public let float: String

  /// `A=B`; nil where a name is missing. Names may contain `=` where their kernels are `operator=`: the
  /// first that leaves two names counts.
  public init?(_ text: String) {
    guard let sign = text.dropFirst().firstIndex(of: "="), text.index(after: sign) < text.endIndex
    else { return nil }
    integer = String(text[..<sign])
    float = String(text[text.index(after: sign)...])
  }

  /// The loops that are named, where both are among `jobs`.
  func found(in jobs: [LoopJob]) -> (integer: LoopJob, float: LoopJob)? {
    guard let integer = jobs.first(where: { $0.isNamed(self.integer) }),
      let float = jobs.first(where: { $0.isNamed(self.float) }),
      integer.loop != float.loop
        || integer.path != float.path
    else { return nil }
    return (integer, float)
  }

  /// Why a pair says nothing: one line with the nearest name; nil where both names are known.
  ///
  /// - Parameters:
  ///   - jobs: of all inputs.
  ///   - functions: all functions of all inputs, those without products included.
  public func complaint(_ jobs: [LoopJob], functions: [String]) -> String? {
    for name in [integer, float] {
      if let job = jobs.first(where: { $0.isNamed(name) }) {
        guard job.cyclesPerProduct == nil else { continue }
        return "--pair: the cycles of '\(name)' are unknown"
      }
      let plain = name.lastIndex(of: ":").map { String(name[name.index(after: $0)...]) } ?? name
      if functions.contains(name) || functions.contains(plain) {
        return "--pair: no multiply-accumulate is recognised in a loop of '\(name)'"
      }
      let nearest = nearestName(to: plain, among: functions.prefix(2000))
      return "--pair: there is no function '\(name)'"
        + (nearest.map { "; the nearest is '\($0)'" } ?? "")
    }
    return found(in: jobs) == nil ? "--pair \(integer)=\(float): these are one loop" : nil
  }
}

extension LoopJob {
  fileprivate func isNamed(_ name: String) -> Bool {
    names.contains(name) || names.contains { "\(path):\($0)" == name }
  }

  /// As the symbol is spelled, as the source spells it, and that without parameters.
  private var names: [String] {
    guard let demangled else { return [function] }
    return [function, demangled, String(demangled.prefix { $0 != "(" })]
  }
}
