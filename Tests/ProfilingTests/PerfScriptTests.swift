import Profiling
import Testing

@Suite struct PerfScriptTests {
  private func samples(_ text: String) -> Samples {
    var script = PerfScript()
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      script.read(line: line)
    }
    return script.samples
  }

  private static let mapping = """
    t 22/22 100.5: PERF_RECORD_MMAP2 22/22: [0x555584060000(0x1000) @ 0x1000 fe:00 12 32]: r-xp /tmp/t
    """

  @Test func mappingsTellPlacesInFiles() {
    let found = samples(
      Self.mapping + "\n"
        + "t 22/22 101.25: cpu-clock:   555584060082 dot+0x82 (/tmp/t)\n"
        + "t 22/23 102.25: cpu-clock:   555584060082 dot+0x82 (/tmp/t)\n")
    #expect(found.counts == [.file(path: "/tmp/t", offset: 0x1082): 2])
    #expect(found.names.values.first == "dot")
    #expect(found.threads == [22, 23])
    #expect(found.seconds == 1)
    #expect(found.event == "cpu-clock")
  }

  @Test func withoutMappingsSymbolsDo() {
    let found = samples("t 22 101.25:  2004008 cpu-clock:   55558406 dot+0x82 (/tmp/t)\n")
    #expect(found.counts == [.symbol(path: "/tmp/t", name: "dot", offset: 0x82): 1])
  }

  @Test func theFirstLineOfACallChainIsWhereItWas() {
    let found = samples(
      """
      my program 22 101.25:  2004008 cycles:P:
      \t    55558406 dot+0x82 (/tmp/t)
      \t    55558506 main+0x12 (/tmp/t)

      my program 22 101.26:  2004008 cycles:P:
      \t    55558407 dot+0x83 (/tmp/t)
      """)
    #expect(found.total == 2)
    #expect(found.counts[.symbol(path: "/tmp/t", name: "dot", offset: 0x83)] == 1)
  }

  @Test func aForkInheritsAndAProgramReplacesMappings() {
    let fork = "t 22/22 101: PERF_RECORD_FORK(33:33):(22:22)\n"
    let child = "t 33/33 101.5: cpu-clock: 555584060010 dot+0x10 (/tmp/t)\n"
    #expect(
      samples(Self.mapping + "\n" + fork.replacing(" 101:", with: " 101.0:") + child).counts
        == [.file(path: "/tmp/t", offset: 0x1010): 1])
    let exec = "t 33/33 101.2: PERF_RECORD_COMM exec: u:33/33\n"
    #expect(
      samples(Self.mapping + "\n" + fork.replacing(" 101:", with: " 101.0:") + exec + child).counts
        == [.symbol(path: "/tmp/t", name: "dot", offset: 0x10): 1])
  }

  @Test func codeInMemoryAndTheKernel() {
    let found = samples(
      """
      t 22/22 1.0: PERF_RECORD_MMAP 22/22: [0x7f0000000000(0x1000) @ 0x7f0000000000]: x //anon
      t 22/22 1.5: cpu-clock: 7f0000000010 jitted+0x10 (/tmp/perf-22.map)
      t 22/22 1.6: cpu-clock: ffffffff81000010 idle+0x10 ([kernel.kallsyms])
      t 22/22 1.7: cpu-clock: 1234 [unknown] ([unknown])
      """)
    #expect(
      found.counts[.memory(process: 22, address: 0x7f00_0000_0010, name: "jitted")] == 1)
    #expect(found.counts[.kernel] == 1)
    #expect(found.total == 3)
  }

  @Test(arguments: [
    "nonsense", "t 22/22 1.0: PERF_RECORD_MMAP2 22/22: [0x1(0xffffffffffffffff) @ x]: r-xp /t",
    "t x 1.0: cpu-clock: 12", "t 22 1.0: cpu-clock: zz dot (/t)", ": : :", "t 22 1e999.: a: 1",
  ])
  func damagedLinesAreCountedAtMost(line: String) {
    #expect(samples(line).total == 0)
  }
}

@Suite struct JITObjectTests {
  @Test func symbolsOfAMap() {
    let symbols = PerfMap.symbols("7f00 20 py::f (x.py)\nbad\n0x8000 10 g\n")
    #expect(symbols.map(\.name) == ["py::f (x.py)", "g"])
    #expect(symbols.map(\.address) == [0x7f00, 0x8000])
  }

  @Test func segmentsTellAddresses() {
    let file = JITObject.elf(
      [JITObject.Piece(address: 0x1000, code: [0xc3])], symbols: [], machine: .x86)
    #expect(file.withUnsafeBytes { ELFSegments($0) } == nil)
    #expect([UInt8](repeating: 0, count: 80).withUnsafeBytes { ELFSegments($0) } == nil)
  }
}
