public import DiagnosisModel

/// A row of the catalogue: an instruction, or several that differ in nothing that the catalogue tells.
///
/// Names stand with blanks between; `{a,b}` stands for either, and `*` at the end for any ending. Every
/// line of `lines` is `[bits] features [products] intrinsics…`: widths of vectors at which the
/// instruction exists (`128,256`), the target features that it needs there, as `Features` reads them,
/// and LLVM's intrinsics of it, without the prefix of their family. `products` has a colon and is read
/// by `ScalarProducts`; where it is left out, the row's own shape tells the products.
public struct InstructionRow: Sendable {
  public let instructionClass: InstructionClass
  /// The row of the instruction mix that calls of its intrinsics count in.
  public let category: OperationCategory
  /// Whether its intrinsics become no instruction at all: debug records, lifetime markers.
  let isTransparent: Bool
  let names: String
  let lines: String
  /// What it multiplies; nil where it multiplies nothing or the row holds several kinds.
  public let products: ProductShape?
  /// How its operands are written, the first for the plain form.
  let operands: [OperandTemplate]
  public let use: Use

  /// What the tool does with an instruction beside knowing it.
  public struct Use: Sendable {
    /// Whether a calibration measures it.
    var isCalibrated = false
    /// Whether every port that vectors have can do it: others are compared with it.
    var isYardstick = false
    /// Whether a calibration runs every other instruction beside it.
    var isAnchor = false
    /// What peaks call the way of multiplying that it stands for: "pairs", "dot".
    public var way: String?
    /// What schedules call it: "vnni".
    public var route: String?
    /// The instructions that a product still needs to be added to an accumulator.
    public var completedBy: [String] = []
    /// The width of the accumulators of `way`, in bits.
    var sumBits = 32
    /// Ways beside `way`.
    var otherWays: [WrittenWay] = []
  }

  init(
    _ instructionClass: InstructionClass, as category: OperationCategory? = nil,
    isTransparent: Bool = false, _ names: String = "", products: ProductShape? = nil,
    operands: [OperandTemplate] = [], calibrated: Bool = false, yardstick: Bool = false,
    anchor: Bool = false, way: String? = nil, route: String? = nil, completedBy: [String] = [],
    sumBits: Int = 32, otherWays: [WrittenWay] = [], lines: String = ""
  ) {
    self.instructionClass = instructionClass
    self.category = category ?? OperationCategory(of: instructionClass)
    self.isTransparent = isTransparent
    self.names = names
    self.products = products
    self.operands = operands
    self.lines = lines
    use = Use(
      isCalibrated: calibrated, isYardstick: yardstick, isAnchor: anchor, way: way, route: route,
      completedBy: completedBy, sumBits: sumBits, otherWays: otherWays)
  }

  /// What vendors call it, the name that the tool uses first; patterns are left out.
  public var mnemonics: [String] {
    var mnemonics: [String] = []
    forEachName { if $0.last != UInt8(ascii: "*") { mnemonics.append($0.text) } }
    return mnemonics
  }

  public var mnemonic: String { mnemonics.first ?? "" }

  func forEachName(_ body: (ArraySlice<UInt8>) -> Void) {
    for word in Array(names.utf8).split(whereSeparator: { $0 <= UInt8(ascii: " ") }) {
      word.forEachBraceExpansion(body)
    }
  }
}

extension OperationCategory {
  /// What the intrinsics of a class of instructions do, where the row does not say.
  fileprivate init(of instructionClass: InstructionClass) {
    self =
      switch instructionClass {
      case .multiply: .multiply
      case .multiplyAdd: .fma
      case .dotProduct: .dotProduct
      case .add: .add
      case .extend: .extend
      case .truncate: .truncate
      case .convert: .convert
      case .broadcast, .shuffle: .shuffle
      case .vectorLogic: .bitwise
      case .load: .load
      case .store: .store
      case .gather: .gather
      case .scatter: .scatter
      case .address: .address
      case .control: .branch
      case .call: .call
      case .gprVectorMove, .registerMove, .other: .other
      }
  }
}
