import Foundation
import TestSupport

/// The dumps of `Fixtures/stages`.
enum StageFixtures {
  static let all: [URL] = {
    let folder = Places.fixtures.appending(path: "stages")
    let all = FileManager.default.subpaths(atPath: folder.path) ?? []
    return all.sorted().map { folder.appending(path: $0) }
      .filter { !$0.pathExtension.isEmpty }
  }()
}
