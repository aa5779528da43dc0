import LLVMInterop
import Testing

/// Symbols as the source has them, also those that were made to have no end.
@Suite struct DemanglingTests {
  @Test(arguments: [
    ("_Z4gemmPKaS0_Pii", "gemm(signed char const*, signed char const*, int*, int)"),
    ("__Z4gemmi", "gemm(int)"), ("_ZZ3foovE3bar_0", "foo()::bar"),
    ("_RNvCs15kBYyAo9fc_7mycrate7example", "mycrate::example"),
    ("$s4main3addyS2i_SitF", "main.add(Swift.Int, Swift.Int) -> Swift.Int"),
  ])
  func namesOfTheSource(symbol: String, name: String) {
    #expect(demangled(symbol) == name)
  }

  @Test(arguments: ["gemm", "_gemm", "_Z", "_ZNnonsense", "$s", "", "_R"])
  func otherSymbolsHaveNone(symbol: String) {
    #expect(demangled(symbol) == nil)
  }

  /// `f(A<int, int>, B<A<int, int>, A<int, int>>, …)`: each parameter is twice the one before.
  @Test func namesThatDoubleWithoutEnd() {
    #expect(demangled(Self.doubling(levels: 3))?.contains("B<B<A<int, int>, A<int, int>>") == true)
    #expect(demangled(Self.doubling(levels: 60)) == nil)
    #expect(demangled("$s" + String(repeating: "AaA2047b", count: 40)) == nil)
    #expect(demangled("_RINvC1a1b" + String(repeating: "TB2_B2_", count: 100) + "E") == nil)
    #expect(demangled("_Z1f" + String(repeating: "P", count: 100_000) + "i") == nil)
    // The guard that stopped them leaves the next alone.
    #expect(demangled("_Z1fi") == "f(int)")
  }

  private static func doubling(levels: Int) -> String {
    var symbol = "_Z1f1AIiiE"
    for level in 0..<levels {
      let number = String(2 * level, radix: 36, uppercase: true)
      symbol += "1BIS\(number)_S\(number)_E"
    }
    return symbol
  }
}
