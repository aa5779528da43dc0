internal import DiagnosisModel

/// XLA's HLO as text (`--xla_dump_hlo_as_text`, `compiled.as_text()`), before or after optimisation.
///
///     %c = s32[1,64,64,16]{3,2,1,0} convolution(%a, %b), window={size=3x3 pad=1_1x1_1}, …
struct HLOReader: StageReader {
  let description = StageDescription(
    title: "XLA HLO", summary: "--xla_dump_hlo_as_text, compiled.as_text()")

  func recognizes(_ head: DumpHead) -> Bool { head.hasLine(beginning: ["HloModule "]) }

  func stages(in dump: Dump) -> [Stage] {
    var stage = Stage(path: dump.path, kind: .hlo)
    var values: [Substring: Value] = [:]
    var computation: Substring = ""
    // What fusions cast, by their computations.
    var fused: [Substring: StageOperand] = [:]
    var depth = 0
    for line in dump.lines {
      let text = line.text
      let code = text[...].trimmed
      if code.hasSuffix("{"), code.contains("->") || code.hasPrefix("ENTRY") {
        depth += 1
        let name = (code.hasPrefix("ENTRY ") ? code.dropFirst(6) : code).leadingName
        computation = name.hasPrefix("%") ? name.dropFirst() : name
        continue
      }
      if code.hasPrefix("}") { depth -= 1 }
      guard depth > 0, let instruction = Instruction(code) else { continue }
      let operands = instruction.operands.map { values[$0.name]?.tensor ?? $0.tensor }
      var value = Value(tensor: instruction.result)
      if instruction.operation == "convert", let from = operands.first?.format,
        let to = instruction.result.format
      {
        let source = instruction.operands.first.flatMap { values[$0.name]?.widened }
        value.widened = StageOperand(
          source?.tensor ?? operands[0],
          casts: (source?.casts ?? []) + [StageCast(from: from, to: to)])
        stage.conversions.append(
          StageConversion(
            name: String(instruction.name), operatorName: "convert", purpose: .cast, from: from,
            to: to, shape: instruction.result.shape))
        if fused[computation] == nil, from.isNarrow { fused[computation] = value.widened }
      } else if instruction.operation == "fusion", let called = instruction.called {
        value.widened = fused[called]
      } else if Self.rearranging.contains(instruction.operation) {
        value.widened = instruction.operands.first.flatMap { values[$0.name]?.widened }
      }
      values[instruction.name] = value
      guard let kind = instruction.kind else { continue }
      var kernel = StageKernel(
        name: String(instruction.name), operation: kind, line: line.number)
      kernel.operatorName = String(instruction.operation)
      kernel.aliases = [String(computation)]
      kernel.operands = zip(instruction.operands, operands).prefix(2).map { name, tensor in
        values[name.name]?.widened ?? StageOperand(tensor)
      }
      kernel.operands[safe: 1]?.tensor.layout = instruction.layout
      kernel.output = instruction.result
      kernel.accumulator = instruction.result.format
      kernel.product = kernel.operands.first?.multiplied
      kernel.implementation = instruction.target.map(String.init)
      stage.kernels.append(kernel)
    }
    if depth > 0 {
      stage.isComplete = false
      stage.notes.append("the text ends inside a computation")
    }
    return [stage]
  }

  private struct Value {
    var tensor: StageTensor
    /// What it was before casts.
    var widened: StageOperand?
  }

  private static let rearranging: Set<Substring> = [
    "copy", "bitcast", "reshape", "transpose", "pad", "broadcast",
  ]
}

/// An instruction of HLO.
private struct Instruction {
  let name: Substring
  let result: StageTensor
  let operation: Substring
  let operands: [(name: Substring, tensor: StageTensor)]
  let target: Substring?
  /// The computation of a fusion.
  let called: Substring?
  let layout: String?

  init?(_ code: Substring) {
    let rest = code.hasPrefix("ROOT ") ? code.dropFirst(5) : code
    guard let equals = rest.place(of: " = ") else { return nil }
    name = Self.bare(rest[..<equals.lowerBound].trimmed)
    let body = rest[equals.upperBound...]
    // A tuple's type stands in parentheses; it is no kernel's.
    guard !body.hasPrefix("("), let space = body.firstIndex(of: " ") else { return nil }
    result = Self.tensor(body[..<space])
    let call = body[space...].trimmed
    operation = call.prefix { $0 != "(" }
    operands = Arguments.split(Arguments.inBrackets(call) ?? "").map { argument in
      let parts = argument.split(separator: " ")
      return (Self.bare(parts.last ?? ""), parts.count > 1 ? Self.tensor(parts[0]) : StageTensor())
    }
    target = call.after("custom_call_target=\"")?.prefix { $0 != "\"" }
    called = call.after(" calls=").map { Self.bare($0.leadingName) }
    layout = call.after("dim_labels=").map { String($0.prefix { $0 != "," && $0 != " " }) }
  }

  var kind: StageKernel.Operation? {
    switch operation {
    case "convolution": .convolution
    case "dot": .matrixProduct
    case "custom-call": target.flatMap { OperatorName.operation($0) }
    default: nil
    }
  }

  private static func bare(_ name: Substring) -> Substring {
    name.hasPrefix("%") ? name.dropFirst() : name
  }

  /// `s8[1,64,64,16]{3,2,1,0}`.
  private static func tensor(_ text: Substring) -> StageTensor {
    let format = text.prefix { $0 != "[" }
    return StageTensor(
      format: NumberFormat(spelling: format),
      shape: text.firstIndex(of: "[").flatMap {
        Arguments.numbers(text[$0...].prefix { $0 != "{" })
      })
  }
}
