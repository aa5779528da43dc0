internal import DiagnosisModel

/// A function of a loop language as it is read: its buffers, and the first of each kind of statement
/// that adds products.
struct LoopFunction {
  var name: String
  var line: Int
  var aliases: [String] = []
  private(set) var buffers: [Substring: StageTensor] = [:]
  /// What is written last: the function's result.
  var output: Substring?
  private var statements: [(statement: ProductStatement, line: Int)] = []
  private(set) var unreadable = 0

  init(name: String, line: Int) {
    self.name = name
    self.line = line
  }

  mutating func declare(_ buffer: Substring, _ tensor: StageTensor) {
    buffers[buffer] = tensor
  }

  /// `target[index] = value`.
  mutating func add(_ code: Substring, line: Int, isCut: Bool = false) {
    guard let bracket = code.utf8.firstIndex(of: UInt8(ascii: "[")),
      let equals = code.place(of: " = "), bracket < equals.lowerBound
    else { return }
    let target = code[..<bracket].trimmed
    // Only products matter, and most statements have none.
    let value = code[equals.upperBound...]
    guard Self.mayMultiply(value), statements.count < 64 else { return }
    guard let parsed = ExpressionParser.parse(value) else {
      unreadable += 1
      return
    }
    if let found = ProductStatement(
      target: target, value: parsed.expression, isCut: isCut && parsed.isCut,
      buffers: { buffers[$0] })
    {
      statements.append((found, line))
    }
  }

  private static func mayMultiply(_ value: Substring) -> Bool {
    ["*", "mul", "dot", "llvm", "intrin"].contains { value.place(of: $0) != nil }
  }

  /// One kernel a function: that of its first product, whose loop others are copies or remainders of.
  var kernel: StageKernel? {
    guard let (statement, line) = statements.first else { return nil }
    var kernel = StageKernel(
      name: name, operation: OperatorName.operation(name) ?? .product, line: line)
    kernel.aliases = aliases
    kernel.operands = statement.operands
    kernel.product = statement.product
    kernel.accumulator = statement.accumulator
    kernel.summedNeighbours = statement.summedNeighbours ?? (statement.isVector ? 1 : nil)
    kernel.implementation = statement.implementation
    kernel.output = output.flatMap { buffers[$0] }
    return kernel
  }
}

extension ProductStatement {
  /// Whether the text has vectors.
  fileprivate var isVector: Bool {
    (lanes ?? 1) > 1 || operands.contains { $0.broadcast != nil }
  }
}
