import DiagnosisModel
import Foundation
import TestSupport
import Testing

@testable import ThroughputModel

/// The files of CPUs: each follows its schema, is listed under the names that stand in it, and says
/// where its figures come from.
@Suite struct CPULibraryTests {
  private static let folder = Places.root.appending(path: "Sources/ThroughputModel/CPUs")

  private static func descriptions() throws -> [(file: String, content: CPUDescription)] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map {
      ($0, try CPULibrary.read(Data(contentsOf: folder.appending(path: $0))))
    }
  }

  @Test func everyFileIsListedUnderItsNames() throws {
    let found = try Self.descriptions().map(\.content.cpus).sorted { $0[0] < $1[0] }
    #expect(found == CPULibrary.files.map(\.cpus).sorted { $0[0] < $1[0] })
    #expect(Set(found.joined()).count == found.joined().count, "a CPU with two files")
  }

  @Test func everyFigureHasASource() throws {
    for (file, content) in try Self.descriptions() {
      #expect(content.schema == CPUDescription.schema, "\(file)")
      #expect(content.corrections.allSatisfy { !$0.source.isEmpty }, "\(file)")
      #expect(content.processor?.source.isEmpty != true, "\(file)")
      for correction in content.corrections {
        #expect(correction.cycles >= 0 && correction.cycles < 100, "\(file): \(correction.name)")
      }
    }
  }

  @Test func describedPipelinesSayHowFarTheyWereCompared() throws {
    let described = try Self.descriptions().compactMap { file, content in
      content.pipeline.map { (file, $0) }
    }
    #expect(described.count >= 3)
    for (file, pipeline) in described {
      #expect(PipelineModel(pipeline) != nil, "\(file)")
      #expect(pipeline.validation?.contains("median error") == true, "\(file)")
      #expect(pipeline.costs.allSatisfy { !$0.source.isEmpty }, "\(file)")
      #expect(pipeline.spreads?.allSatisfy { $0.low < $0.high } == true, "\(file)")
    }
    #expect(CPULibrary.description(of: "haswell") == nil)
  }
}
