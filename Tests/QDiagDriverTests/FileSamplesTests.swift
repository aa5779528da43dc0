import Testing

@testable import QDiagDriver

/// Which of the sampled files a path of the user's is.
@Suite struct FileSamplesTests {
  private func places(_ number: Int) -> FileSamples.Places {
    FileSamples.Places(byPlace: [0: number])
  }

  @Test func thePathItself() {
    let samples = FileSamples(
      files: ["/lib/a.so": places(1), "/opt/a.so": places(2)], total: 3)
    #expect(samples.places(of: "/opt/a.so") == places(2))
  }

  @Test func theOnlyOneOfTheName() {
    let samples = FileSamples(
      files: ["/gone/a.so": places(1), "/gone/b.so": places(2)], total: 3)
    #expect(samples.places(of: "copies/b.so") == places(2))
    #expect(samples.places(of: "c.so") == nil)
  }

  @Test func ofSeveralWithTheNameNone() {
    let samples = FileSamples(
      files: ["/gone/1/a.so": places(1), "/gone/2/a.so": places(2)], total: 3)
    #expect(samples.places(of: "a.so") == nil)
  }

  @Test func theSampledMostIsNamedFirst() {
    let samples = FileSamples(
      files: ["a": places(1), "b": places(9), "c": places(4), "d": places(2)], total: 16)
    #expect(samples.mostSampled == ["b", "c", "d"])
  }
}
