internal import DiagnosisModel

/// Source code of other languages than C, which its compiler has to turn into IR first.
struct SourceInput: InputKind {
  let description = InputDescription(
    name: "other-source", title: "source code", suffixes: languages.flatMap(\.suffixes),
    summary: "source code: the error says how its compiler writes LLVM IR", isRead: false)

  /// A language and how its compiler writes LLVM IR.
  private struct Language {
    let name: String
    let suffixes: [String]
    let command: String
  }

  private static let languages = [
    Language(
      name: "Rust", suffixes: [".rs"],
      command: "rustc --emit=llvm-ir -C opt-level=3 -C target-cpu=native --crate-type=lib FILE"),
    Language(name: "Swift", suffixes: [".swift"], command: "swiftc -O -emit-ir FILE -o FILE.ll"),
    Language(
      name: "Zig", suffixes: [".zig"], command: "zig build-obj -O ReleaseFast -femit-llvm-ir FILE"),
    Language(
      name: "Fortran", suffixes: [".f90", ".f95"], command: "flang -O3 -S -emit-llvm FILE"),
    Language(
      name: "MLIR", suffixes: [".mlir"], command: "mlir-translate --mlir-to-llvmir FILE -o FILE.ll"),
  ]

  func resembles(_ text: TextHead) -> Bool {
    text.hasLine(beginning: [
      "use std::", "pub fn ", "fn main", "func.func ", "import Foundation",
    ])
  }

  func read(_ input: NamedBytes, for wish: TargetWish) throws(InputError) -> ReadKernel {
    let language = Self.languages.first { input.hasSuffix($0.suffixes) }
    let command = (language ?? Self.languages[0]).command
      .replacing("FILE", with: input.path == "-" ? "FILE" : input.path)
    throw input.error(
      "this is \(language.map { "\($0.name) source" } ?? "source code"), and qdiag reads what a "
        + "compiler makes of it: run '\(command)', then analyze the .ll file")
  }
}
