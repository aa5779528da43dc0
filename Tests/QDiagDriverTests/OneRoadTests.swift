import DiagnosisModel
import Foundation
import QDiagDriver
import TestSupport
import Testing

/// The same kernel as text IR, bitcode, assembly, object file and rung of a ladder: what the forms have
/// in common is the same.
@Suite(.needs(.llvm("llc")))
struct OneRoadTests {
  /// A kernel, and a CPU whose model times it in every form.
  struct Kernel: CustomTestStringConvertible {
    let file: URL
    let cpu: String
    var testDescription: String { file.lastPathComponent }
  }

  static let kernels = [
    ("dot.haswell", "haswell"), ("dot.neoverse-n1", "neoverse-n1"), ("gemm.znver5", "znver5"),
    ("gemm_dot.cascadelake", "cascadelake"), ("gemm_dot.haswell", "haswell"),
    ("requantize.neoverse-n1", "neoverse-n1"),
  ].map {
    Kernel(file: Places.fixtures.appending(path: "kernels/\($0.0).ll"), cpu: $0.1)
  }

  @Test(arguments: kernels)
  func bitcodeSaysWhatItsTextSays(kernel: Kernel) async throws {
    let folder = try TemporaryFolder()
    let bitcode = folder.file("kernel.bc").path
    try await run("llvm-as", [kernel.file.path, "-o", bitcode])
    let (text, binary) = (try report(kernel.file.path), try report(bitcode))
    #expect(binary.input.kind == .bitcode)
    #expect(withoutLocations(binary.loops) == withoutLocations(text.loops))
    #expect(binary.target == text.target)
    #expect(binary.findings.map(\.message) == text.findings.map(\.message))
    #expect(binary.diagnostics == text.diagnostics)
  }

  @Test(arguments: kernels)
  func assemblySaysWhatItsObjectSays(kernel: Kernel) async throws {
    let folder = try TemporaryFolder()
    let (assembly, object) = try await compiled(kernel, in: folder)
    let (text, binary) = (try report(assembly, kernel), try report(object, kernel))
    #expect(text.input.kind == .assembly)
    #expect(binary.input.kind == .object)
    #expect(!text.loops.isEmpty)
    #expect(text.loops == binary.loops)
    #expect(text.target.cpu == binary.target.cpu)
  }

  @Test(arguments: kernels)
  func theCodeOfIRIsTheCodeOfItsObject(kernel: Kernel) async throws {
    let folder = try TemporaryFolder()
    let object = try report(try await compiled(kernel, in: folder).object, kernel)
    let module = try report(kernel.file.path)
    var compared = 0
    for loop in module.loops where loop.region == .loop {
      guard let code = loop.code else { continue }
      let same = object.loops.filter { $0.function == loop.function }.compactMap(\.code)
      #expect(same.contains { Common($0) == Common(code) }, "\(loop.id)")
      compared += 1
    }
    #expect(compared > 0)
  }

  /// What `explain` says of a rung is what `analyze` says of the IR that `explain` wrote.
  @Test(arguments: ["cascadelake", "haswell"])
  func aRungIsItsModule(cpu: String) async throws {
    let folder = try TemporaryFolder()
    let explained = try await CommandLineTool.run(
      CommandLineTool.qdiag,
      [
        "explain", "--schedule", "spatial-pack", "--cpu", cpu, "--no-measure", "--emit-ir",
        folder.path, "--format", "json",
      ])
    #expect(explained.status == 0, "\(explained.error)")
    let explanation = try JSONDecoder().decode(
      Explanation.self, from: Data(explained.output.utf8))
    #expect(explanation.kernels.count == 2)
    for kernel in explanation.kernels {
      let name = try #require(kernel.loops.first?.function)
      let module = try report(folder.file("\(name).ll").path)
      #expect(withoutLocations(module.loops) == withoutLocations(kernel.loops))
      #expect(module.findings.map(\.message) == kernel.findings.map(\.message))
      #expect(module.target.cpu == explanation.target.cpu)
    }
  }

  /// What machine code alone tells of a loop.
  private struct Common: Equatable {
    let mnemonics: [String: Int]
    let classes: [InstructionClass: Int]
    let vectorWidths: [Int: Int]
    let stackReferences: Int
    let uops: Int?
    let cycles: Double?
    let bounds: [CodeProfile.Bound]
    let model: String

    init(_ code: CodeProfile) {
      mnemonics = code.mnemonics
      classes = code.classes
      vectorWidths = code.vectorWidths
      stackReferences = code.stackReferences
      uops = code.uops
      cycles = code.cyclesPerIteration
      bounds = code.bounds
      model = code.model
    }
  }

  private func withoutLocations(_ loops: [LoopProfile]) -> [LoopProfile] {
    loops.map { loop in
      var loop = loop
      loop.location = nil
      return loop
    }
  }

  private func report(_ path: String, _ kernel: Kernel? = nil) throws -> Report {
    var options = AnalysisOptions()
    options.cpu = kernel?.cpu
    return try FileAnalysis.report(on: path, options: options)
  }

  /// The kernel compiled by LLVM's own compiler, as qdiag compiles it.
  private func compiled(
    _ kernel: Kernel, in folder: TemporaryFolder
  ) async throws -> (assembly: String, object: String) {
    let (assembly, object) = (folder.file("kernel.s").path, folder.file("kernel.o").path)
    let options = ["-O3", "-relocation-model=pic", kernel.file.path]
    try await run("llc", options + ["-filetype=asm", "-o", assembly])
    try await run("llc", options + ["-filetype=obj", "-o", object])
    return (assembly, object)
  }

  private func run(_ tool: String, _ arguments: [String]) async throws {
    let program = try #require(CommandLineTool.llvm(tool))
    let outcome = try await CommandLineTool.run(program, arguments)
    try #require(outcome.status == 0, "\(outcome.error)")
  }
}
