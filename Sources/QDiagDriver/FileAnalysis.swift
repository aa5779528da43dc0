public import DiagnosisModel
internal import KernelAnalysis
internal import LLVMInterop

/// The analysis of one input, in this process.
public enum FileAnalysis {
  /// What `body` makes, for a process that does nothing else meanwhile: input on which LLVM aborts
  /// ends the process with status 2 and one line about `subject` on standard error.
  static func guarded<Result>(
    subject: String, _ body: () throws(InputError) -> Result
  ) throws(InputError) -> Result {
    try CrashGuard.run(subject: subject, body)
  }

  /// Hears how much of what is done: 3, of 10, "loops analysed".
  public typealias Progress = @Sendable (_ done: Int, _ count: Int, _ noun: String) -> Void

  /// The report on `path`. Input on which LLVM aborts takes the process with it.
  ///
  /// - Parameter progress: hears of large machine code.
  public static func report(
    on path: String, options: AnalysisOptions, progress: Progress? = nil
  ) throws(InputError) -> Report {
    let buffer: InputBuffer
    let member = ArchivePath(path)
    do throws(InputReadError) {
      buffer = try InputBuffer(path: member?.archive ?? path)
    } catch {
      throw InputError(path: path, message: error.reason.lowercasedFirst)
    }
    return try buffer.withBytes { bytes, releasePages throws(InputError) in
      if let member { return try report(on: member, in: bytes, path: path, options: options) }
      return try report(
        on: bytes, path: path, options: options, progress: progress, releasePages: releasePages)
    }
  }

  private static func report(
    on member: ArchivePath, in bytes: UnsafeBufferPointer<CChar>, path: String,
    options: AnalysisOptions
  ) throws(InputError) -> Report {
    guard let range = member.content(in: bytes) else {
      throw InputError(path: path, message: "\(member.archive) has no such member")
    }
    // Readers of text want a zero behind it.
    let copy = UnsafeMutableBufferPointer<CChar>.allocate(capacity: range.count + 1)
    defer { copy.deallocate() }
    copy.initialize(repeating: 0)
    _ = copy.update(fromContentsOf: bytes[range])
    var report = try report(
      on: UnsafeBufferPointer(rebasing: copy[..<range.count]), path: path, options: options,
      releasePages: {})
    if report.input.kind == .object { report.input.kind = .archiveMember }
    return report
  }

  private static let largeInput = 1 << 20

  /// Those of the user's samples that fell into an input; nil where there are none to weigh by.
  ///
  /// - Throws: `InputError` where there are some, and none of them fell into this one.
  private static func samples(
    in bytes: UnsafeBufferPointer<CChar>, _ source: borrowing KernelSource, path: String,
    _ options: AnalysisOptions
  ) throws(InputError) -> SampleAddresses? {
    guard let samples = options.samples else { return nil }
    guard let places = samples.places(of: path) else {
      let others = samples.mostSampled.joined(separator: ", ")
      throw InputError(
        path: path,
        message: "--perf: no sample fell into it" + (others.isEmpty ? "" : "; most into \(others)"))
    }
    switch source {
    case .module: return nil
    case .machineCode(let code): return places.addresses(in: UnsafeRawBufferPointer(bytes), code)
    }
  }

  static func report(
    on bytes: UnsafeBufferPointer<CChar>, path: String, options: AnalysisOptions,
    progress: Progress? = nil, releasePages: () -> Void
  ) throws(InputError) -> Report {
    nonisolated(unsafe) let shared = bytes
    let digest = Background { sha256(shared) }
    // The other thread must be done with the bytes before they go.
    defer { _ = digest.value }
    let wish = TargetWish(
      cpu: options.cpu, features: options.features, triple: options.triple,
      compilerArguments: options.compilerArguments)
    var read = try InputRegistry.read(NamedBytes(path: path, bytes: bytes), for: wish)
    let notes = options.wantsCode ? read.codeNotes() : []
    let kind = read.kind
    let words = read.sourceWords
    if let option = UnusableOption(in: options, for: kind) {
      throw InputError(path: path, message: option.reason)
    }
    if options.optimizes { try read.optimize(path: path, for: wish, options) }
    let choice = FunctionChoice(options.functions)
    let sampled = try samples(in: shared, read.source, path: path, options)
    // The analysis spends the module.
    let module = options.proves ? read.source.moduleCopy : nil
    let analyzer = KernelAnalyzer(
      read.source, path: path, indexing: options.wantsCode, where: { choice.includes($0) },
      at: { choice.includes($0) && sampled?.meet($0) != false },
      progress: progress.map { WorkProgress($0) })
    if bytes.count > largeInput {
      // Code generation needs the memory more than a text that has become a module.
      _ = digest.value
      releasePages()
    }
    do {
      let target = try TargetChoice(wish, for: analyzer.evidence).target
      var code = try CodeOptions(
        isWanted: options.wantsCode, simulateOn: options.simulateOn,
        measurements: options.measurementsFile, contraction: options.contraction ?? "on",
        target: target)
      code.wantsBreakdown = options.wantsBreakdown
      code.wantsListing = options.wantsListing
      code.wantsCallers = options.wantsCallers
      var kernel = try diagnose(
        analyzer, for: target, options: code, path: path, by: options.rules, pairs: options.pairs)
      if kind == .source {
        SourceFindings(words.facts, text: SourceText(shared.map { UInt8(bitPattern: $0) }))
          .place(&kernel.findings, of: kernel.loops)
      }
      if let complaint = choice.complaint { throw InputError(path: path, message: complaint) }
      if let sampled, let samples = options.samples {
        kernel.weigh(by: sampled, total: samples.total)
      }
      if let kinds = options.kinds { kernel.keep(kinds) }
      if !kernel.loops.isEmpty { kernel.diagnostics += notes }
      if options.optimizes { kernel.diagnostics.append(Optimization.note) }
      if let module {
        KernelProof(module: module, path: path, target: target, options: code).prove(&kernel)
      }
      var report = Report(
        input: Input(path: path, kind: kind, sha256: digest.value),
        target: target, loops: kernel.loops, findings: kernel.findings,
        diagnostics: kernel.diagnostics)
      report.twins = kernel.twins
      report.callers = kernel.callers
      if options.proves, kind == .source {
        let rewrites = SourceProof(
          input: NamedBytes(path: path, bytes: bytes), edits: words.rewrites, wish: wish,
          target: target, options: code
        ).rewrites(of: &kernel)
        report.rewrites = rewrites.isEmpty ? nil : rewrites
        report.diagnostics = kernel.diagnostics
      }
      report.verdict = report.loops.lazy.compactMap(\.verdict).first
      return report
    } catch let error as InputError {
      throw error
    } catch {
      throw InputError(path: path, message: "\(error)")
    }
  }
}

extension String {
  /// LLVM and the system begin their messages with a capital; ours do not, but for "LLVM" and other
  /// words in capitals.
  var lowercasedFirst: String {
    if let second = dropFirst().first, second.isUppercase || second.isNumber { return self }
    return prefix(1).lowercased() + dropFirst()
  }
}
