internal import DiagnosisModel

/// An MLIR module as it is read, line by line.
struct MLIRModule {
  private(set) var kernels: [StageKernel] = []
  private(set) var depth = 0
  private var function = "module"
  private var functionLine = 0
  private var values: [Substring: StageOperand] = [:]
  /// Products by the value that they are.
  private var products: [Substring: StageKernel] = [:]

  mutating func read(_ line: DumpLine) {
    let text = line.text
    let code = text[...].trimmed
    guard !code.hasPrefix("//") else { return }
    depth += line.count(of: UInt8(ascii: "{")) - line.count(of: UInt8(ascii: "}"))
    if let head = code.after("func.func ") ?? code.after("llvm.func "), let at = head.after("@") {
      function = String(at.prefix { $0 != "(" && $0 != " " })
      functionLine = line.number
      values = [:]
      products = [:]
      return
    }
    let equals = code.place(of: " = ")
    let result = equals.map { code[..<$0.lowerBound].trimmed }
    let body = (equals.map { code[$0.upperBound...] } ?? code).trimmed
    let name = body.hasPrefix("\"") ? body.dropFirst().prefix { $0 != "\"" } : body.leadingName
    if let named = Self.named(name) {
      addNamed(named, name, body, line: line.number)
    } else {
      arithmetic(name, body, result: result, line: line.number)
    }
  }

  /// Operations that are a convolution or a matrix product by their name.
  private static func named(_ name: Substring) -> StageKernel.Operation? {
    if name == "vector.contract" || name == "vector.outerproduct" { return .product }
    let isOfDialect = ["linalg.", "tosa.", "stablehlo.", "mhlo.", "onnx.", "torch.", "tfl."]
      .contains(where: name.hasPrefix)
    guard isOfDialect else { return nil }
    if name.hasSuffix(".dot") { return .matrixProduct }
    return OperatorName.operation(name)
  }

  private mutating func addNamed(
    _ operation: StageKernel.Operation, _ name: Substring, _ body: Substring, line: Int
  ) {
    var kernel = StageKernel(name: function, operation: operation, line: line)
    kernel.operatorName = String(name)
    let inputs: [StageTensor]
    var output: StageTensor?
    if let given = body.after("ins("), let inner = Arguments.inBrackets(("(" + given)[...]) {
      inputs = MLIRType.all(in: inner.after(" : ") ?? inner)
      if let result = body.after("outs("), let inner = Arguments.inBrackets(("(" + result)[...]) {
        output = MLIRType.all(in: inner.after(" : ") ?? inner).first
      }
    } else {
      // `… : (t, t) -> t`, `… : t, t into t`, `… : t, t -> t`.
      guard let last = body.lastPlace(of: " : ") else { return }
      let types = body[last...].dropFirst(3)
      let arrow = types.before(" -> ") ?? types.before(" into ")
      inputs = MLIRType.all(in: arrow ?? types)
      output = (types.after(" -> ") ?? types.after(" into ")).flatMap {
        MLIRType.all(in: $0).first
      }
    }
    let names = Self.values(in: body.after("ins(") ?? body.dropFirst(name.count))
    kernel.operands = inputs.prefix(2).enumerated().map { index, tensor in
      // What was cast before, as a whole, is known by what it was.
      if index < names.count, let cast = values[names[index]] { return cast }
      return StageOperand(tensor)
    }
    kernel.output = output
    kernel.accumulator = output?.format
    if kernel.operands.count == 2 { kernels.append(kernel) }
  }

  /// `%0 = stablehlo.convert %a : (tensor<4x8xi8>) -> tensor<4x8xi32>`.
  private mutating func castTensor(_ body: Substring, source: Substring?, result: Substring) {
    guard let source, let colon = body.lastPlace(of: " : ") else { return }
    let types = body[colon...].dropFirst(3)
    guard var from = MLIRType.all(in: types.before(" -> ") ?? types).first,
      let to = types.after(" -> ").flatMap({ MLIRType.all(in: $0).first })?.format
    else { return }
    // Their integers without a sign are signed.
    if from.format?.family == .signless { from.format?.family = .signed }
    var operand = values[source] ?? StageOperand(from)
    operand.casts.append(StageCast(from: operand.multiplied, to: to))
    values[result] = operand
  }

  /// `%a` and `%0` of `%a, %0 : …`.
  private static func values(in text: Substring) -> [Substring] {
    let marks = "%_#.-".utf8
    return text.utf8.split { !($0.isNameByte || $0 >= 0x80 || marks.contains($0)) }
      .filter { $0.first == UInt8(ascii: "%") }.map { Substring($0) }
  }

  private mutating func arithmetic(
    _ name: Substring, _ body: Substring, result: Substring?, line: Int
  ) {
    guard let result else { return }
    let names = Self.values(in: body.dropFirst(name.count))
    let type = body.lastPlace(of: " : ").map { body[$0...].dropFirst(3) } ?? ""
    switch name {
    case "arith.extsi", "arith.extui", "arith.sitofp", "arith.uitofp", "arith.extf", "llvm.sext",
      "llvm.zext":
      guard let from = MLIRType.vector(type.before(" to ") ?? ""),
        let to = MLIRType.vector(type.after(" to ") ?? ""), let source = names.first
      else { return }
      let isUnsigned = name.hasSuffix("extui") || name.hasSuffix("zext") || name.hasSuffix("uitofp")
      var signed = from.format
      if signed.family == .signless { signed.family = isUnsigned ? .unsigned : .signed }
      var operand = values[source] ?? StageOperand(StageTensor(format: signed))
      if operand.casts.isEmpty { operand.tensor.format = signed }
      operand.casts.append(
        StageCast(
          from: operand.multiplied, to: to.format, lanes: to.lanes > 1 ? to.lanes : nil,
          ofBroadcast: operand.broadcast == true))
      values[result] = operand
    case "stablehlo.convert", "mhlo.convert", "tosa.cast":
      castTensor(body, source: names.first, result: result)
    case "stablehlo.transpose", "stablehlo.reshape", "mhlo.transpose", "mhlo.reshape",
      "vector.extract", "vector.extract_strided_slice", "vector.shape_cast", "vector.transpose",
      "llvm.extractvalue", "builtin.unrealized_conversion_cast":
      if let source = names.first { values[result] = values[source] }
    case "vector.broadcast", "vector.splat":
      guard let source = names.first else { return }
      let given = MLIRType.vector(type.before(" to ") ?? type)?.format
      var operand = values[source] ?? StageOperand(StageTensor(format: given))
      operand.broadcast = true
      values[result] = operand
    case "arith.muli", "arith.mulf", "llvm.mul", "llvm.fmul":
      guard names.count >= 2, let product = MLIRType.vector(type) else { return }
      var kernel = StageKernel(name: function, operation: .product, line: line)
      kernel.operatorName = String(name)
      kernel.operands = names.prefix(2).map {
        values[$0] ?? StageOperand(StageTensor(format: product.format))
      }
      // Numbers of 64 bits that no bytes or words were widened to are indices.
      let widths = kernel.operands.map { $0.tensor.format?.bits ?? 64 }
      if product.format.bits == 64, !product.format.isFloat, widths.allSatisfy({ $0 > 16 }) {
        return
      }
      kernel.product = product.format
      kernel.summedNeighbours = product.lanes > 1 ? 1 : nil
      products[result] = kernel
    case "arith.addi", "arith.addf", "llvm.add", "llvm.fadd":
      let found = names.compactMap { products[$0] }
      guard var kernel = found.first else { return }
      kernel.accumulator = MLIRType.vector(type)?.format
      // The first of a function: others are copies.
      if !kernels.contains(where: { $0.name == kernel.name && $0.operation == .product }) {
        kernels.append(kernel)
      }
    default: return
    }
  }
}

/// `tensor<1x58x58x64xi8>`, `memref<…>`, `vector<16xi32>`, `i8`.
enum MLIRType {
  static func all(in text: Substring) -> [StageTensor] {
    Arguments.split(text.trimmed.drop { $0 == "(" }.prefix { $0 != ")" }.withoutInnerCommas)
      .compactMap(tensor)
  }

  private static func tensor(_ text: Substring) -> StageTensor? {
    guard let open = text.firstIndex(of: "<") else {
      return NumberFormat(spelling: text.trimmed.leadingName).map {
        StageTensor(format: $0, shape: [])
      }
    }
    let inner = text[open...].dropFirst().prefix { $0 != "," && $0 != ";" && $0 != ">" }
    var parts = inner.split(separator: "x").map(\.trimmed)
    guard let last = parts.popLast() else { return nil }
    // "!quant.uniform<i8:f32, …>" begins with the format as it is kept.
    let name = last.hasPrefix("!") ? text.after("uniform<") ?? last : last
    let sizes = parts.map { Int($0) }
    return StageTensor(
      format: NumberFormat(spelling: name.prefix { $0.isLetter || $0.isNumber }),
      shape: sizes.contains(nil) ? nil : sizes.compactMap(\.self))
  }

  /// A scalar or a vector; nil for others.
  static func vector(_ text: Substring) -> LaneType? {
    let text = text.trimmed
    guard text.hasPrefix("vector<") else {
      return NumberFormat(spelling: text.leadingName).map { LaneType(format: $0) }
    }
    guard let tensor = tensor(text), let format = tensor.format else { return nil }
    return LaneType(format: format, lanes: tensor.elements ?? 1)
  }
}

extension Substring {
  /// Commas inside of `<…>` hidden from whoever splits at commas.
  fileprivate var withoutInnerCommas: Substring {
    var depth = 0
    var text = ""
    for character in self {
      if character == "<" { depth += 1 }
      if character == ">" { depth -= 1 }
      text.append(character == "," && depth > 0 ? ";" : character)
    }
    return text[...]
  }
}
