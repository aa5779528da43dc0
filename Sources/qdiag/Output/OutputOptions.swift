import ArgumentParser
import FoundationEssentials
import ReportRendering

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The forms in which commands print.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

/// Where and how a command prints its result.
struct OutputOptions: ParsableArguments {
  @Option(help: "How to print: text for people, json for programs.")
  var format = OutputFormat.text

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp(
      "Write to FILE instead of standard output, all of it or nothing.", valueName: "file"))
  var output: String?

  /// Colours only for a person who did not refuse them.
  var style: TextStyle {
    TextStyle(
      colored: output == nil && isatty(STDOUT_FILENO) == 1
        && (ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty)
  }

  /// Prints what `text` or `json` makes, as the format asks.
  func write(json: () throws -> Data, text: () -> String) throws {
    let data =
      switch format {
      case .text: Data(text().utf8)
      case .json: try json()
      }
    try writing { try $0.write(data) }
  }

  /// What `body` writes, in its place once it is complete.
  func writing<Result>(_ body: (OutputSink) throws -> Result) throws -> Result {
    let sink = try OutputSink(output)
    do {
      let result = try body(sink)
      try sink.finish()
      return result
    } catch {
      sink.discard()
      throw error
    }
  }
}
