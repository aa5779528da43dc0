import DiagnosisModel
import Foundation
import TestSupport
import Testing

extension Outcome {
  /// The one report that a command wrote as JSON.
  func report() throws -> Report {
    let collection = try JSONDecoder().decode(ReportCollection.self, from: Data(output.utf8))
    #expect(collection.reports.count == 1)
    return try #require(collection.reports.first)
  }
}
