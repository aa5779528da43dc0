public import DiagnosisModel

/// Files sorted into builds: those that show one compilation of one model.
///
/// A directory is a build, unless it holds several files of one kind whose names differ in more than
/// words for stages (`prof_f32.json`, `prof_s8.json`): then the names tell. Directories of one name, and
/// files of one such word, are one build. A file without a kernel (`jit_f.fusion.ll`) belongs to the build
/// whose name its own begins with (`jit_f`).
public enum BuildSorter {
  /// - Parameter stages: of each file.
  public static func builds(of files: [[Stage]]) -> [Trace.Build] {
    let files = files.filter { !$0.isEmpty }
    let folders = Dictionary(grouping: files) { folder(of: $0[0].path) }
    var builds: [(name: String, stages: [Stage])] = []
    for file in files {
      let siblings = folders[folder(of: file[0].path)] ?? []
      let name = name(of: file[0].path, beside: siblings)
      let key = key(of: name)
      if let index = builds.firstIndex(where: { self.key(of: $0.name) == key }) {
        builds[index].stages += file
      } else {
        builds.append((name, file))
      }
    }
    let (full, empty) = (
      builds.filter { $0.stages.contains { !$0.kernels.isEmpty } },
      builds.filter { $0.stages.allSatisfy(\.kernels.isEmpty) }
    )
    builds = full
    for build in empty {
      let owners = full.indices.filter {
        key(of: build.name).hasPrefix(key(of: full[$0].name) + "_")
      }
      if let owner = owners.max(by: { full[$0].name.count < full[$1].name.count }) {
        builds[owner].stages += build.stages
      } else {
        builds.append(build)
      }
    }
    return builds.map { build in
      Trace.Build(name: build.name, stages: ordered(build.stages))
    }
  }

  /// A build's name without words for stages: that of a folder and those of files in it may differ in them.
  private static func key(of name: String) -> String {
    let words = words(of: name).filter { !stageWords.contains(String($0)) }
    return words.isEmpty ? name : words.joined(separator: "_")
  }

  private static func words(of name: String) -> [Substring.SubSequence] {
    name.lowercased().split { !($0.isLetter || $0.isNumber) }
  }

  private static func folder(of path: String) -> Substring {
    path.lastIndex(of: "/").map { path[..<$0] } ?? ""
  }

  private static func name(of path: String, beside siblings: [[Stage]]) -> String {
    let folder = folder(of: path)
    let last = folder.split(separator: "/").last.map(String.init) ?? "."
    let names = Set(siblings.map { subject(of: $0[0].path) })
    guard names.count > 1 else { return last }
    let kinds = Dictionary(grouping: siblings) { $0[0].kind }
    let isMixed = kinds.values.contains { files in
      files.indices.contains { index in
        files[..<index].contains { areOfTwoBuilds($0, files[index]) }
      }
    }
    let own = subject(of: path)
    return isMixed && !own.isEmpty ? own : last
  }

  /// Whether two files of a kind show two models or compilations, not one after two passes: by words for
  /// formats in their names, else by their kernels, of which none is in both.
  private static func areOfTwoBuilds(_ one: [Stage], _ other: [Stage]) -> Bool {
    let names = (subject(of: one[0].path), subject(of: other[0].path))
    if names.0 == names.1 { return false }
    let words = (formatWords(names.0), formatWords(names.1))
    if words.0 != words.1 { return true }
    let kernels = (one.flatMap(\.kernels), other.flatMap(\.kernels))
    if kernels.0.isEmpty || kernels.1.isEmpty { return false }
    return !kernels.0.contains { kernel in
      kernels.1.contains { other in
        KernelTie.tie(kernel, other, by: .name) || KernelTie.tie(kernel, other, by: .shape)
      }
    }
  }

  /// "int8", "u8s8", "dynamic": words that say what a build is of.
  private static func formatWords(_ subject: String) -> Set<Substring> {
    Set(
      subject.split(separator: "_").filter { word in
        ["float", "dynamic", "static", "qdq", "qop", "default", "modified", "base", "quant"]
          .contains(where: word.hasPrefix)
          || word.contains { $0.isNumber } && word.first.map { "iusfb".contains($0) } == true
      })
  }

  /// What a file's name says beside the stage: `qdq_s8s8` of `prof_qdq_s8s8.json`.
  static func subject(of path: String) -> String {
    let file = path[(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)...]
    let words = words(of: String(file))
    let left = words.dropLast(words.count > 1 ? 1 : 0).filter { word in
      !stageWords.contains(String(word)) && !word.hasPrefix("phase") && !word.hasPrefix("pass")
    }
    return left.joined(separator: "_")
  }

  private static let stageWords: Set<String> = [
    "relay", "graph", "tir", "tirx", "relax", "kernel", "kernels", "opt", "optimized", "optimised",
    "prof", "profile", "ir", "module", "mod", "model", "lib", "verbose", "onednn", "dnnl",
    "openvino",
    "exec", "stmt", "mlir", "hlo", "before", "after", "final", "lowered", "script", "txt", "json",
    "ll",
    "bc", "py", "tvm", "all", "trace", "log", "infer", "quantized", "onnx", "xml", "o", "s", "llvm",
    "asm", "optimizations", "cpu",
  ]

  /// By the order of stages; of one kind first those whose operands are scalars, then vectors. Passes that
  /// stand in one file have run in its order.
  private static func ordered(_ stages: [Stage]) -> [Stage] {
    let files = Dictionary(grouping: stages.filter { $0.pass != nil }) { File($0) }
    return stages.enumerated().map { offset, stage in
      let first = stage.pass == nil ? nil : files[File(stage)]?.first
      return (order: (first ?? stage).order + [offset], stage: stage)
    }
    .sorted { $0.order.lexicographicallyPrecedes($1.order) }.map(\.stage)
  }

  private struct File: Hashable {
    let path: String
    let kind: Stage.Kind

    init(_ stage: Stage) {
      (path, kind) = (stage.path, stage.kind)
    }
  }
}

extension Stage {
  /// The kind first; within a kind what passes are known to do in that order.
  fileprivate var order: [Int] {
    let isVector = kernels.contains { kernel in kernel.operands.contains { $0.broadcast != nil } }
    let isPacked = kernels.contains { ($0.output?.shape?.count ?? 0) > 4 || $0.hash != nil }
    // Where nothing inside tells, the name may.
    let file = path.split(separator: "/").last?.lowercased() ?? ""
    let isEarly = ["phase", "before", "pre", "infer"].contains(where: file.contains)
    let isOptimized = pass != nil && kind != .tir
    // Dialects of frameworks come before what compilers make of them.
    let isOfFramework = kernels.contains { kernel in
      ["stablehlo.", "mhlo.", "tosa.", "torch.", "onnx.", "tfl."].contains {
        kernel.operatorName?.hasPrefix($0) == true
      }
    }
    // Operators come before the functions that they were lowered to, and those before fused ones.
    let isLowered = kind == .relax && !kernels.contains { $0.operatorName?.hasPrefix("R.") == true }
    let isFused = kernels.contains { kernel in
      kernel.name.hasPrefix("fused_") || kernel.operatorName?.hasPrefix("fused_") == true
    }
    return [isOfFramework ? Kind.relay.level : kind.level]
      + [isPacked, isVector, isOptimized, isLowered, isFused, !isEarly].map { $0 ? 1 : 0 }
  }
}
