internal import DiagnosisModel

/// MLIR as text: named operations of linalg, tosa and StableHLO, `vector.contract`, and arithmetic on
/// scalars and vectors, as far as it widens and multiplies. Output of `-mlir-print-ir-after-all` is read
/// pass by pass.
struct MLIRReader: StageReader {
  let description = StageDescription(
    title: "MLIR", summary: "linalg, tosa, stablehlo, vector, arith")

  func recognizes(_ head: DumpHead) -> Bool {
    head.contains("func.func ") || head.contains("llvm.func ")
      || head.hasLine(beginning: [
        "module {", "module @", "module attributes", "// -----// IR Dump",
      ])
  }

  func stages(in dump: Dump) -> [Stage] {
    PassDump.sections(of: dump).compactMap { section in
      var stage = Stage(path: dump.path, kind: .mlir, pass: section.pass)
      var module = MLIRModule()
      for line in section.lines { module.read(line) }
      stage.kernels = module.kernels
      if module.depth > 0 {
        stage.isComplete = false
        stage.notes.append("the text ends inside an operation: \(module.depth) brackets are open")
      }
      return section.pass != nil && stage.kernels.isEmpty ? nil : stage
    }
  }
}
