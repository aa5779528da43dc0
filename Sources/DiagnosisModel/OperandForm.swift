/// How the operands of a measured instruction come.
public enum OperandForm: String, CaseIterable, Codable, Sendable {
  case register
  case memory
  /// A scalar in memory, for every lane.
  case broadcast
  case generalRegister = "general-register"
  /// Written to memory.
  case store
}
