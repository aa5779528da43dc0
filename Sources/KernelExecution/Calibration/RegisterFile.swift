internal import InstructionSet

/// Which vector registers a measuring loop writes, and which it only reads.
struct RegisterFile: Sendable {
  let destinations: Int
  let sources: (Int, Int)
  /// Holds the offsets of lanes in memory.
  let index: Int

  /// The first thirteen or twenty are written, those behind them read.
  static func of(_ count: Int) -> RegisterFile {
    count >= 32
      ? RegisterFile(destinations: 20, sources: (30, 31), index: 29)
      : RegisterFile(destinations: 13, sources: (14, 15), index: 13)
  }
}

extension InstructionForm {
  /// The instruction writing register `destination`.
  func text(_ destination: Int, in registers: RegisterFile) -> String {
    setUp + Self.fill(template, destination, registers)
  }

  static func fill(_ template: String, _ destination: Int, _ registers: RegisterFile) -> String {
    fill(
      template, destination: "\(destination)",
      sources: ("\(registers.sources.0)", "\(registers.sources.1)"),
      index: "\(registers.index)")
  }
}
