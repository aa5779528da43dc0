public import DiagnosisModel

/// Integer loops and the float loops that compute the same.
///
/// Two functions are twins whose names differ only in element types (`gemm_s8`, `gemm_f32`); of each
/// the loop that does most of the work counts. Two loops of one function are twins where they are the
/// only ones of their kind and make the same number of products a call. Functions whose names say
/// nothing (`lambda.71`) are twins where they alone make the same number of products a call.
public enum TwinPairing {
  /// - Parameters:
  ///   - loops: of one report, those that do most of the work first.
  ///   - pairs: the user's, which go first; those that name loops elsewhere say nothing here.
  public static func twins(
    in loops: [LoopProfile], path: String = "", pairs: [TwinWish] = []
  ) -> [Twin] {
    let hot = LoopJob.hot(loops, path: path)
    let index = JobIndex(hot)
    let siblings = Siblings(loops, path: path)
    let wished = Dictionary(
      pairs.compactMap { $0.found(in: hot) }.map { ($0.integer.loop, $0.float) }
    ) { first, _ in first }
    return hot.compactMap { job in
      if let float = wished[job.loop] { return Twin(job, float) }
      guard job.multipliesFloats == false else { return nil }
      let float = index.byName(job) ?? siblings.float(of: job) ?? index.byWork(job)
      return float.flatMap { Twin(job, $0) }
    }
  }

  /// The twins that stand in different files.
  ///
  /// - Parameters:
  ///   - jobs: those of each file.
  ///   - pairs: the user's, which go first.
  public static func twins(across jobs: [[LoopJob]], pairs: [TwinWish] = []) -> [FileTwin] {
    let all = jobs.flatMap(\.self)
    let indices = jobs.map(JobIndex.init)
    let whole = JobIndex(all)
    let wished = pairs.compactMap { $0.found(in: all) }
    var twins: [FileTwin] = []
    for (own, index) in zip(jobs, indices) {
      for job in own {
        if let pair = wished.first(where: { $0.integer == job }) {
          if pair.float.path != job.path { twins += [FileTwin(job, pair.float)].compactMap(\.self) }
          continue
        }
        // What has a twin at home needs no other.
        guard job.multipliesFloats == false, index.byName(job) == nil, index.byWork(job) == nil,
          let float = whole.byName(job) ?? whole.byWork(job), float.path != job.path
        else { continue }
        twins += [FileTwin(job, float)].compactMap(\.self)
      }
    }
    return twins
  }
}

/// Loops by what tells twins.
private struct JobIndex {
  private var floats: [JobName: [LoopJob]] = [:]
  /// Those of functions whose names say nothing.
  private var unnamed: [LoopJob] = []

  init(_ jobs: [LoopJob]) {
    for job in jobs where job.multipliesFloats != nil {
      if let name = job.name {
        if job.multipliesFloats == true { floats[name, default: []].append(job) }
      } else {
        unnamed.append(job)
      }
    }
  }

  /// Nil where there is none, or more than one of 32 bits.
  func byName(_ job: LoopJob) -> LoopJob? {
    guard let name = job.name, let found = floats[name] else { return nil }
    let singles = found.count > 1 ? found.filter(\.multipliesSingles) : found
    return singles.count == 1 ? singles[0] : nil
  }

  /// Of functions whose names say nothing the one that does as much; nil where several do.
  func byWork(_ job: LoopJob) -> LoopJob? {
    guard job.name == nil, let products = job.productsPerCall, products >= Self.leastProducts
    else { return nil }
    let equal = unnamed.filter { other in
      other.productsPerCall.map { abs($0 / products - 1) < 0.001 } == true
    }
    let floats = equal.filter { $0.multipliesFloats == true }
    let integers = equal.filter { $0.multipliesFloats == false && $0.path == job.path }
    return floats.count == 1 && integers.count == 1 ? floats[0] : nil
  }

  /// Small counts agree by chance.
  private static let leastProducts = 4096.0
}

/// Loops of one function that are the only ones of their kind.
private struct Siblings {
  private let loops: [String: [LoopProfile]]
  private let path: String

  init(_ loops: [LoopProfile], path: String) {
    self.path = path
    self.loops = Dictionary(grouping: loops.filter { $0.macs != nil }, by: \.function)
  }

  /// The float loop of the same function, where there is no other and both do the same number of
  /// products a call.
  func float(of job: LoopJob) -> LoopJob? {
    guard let found = loops[job.function], found.count == 2 else { return nil }
    let floats = found.filter { $0.multipliesFloats == true }
    guard let float = floats.first.map({ LoopJob(of: $0, path: path) }), floats.count == 1,
      let products = job.productsPerCall, products == float.productsPerCall
    else { return nil }
    return float
  }
}

extension Twin {
  /// Nil where what either costs is unknown.
  fileprivate init?(_ job: LoopJob, _ float: LoopJob) {
    guard let cycles = job.cyclesPerProduct, let floatCycles = float.cyclesPerProduct else {
      return nil
    }
    self.init(
      loop: job.loop, floatLoop: float.loop, ratioPerMAC: cycles / floatCycles,
      origin: job.isMeasured && float.isMeasured ? .measured : .predicted)
  }
}

extension FileTwin {
  fileprivate init?(_ job: LoopJob, _ float: LoopJob) {
    guard let twin = Twin(job, float) else { return nil }
    self.init(path: job.path, floatPath: float.path, twin: twin)
  }
}
