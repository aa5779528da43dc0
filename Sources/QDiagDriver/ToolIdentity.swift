public import DiagnosisModel
internal import LLVMInterop

/// The tool's name and version, as reports carry them.
public enum ToolIdentity {
  public static let name = "qdiag"
  public static let version = "0.1.0"

  public static var tool: Tool {
    Tool(name: name, version: version, llvm: LLVMLibrary.version)
  }
}
