import DiagnosisModel
import Foundation
import TestSupport
import Testing

/// `qdiag profile` of small programs that are compiled for it, on this machine.
@Suite(.serialized, .needs(.perf), .needs(.compiler), .needs(.x86))
struct ProfileTests {
  private func profile(_ arguments: [String]) async throws -> ProgramProfile {
    let outcome = try await CommandLineTool.run(
      CommandLineTool.qdiag, ["profile", "--format", "json"] + arguments)
    #expect(outcome.status == 0, "\(outcome.error)")
    try await PythonValidator.expectValid(outcome.output, schema: "docs/profile.schema.json")
    return try JSONDecoder().decode(ProgramProfile.self, from: Data(outcome.output.utf8))
  }

  @Test func bytesThatAreWidened() async throws {
    let folder = try TemporaryFolder()
    let program = try await SampledProgram.compiled(SampledProgram.int8, in: folder)
    let found = try await profile(["--", program])
    let hottest = try #require(found.loops.first)
    #expect(hottest.profile.function == "dot")
    #expect(hottest.kind == .int8Widened)
    #expect(hottest.share > 0.5)
    #expect(hottest.profile.weight?.origin == .profile)
    #expect(hottest.profile.macs?.origin == .machineCode)
    #expect(found.samples > 20)
  }

  /// A library of kernels whose dispatcher took an older one.
  @Test func kernelsThatWereNotSampled() async throws {
    let folder = try TemporaryFolder()
    let better = """
      void better(void) { __asm__("1: vpdpbusd %zmm0, %zmm1, %zmm2; jmp 1b"); }
      """
    let program = try await SampledProgram.compiled(SampledProgram.int8 + "\n" + better, in: folder)
    let found = try await profile(["--cpu", "cascadelake", "--", program])
    let words =
      "has kernels with vpdpbusd (1 of them), which this CPU runs; the sampled ones multiply by"
    #expect(found.diagnostics.contains { $0.message.contains(words) }, "\(found.diagnostics)")
    let older = try await profile(["--cpu", "haswell", "--", program])
    #expect(!older.diagnostics.contains { $0.message.contains("vpdpbusd") })
  }

  /// Without symbols the same loop stands at its address.
  @Test func aStrippedProgram() async throws {
    let folder = try TemporaryFolder()
    let program = try await SampledProgram.compiled(SampledProgram.int8, in: folder, ["-s"])
    let hottest = try #require(try await profile(["--", program]).loops.first)
    #expect(hottest.kind == .int8Widened)
    #expect(hottest.profile.function != "dot")
    #expect(hottest.share > 0.5)
  }

  @Test func threadsOfFloatProducts() async throws {
    let folder = try TemporaryFolder()
    let program = try await SampledProgram.compiled(
      """
      #include <pthread.h>
      #include <stdlib.h>
      __attribute__((noinline)) void axpy(float *a, const float *b, float x, int n) {
        for (int i = 0; i < n; i++) a[i] = __builtin_fmaf(b[i], x, a[i]);
        __asm__ volatile("" ::: "memory");
      }
      void *work(void *p) {
        float *a = calloc(4096, 4);
        for (int k = 0; k < 1000000; k++) axpy(a, a + 2048, 1.5f, 2048);
        return 0;
      }
      int main(void) {
        pthread_t t[2];
        for (int i = 0; i < 2; i++) pthread_create(t + i, 0, work, 0);
        for (int i = 0; i < 2; i++) pthread_join(t[i], 0);
        return 0;
      }
      """, in: folder)
    let found = try await profile(["--", program])
    let hottest = try #require(found.loops.first)
    #expect(hottest.profile.function == "axpy")
    #expect(hottest.kind == .floatProducts)
    #expect(hottest.findings.isEmpty)
    #expect(found.threads >= 2)
  }

  /// Code that only memory holds, named by a map as just-in-time compilers write it.
  @Test func codeThatTheProgramMade() async throws {
    let folder = try TemporaryFolder()
    let program = try await SampledProgram.compiled(
      """
      #include <stdint.h>
      #include <stdio.h>
      #include <string.h>
      #include <sys/mman.h>
      #include <unistd.h>
      __attribute__((noinline, section(".made"), aligned(64)))
      int dot(const int8_t *a, const int8_t *b, int n) {
        int s = 0;
        for (int i = 0; i < n; i++) s += a[i] * b[i];
        __asm__ volatile("" ::: "memory");
        return s;
      }
      extern char __start_made[], __stop_made[];
      int main(void) {
        size_t size = 4096;
        char *code = mmap(0, size, PROT_READ | PROT_WRITE | PROT_EXEC,
                          MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        memcpy(code, (void *)dot, 1024);
        char name[64];
        snprintf(name, sizeof name, "/tmp/perf-%d.map", getpid());
        FILE *map = fopen(name, "w");
        fprintf(map, "%lx 400 made_dot\\n", (unsigned long)code);
        fclose(map);
        static int8_t a[8192];
        int (*f)(const int8_t *, const int8_t *, int) = (void *)code;
        volatile int r = 0;
        for (int k = 0; k < 3000000; k++) r += f(a, a + 4096, 4096);
        return 0;
      }
      """.replacing("extern char __start_made[], __stop_made[];\n", with: ""), in: folder)
    let found = try await profile(["--", program])
    let hottest = try #require(found.loops.first)
    #expect(hottest.object == "[jit]")
    #expect(hottest.profile.function == "made_dot")
    #expect(hottest.kind == .int8Widened)
  }

  /// Code that is gone when it is analysed: the compiler left it for perf.
  @Test func codeThatACompilerLeft() async throws {
    let folder = try TemporaryFolder()
    let program = try await SampledProgram.compiled(SampledProgram.leavingCode, in: folder)
    let data = folder.file("perf.data").path
    let perf = try #require(Requirement.perfPath)
    let recorded = try await CommandLineTool.run(
      perf, ["record", "-q", "-e", "cpu-clock", "-o", data, program, folder.path])
    #expect(recorded.status == 0, "\(recorded.error)")
    let hottest = try #require(try await profile(["--perf", data]).loops.first)
    #expect(hottest.object == "[jit]")
    #expect(hottest.profile.function == "left_dot")
    #expect(hottest.kind == .int8Widened)
  }

  /// Addresses are distances from the beginning of the image, wherever that was loaded.
  @Test(arguments: [[], ["-no-pie"]])
  func aProfileAsSamplyWritesIt(options: [String]) async throws {
    let folder = try TemporaryFolder()
    let program = try await SampledProgram.compiled(SampledProgram.int8, in: folder, options)
    let alone = try await CommandLineTool.run(
      CommandLineTool.qdiag, ["analyze", program, "--function", "dot", "--format", "json"])
    let loop = try #require(
      try JSONDecoder().decode(ReportCollection.self, from: Data(alone.output.utf8)).reports.first?
        .loops.first { $0.macs != nil })
    let text = try #require(loop.code?.address)
    let address = try #require(Int(text.dropFirst(2), radix: 16))
    let base = options.isEmpty ? 0 : 0x400000
    let stacks = Array(repeating: "0", count: 90).joined(separator: ", ")
    let file = folder.file("profile.json")
    try """
    {"meta": {"interval": 1}, "libs": [{"name": "program", "path": "\(program)"}],
     "threads": [{"pid": 1, "tid": 1, "samples": {"stack": [\(stacks)]},
       "stackTable": {"frame": [0]}, "frameTable": {"address": [\(address - base)], "func": [0]},
       "funcTable": {"name": [0], "resource": [0]}, "resourceTable": {"lib": [0]},
       "stringArray": ["dot"]}]}
    """.write(to: file, atomically: true, encoding: .utf8)
    let made = try await CommandLineTool.run("/usr/bin/env", ["gzip", "-k", file.path])
    #expect(made.status == 0, "\(made.error)")
    let compressed = try await profile(["--perf", file.path + ".gz"])
    let found = try await profile(["--perf", file.path])
    #expect(compressed.loops == found.loops)
    #expect(found.samples == 90)
    #expect(found.loops.first?.profile.function == "dot")
    #expect(found.loops.first?.share == 1)
    #expect(found.loops.first?.kind == .int8Widened)
  }

  /// Samples of a program's run.
  private func recorded(_ program: String, in folder: TemporaryFolder) async throws -> String {
    let data = folder.file("perf.data").path
    let outcome = try await CommandLineTool.run(
      try #require(Requirement.perfPath),
      ["record", "-q", "-e", "cpu-clock", "-o", data, program])
    #expect(outcome.status == 0, "\(outcome.error)")
    return data
  }

  @Test func samplesOfAnEarlierRun() async throws {
    let folder = try TemporaryFolder()
    let program = try await SampledProgram.compiled(SampledProgram.int8, in: folder)
    let data = try await recorded(program, in: folder)
    #expect(try await profile(["--perf", data]).loops.first?.profile.function == "dot")
    let perf = try #require(Requirement.perfPath)
    let text = try await CommandLineTool.run(perf, ["script", "-i", data])
    let file = folder.file("perf.txt")
    try text.output.write(to: file, atomically: true, encoding: .utf8)
    #expect(try await profile(["--perf", file.path]).loops.first?.profile.function == "dot")
  }

  /// A report of the usual form, with the sampled functions alone.
  @Test func aProgramAnalysedWithItsSamples() async throws {
    let folder = try TemporaryFolder()
    let program = try await SampledProgram.compiled(SampledProgram.int8, in: folder)
    let data = try await recorded(program, in: folder)
    let outcome = try await CommandLineTool.run(
      CommandLineTool.qdiag, ["analyze", program, "--perf", data, "--format", "json"])
    #expect(outcome.status == 0, "\(outcome.error)")
    let report = try #require(
      try JSONDecoder().decode(ReportCollection.self, from: Data(outcome.output.utf8)).reports.first
    )
    let first = try #require(report.loops.first)
    #expect(first.function == "dot")
    #expect(first.weight?.unit == .shareOfTime)
    #expect(first.weight?.origin == .profile)
    #expect((first.weight?.value ?? 0) > 0.5)
    let other = try await CommandLineTool.run(
      CommandLineTool.qdiag, ["analyze", CommandLineTool.qdiag, "--perf", data])
    #expect(other.status == 2)
    #expect(other.error.contains("no sample fell into it"), "\(other.error)")
    let ir = Places.fixtures.appending(path: "ir/silent_copy.ll").path
    let text = try await CommandLineTool.run(
      CommandLineTool.qdiag, ["analyze", ir, "--perf", data])
    #expect(text.status == 2)
  }

  /// The function has the name that the graph gives its kernel.
  @Test func kernelsOfAModelGetTheirTime() async throws {
    let folder = try TemporaryFolder()
    let source = SampledProgram.int8.replacing("dot(", with: "tvmgen_default_fused_nn_conv2d(")
    let program = try await SampledProgram.compiled(source, in: folder)
    let graph = """
      {"nodes": [{"op": "null", "name": "data", "inputs": []}, {"op": "null", "name": "w", "inputs": []},
        {"op": "tvm_op", "name": "tvmgen_default_fused_nn_conv2d", "inputs": [[0, 0, 0], [1, 0, 0]],
         "attrs": {"num_outputs": "1", "num_inputs": "2", "flatten_data": "0",
           "func_name": "tvmgen_default_fused_nn_conv2d"}}],
       "arg_nodes": [0, 1], "heads": [[2, 0, 0]], "node_row_ptr": [0, 1, 2, 3],
       "attrs": {"dltype": ["list_str", ["int8", "int8", "int32"]],
         "storage_id": ["list_int", [0, 1, 2]],
         "shape": ["list_shape", [[1, 16, 8, 8], [16, 16, 3, 3], [1, 16, 6, 6]]]}}
      """
    let dump = folder.file("graph.json")
    try graph.write(to: dump, atomically: true, encoding: .utf8)
    let found = try await profile(["--trace", dump.path, "--", program])
    let kernel = try #require(found.kernels?.first)
    #expect(kernel.tie == .name)
    #expect(kernel.share > 0.5)
    #expect(
      kernel.loops == found.loops.filter { kernel.loops.contains($0.profile.id) }.map(\.profile.id))
    let missing = try await CommandLineTool.run(
      CommandLineTool.qdiag, ["profile", "--trace", folder.file("nothing").path, "--", program])
    #expect(missing.status == 2)
  }
}
