internal import CHost
internal import LLVMInterop

/// The assembly of a program that runs copies of measured code: `chain`, which tells the clock; `witness`, which
/// tells whether the core is shared; `first` with fewer copies and `second` with more. Between the copies of one function lies nothing; behind them the registers that
/// step go back to where they were.
struct MeasuredProgram {
  let code: MeasuredCode
  /// Copies in the two functions.
  let copies: (first: Int, second: Int)
  private let roles: RegisterRoles
  private let hasAVX512: Bool
  /// Bits of the widest vector register that the code touches; 0 is none.
  private let vectorBits: Int

  init(_ code: MeasuredCode, hasAVX512: Bool) {
    self.code = code
    self.hasAVX512 = hasAVX512
    roles = RegisterRoles(code.steps.map(\.instruction))
    vectorBits = code.steps.map(\.instruction.vectorBits).max() ?? 0
    copies = Self.copies(of: code, roles)
  }

  /// Enough to hide what stands around them; few enough that code and data stay in the nearest caches.
  private static func copies(of code: MeasuredCode, _ roles: RegisterRoles) -> (Int, Int) {
    let walking = roles.steps.filter {
      roles.bases.contains($0.key) || roles.indices.contains($0.key)
    }
    let stride = max(
      walking.map { abs($0.value) * (roles.scales[$0.key] ?? 1) }.max() ?? 0,
      roles.strides.isEmpty ? 0 : Self.stride)
    let spaced = code.byteCount + (code.lineOffset == nil ? 0 : 32)
    // What it costs to go round, which differs by a cycle or two, counts once for all copies.
    var most = min(480, 1600 / code.steps.count, 20_000 / spaced)
    if stride > 0 {
      // Few copies measure the way round; more of them walk farther, still within the cache.
      let enough = max(4, min(160 / code.steps.count, 16 * 1024 / stride))
      most = min(most, max(enough, 4096 / stride))
    }
    let branches = code.steps.count { $0.instruction.flags.contains(.branch) }
    if branches > 0, !CodeGenTarget.hostCPU.hasPrefix("znver") {
      // A loop's own branch is one that Intel's nearest predictor knows: so many of the copies' are, too.
      most = min(most, max(4, Self.nearBranches / branches))
    }
    if roles.stackStride > 0 {
      // What the stack touches stays in the cache, and on the pages that are different memory.
      let lines = 24 * 1024 / min(roles.stackStride, 128)
      most = min(most, max(8, min(lines, QDMeasureFrames * 4096 / roles.stackStride)))
    }
    let second = max(2, most) / 2 * 2
    return second * spaced > 30_000 ? (0, 1) : (second / 2, second)
  }

  /// Copies' branches that cost nothing to take. Golden Cove's nearest predictor has 128 entries; up to 48 took one
  /// cycle each there, some 300 took 2.3.
  private static let nearBranches = 48

  var text: String {
    """
    .intel_syntax noprefix
    .text
    start:
    .globl chain
    chain:
    xor eax, eax
    mov edx, 1
    .p2align 6
    1:
    \(Array(repeating: "add rax, rdx", count: 64).joined(separator: "\n"))
    dec rdi
    jnz 1b
    ret
    .globl witness
    .p2align 6
    witness:
    shl rdi, 6
    .p2align 6
    1:
    dec rdi
    jnz 1b
    ret

    """ + function("first", copies.first) + function("second", copies.second)
  }

  // MARK: - A function

  private static let saved = ["rbx", "rbp", "r12", "r13", "r14", "r15"]
  private static let control = QDMeasureControl
  /// What a register that others grow by holds.
  private static let stride = 64

  private func function(_ name: String, _ copies: Int) -> String {
    var lines = [".globl \(name)", ".p2align 6", "\(name):"]
    lines += Self.saved.map { "push \($0)" }
    lines += [
      "mov qword ptr ds:[\(Self.control)], rsp",
      "mov qword ptr ds:[\(Self.control + 8)], rdi",
      "stmxcsr dword ptr ds:[\(Self.control + 16)]",
      "ldmxcsr dword ptr ds:[\(Self.control + 20)]",
    ]
    lines += vectors
    lines += GeneralRegister.all.map { "mov \($0.name), \(value(of: $0))" }
    let counter = roles.free?.name ?? "qword ptr ds:[\(Self.control + 8)]"
    if let free = roles.free {
      lines.append("mov \(free.name), qword ptr ds:[\(Self.control + 8)]")
    }
    lines += [".p2align 6", "2:"]
    lines += body(copies)
    lines += restores(copies)
    lines += [
      "sub \(counter), 1", "jnz 2b", "mov rsp, qword ptr ds:[\(Self.control)]",
      "ldmxcsr dword ptr ds:[\(Self.control + 16)]",
    ]
    if vectorBits > 128 { lines.append("vzeroupper") }
    lines += Self.saved.reversed().map { "pop \($0)" } + ["ret"]
    return lines.joined(separator: "\n") + "\n"
  }

  /// Ordinary floats in every vector register, no wider than the code uses.
  private var vectors: [String] {
    let place = "ds:[\(Self.control + 64)]"
    var lines: [String]
    switch vectorBits {
    case 0: lines = []
    case 512:
      lines = (0..<32).map { "vbroadcastss zmm\($0), dword ptr \(place)" }
    case 256:
      lines = (0..<16).map { "vbroadcastss ymm\($0), dword ptr \(place)" }
      if hasAVX512 { lines += (16..<32).map { "vbroadcastss ymm\($0), dword ptr \(place)" } }
    default:
      lines = (0..<16).map { "movups xmm\($0), xmmword ptr \(place)" }
    }
    if hasAVX512, usesMasks {
      lines += ["mov rax, -1"] + (0..<8).map { "kmovq k\($0), rax" }
    }
    return lines
  }

  private var usesMasks: Bool {
    code.steps.contains { step in
      (0..<8).contains { step.instruction.operands.contains("k\($0)") }
    }
  }

  /// Pointers into pages of their own, at places of their own in them; small numbers for what is added
  /// to other pointers.
  private func value(of register: GeneralRegister) -> Int {
    if roles.strides.values.contains(register) { return Self.stride }
    if roles.indices.contains(register), !roles.bases.contains(register) {
      return roles.steps[register] != nil ? 0 : 1024 * (register.number + 1)
    }
    // What steps lies below what does not: loops end where a pointer reaches a fixed one.
    let region = register.number + (roles.written.contains(register) ? 0 : 16)
    return 0x4000_0000 + region * 0x40_0000 + 0x20_0000 + register.number * 320
      + (roles.shifts[register] ?? 0)
  }

  private func restores(_ copies: Int) -> [String] {
    var lines: [String] = []
    // By subtraction, so that what waits for the register still waits.
    let steps = roles.steps.merging(roles.strides.mapValues { _ in Self.stride }) { own, _ in own }
    for (register, step) in steps.sorted(by: { $0.key.number < $1.key.number }) {
      guard register != .stackPointer, step != 0, copies > 0 else { continue }
      let back = -step * copies
      lines.append(
        "lea \(register.name), [\(register.name) \(back < 0 ? "-" : "+") \(abs(back))]")
    }
    if roles.movesStack { lines.append("mov rsp, \(value(of: .stackPointer))") }
    return lines
  }

  /// Every copy of a loop stands where the loop stands in its line of 64 bytes; branches lead to the
  /// instruction or the copy behind them.
  private func body(_ copies: Int) -> [String] {
    var lines: [String] = []
    var position = 0
    func pad() {
      guard let offset = code.lineOffset else { return }
      let gap = (offset - position % 64 + 64) % 64
      if gap > 0 { lines.append(".nops \(gap)") }
      position += gap
    }
    pad()
    for copy in 0..<copies {
      for (index, step) in code.steps.enumerated() {
        position += step.bytes.count
        let isLast = index == code.steps.count - 1
        var distance = 0
        if isLast, copy < copies - 1, let offset = code.lineOffset {
          distance = (offset - position % 64 + 64) % 64
        }
        lines.append(assembly(step, at: index, branchingBy: distance))
      }
      if copy < copies - 1 { pad() }
    }
    return lines
  }

  private func assembly(_ step: CodeStep, at index: Int, branchingBy distance: Int) -> String {
    if step.instruction.flags.contains(.branch), let bytes = step.branching(by: distance) {
      return Self.bytes(bytes)
    }
    guard let place = step.relativeDisplacement else { return Self.bytes(step.bytes) }
    // Constants: each instruction has its own, within reach of the code.
    let target = 0x3000_0000 + index * 64
    let rest = step.bytes[place.upperBound...]
    let code = QDMeasureCode
    return Self.bytes(step.bytes[..<place.lowerBound]) + "\n"
      + ".long start - . + \(target - code - 4 - rest.count)"
      + (rest.isEmpty ? "" : "\n" + Self.bytes(rest))
  }

  private static func bytes(_ bytes: some Collection<UInt8>) -> String {
    ".byte " + bytes.map(String.init).joined(separator: ",")
  }
}
