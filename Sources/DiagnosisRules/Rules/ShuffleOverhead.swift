public import DiagnosisModel

/// Lanes that are put together, taken apart or reordered for every product.
public struct ShuffleOverhead: Rule {
  public static let id = "shuffle-overhead"
  public static let summary = "lanes inserted or reordered in the loop to suit its products"
  public static let documentation = """
    ## What it finds
    Loops that multiply and sum integers of 8 or 16 bits, in which inserts of single bytes, interleaves,
    permutes or extracts of the IR's own take a tenth of the cycles or more. Broadcasts, and shuffles
    that stand for an extend, are no such shuffles.

    ## Why it is slow
    x86 has one or two ports that move lanes; `vpinsrb` takes two micro-ops for each byte. Products wait
    for their operands.

    ## What to do
    Lay the data out ahead as the products need it: groups of K in neighbouring bytes (NCHWc with K
    by 4), so that one load fills a register and one 32-bit broadcast fills it with a group.

    ## When it stays silent
    Without machine code, on float loops, on loops that ask for dot products, on products with
    constants, where at most four products make a narrow result (blending, scaling), and where
    removing the shuffles gains less than a tenth.

    ## Example
    Four `load i8` with a stride, four `insertelement <4 x i8>`, and a splat: 15 `vpinsrb` and 4
    `movzbl` where `vpbroadcastd` of a packed group does.
    """

  public init() {}

  public func findings(in loop: LoopProfile, target: Target) -> [Finding] {
    guard let facts = loop.facts, let code = loop.code, loop.region == .loop,
      loop.multipliesNarrowIntegers, loop.sumsProductsOfData, !loop.scalesElements,
      !loop.asksForDotProducts, loop.ir != nil || loop.mayCarrySums,
      let gain = loop.gain(by: .withoutShuffles), gain >= 1.1
    else { return [] }
    // Machine code alone says which shuffles make no elements wider.
    let shuffles = Set(facts.instructionMix.filter { $0.category == .shuffle }.map(\.operation))
    let own =
      code.origins(of: .shuffle).filter { origin in
        if loop.ir == nil { return shuffles.contains(origin.mnemonic) }
        // An insert of a byte stands for no extend, whatever it was merged into.
        return origin.mnemonic.contains("pinsr")
          || ["shufflevector", "insertelement", "extractelement"].contains(
            origin.operation?.name ?? "")
      }
      // Bytes are picked out of words by truncation as well.
      + [.truncate, .vectorLogic].flatMap { kind in
        code.origins(of: kind) { $0?.name == "shufflevector" }
      }
    let count = own.reduce(0) { $0 + $1.count }
    // The what-if takes all shuffles away: what is ascribed to others would be credited to these.
    guard count > 0, count * 2 > (code.classes[.shuffle] ?? 0) else { return [] }
    let mnemonics = Dictionary(own.map { ($0.mnemonic, $0.count) }, uniquingKeysWith: +)
    let names = mnemonics.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return [
      Finding(
        rule: Self.id, severity: .of(gain: gain), loop: loop.id,
        message: "\(count) of \(code.instructions) instructions move lanes: "
          + names.prefix(4).map { "\($0.value) \($0.key)" }.joined(separator: ", "),
        confirmed: true, location: loop.location,
        evidence: names.map {
          Evidence(
            label: $0.key, value: Double($0.value), unit: "instructions per iteration",
            origin: .machineCode)
        },
        estimatedSpeedup: gain.rounded4,
        suggestion: "lay the data out ahead in the order in which the products take it")
    ]
  }
}
