internal import DiagnosisModel

/// What one rung of a ladder does that the rung before does not, by their machine code.
struct RungDifference {
  let before: Ladder.Rung
  let after: Ladder.Rung

  init(from before: Ladder.Rung, to after: Ladder.Rung) {
    self.before = before
    self.after = after
  }

  /// "the multiplication (vpmulld) and the addition of integers do not fuse: 16 vpaddd, 16 vpmulld instead
  /// of 16 vfmadd231ps".
  var phrase: String { reason + instructions }

  /// What the rungs differ in: they may stand further apart than one change, where a rung between them is
  /// missing.
  var cause: Ladder.Cause {
    if before.dataType == .f32, after.dataType != .f32 {
      return after.dataType == .s32 ? .unfusedMultiplyAdd : .integerOperands
    }
    if before.scheduleName != after.scheduleName { return .schedule }
    if before.dataType != after.dataType { return .extendedData }
    return before.weightType != after.weightType ? .extendedWeights : .extendAfterBroadcast
  }

  private var reason: String {
    switch cause {
    case .unfusedMultiplyAdd:
      "the multiplication\(multiply) and the addition of integers do not fuse"
    case .integerOperands: "the operands are \(after.types)"
    case .schedule: "the schedule is \(after.scheduleName)"
    case .extendedWeights: "each vector of weights is extended"
    case .extendedData: extendedData
    case .extendAfterBroadcast:
      "the extend comes after the broadcast, of a vector instead of a scalar"
    }
  }

  /// Where nothing is broadcast, data comes as vectors: in depthwise kernels.
  private var extendedData: String {
    guard let ir = after.hotLoop?.ir else { return "the data is extended" }
    if ir.summary.broadcasts == 0 { return "each vector of data is extended" }
    return after.change == .broadcastFirst
      ? "each element of data is broadcast and then extended, as a vector"
      : "each element of data is extended before its broadcast"
  }

  /// " (vpmulld)": the instruction that multiplies.
  private var multiply: String {
    let names = Set((after.hotLoop?.code?.origins(of: .multiply) ?? []).map(\.mnemonic))
    return names.isEmpty ? "" : " (\(names.sorted().joined(separator: ", ")))"
  }

  /// The instructions that are more often in the hot loop, and those that are less often, per as many
  /// multiply-accumulates.
  private var instructions: String {
    guard let ours = after.hotLoop, let theirs = before.hotLoop, let mine = ours.code,
      let yours = theirs.code,
      let macs = ours.macs?.perIteration, let others = theirs.macs?.perIteration
    else { return "" }
    let scale = Double(macs) / Double(others)
    let (now, then) = (Self.work(mine), Self.work(yours))
    let changes = Set(now.keys).union(then.keys).map { name in
      (name: name, count: Double(now[name] ?? 0) - scale * Double(then[name] ?? 0))
    }
    .filter { abs($0.count) >= 0.5 }
    .sorted { (abs($1.count), $0.name) < (abs($0.count), $1.name) }
    let added = changes.filter { $0.count > 0 }.prefix(Self.shown).map(Self.phrase)
    let removed = changes.filter { $0.count < 0 }.prefix(Self.shown).map(Self.phrase)
    guard !added.isEmpty else {
      return removed.isEmpty ? "" : ": without \(removed.joined(separator: ", "))"
    }
    return ": \(added.joined(separator: ", "))"
      + (removed.isEmpty ? "" : " instead of \(removed.joined(separator: ", "))")
  }

  /// What works on data, by mnemonic, and the spills: no counters, branches and plain loads.
  private static func work(_ code: CodeProfile) -> [String: Int] {
    let origins = code.origins.filter { origin in
      // An extending load of a scalar counts as address arithmetic, since it writes a general register.
      isWork.contains(origin.instructionClass)
        || isExtendingLoad(origin.operation)
          && [.address, .load].contains(origin.instructionClass)
    }
    var work = Dictionary(origins.map { ($0.mnemonic, $0.count) }, uniquingKeysWith: +)
    if code.stackReferences > 0 { work[stackReferences] = code.stackReferences }
    return work
  }

  private static let isWork: Set<InstructionClass> = [
    .multiply, .multiplyAdd, .dotProduct, .add, .extend, .truncate, .convert, .broadcast, .shuffle,
    .vectorLogic, .gprVectorMove,
  ]

  private static func isExtendingLoad(_ operation: IROperation?) -> Bool {
    guard let operation, operation.name == "load", !operation.isVector else { return false }
    return operation.elementType == .i8 || operation.elementType == .i16
  }

  private static let stackReferences = "stack references"

  /// Kinds of instructions that are named.
  private static let shown = 3

  private static func phrase(_ change: (name: String, count: Double)) -> String {
    let count = Int(abs(change.count).rounded())
    let isOne = count == 1 && change.name == stackReferences
    return "\(count) \(isOne ? String(change.name.dropLast()) : change.name)"
  }
}
