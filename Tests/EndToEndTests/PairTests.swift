import DiagnosisModel
import Foundation
import TestSupport
import Testing

/// `qdiag analyze`: integer loops beside float loops, in one file or several, by themselves or with
/// `--pair`.
@Suite struct PairTests {
  private static let gemm = Places.fixtures.appending(path: "kernels/gemm.haswell.ll").path
  private static let dot = Places.fixtures.appending(path: "kernels/dot.haswell.ll").path

  @Test func theUserSaysWhichDoTheSame() async throws {
    let outcome = try await analyze([Self.gemm, "--pair", "gemm_s8=gemm_s16"])
    let twins = try outcome.report().twins
    #expect(twins.first { $0.loop.hasPrefix("gemm_s8:") }?.floatLoop.hasPrefix("gemm_s16:") == true)
  }

  @Test func twinsOfDifferentFilesStandAtTheEnd() async throws {
    let line = [Self.gemm, Self.dot, "--pair", "\(Self.dot):dot_s8s8=\(Self.gemm):gemm_f32"]
    let json = try await analyze(line)
    let collection = try JSONDecoder().decode(
      ReportCollection.self, from: Data(json.output.utf8))
    let pair = try #require(collection.twins?.first)
    #expect(pair.path == Self.dot && pair.floatPath == Self.gemm)
    #expect(pair.twin.loop.hasPrefix("dot_s8s8:"))
    #expect(collection.reports.count == 2)
    let text = try await CommandLineTool.run(
      CommandLineTool.qdiag, ["analyze"] + line, environment: ["COLUMNS": "400"])
    let last = try #require(text.output.split(separator: "\n").last)
    #expect(last.hasPrefix("dot_s8s8 of \(Self.dot) "))
    #expect(last.contains(" of gemm_f32 of \(Self.gemm) (predicted)"))
  }

  @Test func nothingIsAddedWithoutTwins() async throws {
    let outcome = try await analyze([Self.gemm, Self.gemm])
    let collection = try JSONDecoder().decode(
      ReportCollection.self, from: Data(outcome.output.utf8))
    #expect(collection.twins == nil, "what has its twin at home needs no other")
  }

  @Test func aPairThatNamesNothingIsAnError() async throws {
    for files in [[Self.gemm], [Self.gemm, Self.dot]] {
      let outcome = try await analyze(files + ["--pair", "gemm_s8=gemm_f23"])
      #expect(outcome.status == 2)
      #expect(
        outcome.error
          == "error: --pair: there is no function 'gemm_f23'; the nearest is 'gemm_f32'\n")
    }
    let malformed = try await analyze([Self.gemm, "--pair", "gemm_s8"])
    #expect(malformed.status == 2)
    #expect(malformed.error.contains("write two functions"))
  }

  private func analyze(_ arguments: [String]) async throws -> Outcome {
    try await CommandLineTool.run(
      CommandLineTool.qdiag, ["analyze", "--format", "json"] + arguments)
  }
}
