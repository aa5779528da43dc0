import ArgumentParser
import DiagnosisModel
import FoundationEssentials
import QDiagDriver

/// `qdiag merge`: one set of records of several.
struct Merge: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Make one file of the records that several runs wrote.",
    discussion: """
      Records are what --format ndjson writes. They are sorted by path, and the
      same record is kept once. Files of different versions of qdiag, or made
      for different CPUs, are refused.

      Examples:
        qdiag merge shard-*.ndjson -o all.ndjson

      Exit status: 0 done; 2 refused, or some inputs have no report in any file.
      """)

  @Argument(help: ArgumentHelp("Files of records.", valueName: "file"))
  var files: [String]

  @Flag(help: "Merge records for different CPUs.")
  var mixedTargets = false

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp(
      "Write to FILE instead of standard output, all of it or nothing.", valueName: "file"))
  var output: String?

  func run() throws {
    let request = MergeRequest(paths: files, allowsMixedTargets: mixedTargets)
    let failed = try OutputSink.writing(to: [output]) { sinks in
      try request.run { piece in
        try sinks[0].copy(from: piece.file, range: piece.range)
        try sinks[0].write(Data([UInt8(ascii: "\n")]))
      }
    }
    if failed.isEmpty { return }
    StandardError.write(
      "error: \(failed.count) inputs have no report in any file, the first is \(failed[0])"
        .onOneLine)
    throw CommandRunner.failure
  }
}
