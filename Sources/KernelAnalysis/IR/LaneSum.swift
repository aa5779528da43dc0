/// What adds the lanes of a vector of integers to each other.
enum LaneSum {
  /// Whether an intrinsic does, by its name without type suffixes.
  static func isSum(_ name: String) -> Bool {
    name == "llvm.vector.reduce.add" || name == "llvm.vp.reduce.add"
      || name.hasPrefix("llvm.x86.") && name.contains("phadd")
      || name.hasPrefix("llvm.aarch64.neon.")
        && ["saddlv", "uaddlv", "saddv", "uaddv", "addp"].contains { name.hasSuffix(".\($0)") }
      || ["saddv", "uaddv"].contains { name == "llvm.aarch64.sve.\($0)" }
  }
}
