internal import DiagnosisModel
internal import FoundationEssentials

/// The graph of TVM's graph executor (`lib.get_graph_json()`): nodes, the functions that they call, and
/// `dltype` and `shape` of what they give.
struct GraphReader: StageReader {
  let description = StageDescription(
    title: "TVM graph", summary: "lib.get_graph_json() of the graph executor")

  func recognizes(_ head: DumpHead) -> Bool {
    head.first == UInt8(ascii: "{") && head.contains("\"nodes\"")
      && (head.contains("\"op\"") || head.contains("\"arg_nodes\""))
  }

  func stages(in dump: Dump) -> [Stage] {
    var stage = Stage(path: dump.path, kind: .graph)
    do {
      let repaired = PartialJSON(dump.bytes)
      let graph = try JSONDecoder().decode(Graph.self, from: repaired.data)
      if repaired.isCut {
        stage.isComplete = false
        stage.notes.append("the JSON ends early: types and shapes of its nodes may be missing")
      }
      graph.fill(&stage)
    } catch {
      stage.isComplete = false
      stage.notes.append("the JSON is damaged or no graph of TVM's graph executor")
    }
    return [stage]
  }
}

/// As it stands in the file.
private struct Graph: Decodable {
  struct Node: Decodable {
    var op: String?
    var name: String?
    var attrs: [String: String]?
    var inputs: [[Int]]?
  }

  struct Attributes: Decodable {
    var dltype: [String] = []
    var shape: [[Int]] = []

    enum CodingKeys: String, CodingKey { case dltype, shape }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      dltype = (try? container.decode(Labelled<[String]>.self, forKey: .dltype))?.value ?? []
      shape = (try? container.decode(Labelled<[[Int]]>.self, forKey: .shape))?.value ?? []
    }
  }

  /// `["list_str", […]]`.
  struct Labelled<Value: Decodable>: Decodable {
    var value: Value

    init(from decoder: any Decoder) throws {
      var container = try decoder.unkeyedContainer()
      _ = try container.decode(String.self)
      value = try container.decode(Value.self)
    }
  }

  var nodes: [Node]
  var attrs: Attributes?
  var nodeRowPtr: [Int]?

  enum CodingKeys: String, CodingKey {
    case nodes, attrs
    case nodeRowPtr = "node_row_ptr"
  }

  /// What a node's output is.
  private func tensor(_ node: Int, output: Int = 0) -> StageTensor {
    let entry = (nodeRowPtr?[safe: node] ?? node).addingReportingOverflow(output)
    guard let attrs, !entry.overflow else { return StageTensor() }
    return StageTensor(
      format: attrs.dltype[safe: entry.partialValue].flatMap { NumberFormat(spelling: $0) },
      shape: attrs.shape[safe: entry.partialValue])
  }

  func fill(_ stage: inout Stage) {
    for (index, node) in nodes.enumerated() where node.op == "tvm_op" {
      let function = node.attrs?["func_name"] ?? node.name ?? "node \(index)"
      let inputs = (node.inputs ?? []).compactMap { input -> StageTensor? in
        guard let source = input[safe: 0] else { return nil }
        return tensor(source, output: input[safe: 1] ?? 0)
      }
      if let operation = OperatorName.operation(function) {
        var kernel = StageKernel(name: function, operation: operation)
        kernel.operatorName = node.name
        kernel.hash = node.attrs?["hash"]
        kernel.operands = inputs.prefix(2).map { StageOperand($0) }
        kernel.operands[safe: 0]?.tensor.layout = node.attrs?["data_layout"]
        kernel.operands[safe: 1]?.tensor.layout = node.attrs?["kernel_layout"]
        kernel.output = tensor(index)
        kernel.output?.layout = node.attrs?["out_layout"]
        stage.kernels.append(kernel)
      } else if let purpose = OperatorName.conversion(function) {
        stage.conversions.append(
          StageConversion(
            name: node.name ?? function, operatorName: function, purpose: purpose,
            from: inputs.first?.format, to: tensor(index).format, shape: tensor(index).shape))
      }
    }
  }
}
