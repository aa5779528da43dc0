import ArgumentParser
import QDiagDriver

/// `analyze FILE [--ir-only] [--cpu CPU] [--format FORM] [-o FILE]`, read without the parser of command lines,
/// which takes longer than the analysis of a small kernel (docs/benchmarks.md). Whatever else stands in a
/// command line, or is wrong with it, is the parser's.
struct PlainAnalysis {
  private let path: String
  private let options: AnalysisOptions
  private let output: OutputOptions

  /// - Returns: nil for a command line that only the parser understands.
  init?(_ arguments: [String]) {
    guard arguments.first == "analyze" else { return nil }
    var rest = arguments.dropFirst()
    var path: String?
    var options = AnalysisOptions()
    var output = OutputOptions()
    output.formats = []
    output.output = nil
    func value() -> String? {
      rest.popFirst().flatMap { $0.isEmpty || $0.hasPrefix("-") ? nil : $0 }
    }
    while let word = rest.popFirst() {
      switch word {
      case "--ir-only":
        options.wantsCode = false
      case "--cpu":
        guard options.cpu == nil, let cpu = value() else { return nil }
        options.cpu = cpu
      case "--format":
        guard let text = value(), let format = try? FormatChoice(parsing: text) else { return nil }
        output.formats.append(format)
      case "-o":
        guard output.output == nil, let file = value() else { return nil }
        output.output = file
      default:
        guard path == nil, !word.isEmpty, !word.hasPrefix("-") else { return nil }
        path = word
      }
    }
    guard let path, (try? output.validate()) != nil else { return nil }
    self.path = path
    self.options = options
    self.output = output
  }

  /// - Returns: nil where the path stands for other files, and nothing was done.
  func run() throws -> Int32? {
    let list = InputList([path])
    guard list.errors.isEmpty, ArchivePath.expand(list.paths) == [path] else { return nil }
    return try AnalyzeRun(
      paths: [path], options: options, destinations: output.reportDestinations()
    ).run()
  }
}
