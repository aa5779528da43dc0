import DiagnosisModel

/// What `qdiag --version --json` prints: the tool, and the schemas of the JSON that it writes, so that readers can tell
/// beforehand whether they know it.
struct ToolDescription: Encodable {
  let name: String
  let version: String
  let llvm: String
  /// By what is written.
  let schemas: [String: String]

  init(_ tool: Tool) {
    (name, version, llvm) = (tool.name, tool.version, tool.llvm)
    schemas = [
      "analyze": ReportCollection.schema, "check": CheckResult.schema,
      "compare": Comparison.schema, "cpus": CPUList.schema, "diff": ReportDiff.schema,
      "explain": Explanation.schema, "host": HostReport.schema,
      "measure": LoopMeasurements.schema, "calibrate": CPUMeasurements.schema,
      "ndjson": ReportRecord.schema, "profile": ProgramProfile.schema, "rules": RuleList.schema,
      "trace": Trace.schema, "validate": Validation.schema,
    ]
  }
}
