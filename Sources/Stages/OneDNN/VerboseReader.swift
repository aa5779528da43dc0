internal import DiagnosisModel

/// What oneDNN prints with ONEDNN_VERBOSE=1 (`exec` lines) or =all (`dispatch` lines, too), versions 1
/// to 3, possibly among other output.
///
///     onednn_verbose,v1,primitive,exec,cpu,convolution,brg_conv_fwd:avx512_core_vnni,
///       forward_inference,src:u8::blocked:acdb::f0 wei:s8:a:blocked:AcdB64a4b::f8:zpm1 …,
///       …,alg:convolution_direct,mb1_ic64oc64_ih56oh56kh3…,0.381836
struct VerboseReader: StageReader {
  let description = StageDescription(
    title: "oneDNN verbose", summary: "what ONEDNN_VERBOSE=all prints")

  private static let marks = ["onednn_verbose,", "dnnl_verbose,", "mkldnn_verbose,"]

  func recognizes(_ head: DumpHead) -> Bool { head.hasLine(beginning: Self.marks) }

  func stages(in dump: Dump) -> [Stage] {
    var stage = Stage(path: dump.path, kind: .oneDNN)
    var runs: [Run] = []
    var places: [[Substring]: Int] = [:]
    var refusals: [Substring: [String]] = [:]
    var damaged = 0
    for line in dump.lines where line.contains("_verbose,") {
      let text = line.text
      let parts = text[...].trimmed.split(
        separator: ",", omittingEmptySubsequences: false)
      if let mark = parts.firstIndex(of: "exec") {
        if parts.count < mark + 8 || Double(parts.last ?? "") == nil {
          damaged += 1
          continue
        }
        let key = Array(parts[(mark + 1)...].dropLast())
        let time = (Double(parts.last ?? "") ?? 0) * 1000
        if let place = places[key] {
          runs[place].microseconds = min(runs[place].microseconds, time)
        } else {
          places[key] = runs.count
          runs.append(Run(key, line: line.number, microseconds: time))
        }
      } else if parts.contains(where: { $0.hasSuffix(":dispatch") }), parts.count > 9 {
        Self.add(parts, to: &refusals)
      }
    }
    for run in runs { run.add(to: &stage, refusals: refusals) }
    if damaged > 0 {
      stage.isComplete = false
      stage.notes.append("\(damaged) lines are cut or damaged")
    }
    if runs.isEmpty {
      stage.isComplete = false
      stage.notes.append("no primitive was executed: run the program with ONEDNN_VERBOSE=all")
    }
    return [stage]
  }

  /// `…,create:dispatch,convolution,cpu,convolution,NAME,…,PROBLEM,REASON,FILE`.
  private static func add(_ parts: [Substring], to refusals: inout [Substring: [String]]) {
    guard let mark = parts.firstIndex(where: { $0.hasSuffix(":dispatch") }), parts.count > mark + 6,
      let problem = parts.last(where: {
        $0.contains("ic") && $0.contains("oc") || $0.contains("x") && $0.first?.isNumber == true
      })
    else { return }
    let place = parts.lastIndex(of: problem) ?? parts.count - 1
    let reason = parts[(place + 1)...].prefix { !$0.contains(".cpp") && !$0.contains(".hpp") }
    guard !reason.isEmpty else { return }
    let text = "\(parts[mark + 4]): \(reason.joined(separator: ","))"
    if refusals[problem]?.contains(text) != true { refusals[problem, default: []].append(text) }
  }
}

/// A primitive that was executed.
private struct Run {
  let primitive: Substring
  let implementation: Substring
  let descriptors: Substring
  let problem: Substring
  let line: Int
  var microseconds: Double

  /// - Parameter parts: engine, primitive, implementation, propagation, descriptors, …, problem.
  init(_ parts: [Substring], line: Int, microseconds: Double) {
    primitive = parts[safe: 1] ?? ""
    implementation = parts[safe: 2] ?? ""
    descriptors = parts[safe: 4] ?? ""
    problem = parts.last ?? ""
    self.line = line
    self.microseconds = microseconds
  }

  /// `src:u8::blocked:acdb::f0`, or `src_u8::blocked:acdb:f0` of older versions.
  private func tensor(_ role: String) -> StageTensor? {
    for part in descriptors.split(separator: " ") where part.hasPrefix(role) {
      let words = part.dropFirst(role.count).drop { $0 == "_" || $0 == ":" }
        .split(separator: ":", omittingEmptySubsequences: false)
      guard let format = words.first.flatMap({ NumberFormat(spelling: $0) }) else { continue }
      let blocked = words.firstIndex(of: "blocked").flatMap { words[safe: $0 + 1] }
      return StageTensor(format: format, layout: blocked.map(String.init))
    }
    return nil
  }

  /// `mb1_ic64oc64_ih56oh56kh3…` in letters and numbers.
  private var sizes: [Substring: Int] {
    var sizes: [Substring: Int] = [:]
    var rest = problem
    while !rest.isEmpty {
      rest = rest.drop { !$0.isLetter }
      let key = rest.prefix(while: \.isLetter)
      rest = rest[key.endIndex...]
      let digits = rest.prefix(while: \.isNumber)
      if let size = Int(digits), !key.isEmpty { sizes[key] = size }
      rest = rest[digits.endIndex...]
      if key.isEmpty { break }
    }
    return sizes
  }

  func add(to stage: inout Stage, refusals: [Substring: [String]]) {
    var source = tensor("src") ?? StageTensor()
    var weights = tensor("wei") ?? StageTensor()
    var result = tensor("dst") ?? StageTensor()
    if primitive == "reorder" {
      let isSame = source.format == result.format
      stage.conversions.append(
        StageConversion(
          name: String(implementation), operatorName: "reorder",
          purpose: isSame ? .layout : .cast, from: source.format, to: result.format,
          shape: problem.split(separator: "x").map { Int($0) }.allSome,
          microseconds: microseconds))
      return
    }
    guard let operation = OperatorName.operation(primitive) else { return }
    if primitive == "matmul" {
      let shapes = problem.split(separator: ":").map {
        $0.split(separator: "x").map { Int($0) }.allSome
      }
      source.shape = shapes[safe: 0].flatMap(\.self)
      weights.shape = shapes[safe: 1].flatMap(\.self)
      if let rows = source.shape?.dropLast(), let columns = weights.shape?.last {
        result.shape = rows + [columns]
      }
    } else {
      fill(&source, &weights, &result)
    }
    var kernel = StageKernel(name: "\(primitive) \(problem)", operation: operation, line: line)
    kernel.operatorName = String(primitive)
    kernel.operands = [StageOperand(source), StageOperand(weights)]
    kernel.output = result
    kernel.accumulator = source.format.map { $0.isFloat ? .f32 : .s32 }
    kernel.implementation = String(implementation)
    kernel.microseconds = microseconds.rounded4
    kernel.refusals = refusals[problem] ?? []
    stage.kernels.append(kernel)
  }

  private func fill(
    _ source: inout StageTensor, _ weights: inout StageTensor, _ result: inout StageTensor
  ) {
    let sizes = sizes
    guard let inputs = sizes["ic"], let outputs = sizes["oc"] else { return }
    func space(_ prefix: String) -> [Int] {
      ["d", "h", "w"].compactMap { sizes["\(prefix)\($0)"] }
    }
    source.shape = [sizes["mb"] ?? 1, inputs] + space("i")
    weights.shape = [outputs, inputs / max(1, sizes["g"] ?? 1)] + space("k")
    result.shape = [sizes["mb"] ?? 1, outputs] + space("o")
  }
}

extension Array where Element == Int? {
  /// The numbers, where none is missing.
  fileprivate var allSome: [Int]? { contains(nil) ? nil : compactMap(\.self) }
}
