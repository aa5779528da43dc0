internal import DiagnosisModel
internal import LLVMInterop

/// A CPU as a user writes it: LLVM's name, another that it goes by, or `host` for this machine's.
struct CPUName {
  /// LLVM's name; empty is the architecture's generic CPU.
  let name: String
  /// Whether the user said "this machine", by no name of a CPU.
  let isHost: Bool

  /// - Parameter triple: of the code.
  /// - Throws: `TargetError` for a CPU that the triple's architecture does not have.
  init(_ word: String, triple: String) throws(TargetError) {
    isHost = Self.hostWords.contains(word.lowercased())
    let architecture = try TargetArchitecture(triple: triple)
    if isHost {
      name = CodeGenTarget.hostCPU
    } else if word.isEmpty || architecture.isCPU(word) {
      name = word
    } else if let known = Self.known(word, in: architecture) {
      name = known
    } else {
      throw Self.error(word, architecture)
    }
    try architecture.check(cpu: name)
  }

  /// The triple of the first architecture that has a CPU of this name; nil where none has. x86-64 goes
  /// first.
  static func triple(of word: String) -> String? {
    triples.first { triple in
      guard let architecture = try? TargetArchitecture(triple: triple) else { return false }
      return architecture.isCPU(word) || known(word, in: architecture) != nil
    }
  }

  /// The other names of a CPU that are understood, in alphabetical order.
  static func aliases(of cpu: String, architecture: Architecture) -> [String] {
    (aliases[architecture] ?? [:]).filter { $0.value == cpu }.keys.sorted()
  }

  private static let hostWords: Set<String> = ["host", "native"]

  /// Architectures whose CPUs are known by name alone.
  private static let triples = ["x86_64", "aarch64", "riscv64"].map { "\($0)-unknown-linux-gnu" }

  /// Names of products, of other compilers, and LLVM's own aliases, which its tables do not list.
  private static let aliases: [Architecture: [String: String]] = [
    .x86: [
      "zen": "znver1", "zen1": "znver1", "zen2": "znver2", "zen3": "znver3", "zen4": "znver4",
      "zen5": "znver5", "naples": "znver1", "rome": "znver2", "milan": "znver3",
      "genoa": "znver4", "turin": "znver5", "icelake": "icelake-server", "icx": "icelake-server",
      "icl": "icelake-client", "skylake-x": "skylake-avx512",
      "skylake-server": "skylake-avx512", "skl": "skylake", "hsw": "haswell",
      "bdw": "broadwell", "clx": "cascadelake", "cpx": "cooperlake", "spr": "sapphirerapids",
      "emr": "emeraldrapids", "gnr": "graniterapids", "adl": "alderlake", "rpl": "raptorlake",
      "tgl": "tigerlake", "amd64": "x86-64",
    ],
    .aarch64: [
      "apple-m1": "apple-a14", "apple-m2": "apple-a15", "apple-m3": "apple-a16",
      "graviton2": "neoverse-n1", "graviton3": "neoverse-v1", "graviton4": "neoverse-v2",
      "altra": "neoverse-n1", "grace": "neoverse-v2", "cobalt-100": "neoverse-n2",
    ],
  ]

  private static func known(_ word: String, in architecture: TargetArchitecture) -> String? {
    let bare = stripped(word)
    if let named = architecture.cpuNames.first(where: { stripped($0) == bare }) { return named }
    let aliases = aliases[Architecture(triple: architecture.triple)] ?? [:]
    return aliases.first { stripped($0.key) == bare && architecture.isCPU($0.value) }?.value
  }

  /// `Neoverse_N1` and `neoverse-n1` differ in nothing that counts.
  private static func stripped(_ name: String) -> String {
    name.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  private static func error(_ word: String, _ architecture: TargetArchitecture) -> TargetError {
    if let other = triple(of: word) {
      return .foreignCPU(name: word, triple: architecture.triple, other: other)
    }
    let others = aliases[Architecture(triple: architecture.triple)] ?? [:]
    let nearest = nearestName(to: word, among: architecture.cpuNames + others.keys.sorted())
    return .unknownCPU(
      name: word, triple: architecture.triple,
      suggestion: nearest.map { others[$0] ?? $0 })
  }
}
