import Foundation
import TestSupport
import Testing

/// Small programs in C that tests sample.
enum SampledProgram {
  static func compiled(
    _ source: String, in folder: TemporaryFolder, _ options: [String] = []
  ) async throws -> String {
    let clang = try #require(Requirement.compilerPath)
    let input = folder.file("program.c")
    try source.write(to: input, atomically: true, encoding: .utf8)
    let output = folder.file("program").path
    let made = try await CommandLineTool.run(
      clang, ["-O3", "-march=x86-64-v3", "-pthread", input.path, "-o", output] + options)
    #expect(made.status == 0, "\(made.error)")
    return output
  }

  static let int8 = """
    #include <stdint.h>
    #include <stdlib.h>
    __attribute__((noinline)) int dot(const int8_t *a, const int8_t *b, int n) {
      int s = 0;
      for (int i = 0; i < n; i++) s += a[i] * b[i];
      __asm__ volatile("" ::: "memory");
      return s;
    }
    int main(void) {
      int8_t *a = calloc(8192, 1);
      volatile int r = 0;
      for (int k = 0; k < 1500000; k++) r += dot(a, a + 4096, 4096);
      return 0;
    }
    """

  static let leavingCode = """
    #include <stdint.h>
    #include <stdio.h>
    #include <string.h>
    #include <sys/mman.h>
    #include <unistd.h>
    __attribute__((noinline, aligned(64)))
    int dot(const int8_t *a, const int8_t *b, int n) {
      int s = 0;
      for (int i = 0; i < n; i++) s += a[i] * b[i];
      __asm__ volatile("" ::: "memory");
      return s;
    }
    int main(int count, char **arguments) {
      char *code = mmap(0, 4096, PROT_READ | PROT_WRITE | PROT_EXEC,
                        MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
      memcpy(code, (void *)dot, 1024);
      char name[512];
      snprintf(name, sizeof name, "%s/jit-%d.dump", arguments[1], getpid());
      FILE *dump = fopen(name, "w+");
      uint32_t head[10] = {0x4A695444, 1, 40, 62, 0, (uint32_t)getpid()};
      fwrite(head, 4, 10, dump);
      uint32_t record[4] = {0, 16 + 40 + 9 + 1024};
      uint64_t load[5] = {0, (uint64_t)code, (uint64_t)code, 1024, 1};
      fwrite(record, 4, 4, dump);
      fwrite(load, 8, 5, dump);
      fwrite("left_dot", 1, 9, dump);
      fwrite(code, 1, 1024, dump);
      fflush(dump);
      mmap(0, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE, fileno(dump), 0);
      static int8_t a[8192];
      int (*f)(const int8_t *, const int8_t *, int) = (void *)code;
      volatile int r = 0;
      for (int k = 0; k < 1500000; k++) r += f(a, a + 4096, 4096);
      return 0;
    }
    """
}
