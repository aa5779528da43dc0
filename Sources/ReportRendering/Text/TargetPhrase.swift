internal import DiagnosisModel

/// A target in words: "cascadelake, x86_64-unknown-linux-gnu (as the options say)".
struct TargetPhrase {
  let target: Target

  init(_ target: Target) {
    self.target = target
  }

  var text: String {
    let cpu = target.cpu.isEmpty ? "the generic CPU" : target.cpu
    return "\(cpu)\(features), \(target.triple) (\(source))"
  }

  /// Compilers write every feature of a CPU beside its name: more than a few are only counted.
  private var features: String {
    if target.features.isEmpty { return "" }
    if target.features.count > 6 { return " with \(target.features.count) features named" }
    return " with \(target.features.joined(separator: " "))"
  }

  private var source: String {
    switch target.source {
    case .option: "as the options say"
    case .module: "as the module says"
    case .inferred: "inferred from the input"
    case .host: "this machine"
    }
  }
}
