/// The assembly of measuring loops, a function each: `qdiag_loop_<n>(iterations, buffer)`.
///
/// On x86 the registers hold what no instruction has a faster way for: floats that are neither one nor
/// zero, and the offsets of lanes, each in a line of its own. They come from the second half of the buffer.
struct CalibrationProgram {
  private(set) var bodies: [[String]] = []
  let isX86: Bool
  /// Whether there are thirty-two registers of 512 bits, and masks.
  let hasAVX512: Bool

  /// Adds a loop whose iteration is `body`.
  ///
  /// - Returns: the loop's number.
  mutating func add(_ body: [String]) -> Int {
    bodies.append(body)
    return bodies.count - 1
  }

  /// What the buffer holds from its middle on: the offsets of sixteen lanes in as many lines of the cache, and two floats.
  static let constants: [UInt32] =
    (0..<16).map { $0 * 68 } + [1.3, 1.7].map { Float($0).bitPattern }
  static let constantsOffset = 2048

  private var values: [String] {
    let registers = RegisterFile.of(hasAVX512 ? 32 : 16)
    let width = hasAVX512 ? "zmm" : "ymm"
    func load(_ register: Int, _ constant: Int) -> String {
      "vbroadcastss \(width)\(register), dword ptr [rsi + \(Self.constantsOffset + 4 * constant)]"
    }
    let small = RegisterFile.of(16)
    var lines = (0..<(hasAVX512 ? 29 : 13)).map { load($0, 17) }
    for file in [small, registers] {
      lines += [load(file.sources.0, 16), load(file.sources.1, 17)]
      lines.append("vmovups \(width)\(file.index), [rsi + \(Self.constantsOffset)]")
    }
    return lines + (hasAVX512 ? ["kxnorw k1, k1, k1"] : [])
  }

  static func name(_ index: Int) -> String { "qdiag_loop_\(index)" }

  var text: String {
    var lines = isX86 ? [".intel_syntax noprefix", ".text"] : [".text"]
    for (index, body) in bodies.enumerated() {
      let name = Self.name(index)
      lines += [".globl \(name)", ".p2align 6", "\(name):"]
      lines += isX86 ? values + ["mov eax, 1"] : ["mov w2, #1"]
      lines += [".p2align 6", "1:"] + body
      lines +=
        isX86 ? ["dec rdi", "jnz 1b", "vzeroupper", "ret"] : ["subs x0, x0, #1", "b.ne 1b", "ret"]
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
