internal import DiagnosisModel

/// Halide's lowered statements (`compile_to_lowered_stmt`, `-e stmt`): loops, and in them the products
/// of vectors.
struct HalideReader: StageReader {
  let description = StageDescription(
    title: "Halide statements", summary: "compile_to_lowered_stmt as text")

  func recognizes(_ head: DumpHead) -> Bool {
    head.contains("produce ") && head.contains("_halide_buffer")
      || head.hasLine(beginning: ["module name="])
  }

  func stages(in dump: Dump) -> [Stage] {
    var stage = Stage(path: dump.path, kind: .halide)
    var functions: [LoopFunction] = []
    var depth = 0
    for line in dump.lines {
      let text = line.text
      let code = text[...].trimmed
      depth += line.count(of: UInt8(ascii: "{")) - line.count(of: UInt8(ascii: "}"))
      if let head = code.after("func "), code.hasSuffix("{") {
        functions.append(
          LoopFunction(name: String(head.prefix { $0 != " " && $0 != "(" }), line: line.number))
      } else if code.hasPrefix("allocate "), let bracket = code.firstIndex(of: "["),
        !functions.isEmpty
      {
        let name = code[..<bracket].dropFirst("allocate ".count)
        let type = code[bracket...].dropFirst().prefix { $0 != " " && $0 != "]" }
        functions[functions.count - 1].declare(name, StageTensor(format: LaneType(type)?.format))
      } else if !functions.isEmpty {
        functions[functions.count - 1].add(code, line: line.number)
      }
    }
    stage.kernels = functions.compactMap(\.kernel)
    stage.note(unreadable: functions.reduce(0) { $0 + $1.unreadable })
    if depth > 0 {
      stage.isComplete = false
      stage.notes.append("the text ends inside a function: \(depth) brackets are open")
    }
    return [stage]
  }
}
