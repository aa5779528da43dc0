internal import DiagnosisModel
internal import FoundationEssentials

/// The profile of ONNX Runtime (`SessionOptions.enable_profiling`): an event a line, with operator, types,
/// shapes and time of each node.
struct ProfileReader: StageReader {
  let description = StageDescription(
    title: "ONNX Runtime profile",
    summary: "SessionOptions.enable_profiling (JSON)")

  func recognizes(_ head: DumpHead) -> Bool {
    (head.first == UInt8(ascii: "[") || head.first == UInt8(ascii: "{"))
      && head.contains("\"cat\"") && head.contains("\"dur\"")
      && (head.contains("op_name") || head.contains("session_initialization"))
  }

  func stages(in dump: Dump) -> [Stage] {
    var stage = Stage(path: dump.path, kind: .onnxRuntime)
    var events: [String: Event] = [:]
    var order: [String] = []
    var times: [String: Double] = [:]
    var damaged = 0
    var isClosed = false
    for line in dump.lines {
      if line.bytes.contains(UInt8(ascii: "]")), line.bytes.count < 4 { isClosed = true }
      guard line.contains("_kernel_time\""), line.contains("\"dur\"") else { continue }
      let text = line.text
      guard let name = Self.word(text, "name"), let time = Self.number(text, "dur") else {
        damaged += 1
        continue
      }
      times[name] = min(times[name] ?? .infinity, time)
      if events[name] != nil { continue }
      var whole = text[...].trimmed
      while whole.last == "," || whole.last == "]" && !whole.hasSuffix("}]") { whole.removeLast() }
      guard let event = try? JSONDecoder().decode(Event.self, from: Data(whole.utf8)) else {
        damaged += 1
        continue
      }
      events[name] = event
      order.append(name)
    }
    if damaged > 0 || !isClosed && !Self.endsInBracket(dump.bytes) {
      stage.isComplete = false
      stage.notes.append(
        damaged > 0
          ? "\(damaged) events could not be read" : "the profile ends early: events may be missing")
    }
    for name in order {
      guard let event = events[name] else { continue }
      event.add(to: &stage, name: name, microseconds: times[name])
    }
    stage.markDequantizingProducts()
    stage.conversions.sort { ($0.microseconds ?? 0) > ($1.microseconds ?? 0) }
    return [stage]
  }

  private static func endsInBracket(_ bytes: UnsafeRawBufferPointer) -> Bool {
    bytes.suffix(8).contains(UInt8(ascii: "]"))
  }

  private static func value(_ text: String, _ key: String) -> Substring? {
    text.after("\"\(key)\"")?.trimmed.drop { $0 == ":" || $0 == " " }
  }

  private static func word(_ text: String, _ key: String) -> String? {
    value(text, key).flatMap {
      $0.hasPrefix("\"") ? String($0.dropFirst().prefix { $0 != "\"" }) : nil
    }
  }

  private static func number(_ text: String, _ key: String) -> Double? {
    value(text, key).flatMap { Double($0.prefix { $0.isNumber || $0 == "." }) }
  }
}

/// An event of a profile, as it stands in the file.
private struct Event: Decodable {
  struct Details: Decodable {
    var operatorName: String?
    var provider: String?
    var inputs: [[String: [Int]]]?
    var outputs: [[String: [Int]]]?

    enum CodingKeys: String, CodingKey {
      case operatorName = "op_name"
      case provider
      case inputs = "input_type_shape"
      case outputs = "output_type_shape"
    }
  }

  var args: Details?

  private static func tensor(_ entry: [String: [Int]]?) -> StageTensor {
    guard let (type, shape) = entry?.first else { return StageTensor() }
    return StageTensor(format: NumberFormat(spelling: type), shape: shape)
  }

  func add(to stage: inout Stage, name: String, microseconds: Double?) {
    guard let args, let operatorName = args.operatorName else { return }
    let node = name.hasSuffix("_kernel_time") ? String(name.dropLast("_kernel_time".count)) : name
    let inputs = args.inputs ?? []
    let output = Self.tensor(args.outputs?.first)
    if let operation = OperatorName.operation(operatorName) {
      var kernel = StageKernel(name: node, operation: operation)
      kernel.operatorName = operatorName
      // Initializers that are constant are left out of the list: data and weights are the tensors.
      let tensors = inputs.map { Self.tensor($0) }.filter { ($0.shape?.count ?? 0) > 1 }
      kernel.operands = tensors.prefix(2).map { StageOperand($0) }
      kernel.output = output
      kernel.implementation =
        args.provider == "CPUExecutionProvider" ? nil : args.provider
      kernel.microseconds = microseconds
      if kernel.operands.first?.tensor.format?.isFloat == true { kernel.product = .f32 }
      stage.kernels.append(kernel)
    } else {
      let purpose = OperatorName.conversion(operatorName)
      stage.conversions.append(
        StageConversion(
          name: node, operatorName: operatorName, purpose: purpose ?? .other,
          from: Self.tensor(inputs.first).format, to: output.format, shape: output.shape,
          microseconds: microseconds))
    }
  }
}

extension Stage {
  /// Dynamic quantization has no node for its end: sums are cast to floats, and the next product of
  /// the same shape scales them.
  fileprivate mutating func markDequantizingProducts() {
    guard kernels.contains(where: { $0.operatorName?.contains("Integer") == true }) else { return }
    var waiting: [[Int]] = []
    for index in conversions.indices {
      guard let shape = conversions[index].shape else { continue }
      if conversions[index].purpose == .cast, conversions[index].from?.isInteger == true,
        conversions[index].to?.isFloat == true
      {
        waiting.append(shape)
      } else if conversions[index].operatorName == "Mul",
        let place = waiting.firstIndex(of: shape)
      {
        waiting.remove(at: place)
        conversions[index].purpose = .dequantize
      }
    }
  }
}
