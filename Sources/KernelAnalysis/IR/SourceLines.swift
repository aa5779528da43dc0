internal import DiagnosisModel
internal import LLVMInterop

/// Where the instructions of a module come from, by the debug lines that numbering gives them.
struct SourceLines {
  private var locations: [SourceLocation?] = []
  private let texts: InstructionTexts

  /// Requires: a module whose instructions are not numbered yet, which takes their debug information.
  ///
  /// - Parameter path: the name that locations in the IR's text carry.
  init(of module: Module, path: String) {
    texts = InstructionTexts(ofModule: module.text)
    for function in module.functions where !function.isDeclaration {
      for block in function.basicBlocks {
        for instruction in block.instructions {
          if let found = instruction.debugLocation {
            locations.append(
              SourceLocation(file: found.file, line: found.line, column: found.column))
          } else {
            locations.append(
              instruction.textPosition.map {
                SourceLocation(file: path, line: $0.line, column: $0.column)
              })
          }
        }
      }
    }
  }

  /// Nil for line 0, lines that were not given, and instructions that come from nowhere.
  subscript(line: Int) -> SourceLocation? {
    locations.indices.contains(line - 1) ? locations[line - 1] : nil
  }

  /// The instruction's text. Nil where there is none for each of them, which nobody could tell apart then.
  func text(ofLine line: Int) -> String? {
    texts.count == locations.count ? texts[line - 1] : nil
  }
}
