import Foundation
import TestSupport
import Testing

/// `--cache`: what was known is not computed again, and what changed is.
@Suite struct CacheTests {
  private let folder: TemporaryFolder
  private let cache: String

  init() throws {
    folder = try TemporaryFolder()
    cache = folder.file("cache").path
  }

  @Test func resultsAreTheSameAndAreKept() async throws {
    let plain = try await analyze([])
    let first = try await analyze(["--cache", cache])
    let kept = try entries()
    #expect(kept.count == 2)
    let second = try await analyze(["--cache", cache])
    #expect(first.output == plain.output)
    #expect(second.output == plain.output)
    #expect(try entries() == kept)
    // What is kept is what is used.
    for name in kept {
      let place = "\(cache)/\(name)"
      let bytes = try Data(contentsOf: URL(filePath: place))
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(text.contains("qdiag.record/1"))
    }
  }

  @Test func whatChangesIsMadeAnew() async throws {
    _ = try await analyze(["--cache", cache])
    _ = try await analyze(["--cache", cache, "--cpu", "haswell"])
    #expect(try entries().count == 4)
    let file = folder.file("kernel.ll").path
    for round in 0..<2 {
      let text = try String(contentsOfFile: HostileFixtures.other, encoding: .utf8)
      try Data((text + "; \(round)\n").utf8).write(to: URL(filePath: file))
      _ = try await run(["analyze", file, "--cache", cache])
    }
    #expect(try entries().count == 6)
  }

  @Test func damagedEntriesCountAsNone() async throws {
    let plain = try await analyze(["--cache", cache])
    for (index, name) in try entries().sorted().enumerated() {
      let place = URL(filePath: "\(cache)/\(name)")
      var bytes = try Data(contentsOf: place)
      if index == 0 { bytes = bytes.dropLast(1) } else { bytes[bytes.count / 2] ^= 1 }
      try bytes.write(to: place)
    }
    let again = try await analyze(["--cache", cache])
    #expect(again.output == plain.output)
    #expect(again.error == "")
  }

  @Test func failuresAreNotKept() async throws {
    let outcome = try await run([
      "analyze", "/nonexistent.ll", HostileFixtures.endless, "--timeout", "1", "--cache", cache,
    ])
    #expect(outcome.status == 2)
    #expect(try entries().isEmpty)
  }

  @Test func thePolicyIsPartOfWhatChecksDependOn() async throws {
    let policy = folder.file("qdiag.yml").path
    for (limit, status) in [("1", 0), ("0.001", 1), ("1", 0)] {
      try Data("kernels: [{max: {casts-per-mac: \(limit)}}]".utf8).write(to: URL(filePath: policy))
      let outcome = try await run([
        "check", HostileFixtures.other, "--policy", policy, "--cache", cache,
      ])
      #expect(outcome.status == status, "\(outcome.output)\(outcome.error)")
    }
  }

  @Test func theFolderIsBounded() async throws {
    let kernels = ["kernels", "ir"].map { Places.fixtures.appending(path: $0).path }
    let both = ["--format", "json", "--format", "ndjson=\(folder.file("records").path)"]
    _ = try await run(["analyze"] + kernels + both + ["--cache", cache])
    let before = try size()
    #expect(before > 1 << 20)
    _ = try await run([
      "analyze", HostileFixtures.good, HostileFixtures.other, "--cache", cache, "--cache-size",
      "1M",
    ])
    #expect(try size() <= 1 << 20)
    #expect(try entries().count > 2)
  }

  @Test func aFolderOfOtherThingsIsNoCache() async throws {
    let strange = folder.file("strange").path
    try FileManager.default.createDirectory(atPath: strange, withIntermediateDirectories: true)
    try Data().write(to: URL(filePath: "\(strange)/thesis.tex"))
    let refused = try await analyze(["--cache", strange])
    #expect(refused.status == 2)
    #expect(refused.error.contains("holds other files than a cache of qdiag's"))
    let missing = try await analyze(["--cache", "/nonexistent/cache"])
    #expect(missing.status == 2)
    #expect(missing.error.contains("no cache can be kept here"))
  }

  private func entries() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: cache).filter { $0.count == 64 }.sorted()
  }

  private func size() throws -> Int {
    try entries().reduce(0) { sum, name in
      let values = try URL(filePath: "\(cache)/\(name)").resourceValues(forKeys: [.fileSizeKey])
      return sum + (values.fileSize ?? 0)
    }
  }

  private func analyze(_ options: [String]) async throws -> Outcome {
    try await run(
      ["analyze", HostileFixtures.good, HostileFixtures.other, "--format", "ndjson"] + options)
  }

  private func run(_ arguments: [String]) async throws -> Outcome {
    try await CommandLineTool.run(CommandLineTool.qdiag, arguments)
  }
}
