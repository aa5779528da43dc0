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

  private var reason: String {
    if before.dataType == "f32", after.dataType != "f32" {
      return after.dataType == "s32"
        ? "the multiplication\(multiply) and the addition of integers do not fuse"
        : "the operands are \(after.types)"
    }
    if before.scheduleName != after.scheduleName { return "the schedule is \(after.scheduleName)" }
    if before.dataType == after.dataType, before.weightType != after.weightType {
      return "each vector of weights is extended"
    }
    if before.dataType != after.dataType {
      return "each element of data is extended before its broadcast"
    }
    return "the extend comes after the broadcast, of a vector instead of a scalar"
  }

  /// " (vpmulld)": the instruction that multiplies.
  private var multiply: String {
    let names = Set((after.hotLoop?.machine?.origins(ofClass: "multiply") ?? []).map(\.mnemonic))
    return names.isEmpty ? "" : " (\(names.sorted().joined(separator: ", ")))"
  }

  /// The instructions that are more often in the hot loop, and those that are less often, per as many
  /// multiply-accumulates.
  private var instructions: String {
    guard let ours = after.hotLoop, let theirs = before.hotLoop, let mine = ours.machine,
      let yours = theirs.machine, let macs = ours.summary.macs, let others = theirs.summary.macs
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
  private static func work(_ machine: MachineProfile) -> [String: Int] {
    let origins = machine.origins.filter { origin in
      // An extending load of a scalar counts as address arithmetic, since it writes a general register.
      isWork.contains(origin.instructionClass)
        || isExtendingLoad.contains(origin.operation ?? "")
          && ["address", "load"].contains(origin.instructionClass)
    }
    var work = Dictionary(origins.map { ($0.mnemonic, $0.count) }, uniquingKeysWith: +)
    if machine.stackReferences > 0 { work["stack references"] = machine.stackReferences }
    return work
  }

  private static let isWork: Set<String> = [
    "multiply", "multiply-add", "dot-product", "add", "extend", "truncate", "convert", "broadcast",
    "shuffle", "vector-logic", "gpr-vector-move",
  ]
  private static let isExtendingLoad: Set<String> = ["load i8", "load i16"]

  /// Kinds of instructions that are named.
  private static let shown = 3

  private static func phrase(_ change: (name: String, count: Double)) -> String {
    "\(Int(abs(change.count).rounded())) \(change.name)"
  }
}
