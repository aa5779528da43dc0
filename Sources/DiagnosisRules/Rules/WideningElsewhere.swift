public import DiagnosisModel

/// Operands that another loop extended to 32 bits in memory.
public struct WideningElsewhere: Rule {
  public static let id = "widening-elsewhere"
  public static let summary = "products of i32 operands that another loop made of bytes"
  public static let documentation = """
    ## What it finds
    Loops that multiply and sum i32 (or i16) operands as they come from memory, beside another loop of the
    same file that extends bytes into such an array and does nothing else.

    ## Why it is slow
    The arrays are four times as large: four times the cache and the bandwidth; and each product takes a
    lane of 32 bits and the i32 multiplication, where a dot product of bytes makes four. Against
    extending in the loop it gains: the broadcast comes from memory and nothing is extended twice.

    ## What to do
    Keep the operands in bytes and let the product read them: tell the framework to keep int8 up to the
    matrix product (`preferred_element_type` in JAX, `out_dtype` in TVM), or pack the bytes for a dot
    product in the loop that copies them anyway.

    ## When it stays silent
    Where no loop of the same function extends bytes into memory, nor, in files of up to twelve
    functions, one that does nothing else; on float; on products of data that was extended
    in the same loop (`widening-fallback`); on indices.

    ## Example
    `store <16 x i32> (sext <16 x i8> %a)` in one loop, `mul <16 x i32> %a.wide, %b.wide` of loads in
    another.
    """

  public init() {}

  public func findings(in loop: LoopProfile, target: Target) -> [Finding] { [] }

  public func findings(
    in loop: LoopProfile, among loops: [LoopProfile], target: Target
  ) -> [Finding] {
    guard let ir = loop.ir, loop.region == .loop else { return [] }
    let products = ir.products.filter { product in
      product.isVector && product.accumulated > 0 && product.operation == "mul"
        && product.elementType == .i32
        && product.operands.allSatisfy {
          $0.casts.isEmpty && $0.source == .load && $0.fromType == .i32
        }
    }
    let count = products.reduce(0) { $0 + $1.accumulated }
    guard count > 0, ir.traits?.accumulators.isEmpty == false,
      let source = source(of: loop, among: loops)
    else { return [] }
    let name = source.demangled ?? source.function
    let bytes = loop.perMAC(ir.summary.loadBytes)
    return [
      Finding(
        rule: Self.id, severity: .warning, loop: loop.id,
        message:
          "\(count) vector product\(count == 1 ? "" : "s") of i32 from memory, which a loop of "
          + "\(name) extends from i8: a 32-bit lane and four bytes for each operand",
        confirmed: nil, location: loop.location,
        evidence: [
          Evidence(label: "bytes loaded for each MAC", value: bytes, unit: "bytes", origin: .ir)
        ],
        estimatedSpeedup: loop.gain(by: .withPairs)?.rounded4,
        suggestion: "keep the operands in bytes up to the product")
    ]
  }

  /// A loop that extends bytes for this one: of the same function, or in a small file of a function that
  /// does nothing else. In a large file who reads what is anybody's guess.
  private func source(of loop: LoopProfile, among loops: [LoopProfile]) -> LoopProfile? {
    let candidates = loops.filter(Self.extendsBytes)
    if let own = candidates.first(where: { $0.function == loop.function }) { return own }
    guard !candidates.isEmpty, Set(loops.map(\.function)).count <= Self.small else { return nil }
    return candidates.first { candidate in
      loops.allSatisfy { $0.function != candidate.function || Self.extendsBytes($0) }
    }
  }

  /// Functions of a file that a single kernel is made of.
  private static let small = 12

  /// Whether a loop extends bytes into memory and multiplies nothing.
  private static func extendsBytes(_ loop: LoopProfile) -> Bool {
    guard let ir = loop.ir, loop.macs == nil else { return false }
    let extends = ir.casts.contains {
      $0.category == .extend && !$0.addressing && $0.fromType == .i8 && $0.elementType == .i32
        && $0.source == .load
    }
    let stores = ir.instructionMix.filter { $0.category == .store }
    return extends && !stores.isEmpty && stores.allSatisfy { $0.elementType == .i32 }
      && !ir.instructionMix.contains { $0.category == .multiply && $0.elementType == .i32 }
  }
}
