internal import DiagnosisModel

/// A measured figure that replaces LLVM's for some instructions of a CPU.
struct Correction: Sendable {
  /// LLVM's names of the CPUs.
  let cpus: Set<String>
  /// "dot products".
  let name: String
  let classes: Set<InstructionClass>
  /// Widths in bits of the vector registers that it holds for; nil for all.
  var vectorBits: Set<Int>?
  /// Which way the operands must come.
  var operands = Operands.any
  /// The demand that replaces LLVM's demands of arithmetic ports: cycles on one of these ports.
  let ports: [String]
  let cycles: Double
  /// How the figure was obtained.
  let source: String

  enum Operands: Sendable {
    case any
    /// A broadcast whose scalar comes from memory.
    case memory
    /// From registers of the same file.
    case register
    /// From a general register.
    case generalRegister
  }
}

/// What a CPU does otherwise than LLVM's model says, whatever the instruction.
struct ProcessorOverride: Sendable {
  /// LLVM's names of the CPUs.
  let cpus: Set<String>
  /// Micro-ops dispatched per cycle.
  let dispatchWidth: Int
  /// The ports that vector loads of every width go through, one cycle each.
  let loadPorts: [String]
  /// Whether vectors of every width are one micro-op: LLVM's model splits the widest.
  let isNeverSplit: Bool
  let source: String

  static let all = [
    ProcessorOverride(
      cpus: ["znver5"], dispatchWidth: 8, loadPorts: ["Zen5Load0", "Zen5Load1"],
      isNeverSplit: true,
      source: "AMD's optimization guide for family 1Ah; measured: two 512-bit loads a cycle")
  ]
}

/// The corrections of CPUs whose scheduling model in LLVM 22 is contradicted by measurement.
enum Corrections {
  private static let zen5 =
    "measured on a Zen 5 (loops of 24 independent instructions, best of 30): docs/machine-view.md"
  private static let four = ["Zen5FP0", "Zen5FP1", "Zen5FP2", "Zen5FP3"]

  static let all: [Correction] = [
    Correction(
      cpus: ["znver5"], name: "multiplies, FMA and dot products",
      classes: [.multiply, .multiplyAdd, .dotProduct], ports: ["Zen5FP0", "Zen5FP1"], cycles: 1,
      source: zen5),
    Correction(
      cpus: ["znver5"], name: "extends, shuffles and conversions",
      classes: [.extend, .shuffle, .convert, .truncate], ports: ["Zen5FP1", "Zen5FP2"], cycles: 1,
      source: zen5),
    Correction(
      cpus: ["znver5"], name: "additions and logic", classes: [.add, .vectorLogic], ports: four,
      cycles: 1, source: zen5),
    Correction(
      cpus: ["znver5"], name: "broadcasts from memory", classes: [.broadcast], operands: .memory,
      ports: [], cycles: 0, source: zen5),
    Correction(
      cpus: ["znver5"], name: "broadcasts from vector registers", classes: [.broadcast],
      operands: .register, ports: ["Zen5FP1", "Zen5FP2"], cycles: 1, source: zen5),
    Correction(
      cpus: ["znver5"], name: "moves from general registers",
      classes: [.broadcast, .gprVectorMove],
      operands: .generalRegister, ports: ["Zen5FP1"], cycles: 1, source: zen5),
    Correction(
      cpus: [
        "skylake-avx512", "cascadelake", "cooperlake", "cannonlake", "x86-64-v4", "skx",
      ], name: "512-bit additions and logic", classes: [.add, .vectorLogic], vectorBits: [512],
      ports: ["SKXPort0", "SKXPort5"], cycles: 1,
      source: "port 1 takes no vector work while 512-bit instructions run (Intel's optimization "
        + "reference manual, Skylake server microarchitecture)"),
    Correction(
      cpus: ["icelake-server", "icelake-client", "rocketlake", "tigerlake"],
      name: "512-bit additions and logic", classes: [.add, .vectorLogic], vectorBits: [512],
      ports: ["ICXPort0", "ICXPort5"], cycles: 1,
      source: "as on Skylake servers (Intel's optimization reference manual)"),
  ]
}
