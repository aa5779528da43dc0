internal import DiagnosisModel

/// TVMScript as `mod.script()` writes it, TVM 0.11 to 0.27: functions of TIR (`@T.prim_func`), and of
/// Relax (`@R.function`) in the same module.
struct TVMScriptReader: StageReader {
  let description = StageDescription(
    title: "TVMScript", summary: "mod.script() of TIR and Relax, after any pass")

  func recognizes(_ head: DumpHead) -> Bool {
    head.contains("@T.prim_func") || head.contains("@R.function") || head.contains("@I.ir_module")
  }

  func stages(in dump: Dump) -> [Stage] {
    PassDump.sections(of: dump).flatMap { section -> [Stage] in
      var loops = ScriptFunctions()
      var relax = RelaxFunctions()
      for line in section.lines {
        let text = line.text
        let code = text[...].trimmed
        loops.read(code, line)
        relax.read(code, line)
      }
      var stages: [Stage] = []
      if relax.hasFunctions {
        stages.append(relax.stage(Stage(path: dump.path, kind: .relax, pass: section.pass)))
      }
      if loops.hasFunctions || stages.isEmpty {
        stages.append(loops.stage(Stage(path: dump.path, kind: .tir, pass: section.pass)))
      }
      return stages
    }
  }
}

/// The functions of TIR in a script, as they are read.
private struct ScriptFunctions {
  private var functions: [LoopFunction] = []
  private var isOpen = false

  var hasFunctions: Bool { !functions.isEmpty }

  mutating func read(_ code: Substring, _ line: DumpLine) {
    if code.hasPrefix("@") {
      isOpen = code.hasPrefix("@T.prim_func") || code.hasPrefix("@tir.prim_func")
      return
    }
    guard isOpen else { return }
    if code.hasPrefix("def "), let parameters = Arguments.inBrackets(code) {
      var function = LoopFunction(
        name: String(code.dropFirst(4).prefix { $0 != "(" }), line: line.number)
      for parameter in Arguments.split(parameters) {
        guard let name = parameter.before(":"), let tensor = Self.buffer(parameter) else {
          continue
        }
        function.declare(name.trimmed, tensor)
        function.output = name.trimmed
      }
      functions.append(function)
      return
    }
    guard !functions.isEmpty else { return }
    let index = functions.count - 1
    if let symbol = code.after("\"global_symbol\": \""), let name = symbol.before("\"") {
      functions[index].aliases.append(functions[index].name)
      functions[index].name = String(name)
      return
    }
    if let equals = code.place(of: " = "), !code[..<equals.lowerBound].contains("["),
      let tensor = Self.buffer(code[equals.upperBound...])
    {
      functions[index].declare(code[..<equals.lowerBound].trimmed, tensor)
      return
    }
    // `buffer_1 = T.Buffer((16,), "int32", data=…)` was above; statements are left.
    functions[index].add(code, line: line.number)
  }

  /// `T.Buffer((1, 2), "int8")`, `T.match_buffer(x, (1, 2), "int8")`, `T.alloc_buffer((1, 2))`.
  private static func buffer(_ code: Substring) -> StageTensor? {
    guard let place = code.after("T."),
      ["Buffer", "buffer", "alloc", "decl"].contains(where: {
        place.leadingName.contains($0)
      }), let inner = Arguments.inBrackets(place)
    else { return nil }
    var tensor = StageTensor(format: .f32)
    for part in Arguments.split(inner) {
      if part.hasPrefix("("), tensor.shape == nil {
        tensor.shape = Arguments.numbers(part)
      } else if part.hasPrefix("\""), let type = LaneType(part.unquoted) {
        tensor.format = type.format
      } else if let named = part.after("dtype="), let type = LaneType(named.unquoted) {
        tensor.format = type.format
      }
    }
    return tensor
  }

  func stage(_ start: Stage) -> Stage {
    var stage = start
    stage.kernels = functions.compactMap(\.kernel)
    stage.note(unreadable: functions.reduce(0) { $0 + $1.unreadable })
    return stage
  }
}

/// The functions of Relax in a script, as they are read.
private struct RelaxFunctions {
  private var values: [Substring: StageTensor] = [:]
  private var casts: [Substring: StageOperand] = [:]
  private var stageKernels: [StageKernel] = []
  private var conversions: [StageConversion] = []
  private var isOpen = false
  private(set) var hasFunctions = false

  mutating func read(_ code: Substring, _ line: DumpLine) {
    if code.hasPrefix("@") {
      isOpen = code.hasPrefix("@R.function")
      hasFunctions = hasFunctions || isOpen
      return
    }
    guard isOpen else { return }
    if code.hasPrefix("def "), let parameters = Arguments.inBrackets(code) {
      for parameter in Arguments.split(parameters) {
        guard let name = parameter.before(":") else { continue }
        values[name.trimmed] = Self.tensor(parameter)
      }
      return
    }
    let name = code.leadingName
    guard let equals = code.place(of: " = "), name.endIndex <= equals.lowerBound
    else { return }
    let isTyped = name.hasSuffix(":")
    let value = isTyped ? name.dropLast() : name
    // A call says what it gives where the variable does not.
    let given = code.after("out_sinfo=") ?? code.after("out_ty=") ?? ""
    let tensor = Self.tensor(isTyped ? code[name.endIndex..<equals.lowerBound] : given)
    values[value] = tensor
    add(code[equals.upperBound...].trimmed, as: value, tensor, line: line.number)
  }

  private mutating func add(
    _ body: Substring, as name: Substring, _ tensor: StageTensor, line: Int
  ) {
    let callee = body.prefix { $0 != "(" }
    let arguments = Arguments.split(Arguments.inBrackets(body) ?? "")
    var operands = arguments
    var function = callee
    if callee.hasPrefix("R.call_tir") || callee.hasPrefix("R.call_dps_packed"),
      let target = arguments.first
    {
      function = target.unquoted
      if let point = function.lastIndex(of: ".") {
        function = function[function.index(after: point)...]
      }
      operands = Arguments.split(
        Arguments.inBrackets((arguments.dropFirst().first ?? "")[...]) ?? "")
    } else if callee.hasPrefix("cls.") {
      function = callee.dropFirst(4)
    }
    let inputs = operands.filter { !$0.contains("=") || $0.contains("R.") }
    if let operation = OperatorName.operation(function) {
      var kernel = StageKernel(name: String(name), operation: operation, line: line)
      kernel.operatorName = String(function)
      kernel.aliases = [String(function)]
      kernel.operands = inputs.prefix(2).map { argument in
        casts[argument.leadingName] ?? StageOperand(values[argument.leadingName] ?? StageTensor())
      }
      for argument in arguments {
        if let layout = argument.after("data_layout=") {
          kernel.operands[safe: 0]?.tensor.layout = String(layout.unquoted)
        }
        if let layout = argument.after("kernel_layout=") {
          kernel.operands[safe: 1]?.tensor.layout = String(layout.unquoted)
        }
      }
      kernel.output = tensor
      kernel.accumulator = tensor.format
      stageKernels.append(kernel)
    } else if let purpose = OperatorName.conversion(function), let source = inputs.first {
      let from = values[source.leadingName]
      if purpose == .cast, let was = from?.format, let to = tensor.format, was.isInteger,
        to.isInteger, was.bits < to.bits, let from
      {
        casts[name] = StageOperand(from, casts: [StageCast(from: was, to: to)])
      }
      guard purpose != .layout else { return }
      conversions.append(
        StageConversion(
          name: String(name), operatorName: String(function), purpose: purpose,
          from: from?.format, to: tensor.format, shape: tensor.shape))
    }
  }

  /// `R.Tensor((1, 64, 56, 56), dtype="int32")`.
  private static func tensor(_ text: Substring) -> StageTensor {
    guard let inner = text.after("R.Tensor(").map({ ("(" + $0)[...] }),
      let parts = Arguments.inBrackets(inner).map({ Arguments.split($0) })
    else { return StageTensor() }
    let format = parts.lazy.compactMap { $0.after("dtype=") }.first
      .flatMap { NumberFormat(spelling: $0.unquoted) }
    return StageTensor(format: format, shape: parts.first.flatMap { Arguments.numbers($0) })
  }

  func stage(_ start: Stage) -> Stage {
    var stage = start
    stage.kernels = stageKernels
    stage.conversions = conversions
    return stage
  }
}
