public import DiagnosisModel

/// All forms that `qdiag trace` reads beside LLVM IR and machine code. Help, errors and tests follow
/// from the list.
public enum StageRegistry {
  static let all: [any StageReader] = [
    RelayReader(), GraphReader(), TIRReader(), PassTraceReader(), TVMScriptReader(), ONNXReader(),
    ProfileReader(), VerboseReader(), ExecutionGraphReader(), HalideReader(), MLIRReader(),
    HLOReader(),
  ]

  public static var descriptions: [StageDescription] { all.map(\.description) }

  /// The stages in a file; nil where it is none of those that are known here.
  ///
  /// - Parameter bytes: all of the file; they are read once, in order.
  public static func stages(in bytes: UnsafeRawBufferPointer, path: String) -> [Stage]? {
    let head = DumpHead(bytes)
    guard let reader = all.first(where: { $0.recognizes(head) }) else { return nil }
    return reader.stages(in: Dump(path: path, bytes: bytes)).withoutRepeats
  }
}

extension [Stage] {
  /// Of passes that leave all kernels and conversions as they were there are hundreds: the first stands for them.
  fileprivate var withoutRepeats: [Stage] {
    var kept: [Stage] = []
    for stage in self {
      if let last = kept.last, stage.pass != nil, stage.isComplete, stage.notes.isEmpty,
        last.pass != nil, last.kernelsWithoutPlace == stage.kernelsWithoutPlace,
        last.conversions == stage.conversions
      {
        continue
      }
      kept.append(stage)
    }
    return kept
  }
}

extension Stage {
  fileprivate var kernelsWithoutPlace: [StageKernel] {
    kernels.map { kernel in
      var kernel = kernel
      kernel.line = nil
      return kernel
    }
  }
}
