import DiagnosisModel
import Foundation
import QDiagDriver
import TestSupport
import Testing

/// Every kind of input: recognised by its content alone, or refused with what to do.
@Suite struct InputKindTests {
  /// How an example of a kind is made: its bytes, and what becomes of them.
  struct Example {
    let kind: String
    let bytes: Data
    /// The kind in the report; nil where there is none.
    var report: Input.Kind?
    /// What the error says besides.
    var error: [String] = []
    /// Of what has no content to be recognised by.
    var suffix = ""
  }

  @Test func everyKindIsRecognisedByItsContent() async throws {
    let folder = try TemporaryFolder()
    let examples = try await examples(in: folder)
    setenv("QDIAG_CLANG", CommandLineTool.qdiag + "-clang", 1)
    #expect(
      Set(examples.map(\.kind)) == Set(InputRegistry.descriptions.map(\.name)),
      "every registered kind has an example")
    for (index, example) in examples.enumerated() {
      // A name that says nothing: what standard input is like.
      let file = folder.file("input\(index)\(example.suffix)")
      try example.bytes.write(to: file)
      let report = Result { try FileAnalysis.report(on: file.path, options: AnalysisOptions()) }
      switch report {
      case .success(let report):
        #expect(report.input.kind == example.report, "\(example.kind)")
        #expect(!report.loops.isEmpty, "\(example.kind)")
      case .failure(let error as InputError):
        #expect(example.report == nil, "\(example.kind): \(error.message)")
        for part in example.error {
          #expect(error.message.contains(part), "\(part) is not in: \(error.message)")
        }
      case .failure(let error): throw error
      }
    }
  }

  @Test(arguments: InputRegistry.descriptions.map(\.name))
  func everyKindIsDocumented(name: String) throws {
    let docs = try String(
      contentsOf: Places.root.appending(path: "docs/analyze.md"), encoding: .utf8)
    #expect(docs.contains("`\(name)`"), "docs/analyze.md does not name \(name)")
  }

  @Test func everyKindOfTheFolderIsRegistered() throws {
    let folder = Places.root.appending(path: "Sources/QDiagDriver/Inputs")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix("Input.swift") }
    #expect(files.count == InputRegistry.descriptions.count, "\(files)")
    for description in InputRegistry.descriptions {
      #expect(!description.suffixes.isEmpty)
      #expect(description.suffixes.allSatisfy { $0.hasPrefix(".") })
      #expect(!description.summary.hasSuffix("."))
    }
  }

  @Test func assemblyIsReadFromStandardInput() async throws {
    let folder = try TemporaryFolder()
    let assembly = try await compile(["-filetype=asm"], folder.file("kernel.s"))
    let text = String(decoding: assembly, as: UTF8.self)
    let outcome = try await CommandLineTool.run(
      CommandLineTool.qdiag, ["analyze", "-", "--format", "json", "--cpu", "haswell"], input: text)
    #expect(outcome.status == 0, "\(outcome.error)")
    let collection = try JSONDecoder().decode(
      ReportCollection.self, from: Data(outcome.output.utf8))
    let report = try #require(collection.reports.first)
    #expect(report.input.kind == .assembly)
    #expect(!report.loops.isEmpty)
  }

  @Test(arguments: [
    ("kernel.rs", "fn main() {}", "rustc --emit=llvm-ir"),
    ("kernel.swift", "print(1)", "swiftc -O -emit-ir"),
    ("kernel.zig", "const x = 1;", "-femit-llvm-ir"),
  ])
  func sourceCodeSaysHowToGetIR(name: String, text: String, command: String) throws {
    let folder = try TemporaryFolder()
    let file = folder.file(name)
    try Data(text.utf8).write(to: file)
    let error = #expect(throws: InputError.self) {
      try FileAnalysis.report(on: file.path, options: AnalysisOptions())
    }
    #expect(error?.message.contains(command) == true, "\(error?.message ?? "")")
    #expect(error?.message.contains(file.path) == true)
  }

  @Test func aTripleThatTheObjectIsNotForIsAnError() async throws {
    let folder = try TemporaryFolder()
    let object = folder.file("kernel.o")
    _ = try await compile(["-filetype=obj"], object)
    var options = AnalysisOptions()
    options.triple = "aarch64-linux-gnu"
    let error = #expect(throws: InputError.self) {
      try FileAnalysis.report(on: object.path, options: options)
    }
    #expect(error?.message.contains("the code is for x86_64") == true, "\(error?.message ?? "")")
  }

  private static let kernel = Places.fixtures.appending(path: "ir/widening_i8_to_i32.ll")

  private func examples(in folder: TemporaryFolder) async throws -> [Example] {
    let (bitcode, object) = (folder.file("kernel.bc"), folder.file("kernel.o"))
    try await run("llvm-as", [Self.kernel.path, "-o", bitcode.path])
    let assembly = try await compile(["-filetype=asm"], folder.file("kernel.s"))
    var examples = [
      Example(kind: "llvm-ir", bytes: try Data(contentsOf: Self.kernel), report: .llvmIR),
      Example(kind: "bitcode", bytes: try Data(contentsOf: bitcode), report: .bitcode),
      Example(kind: "assembly", bytes: assembly, report: .assembly),
      Example(
        kind: "object", bytes: try await compile(["-filetype=obj"], object), report: .object),
      Example(
        kind: "other-source", bytes: Data("pub fn f() {}\n".utf8), error: ["rustc --emit"]),
      Example(
        kind: "source",
        bytes: Data(
          """
          #include <stdint.h>
          void f(int *restrict sums, const int8_t *data) {
            for (int i = 0; i < 64; i++) sums[i] += data[i] * data[i + 1];
          }
          """.utf8), report: .source),
    ]
    for triple in ["x86_64-apple-macosx", "x86_64-pc-windows-msvc"] {
      let bytes = try await compile(
        ["-filetype=obj", "-mtriple=\(triple)"], folder.file("foreign.o"))
      examples.append(Example(kind: "object", bytes: bytes, report: .object))
    }
    let archive = folder.file("kernels.a")
    try await run("llvm-ar", ["rc", archive.path, object.path])
    examples.append(
      Example(
        kind: "archive", bytes: try Data(contentsOf: archive),
        error: ["an archive of one member (kernel.o)", "llvm-ar x"]))
    examples.append(
      Example(
        kind: "raw-code", bytes: Data([0xeb, 0xfe]), error: ["--triple x86_64-linux-gnu"],
        suffix: ".bin"))
    return examples
  }

  /// A dot product of bytes, as a compiler in memory makes it: nothing around the code.
  @Test func rawCodeIsOneFunction() throws {
    let folder = try TemporaryFolder()
    let file = folder.file("jit_dot.0.bin")
    // vpdpbusd zmm0, zmm1, [rdi + rax]; add rax, 64; cmp rax, rcx; jne; ret
    try Data([
      0x62, 0xf2, 0x75, 0x48, 0x50, 0x04, 0x07, 0x48, 0x83, 0xc0, 0x40, 0x48, 0x39, 0xc8, 0x75,
      0xf0, 0xc3,
    ]).write(to: file)
    let report = try FileAnalysis.report(
      on: file.path,
      options: AnalysisOptions(cpu: "cascadelake", triple: "x86_64-unknown-linux-gnu"))
    #expect(report.input.kind == .rawCode)
    let loop = try #require(report.loops.first)
    #expect(report.loops.count == 1)
    #expect(loop.function == "jit_dot.0")
    #expect(loop.macs?.perIteration == 64)
    #expect(loop.code?.mnemonics["vpdpbusd"] == 1)
    let error = #expect(throws: InputError.self) {
      try FileAnalysis.report(
        on: file.path, options: AnalysisOptions(triple: "riscv64-linux-gnu"))
    }
    #expect(error?.message.contains("x86-64 and AArch64") == true)
    // Builds have files of that name that are no code.
    #expect(InputList([file.deletingLastPathComponent().path]).paths.isEmpty)
  }

  private func compile(_ options: [String], _ output: URL) async throws -> Data {
    try await run(
      "llc", ["-O3", "-mcpu=haswell", Self.kernel.path, "-o", output.path] + options)
    return try Data(contentsOf: output)
  }

  private func run(_ tool: String, _ arguments: [String]) async throws {
    let program = try #require(CommandLineTool.llvm(tool), "\(tool) is not installed")
    let outcome = try await CommandLineTool.run(program, arguments)
    try #require(outcome.status == 0, "\(outcome.error)")
  }
}
