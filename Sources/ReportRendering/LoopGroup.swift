internal import DiagnosisModel

/// Identical copies of a loop, shown as one.
///
/// Compilers copy loops: TVM makes one per kernel column. Copies stand in the same function and
/// agree in all that is counted.
struct LoopGroup {
  let first: LoopProfile
  var copies: [LoopProfile]
  var findings: [Finding]

  /// The groups of a report's loops, each at the place of its first copy.
  static func groups(of report: Report) -> [LoopGroup] {
    let findings = Dictionary(grouping: report.findings, by: \.loop)
    var groups: [LoopGroup] = []
    var places: [Key: Int] = [:]
    for loop in report.loops {
      let key = Key(loop)
      if let place = places[key] {
        groups[place].copies.append(loop)
      } else {
        places[key] = groups.count
        groups.append(
          LoopGroup(first: loop, copies: [loop], findings: findings[loop.id] ?? []))
      }
    }
    return groups
  }

  private struct Key: Hashable {
    let function: String
    let depth: Int
    let tripCount: Int?
    let mix: [InstructionMixRow]
    let products: [Product]
    /// Of machine code that has no IR.
    let mnemonics: [String: Int]

    init(_ loop: LoopProfile) {
      function = loop.function
      depth = loop.depth
      tripCount = loop.ir?.tripCount
      mix = loop.ir?.instructionMix ?? []
      products = loop.ir?.products ?? []
      mnemonics = loop.ir == nil ? loop.code?.mnemonics ?? [:] : [:]
    }
  }
}
