import Foundation
import TestSupport
import Testing

/// Every example in the help of the tool and of its subcommands, in README.md and in docs/ is run, in a
/// folder with the files that it names.
@Suite struct ExampleTests {
  /// What is not run, by how it begins, and why.
  static let notRun = [
    "$(command -v sudo) ": "installs on the machine",
    "swift ": "builds or tests the package that this test is part of",
    "RECORD_SNAPSHOTS=1 ": "rewrites what other tests compare with",
    "python3 Tests/": "takes minutes, and producers that are not there everywhere",
    "Tests/": "takes minutes, and producers that are not there everywhere",
    "qdiag measure ": "needs a loop for this machine's CPU; MeasureTests run it",
    "qdiag profile ": "needs perf and a program; ProfileTests run it",
    "qdiag validate ": "needs loops for this machine's CPU; ValidateTests run it",
  ]

  /// How a line begins that is a command, and no output.
  private static let beginnings = ["qdiag ", "clang ", "llc "] + notRun.keys

  @Test func everyExampleRuns() async throws {
    let folder = try TemporaryFolder()
    let examples = try await helpExamples() + documentedExamples()
    #expect(examples.count > 20)
    let runnable = examples.filter { example in
      !Self.notRun.keys.contains { example.command.hasPrefix($0) }
    }
    #expect(Set(examples.map(\.command)).count > runnable.count / 2)
    // What other examples read comes first: measurements, policies.
    let isFirst = { (example: Example) in
      ["qdiag calibrate -o", "qdiag init "].contains { example.command.hasPrefix($0) }
    }
    let ordered = runnable.filter(isFirst) + runnable.filter { !isFirst($0) }
    var done: Set<String> = []
    for example in ordered where done.insert(example.command).inserted {
      if example.command.contains("calibrat") || example.command.contains("this-machine"),
        !Requirement.x86.isMet
      {
        continue
      }
      try await prepare(folder, for: example.command)
      // What is measured elsewhere is not measured again, or this would take a minute.
      let isMeasured =
        example.command.contains(" explain ") && !example.command.contains("--measurements")
      let isLong =
        example.command.hasPrefix("qdiag calibrate") && !example.command.contains("quick")
      let line = example.command + (isMeasured ? " --no-measure" : isLong ? " --quick" : "")
      let outcome = try await CommandLineTool.run("/bin/sh", ["-c", shell(line, folder)])
      // The suite itself keeps the machine busy, and a calibration says so.
      if outcome.error.contains("too busy to be measured") { continue }
      let allowed = line.contains("--fail-on") ? [0, 1] : [0]
      #expect(
        allowed.contains(outcome.status) && !outcome.error.contains("error:"),
        "\(example.place): \(line): status \(outcome.status)\n\(outcome.error)")
    }
  }

  /// What is not run must be there, or its reason is stale.
  @Test func whatIsNotRunIsSaidOnce() async throws {
    let examples = try await (helpExamples() + documentedExamples()).map(\.command)
    for (beginning, _) in Self.notRun where beginning != "Tests/" && beginning != "python3 Tests/" {
      #expect(examples.contains { $0.hasPrefix(beginning) } || beginning == "RECORD_SNAPSHOTS=1 ")
    }
  }

  // MARK: Collecting

  struct Example {
    let place: String
    let command: String
  }

  private func helpExamples() async throws -> [Example] {
    let root = try await help([])
    let list = try #require(root.range(of: "SUBCOMMANDS:\n")).upperBound
    let names = root[list...].split(separator: "\n", omittingEmptySubsequences: false)
      .prefix { !$0.isEmpty }.filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
    var examples = try examples(in: root, "qdiag")
    for name in names { examples += try self.examples(in: await help([name]), "qdiag \(name)") }
    return examples
  }

  private func help(_ command: [String]) async throws -> String {
    try await CommandLineTool.run(CommandLineTool.qdiag, command + ["--help"]).output
  }

  private func examples(in help: String, _ command: String) throws -> [Example] {
    let place = "\(command) --help"
    let start = try #require(help.range(of: "Examples:\n"), "\(place) has no examples").upperBound
    let lines = help[start...].split(separator: "\n", omittingEmptySubsequences: false)
      .prefix { !$0.isEmpty }
    for line in lines {
      // A line that the parser has wrapped can be copied no more.
      #expect(line.hasPrefix("  ") && line.contains("qdiag "), "\(place) wraps: \(line)")
    }
    return lines.map { Example(place: place, command: Self.command(String($0))) }
  }

  /// Without the description that stands behind two blanks.
  private static func command(_ line: String) -> String {
    let text = line.drop { $0 == " " }
    return String(text[..<(text.range(of: "  ")?.lowerBound ?? text.endIndex)])
  }

  /// The commands in fenced blocks that are no output.
  private func documentedExamples() throws -> [Example] {
    var examples: [Example] = []
    for page in DocumentationTests.pages {
      let text = try String(contentsOf: page, encoding: .utf8)
      var isInside = false
      var isOutput = false
      var last = ""
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        if line.hasPrefix("```") {
          isInside.toggle()
          isOutput = last.hasPrefix("<!-- output:")
        } else if isInside, !isOutput,
          Self.beginnings.contains(where: { line.hasPrefix($0) })
        {
          examples.append(
            Example(place: Places.name(of: page), command: Self.command(String(line))))
        }
        last = String(line)
      }
    }
    return examples
  }

  // MARK: Running

  /// Makes the files that a command names and that are not there.
  private func prepare(_ folder: TemporaryFolder, for command: String) async throws {
    let words = command.split { " |:".contains($0) }.map { String($0) }
    for word in words where !word.contains("*") && !command.hasPrefix("qdiag trace ") {
      try await make(word, in: folder)
    }
    for name in ["build", "kernels"] where command.contains(name) {
      try await make("\(name)/a.ll", in: folder)
      try await make("\(name)/b.ll", in: folder)
    }
    if command.contains("ci/") {
      try FileManager.default.createDirectory(
        at: folder.file("ci"), withIntermediateDirectories: true)
    }
    if command.hasPrefix("qdiag diff ") || command.hasPrefix("qdiag merge ") {
      for word in words { try await makeReports(word, in: folder) }
    }
    if command.hasPrefix("qdiag trace ") {
      for word in words { try makeStages(word, in: folder) }
    }
  }

  /// A report that an example reads: `base.json`, `shard-*.ndjson`.
  private func makeReports(_ name: String, in folder: TemporaryFolder) async throws {
    guard name.hasSuffix("json") else { return }
    let file = folder.file(name.replacing("*", with: "1"))
    guard !FileManager.default.fileExists(atPath: file.path) else { return }
    try await make("base.ll", in: folder)
    let outcome = try await CommandLineTool.run(
      CommandLineTool.qdiag,
      [
        "analyze", folder.file("base.ll").path, "-o", file.path, "--format",
        name.hasSuffix("ndjson") ? "ndjson" : "json",
      ])
    #expect(outcome.status == 0, "\(outcome.error)")
  }

  /// A dump, or a folder of dumps, that an example names.
  private func makeStages(_ name: String, in folder: TemporaryFolder) throws {
    let stages = Places.fixtures.appending(path: "stages/conv")
    let folders = ["dumps/": "int8", "float32/": "float32", "int8/": "int8"]
    let source =
      folders[name].map { stages.appending(path: $0) } ?? stages.appending(path: "int8/\(name)")
    let file = folder.file(name)
    guard FileManager.default.fileExists(atPath: source.path),
      !FileManager.default.fileExists(atPath: file.path)
    else { return }
    try FileManager.default.copyItem(at: source, to: file)
  }

  private func make(_ name: String, in folder: TemporaryFolder) async throws {
    let file = folder.file(name)
    guard !FileManager.default.fileExists(atPath: file.path), !name.hasPrefix("-") else { return }
    let kinds = ["c": "", "ll": "", "o": "obj", "s": "asm"]
    guard let kind = kinds[file.pathExtension] else { return }
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    if file.pathExtension == "c" {
      return try Self.source.write(to: file, atomically: true, encoding: .utf8)
    }
    let ir = try String(
      contentsOf: Places.fixtures.appending(path: "kernels/gemm.haswell.ll"), encoding: .utf8
    ).replacing("@gemm_s16(", with: "@__tvm_parallel_lambda_1(")
    if kind.isEmpty { return try ir.write(to: file, atomically: true, encoding: .utf8) }
    let llc = try #require(CommandLineTool.llvm("llc"))
    let outcome = try await CommandLineTool.run(
      llc, ["-filetype=\(kind)", "-o", file.path, "-"], input: ir)
    #expect(outcome.status == 0, "\(outcome.error)")
  }

  private static let source = """
    void add(int *a, const signed char *b, int n) {
      for (int i = 0; i < n; i++) a[i] += b[i] * b[i];
    }
    """

  private func shell(_ line: String, _ folder: TemporaryFolder) -> String {
    let tool = URL(filePath: CommandLineTool.qdiag).deletingLastPathComponent().path
    let llvm = (CommandLineTool.llvm("llc") ?? "").split(separator: "/").dropLast()
      .joined(separator: "/")
    return "cd '\(folder.path)' && PATH='\(tool)':'/\(llvm)':\"$PATH\" && \(line)"
  }
}
