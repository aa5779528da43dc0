extension CodeGenTarget {
  /// The architecture of this machine: `x86_64`, `aarch64`.
  public static var hostArchitecture: String { String(hostTriple.prefix { $0 != "-" }) }

  /// The features that code for this target may use and this machine does not have, in alphabetical
  /// order. LLVM's names for tuning are no features of a machine and not among them.
  public var featuresMissingOnHost: [String] {
    let absent = Set(
      Self.hostFeatures.split(separator: ",").filter { $0.hasPrefix("-") }.map {
        String($0.dropFirst())
      })
    return enabledFeatures.filter(absent.contains)
  }
}
