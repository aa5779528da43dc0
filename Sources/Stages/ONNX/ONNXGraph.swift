internal import DiagnosisModel

/// The graph of an ONNX model: its nodes, and what is known of its values.
struct ONNXGraph {
  private struct Node {
    var name = ""
    var operatorName = ""
    var inputs: [String] = []
    var outputs: [String] = []
    /// Attributes that are whole numbers.
    var numbers: [String: Int] = [:]

    /// What a cast makes.
    var to: Int? { numbers["to"] }

    /// Nodes need no name; their outputs do.
    var label: String { name.isEmpty ? outputs.first ?? operatorName : name }
  }

  private var nodes: [Node] = []
  private var values: [String: StageTensor] = [:]
  private(set) var isDamaged = false

  mutating func read(_ message: WireFields) {
    var fields = message
    while let field = fields.next() {
      switch field.number {
      case 1: nodes.append(Self.node(field.fields))
      case 5: readInitializer(field.fields)
      case 11, 12, 13: readValue(field.fields)
      default: break
      }
    }
    isDamaged = fields.isDamaged
    infer()
  }

  private static func node(_ message: WireFields) -> Node {
    var node = Node()
    for field in message {
      switch field.number {
      case 1: node.inputs.append(field.text)
      case 2: node.outputs.append(field.text)
      case 3: node.name = field.text
      case 4: node.operatorName = field.text
      case 5:
        let attribute = Array(field.fields)
        if let name = attribute.first(where: { $0.number == 1 })?.text,
          let number = attribute.first(where: { $0.number == 3 })?.int
        {
          node.numbers[name] = number
        }
      default: break
      }
    }
    return node
  }

  /// Name, type and dimensions of a tensor of weights; its numbers are passed over.
  private mutating func readInitializer(_ message: WireFields) {
    var tensor = StageTensor(shape: [])
    var name = ""
    for field in message {
      switch field.number {
      case 1: tensor.shape? += field.numbers
      case 2: tensor.format = Self.format(field.int)
      case 8: name = field.text
      default: break
      }
    }
    values[name] = tensor
  }

  private mutating func readValue(_ message: WireFields) {
    var name = ""
    var tensor = StageTensor()
    for field in message {
      if field.number == 1 { name = field.text }
      guard field.number == 2, let type = field.fields.first(where: { $0.number == 1 }) else {
        continue
      }
      for part in type.fields {
        if part.number == 1 { tensor.format = Self.format(part.int) }
        if part.number == 2 {
          let sizes = part.fields.filter { $0.number == 1 }.map { dimension in
            dimension.fields.first { $0.number == 1 }?.int
          }
          tensor.shape = sizes.contains(nil) ? nil : sizes.compactMap(\.self)
        }
      }
    }
    values[name] = tensor
  }

  /// TensorProto.DataType.
  private static func format(_ code: Int) -> NumberFormat? {
    let spelling: [Int: String] = [
      1: "f32", 2: "u8", 3: "s8", 4: "u16", 5: "s16", 6: "s32", 7: "s64", 10: "f16", 11: "f64",
      12: "u32", 13: "u64", 16: "bf16", 17: "float8_e4m3fn", 19: "float8_e5m2", 21: "u4", 22: "s4",
    ]
    return spelling[code].flatMap { NumberFormat(spelling: $0) }
  }

  /// Formats that nodes fix, where the model does not say them.
  private mutating func infer() {
    for node in nodes {
      guard let output = node.outputs.first else { continue }
      let input = node.inputs.first.flatMap { values[$0] }
      var tensor = values[output] ?? StageTensor()
      if tensor.shape == nil, OperatorName.conversion(node.operatorName) != nil,
        !node.operatorName.contains("Transpose")
      {
        tensor.shape = input?.shape
      }
      if tensor.format == nil {
        switch node.operatorName {
        case "QuantizeLinear":
          // Without a zero point it is u8.
          tensor.format = node.inputs[safe: 2].map { values[$0]?.format ?? .u8 } ?? .u8
        case "DynamicQuantizeLinear": tensor.format = .u8
        case "DequantizeLinear": tensor.format = .f32
        case "QLinearConv", "QLinearMatMul":
          tensor.format = node.inputs[safe: 7].flatMap { values[$0]?.format }
        case "ConvInteger", "MatMulInteger": tensor.format = .s32
        case "Cast": tensor.format = node.to.flatMap(Self.format)
        case "Conv", "MatMul", "Gemm", "ConvTranspose":
          tensor.format = input?.format
        case "Relu", "Clip", "MaxPool", "Transpose", "Reshape", "Flatten", "Identity", "Concat",
          "Pad", "Add", "Mul", "Sigmoid", "Squeeze", "Unsqueeze", "AveragePool",
          "GlobalAveragePool",
          "ReorderInput", "ReorderOutput", "QuickGelu", "LeakyRelu", "BatchNormalization",
          "Softmax":
          tensor.format = input?.format
        default:
          if node.operatorName.hasPrefix("QLinear") { tensor.format = input?.format }
        }
      }
      values[output] = tensor
    }
  }

  func fill(_ stage: inout Stage) {
    let producers = Dictionary(
      nodes.flatMap { node in node.outputs.map { ($0, node) } }, uniquingKeysWith: { $1 })
    let consumers = Dictionary(grouping: nodes.flatMap { node in node.inputs.map { ($0, node) } }) {
      $0.0
    }
    for node in nodes {
      if let operation = OperatorName.operation(node.operatorName) {
        stage.kernels.append(
          kernel(node, operation, producers) { value in
            (consumers[value] ?? []).map(\.1)
          })
      } else if let purpose = OperatorName.conversion(node.operatorName), purpose != .layout {
        stage.conversions.append(
          StageConversion(
            name: node.label, operatorName: node.operatorName, purpose: purpose,
            from: node.inputs.first.flatMap { values[$0]?.format },
            to: node.outputs.first.flatMap { values[$0]?.format },
            shape: node.outputs.first.flatMap { values[$0]?.shape }))
      }
    }
  }

  /// What operators of ONNX Runtime's own do with their operands before they multiply.
  private func quantizeInside(_ kernel: inout StageKernel, _ node: Node) {
    guard kernel.operands.count == 2 else { return }
    let data = kernel.operands[0].tensor.format
    switch node.operatorName {
    case "DynamicQuantizeMatMul":
      kernel.operands[0].casts = [StageCast(from: data, to: .u8)]
    case "MatMulNBits":
      // Several weights a byte; products are made in floats unless s8 is accurate enough.
      let weights = NumberFormat(spelling: "u\(node.numbers["bits"] ?? 4)") ?? .u8
      kernel.operands[1].tensor = StageTensor(format: weights)
      if node.numbers["accuracy_level"] == 4 {
        kernel.operands[0].casts = [StageCast(from: data, to: .s8)]
      } else if let data {
        kernel.operands[1].casts = [StageCast(from: weights, to: data)]
      }
    default: break
    }
  }

  private func kernel(
    _ node: Node, _ operation: StageKernel.Operation, _ producers: [String: Node],
    consumers: (String) -> [Node]
  ) -> StageKernel {
    var kernel = StageKernel(name: node.label, operation: operation)
    kernel.operatorName = node.operatorName
    let places =
      ["QLinearConv", "QLinearMatMul", "QGemm"].contains(node.operatorName) ? [0, 3] : [0, 1]
    kernel.operands = places.compactMap { node.inputs[safe: $0] }.map { value in
      let tensor = values[value] ?? StageTensor()
      if let source = producers[value], source.operatorName == "DequantizeLinear",
        let quantized = source.inputs.first.flatMap({ values[$0] }), let from = quantized.format
      {
        return StageOperand(
          StageTensor(format: from, shape: tensor.shape ?? quantized.shape),
          casts: [StageCast(from: from, to: tensor.format ?? .f32)])
      }
      return StageOperand(tensor)
    }
    quantizeInside(&kernel, node)
    let output = node.outputs.first ?? ""
    kernel.output = values[output] ?? StageTensor()
    // What follows up to the next quantization belongs to it.
    var last = output
    for _ in 0..<4 {
      let next = consumers(last)
      guard next.count == 1, let only = next.first, let result = only.outputs.first else { break }
      if only.operatorName == "QuantizeLinear" {
        kernel.output?.format = values[result]?.format
        break
      }
      guard ["Relu", "Clip", "LeakyRelu", "Cast", "Mul", "Add"].contains(only.operatorName) else {
        break
      }
      last = result
    }
    switch node.operatorName {
    case "ConvInteger", "MatMulInteger", "QLinearConv", "QLinearMatMul", "QGemm",
      "MatMulIntegerToFloat", "DynamicQuantizeMatMul":
      kernel.accumulator = .s32
    default: kernel.accumulator = kernel.operands.first?.multiplied
    }
    return kernel
  }
}
