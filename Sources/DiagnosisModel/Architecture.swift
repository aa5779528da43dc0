/// The family of instructions that a target triple stands for, 32-bit and 64-bit alike.
public enum Architecture: Hashable, Sendable {
  case x86, aarch64, arm, riscv
  /// As the triple spells it: "powerpc64le"; empty where there is no triple.
  case other(String)

  /// - Parameter triple: a triple or its first part: `x86_64-unknown-linux-gnu`, `arm64`, `i686`.
  public init(triple: String) {
    let name = Self.name(inTriple: triple)
    if name.hasPrefix("x86") || Self.isIntel32(name) {
      self = .x86
    } else if name.hasPrefix("aarch64") || name.hasPrefix("arm64") {
      self = .aarch64
    } else if name.hasPrefix("arm") || name.hasPrefix("thumb") {
      self = .arm
    } else if name.hasPrefix("riscv") {
      self = .riscv
    } else {
      self = .other(name)
    }
  }

  /// How a triple begins: `x86_64`, `arm64`; what tells the 32-bit and the 64-bit kind apart.
  public static func name(inTriple triple: String) -> String { String(triple.prefix { $0 != "-" }) }

  /// `i386` to `i986`.
  private static func isIntel32(_ name: String) -> Bool {
    name.count == 4 && name.first == "i" && name.hasSuffix("86")
  }
}
