internal import DiagnosisModel
internal import LLVMInterop

/// Says that the code which ran may differ, where another LLVM than 22 wrote the module.
struct ProducerNote {
  let diagnostics: [Diagnostic]

  init(module: Module, bytes: UnsafeBufferPointer<CChar>) {
    guard let writer = Self.otherMajor(module.producers) ?? Self.typedPointers(bytes) else {
      diagnostics = []
      return
    }
    diagnostics = [
      Diagnostic(
        severity: .note,
        message:
          "\(writer): the machine code shown is LLVM 22's, and what ran may differ; analyze the "
          + "assembly or the object file (.s, .o, .so) that ran to see it")
    ]
  }

  /// "clang version 14.0.6" names another major than 22.
  private static func otherMajor(_ producers: [String]) -> String? {
    for producer in producers {
      let words = producer.split(separator: " ")
      guard let place = words.firstIndex(of: "version"), place + 1 < words.endIndex,
        let major = Int(words[place + 1].prefix { $0.isNumber }), major != 22,
        producer.contains("clang") || producer.contains("LLVM")
      else { continue }
      return "the module was written by \(words[...(place + 1)].joined(separator: " "))"
    }
    return nil
  }

  /// Typed pointers went with LLVM 17; a pointer to an integer type gives old text away.
  private static func typedPointers(_ bytes: UnsafeBufferPointer<CChar>) -> String? {
    guard !Module.isBitcode(bytes),
      ["i8* ", "i8*,", "float* ", "i32* "].contains(where: bytes.containsText)
    else { return nil }
    return "the module has typed pointers, so LLVM 16 or older wrote it"
  }
}
