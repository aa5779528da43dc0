public import LLVMInterop

/// A stretch of code that can be measured: a loop's way through an iteration, or a basic block.
public struct MeasuredCode: Sendable {
  /// In the order in which they are executed.
  public let steps: [CodeStep]
  /// Where the first stands in a line of 64 bytes; nil where that does not matter, as for blocks.
  public let lineOffset: Int?

  /// - Parameter isLoop: whether the last instruction leads back to the first.
  public init(steps: [CodeStep], isLoop: Bool) {
    self.steps = steps
    lineOffset = isLoop ? steps.first.map { Int($0.instruction.address % 64) } : nil
  }

  /// Why it is not run; nil where it can be.
  public var refusal: String? {
    if steps.isEmpty { return "there are no instructions" }
    if byteCount > Self.mostBytes { return "it has \(byteCount) bytes, more than fit the cache" }
    for step in steps {
      if let reason = Self.refusal(of: step.instruction) {
        return "\(reason): \(step.instruction.text)"
      }
    }
    return nil
  }

  var byteCount: Int { steps.reduce(0) { $0 + $1.bytes.count } }

  private static let mostBytes = 24 * 1024

  private static func refusal(of instruction: MachineInstruction) -> String? {
    let flags = instruction.flags
    if flags.contains(.bad) { return "bytes that are no instruction" }
    if flags.contains(.call) { return "a call" }
    if flags.contains(.return) { return "a return" }
    if flags.contains(.indirect) { return "an indirect branch" }
    if flags.contains(.branch) {
      return instruction.operands.contains("[") ? "an indirect branch" : nil
    }
    let mnemonic = instruction.mnemonic
    if mnemonic.hasPrefix("rep") { return "a string instruction of unknown length" }
    let operands = instruction.operands
    if ["fs:", "gs:"].contains(where: operands.contains) { return "memory of the thread" }
    if isSystem(mnemonic, operands) { return "a system instruction" }
    if flags.contains(.sideEffects), !harmless.contains(mnemonic) {
      return "an instruction with side effects"
    }
    return nil
  }

  private static func isSystem(_ mnemonic: String, _ operands: String) -> Bool {
    // Padding names a segment and reads nothing.
    if mnemonic == "nop" { return false }
    if system.contains(mnemonic) || systemPrefixes.contains(where: mnemonic.hasPrefix) {
      return true
    }
    // Moves to and from control, debug and segment registers.
    let words = operands.split { !$0.isLetter && !$0.isNumber }
    return words.contains { word in
      segments.contains(String(word))
        || (word.count <= 4 && (word.hasPrefix("cr") || word.hasPrefix("dr"))
          && Int(word.dropFirst(2)) != nil)
    }
  }

  private static let segments: Set<String> = ["cs", "ds", "es", "fs", "gs", "ss"]
  private static let system: Set<String> = [
    "syscall", "sysenter", "sysexit", "sysret", "int", "int1", "int3", "into", "hlt", "in", "out",
    "iret", "iretd", "iretq", "cli", "sti", "std", "cld", "popf", "popfq", "popfd", "ldmxcsr",
    "vldmxcsr", "fldcw", "fldenv", "frstor", "cpuid", "rdmsr", "wrmsr", "rdpmc", "ud0", "ud1",
    "ud2",
    "monitor", "mwait", "pause", "clts", "swapgs", "xgetbv", "xsetbv", "invd", "wbinvd", "encls",
    "enclu", "getsec", "rsm", "insb", "insw", "insd", "outsb", "outsw", "outsd",
  ]
  private static let systemPrefixes = [
    "rdfs", "rdgs", "wrfs", "wrgs", "wrpk", "rdpk", "lgdt", "lidt", "lldt", "ltr", "lmsw", "sgdt",
    "sidt", "sldt", "smsw", "xsave", "xrstor", "fxsave", "fxrstor", "xbegin", "xabort", "xend",
    "inv", "umonitor", "umwait", "tpause", "wrss", "wruss", "incssp", "rstorssp",
    "saveprev", "setssbsy", "clrssbsy",
  ]
  /// What LLVM has no model of, and what changes nothing but registers and scratch memory.
  private static let harmless: Set<String> = [
    "vzeroupper", "vzeroall", "emms", "lfence", "mfence", "sfence", "endbr64", "endbr32", "nop",
    "prefetcht0", "prefetcht1", "prefetcht2", "prefetchnta", "prefetchw", "prefetch", "movnti",
    "rdtsc", "rdtscp", "push", "pop", "leave", "xchg", "div", "idiv", "mul", "imul",
  ]
}
