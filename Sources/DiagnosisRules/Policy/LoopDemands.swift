internal import DiagnosisModel

/// The demands of one entry on one loop.
struct LoopDemands {
  let entry: Policy.Entry
  let report: Report
  let loop: LoopProfile

  private(set) var violations: [Violation] = []
  /// Why demands could not be judged.
  private(set) var unjudged: [String] = []
  private(set) var judged = 0

  /// - Parameters:
  ///   - isJudged: whether figures and instructions are demanded of the loop.
  ///   - isDenied: whether its findings count.
  init(
    _ entry: Policy.Entry, on loop: LoopProfile, of report: Report, isJudged: Bool, isDenied: Bool
  ) {
    self.entry = entry
    self.loop = loop
    self.report = report
    if isDenied, entry.deniesAll || !entry.deny.isEmpty { deny() }
    guard isJudged else { return }
    entry.require.forEach { require($0) }
    entry.max.forEach { bound($0, isMost: true) }
    entry.min.forEach { bound($0, isMost: false) }
  }

  private mutating func deny() {
    judged += entry.deny.count + (entry.deniesAll ? 1 : 0)
    for finding in report.findings
    where finding.loop == loop.id && finding.confirmed != false && isDenied(finding) {
      var violation = Violation(
        .deny, of: finding.rule, entry: entry.name, severity: entry.severity, loop: loop,
        message: finding.message)
      violation.instructions = Self.instructions(of: finding)
      violation.advice = finding.suggestion
      violation.fingerprint = finding.fingerprint
      violations.append(violation)
    }
  }

  private func isDenied(_ finding: Finding) -> Bool {
    entry.deny.contains(finding.rule) || (entry.deniesAll && finding.severity > .note)
  }

  private mutating func require(_ name: String) {
    guard let code = loop.code else {
      unjudged.append("require \(name): there is no machine code of \(loop.id)")
      return
    }
    judged += 1
    let isThere =
      if let wanted = InstructionClass(rawValue: name) {
        (code.classes[wanted] ?? 0) > 0
      } else {
        code.mnemonics.keys.contains(where: NamePattern(name).matches)
      }
    if isThere { return }
    let others = Self.multiplying(code)
    let phrase = others.isEmpty ? "nothing that multiplies" : others.counted
    var violation = Violation(
      .require, of: name, entry: entry.name, severity: entry.severity, loop: loop,
      message: "no \(name) in \(code.instructions) instructions, but \(phrase)")
    violation.instructions = others
    violation.advice = advice
    violations.append(violation)
  }

  private mutating func bound(_ limit: Policy.Limit, isMost: Bool) {
    let figure = limit.figure
    guard let value = figure.value(of: loop, in: report) else {
      // Loops that fill or copy stand beside those that multiply.
      if entry.loops != .hot, figure.isOfProducts, loop.macs == nil { return }
      unjudged.append(
        "\(isMost ? "max" : "min") \(figure.rawValue) is unknown for \(loop.id): "
          + figure.unknownReason(in: loop))
      return
    }
    judged += 1
    if isMost ? value <= limit.value : value >= limit.value { return }
    var violation = Violation(
      isMost ? .max : .min, of: figure.rawValue, entry: entry.name, severity: entry.severity,
      loop: loop,
      message:
        "\(value.plain) \(figure.words), at \(isMost ? "most" : "least") \(limit.value.plain)")
    violation.value = value
    violation.limit = limit.value
    if let code = loop.code {
      violation.instructions = Self.instructions(of: code, in: figure.classes)
    }
    violation.advice = advice
    violations.append(violation)
  }

  /// What the main finding of the loop asks for.
  private var advice: String? {
    report.findings.first { $0.loop == loop.id && $0.confirmed != false }?.suggestion
  }

  private static func instructions(of finding: Finding) -> [String: Int] {
    let counted = finding.evidence.filter {
      $0.origin == .machineCode && $0.unit == "instructions per iteration"
    }
    return Dictionary(
      counted.compactMap { item in item.value.map { (item.label, Int($0)) } },
      uniquingKeysWith: { first, _ in first })
  }

  private static func multiplying(_ code: CodeProfile) -> [String: Int] {
    instructions(of: code, in: [.multiply, .multiplyAdd, .dotProduct])
  }

  private static func instructions(
    of code: CodeProfile, in classes: Set<InstructionClass>
  ) -> [String: Int] {
    let found = code.origins.filter { classes.contains($0.instructionClass) }
    return Dictionary(found.map { ($0.mnemonic, $0.count) }, uniquingKeysWith: +)
  }
}

extension [String: Int] {
  /// "14 vpmulld, 2 vpmullw", the most first.
  public var counted: String {
    sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.value) \($0.key)" }
      .joined(separator: ", ")
  }
}

extension Double {
  /// "3", "0.0109".
  var plain: String {
    self == rounded() && magnitude < 1e15 ? String(Int(self)) : String(rounded4)
  }
}
