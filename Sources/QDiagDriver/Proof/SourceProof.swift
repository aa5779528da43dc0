internal import DiagnosisModel
internal import KernelAnalysis

/// Writes the hot loops of a source in other ways, compiles each, and keeps what makes them faster.
struct SourceProof {
  let input: NamedBytes
  /// Ways that the source's syntax allows.
  let edits: [SourceEdit]
  let wish: TargetWish
  let target: Target
  let options: CodeOptions

  /// How often the source may be compiled, which bounds the time that this takes.
  private static let mostTrials = 48
  /// A source that takes long to compile is compiled less often: better some ways untried than no report.
  private static let mostSeconds = 20.0
  /// A gain that is more than the model's error.
  private static let gain = 1.15

  /// For each of the loops that matter most: the ways that help it, together. A diagnostic says so where time was
  /// too short for all.
  func rewrites(of kernel: inout DiagnosedKernel) -> [SourceRewrite] {
    var places: Set<[String]> = []
    let hot = kernel.loops.filter { loop in
      guard Self.cyclesPerMAC(loop) != nil,
        let around = edits(at: loop.location).min(by: { $0.size < $1.size })
      else { return false }
      // Of the loops that one loop of the source became, the first does most of the work.
      return places.insert([loop.function, "\(around.begin)"]).inserted
    }
    let warned = Set(kernel.findings.lazy.filter { $0.severity > .note }.map(\.loop))
    let chosen = hot.filter { warned.contains($0.id) } + hot.filter { !warned.contains($0.id) }
    var trialsLeft = Self.mostTrials
    let end = ContinuousClock.now + .seconds(Self.mostSeconds)
    var found: [SourceRewrite] = []
    for (index, loop) in chosen.enumerated() where trialsLeft > 0 {
      if ContinuousClock.now > end {
        kernel.diagnostics.append(
          Diagnostic(
            severity: .note,
            message:
              "--prove: after \(Int(Self.mostSeconds)) s, other ways to write the source were not tried for "
              + "\(chosen.count - index) of \(chosen.count) loops: the source takes long to compile"
          ))
        break
      }
      if let rewrite = rewrite(of: loop, trialsLeft: &trialsLeft) { found.append(rewrite) }
    }
    return found
  }

  private func rewrite(of loop: LoopProfile, trialsLeft: inout Int) -> SourceRewrite? {
    guard let place = loop.location, let before = Self.cyclesPerMAC(loop) else { return nil }
    var best: (edits: [SourceEdit], cycles: Double) = ([], before)
    // The best one, then whatever makes it better still.
    var left = edits(at: place)
    while let next = bestTrial(of: loop, after: best.edits, among: left, trialsLeft: &trialsLeft),
      next.cycles * Self.gain <= best.cycles
    {
      best = (best.edits + [next.edit], next.cycles)
      // Intrinsics leave a compiler nothing to choose.
      if next.edit.kind == .dotProduct { break }
      left.removeAll { $0.kind == next.edit.kind && $0.begin == next.edit.begin }
    }
    guard !best.edits.isEmpty else { return nil }
    return SourceRewrite(
      loop: loop.id, location: place.in(best.edits[0].line),
      steps: best.edits.map { .init(kind: $0.kind, subject: $0.subject, detail: $0.detail) },
      lines: best.edits.lines(in: SourceText(original)), cyclesPerMACBefore: before.rounded4,
      cyclesPerMACAfter: best.cycles.rounded4)
  }

  /// The way that helps most; where a target has an instruction for it, no other is looked for.
  private func bestTrial(
    of loop: LoopProfile, after made: [SourceEdit], among edits: [SourceEdit],
    trialsLeft: inout Int
  ) -> (edit: SourceEdit, cycles: Double)? {
    for group in [edits.filter { $0.kind == .dotProduct }, edits.filter { $0.kind != .dotProduct }]
    {
      guard group.count <= trialsLeft else { return nil }
      trialsLeft -= group.count
      let trials = group.compactMap { edit in
        cycles(of: loop, with: made + [edit]).map { (edit: edit, cycles: $0) }
      }
      if let best = trials.min(by: { $0.cycles < $1.cycles }),
        best.edit.kind != .dotProduct
          || best.cycles * Self.gain <= Self.cyclesPerMAC(loop) ?? 0
      {
        return best
      }
    }
    return nil
  }

  /// The ways to write the loop at a place, and what is around it.
  private func edits(at place: SourceLocation?) -> [SourceEdit] {
    guard let place else { return [] }
    let name = place.file.split(separator: "/").last
    let here = edits.filter { $0.file.split(separator: "/").last == name }
    let own = here.filter { $0.lines(withOuter: false).contains(place.line) }
    if own.contains(where: { $0.kind != .restrict }) { return own }
    return here.filter { $0.lines(withOuter: true).contains(place.line) }
  }

  /// Of the loop of the changed source that does most of the work of this one; nil where the change is
  /// none, does not compile, or leaves no such loop.
  private func cycles(of loop: LoopProfile, with edits: [SourceEdit]) -> Double? {
    guard let text = edits.applied(to: original),
      let compiled = try? SourceCompilation(input, for: wish, text: text)
    else { return nil }
    let bitcode = compiled.bitcode
    defer { bitcode.deallocate() }
    let module = NamedBytes(
      path: input.path,
      bytes: UnsafeBufferPointer(start: bitcode.baseAddress, count: bitcode.count - 1))
    var options = options
    options.wantsListing = false
    options.wantsBreakdown = false
    guard let read = try? ReadKernel.module(module, kind: .source),
      let kernel = try? KernelAnalyzer(
        read.source, path: input.path, where: { $0 == loop.function }
      ).analyze(for: target, options: options)
    else { return nil }
    let known = kernel.loops.filter { other in
      Self.cyclesPerMAC(other) != nil && other.code?.model == loop.code?.model
    }
    let like =
      [false, true].lazy.map { withOuter in
        known.filter { other in
          edits.contains { edit in
            let lines = edit.lines(withOuter: withOuter, isChanged: true)
            return other.location.map { lines.contains($0.line) } == true
          }
        }
      }.first { !$0.isEmpty } ?? []
    if let macs = edits.map(\.macs).max(), macs > 0 {
      // The compiler may have unrolled what is meant; what is left over does less.
      let meant = like.filter { $0.macs?.perIteration.isMultiple(of: macs) == true }
      return meant.compactMap(Self.cyclesPerMAC).min()
    }
    return (like.first { $0.location?.line == loop.location?.line } ?? like.first)
      .flatMap(Self.cyclesPerMAC)
  }

  private var original: [UInt8] { input.bytes.map { UInt8(bitPattern: $0) } }

  /// Nil where one of them is unknown.
  private static func cyclesPerMAC(_ loop: LoopProfile) -> Double? {
    guard let macs = loop.macs, macs.perIteration > 0, !macs.perVscale,
      let cycles = loop.code?.cyclesPerIteration, cycles > 0
    else { return nil }
    return cycles / Double(macs.perIteration)
  }
}

extension SourceLocation {
  fileprivate func `in`(_ line: Int) -> SourceLocation {
    SourceLocation(file: file, line: line, column: self.line == line ? column : 0)
  }
}
