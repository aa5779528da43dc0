import Profiling
import Testing

/// Profiles as samply writes them.
@Suite struct FirefoxProfileTests {
  private static let tables = """
    "frameTable": {"length": 3, "address": [-1, 4672, 300], "func": [0, 1, 2]},
    "funcTable": {"length": 3, "name": [0, 1, 2], "resource": [-1, 0, 1]},
    "resourceTable": {"length": 2, "lib": [0, 1], "name": [3, 4]},
    "stackTable": {"length": 3, "frame": [0, 1, 2], "prefix": [null, 0, 0]},
    "stringArray": ["0x7ffd", "dot", "do_idle", "program", "kernel"]
    """
  private static let samples = """
    "samples": {"length": 5, "stack": [null, 1, 1, 2, 0], "weight": [1, 1, 2, 1, 1],
                "weightType": "samples", "timeDeltas": [0.0, 1.0, 1.0, 1.0, 997.0]}
    """
  private static let head = """
    "meta": {"interval": 1.0, "version": 24},
    "libs": [{"name": "program", "path": "/tmp/program"},
             {"name": "[kernel.kallsyms]", "path": "[kernel.kallsyms]"}]
    """

  private static let shared = """
    {\(head), "shared": {\(tables)}, "threads": [{"pid": "12.1", "tid": "13", \(samples)}]}
    """
  private static let own = """
    {\(head), "threads": [{"pid": 12, "tid": 13, \(tables), \(samples)}]}
    """

  @Test(arguments: [shared, own]) func placesInImages(text: String) throws {
    let (found, frequency) = try #require(FirefoxProfile.samples(Array(text.utf8)))
    #expect(
      found.counts == [
        .image(path: "/tmp/program", offset: 4672): 3, .kernel: 1, .unknown: 1,
      ])
    #expect(found.names[.image(path: "/tmp/program", offset: 4672)] == "dot")
    #expect(found.processes == [12])
    #expect(found.threads == [13])
    #expect(found.seconds == 1)
    #expect(frequency == 1000)
  }

  @Test(arguments: [
    "", "{", "{}", "[]", #"{"threads": 3}"#,
    "{\"threads\": " + String(repeating: "[", count: 100_000),
    #"{"threads": [{"samples": {"stack": ["a"]}}]}"#,
  ])
  func whatIsNoProfile(text: String) {
    #expect(FirefoxProfile.samples(Array(text.utf8)) == nil)
  }

  /// Indices that lead nowhere.
  @Test(arguments: [
    #"{"threads": [{"samples": {"stack": [0]}}]}"#,
    #"""
    {"threads": [{"samples": {"stack": [0, 7, -1], "weight": [1e300, -1, 1]},
      "stackTable": {"frame": [9]}, "frameTable": {"func": [5]}}]}
    """#,
    #"""
    {"threads": [{"samples": {"stack": [0]}, "stackTable": {"frame": [-4]},
      "frameTable": {"address": [], "func": []}, "funcTable": {"resource": [3]}}]}
    """#,
  ])
  func damagedTablesAreUnknownPlaces(text: String) throws {
    let found = try #require(FirefoxProfile.samples(Array(text.utf8))).samples
    #expect(found.counts.keys.allSatisfy { $0 == .unknown })
  }
}
