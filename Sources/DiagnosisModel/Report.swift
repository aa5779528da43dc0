/// The report on one input.
public struct Report: Codable, Sendable, Equatable {
  public var input: Input
  public var target: Target
  /// What is slow and why, in one sentence; nil where nobody judged.
  @ExplicitNull public var verdict: String?
  /// Those that do most of the work first: by weight times MACs, then by weight.
  public var loops: [LoopProfile]
  /// In the order of the loops.
  public var findings: [Finding]
  /// Integer loops beside the float loops that compute the same.
  public var twins: [Twin]
  /// Ways to write a source's loops that were compiled and help; nil, and left out, where there are none.
  public var rewrites: [SourceRewrite]?
  /// What could not be done, and why.
  public var diagnostics: [Diagnostic]
  /// By the `id` of a loop: the functions that call its function or hand it on, the nearest first. For
  /// other parts of this process that asked for them; reports as text and JSON do not tell.
  public var callers: [String: [String]] = [:]

  private enum CodingKeys: CodingKey {
    case input, target, verdict, loops, findings, twins, rewrites, diagnostics
  }

  public init(
    input: Input, target: Target, loops: [LoopProfile], findings: [Finding],
    diagnostics: [Diagnostic]
  ) {
    self.input = input
    self.target = target
    self.loops = loops
    self.findings = findings
    twins = []
    self.diagnostics = diagnostics
  }
}

/// A loop on integers and the loop on floats that computes the same.
public struct Twin: Codable, Sendable, Equatable {
  public enum Origin: String, Codable, Sendable {
    case measured, predicted
  }

  /// The `id` of the integer loop.
  public var loop: String
  /// The `id` of the float loop.
  public var floatLoop: String
  /// Its time per multiply-accumulate as a multiple of the float loop's.
  public var ratioPerMAC: Double
  public var origin: Origin

  public init(loop: String, floatLoop: String, ratioPerMAC: Double, origin: Origin) {
    self.loop = loop
    self.floatLoop = floatLoop
    self.ratioPerMAC = ratioPerMAC.rounded4
    self.origin = origin
  }
}

/// A loop on integers and the loop of another file that computes the same on floats.
public struct FileTwin: Codable, Sendable, Equatable {
  /// The input of the integer loop.
  public var path: String
  public var floatPath: String
  public var twin: Twin

  public init(path: String, floatPath: String, twin: Twin) {
    self.path = path
    self.floatPath = floatPath
    self.twin = twin
  }
}

/// The tool that made a report.
public struct Tool: Codable, Sendable, Equatable {
  public var name: String
  public var version: String
  /// The version of LLVM that read the input.
  public var llvm: String

  public init(name: String, version: String, llvm: String) {
    self.name = name
    self.version = version
    self.llvm = llvm
  }
}

/// What a report is about.
public struct Input: Codable, Sendable, Equatable {
  public enum Kind: String, Codable, Sendable {
    case llvmIR = "llvm-ir"
    case bitcode
    /// Machine code as text.
    case assembly
    /// Machine code: an object file, a shared library or an executable.
    case object
    /// An object file in a static library.
    case archiveMember = "archive-member"
    /// Machine code without a file around it.
    case rawCode = "raw-code"
    /// A kernel that qdiag lowered itself.
    case schedule
    /// C or C++.
    case source
    /// Samples of a running program.
    case profile
  }

  /// As the user gave it; `-` for standard input.
  public var path: String
  public var kind: Kind
  public var sha256: String

  public init(path: String, kind: Kind, sha256: String) {
    self.path = path
    self.kind = kind
    self.sha256 = sha256
  }
}

/// The CPU that a report is for.
public struct Target: Codable, Sendable, Equatable {
  /// Where the choice comes from.
  public enum Source: String, Codable, Sendable {
    case option, module, inferred, host
  }

  public var triple: String
  public var cpu: String
  /// LLVM's spellings, sorted: only those named beside the CPU.
  public var features: [String]
  public var source: Source

  public init(triple: String, cpu: String, features: [String], source: Source) {
    self.triple = triple
    self.cpu = cpu
    self.features = features
    self.source = source
  }
}

/// Something that could not be done, or that the reader should know before trusting a figure.
public struct Diagnostic: Codable, Sendable, Hashable {
  public var severity: Severity
  public var message: String

  public init(severity: Severity, message: String) {
    self.severity = severity
    self.message = message
  }
}
