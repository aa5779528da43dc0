public import DiagnosisModel

/// Narrow integers converted to float for every product of a float loop.
public struct DequantizeInLoop: Rule {
  public static let id = "dequantize-in-loop"
  public static let summary = "int8 data converted to float inside a loop of float products"
  public static let documentation = """
    ## What it finds
    Loops that multiply and sum floats, whose operands are integers of 8 or 16 bits converted in the
    loop (`sitofp`, `uitofp`): weights that were quantized to save memory.

    ## Why it is slow
    Every vector of bytes is extended (`vpmovsxbd`) and converted (`vcvtdq2ps`) before the same
    multiplication that a float loop has. Where the data comes from memory the loop may still gain by
    loading a quarter of the bytes; where it comes from a cache it is slower than float.

    ## What to do
    Multiply the integers (a dot product of bytes) and scale the sums once; or convert a block of
    weights once for many rows of data.

    ## When it stays silent
    On scalar loops that wait for something else, on conversions without products, on products whose
    sums do not stay in the loop, on integer products, on doubles; where the machine code shows that the conversions
    cost nothing it says so in a note.

    ## Example
    `fmul <8 x float> (sitofp <8 x i8> %weights), %data`, then `fadd`.
    """

  public init() {}

  public func findings(in loop: LoopProfile, target: Target) -> [Finding] {
    guard loop.sumsConvertedIntegers else { return [] }
    let casts = loop.conversionsOfIntegers
    let count = casts.reduce(0) { $0 + $1.count }
    let gain = loop.gain(byAnyOf: [.withoutConversions, .withoutExtends])
    // One at a time they cost something only where nothing else does.
    guard casts.contains(where: \.isVector) || gain ?? 1 >= 1.05 else { return [] }
    return [
      Finding(
        rule: Self.id, severity: .of(gain: gain), loop: loop.id,
        message: "\(casts.map { "\($0.count) \($0.kindPhrase)" }.joined(separator: ", ")) "
          + "before float products, in every iteration",
        confirmed: loop.code.map { $0.classes[.convert] ?? 0 > 0 }, location: loop.location,
        evidence: [
          Evidence(
            label: "conversions to float", value: Double(count), unit: "per iteration",
            origin: loop.factsOrigin)
        ],
        estimatedSpeedup: gain?.rounded4,
        suggestion: "multiply the integers and scale the sums after the loop")
    ]
  }
}
