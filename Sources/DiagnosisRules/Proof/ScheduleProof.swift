public import DiagnosisModel

/// What another schedule of ours comes to, as the proof of what is said of a kernel's hot loop.
public struct ScheduleProof {
  private let ladder: Ladder

  public init(_ ladder: Ladder) {
    self.ladder = ladder
  }

  /// The findings on the hot loop of the kernel in question with the schedule that they ask for: the one
  /// whose instruction the suggestion names, else the fastest exact one.
  public func proved(_ findings: [Finding], on loop: LoopProfile) -> [Finding] {
    findings.map { finding in
      guard finding.loop == loop.id, Self.rules.contains(finding.rule),
        let proof = proof(of: finding, on: loop)
      else { return finding }
      return ProofPlan.proved(finding, by: proof)
    }
  }

  /// Those whose suggestion is another way to sum products.
  private static let rules: Set<String> = [
    "widening-fallback", "missed-dot-product", "cast-overhead", "scalar-broadcast",
  ]

  private func proof(of finding: Finding, on loop: LoopProfile) -> Finding.Proof? {
    guard let subject = ladder.rungs.first(where: { $0.role == .subject }),
      let macs = loop.macs?.perIteration, let before = loop.code
    else { return nil }
    let exact = ladder.fixes.filter(\.isExact).compactMap { fix in
      ladder.rungs.first { $0.titleWithInstruction == fix.rung }
    }
    guard let rung = exact.first(where: { Self.isNamed($0, in: finding) }) ?? exact.first,
      let (cycles, ratio, isMeasured) = figures(subject, rung, macs: macs, code: before)
    else { return nil }
    var difference: [String: Int] = [:]
    if let other = rung.hotLoop, let code = other.code, let products = other.macs?.perIteration {
      difference = ProofPlan.difference(
        from: before.mnemonics, to: code.mnemonics, over: Double(products) / Double(macs))
    }
    return Finding.Proof(
      change: .otherSchedule, cyclesBefore: cycles, cyclesAfter: cycles * ratio,
      measured: isMeasured, instructions: difference, detail: rung.schedule)
  }

  private static func isNamed(_ rung: Ladder.Rung, in finding: Finding) -> Bool {
    let words = Set(finding.suggestion.split { !$0.isLetter && !$0.isNumber }.map(String.init))
    let dots = rung.hotLoop?.code?.origins(of: .dotProduct) ?? []
    return dots.contains { words.contains($0.mnemonic) }
  }

  /// Cycles of the loop, and what becomes of them: measured where both kernels ran, else predicted.
  private func figures(
    _ subject: Ladder.Rung, _ rung: Ladder.Rung, macs: Int, code: CodeProfile
  ) -> (cycles: Double, ratio: Double, isMeasured: Bool)? {
    if ladder.source == .measured, let rate = subject.measurement?.macsPerCycle, rate > 0,
      let before = subject.ratio(.measured), let after = rung.ratio(.measured), before > 0
    {
      return (Double(macs) / rate, after / before, true)
    }
    guard let cycles = code.cyclesPerIteration, let before = subject.ratio(.predicted),
      let after = rung.ratio(.predicted), before > 0
    else { return nil }
    return (cycles, after / before, false)
  }
}
