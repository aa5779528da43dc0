internal import DiagnosisModel

/// Identical copies of a loop, shown as one.
///
/// Compilers copy loops: TVM makes one per kernel column. Copies stand in the same function and agree in
/// all that is shown of them: counts, machine code, cycles and findings.
struct LoopGroup {
  let first: LoopProfile
  var copies: [LoopProfile]
  var findings: [Finding]

  /// The groups of a report's loops, each at the place of its first copy.
  static func groups(of report: Report) -> [LoopGroup] {
    let findings = Dictionary(grouping: report.findings, by: \.loop)
    var groups: [LoopGroup] = []
    var looks: [Look] = []
    var places: [Key: [Int]] = [:]
    for loop in report.loops {
      let own = findings[loop.id] ?? []
      let (key, look) = (Key(loop), Look(loop, own))
      if let place = places[key]?.first(where: { looks[$0] == look }) {
        groups[place].copies.append(loop)
      } else {
        places[key, default: []].append(groups.count)
        groups.append(LoopGroup(first: loop, copies: [loop], findings: own))
        looks.append(look)
      }
    }
    return groups
  }

  /// What is compared first, for it is cheap.
  private struct Key: Hashable {
    let function: String
    let depth: Int
    let instructions: Int?
    let mnemonics: [String: Int]

    init(_ loop: LoopProfile) {
      function = loop.function
      depth = loop.depth
      instructions = loop.ir?.instructionCount
      mnemonics = loop.code?.mnemonics ?? [:]
    }
  }

  /// All that the text shows of a loop but its name and place.
  private struct Look: Equatable {
    let region: LoopProfile.Region
    let weight: LoopWeight?
    let macs: MultiplyAccumulates?
    let tripCount: Int?
    let mix: [InstructionMixRow]
    let casts: [CastGroup]
    let code: CodeProfile?
    let findings: [[String]]

    init(_ loop: LoopProfile, _ findings: [Finding]) {
      region = loop.region
      weight = loop.weight
      macs = loop.macs
      tripCount = loop.ir?.tripCount
      mix = loop.ir?.instructionMix ?? []
      casts = loop.ir?.casts ?? []
      var code = loop.code
      code?.address = nil
      // Copies are apart in the program.
      code?.listing = nil
      // Of loops that are alike LLVM's simulation runs one.
      code?.estimates.removeAll { $0.method == .mca }
      self.code = code
      self.findings = findings.map {
        [
          $0.rule, $0.severity.rawValue, $0.message, $0.suggestion,
          $0.confirmed.map { "\($0)" } ?? "",
        ]
      }
    }
  }
}
