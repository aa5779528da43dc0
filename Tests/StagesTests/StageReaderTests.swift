import DiagnosisModel
import Foundation
import Testing

@testable import Stages

/// What holds of all readers.
@Suite struct StageReaderTests {
  @Test func everyReaderIsRecognisedByOneTextOnly() throws {
    // A file that two readers claimed would go to whichever stands first.
    for file in StageFixtures.all {
      let bytes = [UInt8](try Data(contentsOf: file))
      let claims = bytes.withUnsafeBytes { bytes in
        let head = DumpHead(bytes)
        return StageRegistry.all.filter { $0.recognizes(head) }.map(\.description.title)
      }
      #expect(claims.count == (file.pathExtension == "ll" ? 0 : 1), "\(file.path): \(claims)")
    }
  }

  @Test(arguments: StageFixtures.all)
  func aPartOfAFileIsNoCrash(file: URL) throws {
    let bytes = [UInt8](try Data(contentsOf: file))
    for length in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 200)) {
      _ = bytes[..<length].withUnsafeBytes { StageRegistry.stages(in: $0, path: "part") }
    }
    var damaged = bytes
    for place in stride(from: 7, to: bytes.count, by: 13) {
      damaged[place] = UInt8(truncatingIfNeeded: place &* 31)
    }
    _ = damaged.withUnsafeBytes { StageRegistry.stages(in: $0, path: "damaged") }
  }
}
