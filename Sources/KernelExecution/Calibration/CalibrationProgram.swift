/// The assembly of measuring loops, a function each: `qdiag_loop_<n>(iterations, buffer)`.
struct CalibrationProgram {
  private(set) var bodies: [[String]] = []
  let isX86: Bool

  /// Adds a loop whose iteration is `body`.
  ///
  /// - Returns: the loop's number.
  mutating func add(_ body: [String]) -> Int {
    bodies.append(body)
    return bodies.count - 1
  }

  static func name(_ index: Int) -> String { "qdiag_loop_\(index)" }

  var text: String {
    var lines = isX86 ? [".intel_syntax noprefix", ".text"] : [".text"]
    for (index, body) in bodies.enumerated() {
      let name = Self.name(index)
      lines += [".globl \(name)", ".p2align 6", "\(name):"]
      lines += isX86 ? ["vzeroall", "mov eax, 1"] : ["mov w2, #1"]
      lines += [".p2align 6", "1:"] + body
      lines +=
        isX86 ? ["dec rdi", "jnz 1b", "vzeroupper", "ret"] : ["subs x0, x0, #1", "b.ne 1b", "ret"]
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
