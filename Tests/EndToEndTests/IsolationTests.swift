import DiagnosisModel
import Foundation
import TestSupport
import Testing

/// Several inputs in one call: what is wrong with one costs only its own report.
@Suite struct IsolationTests {
  @Test func goodReportsSurviveBadNeighbours() async throws {
    let good = Places.irFixtures().map(\.path)
    let empty = try TemporaryFolder()
    let outcome = try await CommandLineTool.run(
      CommandLineTool.qdiag,
      ["analyze", "--format", "json", "/nonexistent/a.ll"] + good + [empty.path])
    #expect(outcome.status == 2)
    let collection = try JSONDecoder().decode(
      ReportCollection.self, from: Data(outcome.output.utf8))
    #expect(collection.reports.map(\.input.path) == good, "all of them, in the order of the call")
    #expect(collection.unanalyzed.map(\.path) == [empty.path, "/nonexistent/a.ll"])
    #expect(outcome.error.split(separator: "\n").count == 2)
  }

  @Test(.needs(.corpus))
  func kernelsOfANewerLLVMFailOneByOne() async throws {
    let good = Places.corpusKernels().map(\.path)
    let bad = Places.unreadableKernels().map(\.path)
    #expect(bad.count == 3)
    let outcome = try await CommandLineTool.run(
      CommandLineTool.qdiag, ["analyze", "--format", "json"] + bad + good)
    #expect(outcome.status == 2)
    let collection = try JSONDecoder().decode(
      ReportCollection.self, from: Data(outcome.output.utf8))
    #expect(collection.reports.count == good.count)
    #expect(collection.unanalyzed.count == bad.count)
  }

  @Test(
    .needs(.corpus),
    arguments: Places.unreadableKernels())
  func eachSaysFilePlaceAndCause(file: URL) async throws {
    let outcome = try await CommandLineTool.run(CommandLineTool.qdiag, ["analyze", file.path])
    #expect(outcome.status == 2)
    #expect(outcome.output == "")
    #expect(outcome.error.hasPrefix("error: \(file.path): "))
    #expect(outcome.error.contains("a newer LLVM than 22"))
    #expect(outcome.error.contains(#/: (\d+:\d+|module block at byte \d+): /#))
    #expect(outcome.error.split(separator: "\n").count == 1)
  }

  @Test func aReportIsTheSameAloneAndAmongOthers() async throws {
    let file = Places.fixtures.appending(path: "ir/widening_i8_to_i32.ll").path
    let alone = try await CommandLineTool.run(
      CommandLineTool.qdiag, ["analyze", "--format", "json", file])
    let together = try await CommandLineTool.run(
      CommandLineTool.qdiag, ["analyze", "--format", "json", file, file])
    let report = try alone.report()
    let collection = try JSONDecoder().decode(
      ReportCollection.self, from: Data(together.output.utf8))
    #expect(collection.reports == [report, report])
  }

  /// Small inputs share processes; a bad one among them ends its own.
  @Test func manySmallInputsAreReportedAsEachAlone() async throws {
    let folder = try TemporaryFolder()
    let good = Array(Places.irFixtures().map(\.path).prefix(40))
    var (paths, bad): ([String], [String]) = ([], [])
    for (index, file) in good.enumerated() {
      paths.append(file)
      guard index % 5 == 3 else { continue }
      let path = folder.path + "/bad\(index).ll"
      try Data("define void @f() { ret i32 }".utf8).write(to: URL(filePath: path))
      bad.append(path)
      paths.append(path)
    }
    let together = try await CommandLineTool.run(
      CommandLineTool.qdiag, ["analyze", "--format", "json", "--jobs", "1"] + paths)
    #expect(together.status == 2)
    let collection = try JSONDecoder().decode(
      ReportCollection.self, from: Data(together.output.utf8))
    #expect(collection.reports.map(\.input.path) == good)
    #expect(collection.unanalyzed.map(\.path) == bad)
    for (file, report) in zip(good, collection.reports).dropFirst(4).prefix(8) {
      let alone = try await CommandLineTool.run(
        CommandLineTool.qdiag, ["analyze", "--format", "json", file])
      #expect(try alone.report() == report)
    }
  }

  @Test func theSameInputGivesTheSameBytes() async throws {
    let file = Places.fixtures.appending(path: "ir/widening_i8_to_i32.ll").path
    let arguments = ["analyze", "--format", "json", file]
    let first = try await CommandLineTool.run(CommandLineTool.qdiag, arguments)
    let second = try await CommandLineTool.run(CommandLineTool.qdiag, arguments)
    #expect(first.output == second.output)
  }
}
