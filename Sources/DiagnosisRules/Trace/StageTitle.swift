public import DiagnosisModel

extension Stage.Kind {
  /// "TVM Relay", "LLVM IR".
  public var title: String {
    switch self {
    case .workload: "workload"
    case .loopNest: "loop nest"
    case .onnx: "ONNX"
    case .relay: "Relay"
    case .relax: "Relax"
    case .graph: "graph"
    case .hlo: "HLO"
    case .openVINO: "OpenVINO graph"
    case .onnxRuntime: "ONNX Runtime"
    case .oneDNN: "oneDNN"
    case .mlir: "MLIR"
    case .halide: "Halide"
    case .tir: "TIR"
    case .llvmIR: "LLVM IR"
    case .machineCode: "machine code"
    }
  }
}

extension Stage.Kind {
  /// "Relay", "the graph": as it stands in a sentence.
  var phrase: String {
    switch self {
    case .graph, .openVINO, .machineCode, .workload, .loopNest: "the \(title)"
    default: title
    }
  }
}

extension Stage {
  /// The file's name without its folders.
  public var file: String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// "TIR after tir.LowerIntrin (trace.txt)".
  /// Of qdiag's own lowering there is no file.
  var place: String {
    path.isEmpty ? kind.phrase : "\(kind.title)\(pass.map { " after \($0)" } ?? "") (\(file))"
  }
}

extension StageOperand {
  /// "u8", "s8→s32", "x16(u8→s32)" for a scalar that is cast and then fills 16 lanes, "x16(u8)→s32"
  /// where it fills them first.
  public var phrase: String {
    var text = tensor.format?.spelling ?? "?"
    let fill = "x\(lanes.map(String.init) ?? "N")"
    var isFilled = broadcast != true
    for cast in casts {
      if cast.ofBroadcast, !isFilled {
        text = "\(fill)(\(text))"
        isFilled = true
      }
      text += "→\(cast.to)"
    }
    return isFilled || casts.isEmpty ? text : "\(fill)(\(text))"
  }
}

extension StageKernel {
  /// "u8 × s8".
  public var operandPhrase: String {
    operands.isEmpty ? "unknown" : operands.prefix(2).map(\.phrase).joined(separator: " × ")
  }
}
