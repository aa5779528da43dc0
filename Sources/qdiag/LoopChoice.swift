import ArgumentParser
import DiagnosisModel

/// A choice of loops by what they do.
enum LoopChoice: String, ExpressibleByArgument, CaseIterable {
  case int8

  var kinds: Set<LoopWork> {
    switch self {
    case .int8: [.int8Dot, .int8Widened, .dequantizedProducts, .quantize, .requantize]
    }
  }
}
