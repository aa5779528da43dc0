internal import DiagnosisModel

/// TIR as text, as `print(mod)` writes it in TVM 0.8 to 0.10: `primfn(…)`.
struct TIRReader: StageReader {
  let description = StageDescription(
    title: "TVM TIR", summary: "print(mod) of TVM 0.8 to 0.10 (primfn)")

  func recognizes(_ head: DumpHead) -> Bool { head.contains("primfn(") }

  func stages(in dump: Dump) -> [Stage] {
    PassDump.sections(of: dump).compactMap { section in
      var stage = Stage(path: dump.path, kind: .tir, pass: section.pass)
      var module = TIRModule()
      for line in section.lines { module.read(line) }
      module.finish(&stage)
      return section.pass != nil && stage.kernels.isEmpty ? nil : stage
    }
  }
}

/// A TIR module as it is read, line by line.
private struct TIRModule {
  private var functions: [LoopFunction] = []
  private var lastParameter: Substring?
  private var depth = 0

  mutating func read(_ line: DumpLine) {
    let text = line.text
    let code = text[...].trimmed
    depth += line.count(of: UInt8(ascii: "{")) - line.count(of: UInt8(ascii: "}"))
    if let head = code.after("primfn("), let parameters = Arguments.inBrackets(("(" + head)[...]) {
      let given = code.hasPrefix("@") ? String(code.dropFirst().leadingName) : nil
      functions.append(
        LoopFunction(name: given ?? "primfn \(functions.count + 1)", line: line.number))
      let last = Arguments.split(parameters[...]).last ?? ""
      lastParameter = (last.before(":") ?? last).trimmed
      return
    }
    guard !functions.isEmpty else { return }
    let index = functions.count - 1
    if let symbol = code.after("\"global_symbol\": \""), let name = symbol.before("\"") {
      functions[index].aliases.append(functions[index].name)
      functions[index].name = String(name)
    }
    if code.contains("Buffer(") { readBuffers(code, of: index) }
    if let map = code.after("buffer_map = {"), let lastParameter {
      let entry = Arguments.split(map.prefix { $0 != "}" })
        .first { ($0.before(":") ?? "").trimmed == lastParameter }
      functions[index].output = entry.flatMap { $0.after(":") }?.trimmed
    }
    if code.hasPrefix("allocate("), let inner = Arguments.inBrackets(code) {
      let parts = Arguments.split(inner)
      if parts.count > 2, let name = parts[0].before(":") {
        let type = LaneType(parts[1])
        functions[index].declare(name.trimmed, StageTensor(format: type?.format))
      }
    }
    functions[index].add(code, line: line.number)
  }

  /// `data: Buffer(data_2: Pointer(uint8), uint8, [1, 2, 66, 66, 16], [])`: loads name the pointer, or
  /// the buffer.
  private mutating func readBuffers(_ code: Substring, of index: Int) {
    guard let range = code.place(of: ": Buffer(") else { return }
    var name = code[..<range.lowerBound]
    if let brace = name.lastIndex(of: "{") { name = name[name.index(after: brace)...] }
    let parts = Arguments.split(Arguments.inBrackets(code[range.lowerBound...]) ?? "")
    guard parts.count > 2 else { return }
    let tensor = StageTensor(
      format: NumberFormat(spelling: parts[1]), shape: Arguments.numbers(parts[2]))
    functions[index].declare(name.trimmed, tensor)
    functions[index].declare((parts[0].before(":") ?? parts[0]).trimmed, tensor)
  }

  func finish(_ stage: inout Stage) {
    stage.kernels = functions.compactMap(\.kernel)
    stage.note(unreadable: functions.reduce(0) { $0 + $1.unreadable })
    if depth > 0 {
      stage.isComplete = false
      stage.notes.append("the text ends inside a function: \(depth) brackets are open")
    }
  }
}

extension Stage {
  /// Says how many statements with products were not understood.
  mutating func note(unreadable: Int) {
    guard unreadable > 0 else { return }
    isComplete = false
    notes.append("\(unreadable) statements were not understood")
  }
}
