/// The report on one input. Its encoding is the JSON report, schema `qdiag.report/1`.
public struct Report: Codable, Sendable, Equatable {
  public static let schema = "qdiag.report/1"

  public var schema = Report.schema
  public var tool: Tool
  public var input: Input
  public var target: Target
  /// Those that do most of the work first: by `executionWeight` times MACs, then by `executionWeight`.
  public var loops: [LoopProfile]
  public var findings: [Finding]
  /// What could not be done, and why.
  public var diagnostics: [Diagnostic]

  public init(
    tool: Tool, input: Input, target: Target, loops: [LoopProfile], findings: [Finding],
    diagnostics: [Diagnostic]
  ) {
    self.tool = tool
    self.input = input
    self.target = target
    self.loops = loops
    self.findings = findings
    self.diagnostics = diagnostics
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
    case schedule
    /// Machine code as text.
    case assembly
    /// Machine code: an object file, a shared library or an executable.
    case object
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
