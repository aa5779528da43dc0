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
    let wished = Dictionary(
      pairs.compactMap { $0.found(in: hot) }.map { ($0.integer.loop, $0.float) }
    ) { first, _ in first }
    return hot.compactMap { job in
      if let float = wished[job.loop] { return Twin(job, float) }
      guard job.multipliesFloats == false else { return nil }
      let float =
        Self.byName(job, hot) ?? Self.sibling(of: job, in: loops, path: path)
        ?? Self.byWork(job, hot)
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
    let wished = pairs.compactMap { $0.found(in: all) }
    var twins: [FileTwin] = []
    for job in all {
      if let pair = wished.first(where: { $0.integer == job }) {
        if pair.float.path != job.path { twins += [FileTwin(job, pair.float)].compactMap(\.self) }
        continue
      }
      guard job.multipliesFloats == false else { continue }
      let own = all.filter { $0.path == job.path }
      // What has a twin at home needs no other.
      if Self.byName(job, own) != nil || Self.byWork(job, own) != nil { continue }
      let others = all.filter { $0.path != job.path }
      guard let float = Self.byName(job, others) ?? Self.byWork(job, own + others) else { continue }
      twins += [FileTwin(job, float)].compactMap(\.self)
    }
    return twins
  }

  /// Nil where there is none, or more than one of 32 bits.
  private static func byName(_ job: LoopJob, _ jobs: [LoopJob]) -> LoopJob? {
    guard let name = job.name else { return nil }
    let found = jobs.filter { $0.multipliesFloats == true && $0.name == name }
    let singles = found.count > 1 ? found.filter(\.multipliesSingles) : found
    return singles.count == 1 ? singles[0] : nil
  }

  /// Of functions whose names say nothing the one that does as much; nil where several do.
  private static func byWork(_ job: LoopJob, _ jobs: [LoopJob]) -> LoopJob? {
    guard job.name == nil, let products = job.productsPerCall, products >= Self.leastProducts
    else { return nil }
    func equals(_ other: LoopJob) -> Bool {
      guard other.name == nil, let count = other.productsPerCall else { return false }
      return abs(count / products - 1) < 0.001
    }
    let floats = jobs.filter { $0.multipliesFloats == true && equals($0) }
    let integers = jobs.filter {
      $0.multipliesFloats == false && $0.path == job.path && equals($0)
    }
    return floats.count == 1 && integers.count == 1 ? floats[0] : nil
  }

  /// Small counts agree by chance.
  private static let leastProducts = 4096.0

  /// The float loop of the same function, where there is no other and both do the same number of
  /// products a call.
  private static func sibling(
    of job: LoopJob, in loops: [LoopProfile], path: String
  ) -> LoopJob? {
    let siblings = loops.filter { $0.function == job.function && $0.macs != nil }
      .map { LoopJob(of: $0, path: path) }
    let floats = siblings.filter { $0.multipliesFloats == true }
    guard siblings.count == 2, let float = floats.first, floats.count == 1,
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
