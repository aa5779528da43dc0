public import DiagnosisModel

/// A figure that replaces LLVM's for some instructions of a CPU.
public struct Correction: Codable, Sendable, Equatable {
  /// Which way the operands come.
  public enum Operands: String, Codable, Sendable {
    /// A load among them.
    case memory
    /// From registers of the same file.
    case register
    /// From a general register.
    case generalRegister = "general-register"
  }

  /// "dot products".
  public var name: String
  public var classes: Set<InstructionClass>
  /// Widths in bits of the vector registers that it holds for; nil for all.
  public var vectorBits: Set<Int>?
  /// Nil for any.
  public var operands: Operands?
  /// The demand that replaces LLVM's demands of arithmetic ports: cycles on one of these ports.
  public var ports: [String]
  public var cycles: Double
  /// How the figure was obtained.
  public var source: String

  func holds(for shape: InstructionShape) -> Bool {
    guard classes.contains(shape.instructionClass), vectorBits?.contains(shape.vectorBits) ?? true
    else { return false }
    switch operands {
    case nil: return true
    case .memory: return shape.loads
    case .generalRegister: return !shape.loads && shape.readsGeneralRegister
    case .register: return !shape.loads && !shape.readsGeneralRegister
    }
  }
}

/// What a CPU does otherwise than LLVM's model says, whatever the instruction.
public struct ProcessorOverride: Codable, Sendable, Equatable {
  /// Micro-ops dispatched per cycle.
  public var dispatchWidth: Int
  /// The ports that vector loads of every width go through, one cycle each.
  public var loadPorts: [String]
  /// Whether vectors of every width are one micro-op: LLVM's model splits the widest.
  public var isNeverSplit: Bool
  public var source: String
}
