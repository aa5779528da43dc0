internal import DiagnosisModel

/// A first policy, with comments:
///
///     version: 1
///     kernels:
///       # @gemm, loop gemm:body: 256 MACs an iteration
///       - name: "gemm.ll"
///         files: ["gemm.ll"]
///         require: [vpdpbusd]
extension PolicySketch: TextResult {
  func text(_ style: TextStyle) -> String {
    let lines = Self.heading + kernels.flatMap(lines)
    return lines.map(\.onOneLine).joined(separator: "\n") + "\n"
  }

  private static let heading = [
    "# What this project demands of its kernels: 'qdiag check PATH...' says whether they meet it.",
    "# Each entry is about the loops that do most of the work in its files.",
    "version: 1",
    "kernels:",
  ]

  private func lines(_ kernel: Kernel) -> [String] {
    var lines = [
      "  # @\(kernel.function), loop \(kernel.loop): \(kernel.macs) MACs an iteration",
      "  - name: \(quoted(name(kernel)))", "    files: [\(quoted(pattern(kernel.path)))]",
    ]
    if let cpu = kernel.cpu {
      let triple = kernel.triple.map { ", triple: \(quoted($0))" } ?? ""
      lines.append("    target: {cpu: \(quoted(cpu))\(triple)}")
    }
    if !kernel.found.isEmpty {
      lines.append(
        "    # not denied, for it is found today: \(kernel.found.joined(separator: ", "))")
    }
    if !kernel.silent.isEmpty {
      lines += Self.wrapped("    deny: [", kernel.silent, "]")
    }
    if let instruction = kernel.dotProduct { lines.append("    require: [\(instruction)]") }
    let limits = limits(kernel)
    if !limits.isEmpty { lines += ["    max:"] + limits.map { "      " + $0 } }
    return lines
  }

  private func limits(_ kernel: Kernel) -> [String] {
    var limits: [String] = []
    if let cycles = kernel.cyclesPerMAC {
      // Room for what a new version of the compiler shuffles about.
      let limit = Figure.text((cycles * 1.05 * 10_000).rounded(.up) / 10_000)
      limits.append("cycles-per-mac: \(limit)  # \(Figure.text(cycles)) today")
    }
    if let references = kernel.stackReferences {
      limits.append("stack-references: \(references)")
    }
    return limits
  }

  private func name(_ kernel: Kernel) -> String {
    let isAlone = kernels.filter { $0.path == kernel.path }.count == 1
    return isAlone ? kernel.path : "\(kernel.path) for \(kernel.cpu ?? "its own CPU")"
  }

  /// A pattern of this file alone: characters of patterns stand for themselves, and a bare name gets
  /// what binds it to its folder.
  private func pattern(_ path: String) -> String {
    let escaped = path.reduce(into: "") { text, character in
      if "*?[\\".contains(character) { text += "\\" }
      text.append(character)
    }
    return path.contains("/") ? escaped : "./" + escaped
  }

  /// A scalar that YAML reads as this text.
  private func quoted(_ text: String) -> String {
    "'" + text.replacing("'", with: "''") + "'"
  }

  private static func wrapped(_ opening: String, _ words: [String], _ end: String) -> [String] {
    var lines = [opening]
    for (index, word) in words.enumerated() {
      let piece = word + (index + 1 < words.count ? "," : end)
      if lines[lines.count - 1].count + piece.count > 96 {
        lines.append(String(repeating: " ", count: opening.count - 1))
      }
      let isFirst = lines.count == 1 && index == 0
      lines[lines.count - 1] += (isFirst ? "" : " ") + piece
    }
    return lines
  }
}
