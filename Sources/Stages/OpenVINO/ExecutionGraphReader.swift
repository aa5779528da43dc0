internal import DiagnosisModel

/// OpenVINO's execution graph (`compiled_model.get_runtime_model()` saved as XML): layers with the
/// primitive that was chosen, its precision and its time. A model that was not compiled (IR) has layers
/// and precisions alone.
struct ExecutionGraphReader: StageReader {
  let description = StageDescription(
    title: "OpenVINO graph",
    summary: "get_runtime_model() of a compiled model (XML)")

  func recognizes(_ head: DumpHead) -> Bool {
    head.first == UInt8(ascii: "<") && head.contains("<net") && head.contains("<layer")
  }

  func stages(in dump: Dump) -> [Stage] {
    var stage = Stage(path: dump.path, kind: .openVINO)
    var layer: Layer?
    var isClosed = false
    var tags = XMLTags(dump.bytes)
    while let tag = tags.next() {
      switch (tag.name, tag.isEnd) {
      case ("layer", false): layer = Layer(tag.attributes)
      case ("layer", true):
        layer?.add(to: &stage)
        layer = nil
      case ("net", true): isClosed = true
      default: layer?.read(tag)
      }
    }
    if tags.isCut || !isClosed {
      stage.isComplete = false
      stage.notes.append("the XML ends early or is damaged: layers may be missing")
    }
    stage.conversions.sort { ($0.microseconds ?? 0) > ($1.microseconds ?? 0) }
    return [stage]
  }
}

/// A layer as it is read.
private struct Layer {
  private let name: String
  private let type: String
  private var data: [Substring: Substring] = [:]
  private var inputs: [StageTensor] = []
  private var outputs: [StageTensor] = []
  private var isOutput = false

  init(_ attributes: [Substring: Substring]) {
    name = String(attributes["name"] ?? "")
    type = String(attributes["type"] ?? "")
  }

  mutating func read(_ tag: XMLTags.Tag) {
    if tag.isEnd { return }
    switch tag.name {
    case "data": data = tag.attributes
    case "input": isOutput = false
    case "output": isOutput = true
    case "port":
      let tensor = StageTensor(
        format: tag.attributes["precision"].flatMap { NumberFormat(spelling: $0) }, shape: [])
      if isOutput { outputs.append(tensor) } else { inputs.append(tensor) }
    case "dim":
      guard let size = Int(tag.text) else { return }
      if isOutput, !outputs.isEmpty {
        outputs[outputs.count - 1].shape?.append(size)
      } else if !inputs.isEmpty {
        inputs[inputs.count - 1].shape?.append(size)
      }
    default: break
    }
  }

  func add(to stage: inout Stage) {
    let time = data["execTimeMcs"].flatMap { Double($0) }
    var result = outputs.first ?? StageTensor()
    if let format = data["outputPrecisions"].flatMap({
      NumberFormat(spelling: $0.prefix { $0 != "," })
    }) {
      result.format = format
    }
    result.layout = data["outputLayouts"].map { String($0.prefix { $0 != "," }) }
    if let operation = OperatorName.operation(type) {
      var kernel = StageKernel(name: name, operation: operation)
      kernel.operatorName = type
      let originals = (data["originalLayersNames"] ?? "").split(separator: ",").map(String.init)
      kernel.aliases = originals
      kernel.fused = originals.filter { $0 != name }
      kernel.operands = inputs.prefix(2).map { StageOperand($0) }
      kernel.output = result
      kernel.implementation = data["primitiveType"].map(String.init)
      kernel.product = data["runtimePrecision"].flatMap { NumberFormat(spelling: $0) }
        .flatMap { $0.isFloat ? $0 : nil }
      kernel.microseconds = time
      stage.kernels.append(kernel)
    } else if let time {
      let named = OperatorName.conversion(type) ?? OperatorName.conversion(name)
      stage.conversions.append(
        StageConversion(
          name: name, operatorName: type, purpose: named ?? .other, from: inputs.first?.format,
          to: result.format, shape: result.shape, microseconds: time))
    }
  }
}
