import ArgumentParser
import DiagnosisModel
import FoundationEssentials
import ReportRendering
import SystemPackage

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
    switch format {
    case .text: try write(Data(text().utf8))
    case .json: try write(json())
    }
  }

  private func write(_ data: Data) throws {
    if let output {
      do {
        try data.write(to: URL(filePath: output), options: .atomic)
      } catch {
        throw CommandError(
          message: "cannot write \(output): check that its folder exists and is writable")
      }
      return
    }
    do {
      try FileDescriptor.standardOutput.writeAll(data)
    } catch {
      throw CommandError(
        message: "cannot write to standard output: \("\(error)".prefix(1).lowercased())"
          + "\("\(error)".dropFirst())")
    }
  }
}
