internal import DiagnosisModel

/// A Relay module as it is read, line by line: the values that it names, and its kernels.
struct RelayModule {
  private var stage: Stage
  private var values: [Substring: Value] = [:]
  private var functions: [Function] = []
  private var depth = 0
  private var sawText = false
  private var untyped = 0
  /// The metadata behind the functions is constants.
  private(set) var isDone = false

  /// A value: what it is, and what it was made of.
  private struct Value {
    var tensor: StageTensor
    var operatorName: Substring
    /// The first operand.
    var source: Substring?
  }

  /// A fused function that is open.
  private struct Function {
    let name: Substring
    let depth: Int
    var hash: String?
    var operators: [String] = []
    var kernels: [Int] = []
  }

  init(_ stage: Stage) {
    self.stage = stage
  }

  mutating func read(_ line: DumpLine) {
    let text = line.text
    let code = text[...].trimmed
    if code.hasPrefix("#[metadata]") || code.hasPrefix("/* For debugging") {
      isDone = true
      return
    }
    guard !code.isEmpty, !code.hasPrefix("#"), !code.hasPrefix("//") else { return }
    sawText = true
    let (name, body) = Self.statement(code)
    if body.hasPrefix("fn ") || body.hasPrefix("fn(") || body.hasPrefix("def @") {
      open(body, as: name ?? body.dropFirst("def ".count).leadingName)
    } else if let call = Call(body) {
      add(call, as: name, line: line.number)
    }
    depth += line.count(of: UInt8(ascii: "{")) - line.count(of: UInt8(ascii: "}"))
    while let last = functions.last, depth <= last.depth { close(functions.removeLast()) }
  }

  func finished() -> Stage {
    var stage = stage
    if depth > 0 {
      stage.isComplete = false
      stage.notes.append("the text ends inside a function: \(depth) brackets are open")
    }
    if untyped > 0 {
      stage.notes.append(
        "\(untyped) kernels have no types: print the module after relay.transform.InferType()")
    }
    if !sawText { stage.isComplete = false }
    return stage
  }

  /// `%7 = body`, `let %x: Tensor[…] = body`, or a body alone.
  private static func statement(_ code: Substring) -> (Substring?, Substring) {
    let rest = code.hasPrefix("let ") ? code.dropFirst(4) : code
    guard rest.hasPrefix("%"), let equals = rest.place(of: " = ") else {
      return (nil, code)
    }
    let name = rest.leadingName
    guard name.endIndex <= equals.lowerBound else { return (nil, code) }
    let between = rest[name.endIndex..<equals.lowerBound]
    // `%16(%x, a = 1)` is a call, not a definition.
    guard !between.contains("(") || between.hasPrefix(":") else { return (nil, code) }
    return (name.hasSuffix(":") ? name.dropLast() : name, rest[equals.upperBound...])
  }

  private mutating func open(_ body: Substring, as name: Substring) {
    var function = Function(name: name, depth: depth)
    for parameter in Arguments.split(Arguments.inBrackets(body) ?? "") {
      if parameter.hasPrefix("%"), let colon = parameter.firstIndex(of: ":") {
        values[parameter[..<colon]] = Value(
          tensor: RelayType.tensor(parameter[colon...]), operatorName: "parameter")
      } else if let hash = parameter.after("hash=") {
        function.hash = String(hash.trimmed.unquoted)
      }
    }
    functions.append(function)
  }

  private mutating func close(_ function: Function) {
    for index in function.kernels {
      stage.kernels[index].fused = function.operators.filter {
        $0 != stage.kernels[index].operatorName
      }
      // The whole model is one function, too.
      if function.hash != nil, function.operators.count < 40, functions.count > 0 {
        stage.kernels[index].hash = function.hash
        stage.kernels[index].aliases.append(String(function.name))
      } else {
        stage.kernels[index].fused = []
      }
    }
  }

  private mutating func add(_ call: Call, as name: Substring?, line: Int) {
    let tensor = RelayType.tensor(call.type)
    let operatorName = String(call.name)
    if !functions.isEmpty { functions[functions.count - 1].operators.append(operatorName) }
    let source = call.operands.first
    if let operation = OperatorName.operation(call.name), !call.name.hasPrefix("%") {
      var kernel = StageKernel(
        name: name.map(String.init) ?? operatorName, operation: operation, line: line)
      kernel.operatorName = operatorName
      kernel.operands = call.operands.prefix(2).map(operand)
      kernel.operands[safe: 0]?.tensor.layout = call.attributes["data_layout"].map(String.init)
      kernel.operands[safe: 1]?.tensor.layout = call.attributes["kernel_layout"].map(String.init)
      kernel.output = tensor
      kernel.output?.layout = call.attributes["out_layout"].flatMap {
        $0.isEmpty ? nil : String($0)
      }
      kernel.accumulator =
        call.attributes["out_dtype"].flatMap { NumberFormat(spelling: $0) } ?? tensor.format
      if tensor.format == nil { untyped += 1 }
      stage.kernels.append(kernel)
      if !functions.isEmpty {
        functions[functions.count - 1].kernels.append(stage.kernels.count - 1)
      }
    } else if let purpose = OperatorName.conversion(call.name), purpose != .layout {
      stage.conversions.append(
        StageConversion(
          name: name.map(String.init) ?? operatorName, operatorName: operatorName,
          purpose: purpose, from: source.flatMap { self.tensor($0).format }, to: tensor.format,
          shape: tensor.shape))
    }
    if let name {
      values[name] = Value(tensor: tensor, operatorName: call.name, source: source)
    }
  }

  private func tensor(_ argument: Substring) -> StageTensor {
    if let type = argument.after("/* ty=") { return RelayType.tensor(type) }
    return values[argument.leadingName]?.tensor ?? StageTensor()
  }

  /// The operand as it was before casts to a wider type; what rearranges values is looked through.
  private func operand(_ argument: Substring) -> StageOperand {
    var operand = StageOperand(tensor(argument))
    var name = argument.leadingName
    for _ in 0..<8 {
      guard let value = values[name], let source = value.source else { break }
      if value.operatorName == "cast" {
        guard let to = value.tensor.format, let from = tensor(source).format,
          from.isInteger, to.isInteger, from.bits < to.bits
        else { break }
        operand.casts.insert(StageCast(from: from, to: to), at: 0)
        operand.tensor.format = from
      } else if !Self.rearranging.contains(where: value.operatorName.contains) {
        break
      }
      name = source.leadingName
    }
    return operand
  }

  private static let rearranging: [Substring] = [
    "pad", "layout_transform", "reshape", "transpose", "stop_fusion", "subtract", "expand_dims",
  ]
}

/// `name(operands, key=value) /* ty=type */`.
private struct Call {
  let name: Substring
  var operands: [Substring] = []
  var attributes: [Substring: Substring] = [:]
  /// From the last `ty=` on.
  let type: Substring

  init?(_ body: Substring) {
    guard let open = body.utf8.firstIndex(of: UInt8(ascii: "(")) else { return nil }
    name = body[..<open]
    guard !name.isEmpty, !name.contains(" "),
      let inner = Arguments.inBrackets(body[open...])
    else { return nil }
    for argument in Arguments.split(inner) {
      let key = argument.leadingName
      if !key.hasPrefix("%"), argument[key.endIndex...].hasPrefix("=") {
        attributes[key] = argument[key.endIndex...].dropFirst().unquoted
      } else {
        operands.append(argument)
      }
    }
    type = body[inner.endIndex...].after("ty=") ?? ""
  }
}

/// `Tensor[(1, 16, 64, 64), int8]`, `int32`.
enum RelayType {
  static func tensor(_ text: Substring) -> StageTensor {
    guard let inner = text.after("Tensor[") else {
      let word = text.drop { !$0.isLetter }.leadingName
      return StageTensor(format: NumberFormat(spelling: word), shape: nil)
    }
    guard let dimensions = Arguments.inBrackets(inner), dimensions.startIndex <= inner.endIndex
    else {
      return StageTensor()
    }
    let format = inner[dimensions.endIndex...].drop { !$0.isLetter }.leadingName
    return StageTensor(
      format: NumberFormat(spelling: format), shape: Arguments.numbers(dimensions))
  }
}

extension MutableCollection where Index == Int {
  /// The element at an index, or nothing where there is none.
  subscript(safe index: Int) -> Element? {
    get { indices.contains(index) ? self[index] : nil }
    set { if let newValue, indices.contains(index) { self[index] = newValue } }
  }
}
