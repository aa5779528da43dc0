internal import DiagnosisModel
internal import DiagnosisRules

/// The machine code of a loop, a line an instruction:
///
///     instruction                   ports              made for         source
///     vpmovsxbd zmm2, [rsi + rax]   FP1-2 + MEM0-1     sext <16 x i8>   gemm.c:12
struct TextListing {
  let code: [CodeLine]
  let style: TextStyle

  /// Columns for the operands of an instruction.
  private static let mostText = 44

  /// Nothing where nobody asked.
  var lines: [String] {
    guard !code.isEmpty else { return [] }
    var table = TextTable(header: ["instruction", "ports", "made for", "source"], leading: true)
    for line in code {
      table.add([
        line.text.shortened(to: Self.mostText), Self.ports(line),
        (line.operation?.phrase ?? "").shortened(to: 24), Self.place(line),
      ])
    }
    return table.fitted(to: style.tableWidth - 2, leavingOut: ["source", "made for"]).lines
      .map { "  " + $0 }
  }

  /// "FP1-2", "FP0,3 + LS0-1" for an instruction that needs one of each.
  static func ports(_ line: CodeLine) -> String {
    guard let ports = line.ports else { return "unknown" }
    return ports.isEmpty ? "none" : ports.map(shortened).joined(separator: " + ")
  }

  /// Ports of one kind by their numbers: "ALU0-5" for `ALU0`, `ALU1`, … `ALU5`.
  static func shortened(_ ports: [String]) -> String {
    var kinds: [(name: String, numbers: [Int])] = []
    for port in ports {
      let digits = port.reversed().prefix { $0.isASCII && $0.isNumber }.count
      let (name, number) = (String(port.dropLast(digits)), Int(port.suffix(digits)))
      guard let number, let last = kinds.last, last.name == name, !last.numbers.isEmpty else {
        kinds.append((number == nil ? port : name, number.map { [$0] } ?? []))
        continue
      }
      kinds[kinds.count - 1].numbers.append(number)
    }
    return kinds.map { $0.name + runs($0.numbers) }.joined(separator: " ")
  }

  /// "0-5", "0,3".
  private static func runs(_ numbers: [Int]) -> String {
    var runs: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = runs.last, last.upperBound + 1 == number {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    return runs.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
      .joined(separator: ",")
  }

  /// "gemm.c:12"; empty where that is unknown.
  static func place(_ line: CodeLine) -> String {
    guard let location = line.location else { return "" }
    let name = location.file.split(separator: "/").last.map(String.init) ?? location.file
    return "\(name):\(location.line)"
  }
}
