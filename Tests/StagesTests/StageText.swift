import DiagnosisModel
import Testing

@testable import Stages

/// The stages in the text of a dump.
func stages(_ text: String) throws -> [Stage] {
  try Array(text.utf8).withUnsafeBytes {
    try #require(StageRegistry.stages(in: $0, path: "dump"))
  }
}

/// The first kernel of the first stage in the text of a dump.
func kernel(_ text: String) throws -> StageKernel {
  try #require(try stages(text).first?.kernels.first)
}
